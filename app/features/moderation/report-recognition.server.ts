import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { tell } from '~/features/notices/tell.server';
import { untell } from '~/features/notices/untell.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { canReport } from '~/features/recognition/recognition-policy';
import { getStanding } from '~/features/recognition/recognition-queries.server';
import { mayReadCard } from '~/features/recognition/visible-to.server';
import { allow } from '~/shared/asking.server';
import { listAdmins, listJudges } from './judges.server';

/**
 * Reports a letter that one may see to the moderators. The first report a letter ever had hides it from all but those
 * named on it; later ones only queue, so that nobody can hide it again once it came back.
 */
export async function reportRecognition(
  db: Db,
  actor: Pick<Actor, 'id'>,
  { id, reason }: { id: number; reason: string },
  now = new Date(),
): Promise<void> {
  await inTransaction(db, async (tx) => {
    // Of two who report it at once, the second waits here and no longer is the first.
    await tx.selectFrom('recognition').where('id', '=', id).select('id').forUpdate().execute();
    const reports = await tx
      .selectFrom('report')
      .where('recognition_id', '=', id)
      .select(['person_id', 'decision'])
      .execute();
    if (reports.some((report) => report.person_id === actor.id && report.decision === null)) return;
    allow(canReport(actor, await getStanding(tx, actor, id)));
    const report = await tx
      .insertInto('report')
      .values({ recognition_id: id, person_id: actor.id, reason, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    if (!reports.length) {
      await tx.updateTable('recognition').set({ held_at: now }).where('id', '=', id).execute();
      await untell(tx, id, mayReadCard(id));
    }
    const judges = await listJudges(tx, id);
    // Where nobody may judge it, the admins name someone who may.
    const told = judges.length ? judges : await listAdmins(tx);
    const to = told.map((person) => person.id).filter((person) => person !== actor.id);
    // Not bound to the letter: who may not read it is told all the same.
    await tell(tx, { to, kind: 'reported', key: `reported-${report.id}`, about: { card: id } }, now);
    // Without the reporter's name: givers read this log too.
    await recordChange(tx, null, { did: 'recognition-reported', recognitionId: id });
  });
}
