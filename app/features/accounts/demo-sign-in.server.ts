import type { Db } from '#db/connection.server';
import type { Role } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { startSession, type Visitor } from './start-session.server';

/** Signs in as the first person of a role, without a password: only ever called under the demo command. */
export async function demoSignIn(
  db: Db,
  visitor: Visitor,
  { role }: { role: Role },
): Promise<{ token: string }> {
  const person = found(
    await db
      .selectFrom('person')
      .innerJoin('account', 'account.person_id', 'person.id')
      .select('person.id')
      .where('person.role', '=', role)
      .where('person.deactivated_at', 'is', null)
      .orderBy('person.id')
      .executeTakeFirst(),
  );
  return { token: await startSession(db, person.id, visitor) };
}
