import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { nameDraftReaders } from '~/features/draft/draft-access.server';
import { tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';

type Request = {
  people: number[];
  /** The day, as YYYY-MM-DD, by which an answer is wanted. */
  dueOn: string;
  note: string;
};

/** Asks people to look over the draft by a day. They may read and comment on it from then on, and hear of it. */
export async function askForReview(db: Db, actor: Actor, { people, dueOn, note }: Request, now = new Date()) {
  allow(canWriteCharter(actor));
  if (dueOn < now.toISOString().slice(0, 10)) return { refused: 'past' as const };
  return inTransaction(db, async (tx) => {
    const able = await tx
      .selectFrom('person')
      .innerJoin('account', 'account.person_id', 'person.id')
      .where('person.id', 'in', people.length ? people : [0])
      .where('person.id', '<>', actor.id)
      .where('deactivated_at', 'is', null)
      .select('person.id')
      .execute();
    const asked: number[] = [];
    for (const { id } of able) {
      const row = { asked_by: actor.id, due_on: dueOn, note, asked_at: now };
      const request = await tx
        .insertInto('review_request')
        .values({ reviewer_id: id, ...row })
        .onConflict((conflict) =>
          conflict.column('reviewer_id').where('closed_at', 'is', null).doUpdateSet(row),
        )
        .returning('id')
        .executeTakeFirstOrThrow();
      const about = { due: dueOn };
      const key = `review-${request.id}-${dueOn}`;
      await tell(tx, { to: [id], kind: 'review-asked', key, by: actor.id, about }, now);
      asked.push(id);
    }
    await nameDraftReaders(tx, actor, asked);
    return { asked: asked.length };
  });
}
