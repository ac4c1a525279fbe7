import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';
import type { PersonInput } from './people-input';
import { canKeepPeople } from './people-policy';
import { refusalOf } from './person-refusal.server';
import { findOpenTeam } from './team-queries.server';

/** Adds a person, who has no account until invited. */
export async function addPerson(db: Db, actor: Actor, input: PersonInput) {
  allow(canKeepPeople(actor));
  if (input.homeTeamId && !(await findOpenTeam(db, input.homeTeamId)))
    return { refused: 'no-such-team' as const };
  try {
    return await inTransaction(db, async (tx) => {
      const person = await tx
        .insertInto('person')
        .values({
          name: input.name,
          title: input.title,
          email: input.email,
          staff_number: input.staffNumber,
          home_team_id: input.homeTeamId,
          role: input.role,
          start_date: input.startDate,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await recordChange(tx, actor, { did: 'person-added', personId: person.id });
      return person;
    });
  } catch (error) {
    return refusalOf(error);
  }
}
