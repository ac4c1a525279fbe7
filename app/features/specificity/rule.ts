import type { Hit } from '~/features/coach/rule';
import type { Text } from '~/features/coach/text';

/** What is known around a letter besides its words. */
export type Around = {
  /** Letters that the same giver wrote before. */
  earlier: readonly string[];
  /** Names of people who work here, as far as they stand in the text. */
  colleagues: readonly string[];
};

/** Looks at one letter of thanks. */
export type ThanksRule = {
  id: string;
  /** Where the rule comes from. */
  source: string;
  /** Whether it is about something that should be there, or about something that is there. */
  about: 'missing' | 'present';
  find: (text: Text, around: Around) => Hit[];
  /** Why it is worth a thought, in a sentence; the words pointed at stand in it where they help. */
  says: (quote: string) => string;
};
