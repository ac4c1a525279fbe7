import type { Db } from '#db/connection.server';
import { findPersonMeant } from '~/features/people/find-person.server';
import { MEANT_PROBLEMS } from '~/features/people/person-problems';

/** Those ticked and whoever is meant by typed words; or what is wrong, at the field. */
export async function readReviewers(db: Db, { people, who }: { people: number[]; who: string }) {
  if (!who) {
    const problems = people.length ? null : { people: ['Please choose at least one person.'] };
    return { people, problems };
  }
  const meant = await findPersonMeant(db, who);
  if (meant.refused) return { people, problems: { who: [MEANT_PROBLEMS[meant.refused]] } };
  return { people: [...new Set([...people, meant.id])], problems: null };
}
