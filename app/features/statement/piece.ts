import { LIMITS } from '~/features/draft/draft-field';

/** Where a piece of an existing statement can go, and what the preview calls it. */
export const PLACES = {
  vision: 'Vision',
  serves: 'Whom we serve',
  feel: 'What they should feel and find',
  mission: 'Mission',
  precedence: 'When two values conflict',
  value: 'A value’s name',
  definition: 'What it means',
  do: 'We do',
  dont: 'We don’t',
  story: 'A story',
  aside: 'Not placed',
} as const;

export type Place = keyof typeof PLACES;

/** One text and its place. Definition, do, dont and story belong to the value piece last before them. */
export type Piece = { place: Place; text: string };

/** How many characters each place takes. */
export const MOST: Record<Place, number> = {
  vision: LIMITS.vision,
  serves: LIMITS.serves,
  feel: LIMITS.feel,
  mission: LIMITS.mission,
  precedence: LIMITS.precedence,
  value: LIMITS.name,
  definition: LIMITS.definition,
  do: LIMITS.text,
  dont: LIMITS.text,
  story: LIMITS.story,
  aside: Number.POSITIVE_INFINITY,
};
