import type { LetterSlide, Slide, ValueSlide } from './slide';

type Parts = {
  house: string;
  vision: Extract<Slide, { kind: 'vision' }> | null;
  values: ValueSlide[];
  /** The story chosen for each value that has one, by its key. */
  stories: Map<string, LetterSlide>;
  letters: LetterSlide[];
};

/** The order in which a wall shows them: the vision, then values with their stories and letters by turns. */
export function programmeOf({ house, vision, values, stories, letters }: Parts): Slide[] {
  if (!vision) return [{ kind: 'house', key: 'house', name: house }];
  const between = values.length ? Math.ceil(letters.length / values.length) : letters.length;
  const told = values.flatMap((value, i) => [
    value,
    ...[stories.get(value.key)].filter((story) => story !== undefined),
    ...letters.slice(i * between, (i + 1) * between),
  ]);
  return [vision, ...(values.length ? told : letters)];
}
