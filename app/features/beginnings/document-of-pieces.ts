import type { CharterDocument, DocumentValue } from '~/features/charter/charter-document';
import { MOST, type Piece } from '~/features/statement/piece';

export type Placed = Piece & {
  /** The place in the list of the value's name that it belongs to; the last one before it when not said. */
  under?: number;
};

export type Outcome =
  | { document: CharterDocument; left: Piece[]; refused?: undefined }
  | { refused: 'too-long'; at: number; by: number }
  | { refused: 'without-value'; at: number };

/** The charter that pieces make. Several for one text are joined, paragraph by paragraph; what is not placed is left over. */
export function documentOfPieces(pieces: Placed[]): Outcome {
  const opening = { vision: '', serves: '', feel: '', mission: '', precedence: '' };
  const values = new Map<number, DocumentValue>();
  const left: Piece[] = [];
  for (const [at, { place, text }] of pieces.entries()) {
    if (place === 'value' && text.trim()) values.set(at, emptyValue(text.trim()));
  }
  for (const [at, { place, text, under }] of pieces.entries()) {
    const words = text.trim();
    if (!words || place === 'value') {
      if ([...words].length > MOST.value)
        return { refused: 'too-long', at, by: [...words].length - MOST.value };
      continue;
    }
    if (place === 'aside') {
      left.push({ place, text });
      continue;
    }
    const value = values.get(under ?? -1) ?? values.get(lastBefore(values, at));
    if (place in opening)
      opening[place as 'vision'] = joined(opening[place as 'vision'], words, place === 'vision');
    else if (!value) return { refused: 'without-value', at };
    else if (place === 'do' || place === 'dont') value.behaviours.push({ kind: place, text: words });
    else value[place as 'story'] = joined(value[place as 'story'], words, false);
    const whole =
      place in opening
        ? opening[place as 'vision']
        : place === 'do' || place === 'dont'
          ? words
          : (value?.[place as 'story'] ?? '');
    const over = [...whole].length - MOST[place as 'vision'];
    if (over > 0) return { refused: 'too-long', at, by: over };
  }
  return { document: { ...opening, owner: null, values: [...values.values()] }, left };
}

const joined = (one: string, other: string, line: boolean) =>
  one ? `${one}${line ? ' ' : '\n\n'}${other}` : other;

const lastBefore = (values: Map<number, unknown>, at: number) =>
  Math.max(-1, ...[...values.keys()].filter((place) => place < at));

const emptyValue = (name: string): DocumentValue => ({
  name,
  definition: '',
  story: '',
  icare: 'C',
  behaviours: [],
});
