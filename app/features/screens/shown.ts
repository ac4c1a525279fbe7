import type { Slide } from './slide';

/** What a screen is told when it asks. */
export type Shown = { off?: undefined; pace: number; slides: [Slide, ...Slide[]] };
export type Answer = Shown | { off: true };
