type Standing = { people: number; answered: number; without: number; forStaff: boolean; shown: boolean };

/** What a story for visitors waits for, in a sentence: never who said no. */
export function sayStanding({ people, answered, without, forStaff, shown }: Standing): string {
  if (shown) return 'Visitors read it: everyone on it agreed.';
  if (forStaff) return 'Visitors do not read it: its value is not shown to them.';
  if (without)
    return without === 1
      ? 'Visitors do not read it: one person on it has no account here, and nobody agrees for them.'
      : `Visitors do not read it: ${without} people on it have no account here, and nobody agrees for them.`;
  if (answered < people) return `Visitors do not read it yet: ${answered} of ${people} have answered.`;
  return 'Visitors do not read it: all have answered, and it stays among us.';
}
