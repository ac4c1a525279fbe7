import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { tell } from '~/features/notices/tell.server';
import { hindranceOf } from './look-over.server';
import { findWaiting } from './publication-queries.server';
import { writeVersion } from './write-version.server';

// Later than this after its time it counts as late, and that is said.
const ON_TIME = 2 * 60_000;

const PROBLEMS = {
  'version-changed': 'Another version was published meanwhile.',
  'nothing-new': 'It says exactly what is in force.',
  incomplete: 'Something was missing.',
  unapproved: 'An approval that it needs was missing or had been taken back.',
} as const;

/** Publishes the frozen candidate whose time has come, at once or late; what keeps it from that is told to who decided. */
export async function publishDue(db: Db, now: Date): Promise<void> {
  await inTransaction(db, async (tx) => {
    await tx.selectFrom('charter_draft').select('id').forUpdate().execute();
    const waiting = await findWaiting(tx);
    if (!waiting || waiting.publishAt > now) return;
    const { id, replaces, frozen, note, material, reviewBy } = waiting;
    const inForce = await findCharterInForce(tx);
    const hindrance =
      (inForce?.number ?? 0) === replaces
        ? await hindranceOf(tx, frozen, { inForce, authors: frozen.authors })
        : { refused: 'version-changed' as const };
    const by = { id: waiting.decidedById };
    const to = [by.id];
    if (hindrance) {
      const problem = PROBLEMS[hindrance.refused];
      await tx.updateTable('publication').set({ ended_at: now, problem }).where('id', '=', id).execute();
      return tell(tx, { to, kind: 'publication-failed', key: `publication-${id}` }, now);
    }
    const version = replaces + 1;
    await writeVersion(tx, frozen, { number: version, note, material, reviewBy, by, now });
    await tx.updateTable('publication').set({ ended_at: now, version }).where('id', '=', id).execute();
    const late = now.getTime() - waiting.publishAt.getTime() > ON_TIME;
    await tell(tx, { to, kind: 'publication-done', key: `publication-${id}`, about: { version, late } }, now);
  });
}
