import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { untell } from '~/features/notices/untell.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { findManagerOf } from '~/features/people/people-queries.server';
import { found } from '~/shared/asking.server';
import { tellThanked } from './tell-of-thanks.server';
import { mayReadCard } from './visible-to.server';

type Hiding = { on: boolean; person?: number };

/**
 * A person named on a card leaves it to those named, or opens it again. For someone without an account their direct
 * manager may, and it is recorded who did.
 */
export async function hideRecognition(
  db: Db,
  actor: Actor,
  id: number,
  { on, person = actor.id }: Hiding,
  now = new Date(),
) {
  await inTransaction(db, async (tx) => {
    // Whoever may not act for them learns nothing of where they are named.
    if (person !== actor.id) found((await mayActFor(tx, actor, person)) || undefined);
    // The card first, as everybody else who changes both does.
    const { giverId, audience, toldAt } = found(
      await tx
        .selectFrom('recognition')
        .where('id', '=', id)
        .where('withdrawn_at', 'is', null)
        .select(['giver_id as giverId', 'audience', 'told_at as toldAt'])
        .forUpdate()
        .executeTakeFirst(),
    );
    const named = tx
      .selectFrom('recognition_recipient')
      .where('recognition_id', '=', id)
      .where('person_id', '=', person)
      .where('named', '=', true)
      .select('person_id');
    found(await named.executeTakeFirst());
    await tx
      .updateTable('recognition_recipient')
      .set(
        on
          ? { hidden_at: now, hidden_by: actor.id, asked_at: null }
          : { hidden_at: null, hidden_by: null, asked_at: null },
      )
      .where('recognition_id', '=', id)
      .where('person_id', '=', person)
      .execute();
    // Once others may read it, whoever looks after those thanked hears of it too.
    if (!on && toldAt) await tellThanked(tx, [id], now);
    if (on) {
      await untell(tx, id, mayReadCard(id));
      if (audience !== 'named')
        await tell(
          tx,
          {
            to: [giverId],
            kind: 'kept-among-named',
            key: `kept-${id}`,
            recognitionId: id,
            about: { card: id },
          },
          now,
        );
    }
    if (person !== actor.id)
      await recordChange(tx, actor, {
        did: on ? 'recognition-hidden-for' : 'recognition-shown-for',
        personId: person,
        recognitionId: id,
      });
  });
}

async function mayActFor(db: Db, actor: Actor, person: number): Promise<boolean> {
  const account = await db
    .selectFrom('account')
    .where('person_id', '=', person)
    .select('person_id')
    .executeTakeFirst();
  if (account) return false;
  return (await findManagerOf(db, person))?.id === actor.id;
}
