import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { fieldsChanged, recordChange } from '~/features/organization/record-change.server';
import { allow, found } from '~/shared/asking.server';
import type { PersonInput } from './people-input';
import { canKeepPeople } from './people-policy';
import { getPerson } from './people-queries.server';
import { refusalOf } from './person-refusal.server';
import { findOpenTeam } from './team-queries.server';

export async function changePerson(db: Db, actor: Actor, { id, ...input }: PersonInput & { id: number }) {
  allow(canKeepPeople(actor));
  const before = await getPerson(db, id);
  found(before.erasedAt ? undefined : before);
  const moves = input.homeTeamId !== before.homeTeamId;
  if (moves && input.homeTeamId && !(await findOpenTeam(db, input.homeTeamId)))
    return { refused: 'no-such-team' as const };
  try {
    await inTransaction(db, async (tx) => {
      await tx
        .updateTable('person')
        .set({
          name: input.name,
          title: input.title,
          email: input.email,
          staff_number: input.staffNumber,
          home_team_id: input.homeTeamId,
          role: input.role,
          start_date: input.startDate,
        })
        .where('id', '=', id)
        .execute();
      const {
        id: _,
        teamName: _team,
        timeZone: _zone,
        picture: _picture,
        deactivatedAt: _gone,
        erasedAt: _erased,
        ...fields
      } = before;
      const changed = fieldsChanged(fields, input);
      if (changed.length)
        await recordChange(tx, actor, { did: 'person-changed', personId: id, details: { fields: changed } });
    });
    return { id };
  } catch (error) {
    return refusalOf(error);
  }
}
