import type { Text } from './text';

/** The texts of a charter, as the coach tells them apart. */
export type Kind =
  | 'vision'
  | 'serves'
  | 'feel'
  | 'mission'
  | 'precedence'
  | 'name'
  | 'definition'
  | 'do'
  | 'dont'
  | 'story';

/** A place in a text, in UTF-16 units; the whole of it when nothing less can be pointed at. */
export type Hit = { start: number; end: number };

type Told = {
  id: string;
  /** Where the rule comes from. */
  source: string;
  /** Why it is worth a thought, in a sentence; the words pointed at stand in it where they help. */
  says: (quote: string) => string;
  /** How to mend it, in a sentence. */
  mend: string;
};

/** Looks at one text by itself. English rules are asked about English texts only. */
export type TextRule = Told & { on: readonly Kind[]; english: boolean; find: (text: Text) => Hit[] };

export type NamedText = { name: string; definition: string };

/** Looks at the definition of a value beside its name. */
export type DefinitionRule = Told & { find: (name: Text, definition: Text) => Hit[] };

/** Looks at two values: do they say the same? */
export type PairRule = Told & {
  says: (names: string) => string;
  find: (one: NamedText, other: NamedText) => boolean;
};
