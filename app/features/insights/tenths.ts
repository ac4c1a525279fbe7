/** So many people who got so many thanks each. */
export type Got = { thanks: number; people: number };

export type Tenth = { people: number; thanked: number; thanks: number };

/**
 * Ten parts of the people, those thanked most first, with how many of each were thanked and how often together; the first
 * parts are the larger where it does not divide. Fewer than ten people make as many parts.
 */
export function tenthsOf(got: Got[]): Tenth[] {
  const left = got.map((one) => ({ ...one })).sort((a, b) => b.thanks - a.thanks);
  const people = left.reduce((sum, one) => sum + one.people, 0);
  return Array.from({ length: Math.min(10, people) }, (_, i) => {
    const tenth = { people: Math.floor(people / 10) + (i < people % 10 ? 1 : 0), thanked: 0, thanks: 0 };
    for (let room = tenth.people; room > 0; ) {
      const [first] = left;
      if (!first) break;
      const taken = Math.min(room, first.people);
      tenth.thanks += taken * first.thanks;
      tenth.thanked += first.thanks ? taken : 0;
      room -= taken;
      first.people -= taken;
      if (!first.people) left.shift();
    }
    return tenth;
  });
}
