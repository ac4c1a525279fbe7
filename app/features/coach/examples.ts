import type { Example } from './example';
import { bankBranch } from './examples/bank-branch';
import { cityOffice } from './examples/city-office';
import { clinic } from './examples/clinic';
import { hotel } from './examples/hotel';
import { school } from './examples/school';
import { softwareSupport } from './examples/software-support';

/** Written-out charters to begin from, each of an invented house. */
export const EXAMPLES: Example[] = [clinic, hotel, bankBranch, school, cityOffice, softwareSupport];

/** Every running text of every example: what is still the same was not made one's own. */
export const EXAMPLE_TEXTS: ReadonlySet<string> = new Set(
  EXAMPLES.flatMap(({ vision, serves, feel, mission, precedence, values }) => [
    ...[vision, serves, feel, mission, precedence],
    ...values.flatMap(({ definition, story, behaviours }) => [
      ...[definition, story],
      ...behaviours.map(({ text }) => text),
    ]),
  ]),
);
