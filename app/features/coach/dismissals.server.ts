import { z } from 'zod';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { allow } from '~/shared/asking.server';
import type { Finding } from './coach-charter';
import { canDismiss } from './coach-policy';

export const dismissalInput = z.object({
  field: z.string().max(60),
  rule: z.string().max(40),
  quote: z.string().max(4000).default(''),
  reason: z.string().trim().min(1).max(300),
  /** The value whose panel is open. */
  value: z.coerce.number().int().positive().optional(),
});

type Dismissal = { field: string; rule: string; quote: string; reason: string };

/** Says that a finding is meant as it is, and why. It stays away while the words that it points at stay. */
export async function dismissFinding(
  db: Db,
  actor: Actor,
  dismissal: Dismissal,
  now = new Date(),
): Promise<void> {
  allow(canDismiss(actor));
  const { field, rule, quote, reason } = dismissal;
  const row = { field, rule, quote, reason, dismissed_by: actor.id, dismissed_at: now };
  await db
    .insertInto('coach_dismissal')
    .values(row)
    .onConflict((conflict) => conflict.constraint('coach_dismissed_once').doUpdateSet(row))
    .execute();
}

/** Lets the coach speak of it again. */
export async function withdrawDismissal(db: Db, actor: Actor, id: number): Promise<void> {
  allow(canDismiss(actor));
  await db.deleteFrom('coach_dismissal').where('id', '=', id).execute();
}

export function listDismissals(db: Db) {
  return db
    .selectFrom('coach_dismissal as c')
    .innerJoin('person as p', 'p.id', 'c.dismissed_by')
    .orderBy('c.id')
    .select(['c.id', 'c.field', 'c.rule', 'c.quote', 'c.reason', 'p.name as by'])
    .execute();
}

type Kept = Awaited<ReturnType<typeof listDismissals>>[number];

/** Findings that still want a look, and those that somebody meant as they are. */
export function sortFindings(findings: Finding[], dismissals: Kept[]) {
  const open: Finding[] = [];
  const meant: (Finding & { id: number; reason: string; by: string })[] = [];
  for (const finding of findings) {
    const kept = dismissals.find(
      ({ field, rule, quote }) => field === finding.field && rule === finding.rule && quote === finding.quote,
    );
    if (kept) meant.push({ ...finding, id: kept.id, reason: kept.reason, by: kept.by });
    else open.push(finding);
  }
  return { open, meant };
}
