import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { changePeople } from '~/features/people/write-people.server';
import { allow, found } from '~/shared/asking.server';
import { joined } from './joined';

/**
 * Makes two records of one person one. What the other record gave, got, wrote and manages is theirs; what the kept one
 * does not say is taken from the other, which is then gone for good.
 */
export async function mergePeople(db: Db, actor: Actor, { kept, other }: { kept: number; other: number }) {
  allow(canKeepPeople(actor));
  if (kept === other) return { refused: 'same' as const };
  // Another admin does this, so that nobody takes others' letters for their own.
  if (other === actor.id || kept === actor.id) return { refused: 'yourself' as const };
  return inTransaction(db, async (tx) => {
    await sql`lock table person in share row exclusive mode`.execute(tx);
    const [one, two] = [await getPerson(tx, kept), await getPerson(tx, other)];
    found(one.erasedAt || two.erasedAt ? undefined : one);
    // An admin stays one before the other record goes, so that the last admin is never away.
    await changePeople(tx, [{ ...joined(one, two), email: null, staffNumber: null }]);
    await settleThanks(tx, kept, other);
    await settleBeside(tx, kept, other);
    await remark(tx, kept, other);
    await remarkKept(tx, kept, other);
    if (one.deactivatedAt && !two.deactivatedAt) await dropAccount(tx, kept);
    await settleOnce(tx, kept, other);
    await pointTo(tx, kept, other);
    await tx.deleteFrom('person').where('id', '=', other).execute();
    const whole = joined(one, two);
    await changePeople(tx, [whole]);
    if (one.deactivatedAt && two.deactivatedAt)
      await tx
        .updateTable('person')
        .set({ deactivated_at: one.deactivatedAt })
        .where('id', '=', kept)
        .execute();
    await recordChange(tx, actor, { did: 'person-merged', personId: kept, details: { other } });
    return { id: kept, name: whole.name };
  });
}

/** Nobody thanks themselves: what the two gave each other is taken back; of two places on one card the shier stays. */
async function settleThanks(tx: Db, kept: number, other: number) {
  await sql`with gone as (
      delete from recognition_recipient
      where (giver_id = ${kept} and person_id = ${other}) or (giver_id = ${other} and person_id = ${kept})
      returning recognition_id
    )
    update recognition r set withdrawn_at = coalesce(withdrawn_at, now()) from gone
    where r.id = gone.recognition_id and not exists (
      select from recognition_recipient rr where rr.recognition_id = r.id and rr.person_id not in (${kept}, ${other}))`.execute(
    tx,
  );
  await sql`with gone as (
      delete from recognition_recipient double using recognition_recipient mine
      where double.person_id = ${other} and mine.person_id = ${kept} and mine.recognition_id = double.recognition_id
      returning double.*
    )
    update recognition_recipient mine set named = mine.named or gone.named,
      hidden_at = coalesce(mine.hidden_at, gone.hidden_at), hidden_by = coalesce(mine.hidden_by, gone.hidden_by),
      asked_at = coalesce(mine.asked_at, gone.asked_at)
    from gone where mine.recognition_id = gone.recognition_id and mine.person_id = ${kept}`.execute(tx);
}

/** Who gave or got a letter did not sign it beside themselves, and reported it once. */
async function settleBeside(tx: Db, kept: number, other: number) {
  await sql`delete from cosign c where c.person_id in (${kept}, ${other}) and (c.giver_id in (${kept}, ${other})
    or exists (select from recognition_recipient rr where rr.recognition_id = c.recognition_id
      and rr.person_id in (${kept}, ${other})))`.execute(tx);
  await sql`delete from report double where double.person_id = ${other} and double.decision is null and exists (
    select from report mine where mine.person_id = ${kept} and mine.decision is null
      and mine.recognition_id = double.recognition_id)`.execute(tx);
  // Letters that were begun to the other record are begun to the kept one.
  await sql`update thanks_draft set typed = jsonb_set(typed, '{people}', (
      select coalesce(jsonb_agg(distinct case when id = to_jsonb(${other}::int) then to_jsonb(${kept}::int) else id end), '[]')
      from jsonb_array_elements(typed->'people') id))
    where typed->'people' @> to_jsonb(${other}::int)`.execute(tx);
}

/** Mentions in texts name the kept record from now on. */
async function remark(tx: Db, kept: number, other: number) {
  for (const [table, mentions] of [
    ['comment', 'comment_mention'],
    ['draft_comment', 'draft_comment_mention'],
  ] as const)
    await sql`update ${sql.table(table)} c set text = replace(text, ${`@{${other}}`}, ${`@{${kept}}`})
      from ${sql.table(mentions)} m where m.comment_id = c.id and m.person_id = ${other}`.execute(tx);
}

/** Candidates that wait and drafts that were kept name people by their records too. */
async function remarkKept(tx: Db, kept: number, other: number) {
  const [was, is] = [`"personId": ${other}\\M`, `"personId": ${kept}`];
  await sql`update publication set frozen = regexp_replace(frozen::text, ${was}, ${is}, 'g')::jsonb`.execute(
    tx,
  );
  await sql`update draft_copy set content = regexp_replace(content::text, ${was}, ${is}, 'g')::jsonb`.execute(
    tx,
  );
}

/** Who is here signs in as they do now, not as they did before they left. */
async function dropAccount(tx: Db, id: number) {
  await sql`delete from session where person_id = ${id}`.execute(tx);
  await sql`delete from account where person_id = ${id}`.execute(tx);
}

/** What each person has at most once: the kept one's stands, else the other's. */
async function settleOnce(tx: Db, kept: number, other: number) {
  await sql`delete from session where person_id = ${other}`.execute(tx);
  await sql`delete from ticket where person_id = ${other}`.execute(tx);
  // Of two open requests for a review one is enough, and of two refused texts for one field the kept one's.
  await sql`update review_request double set closed_at = now() where double.reviewer_id = ${other} and double.closed_at is null
    and exists (select from review_request mine where mine.reviewer_id = ${kept} and mine.closed_at is null)`.execute(
    tx,
  );
  await sql`update suggestion double set source = 'draft' where double.person_id = ${other} and double.source = 'refused'
    and double.outcome is null and exists (select from suggestion mine where mine.person_id = ${kept}
      and mine.field = double.field and mine.source = 'refused' and mine.outcome is null)`.execute(tx);
  for (const [table, ...rest] of [
    ['account'],
    ['person_picture'],
    ['people_import'],
    ['refused_edit', 'field'],
    ['reaction', 'recognition_id', 'kind'],
    ['comment_mention', 'comment_id'],
    ['draft_comment_mention', 'comment_id'],
    ['notice', 'key'],
    ['draft_author', 'part'],
    ['draft_presence'],
    ['draft_reader'],
    ['workshop_answer', 'question'],
    ['arrangement'],
    ['acknowledgement', 'version'],
    ['read_together', 'version'],
    ['thanks_draft', 'key'],
    ['recognition_manager', 'recognition_id'],
    ['cosign', 'recognition_id'],
    ['notice_choice', 'topic'],
    ['moderator'],
    ['story_consent', 'recognition_id'],
    ['person_in_month', 'month'],
  ] as const) {
    const alike = rest.map((column) => sql`and mine.${sql.ref(column)} = double.${sql.ref(column)}`);
    await sql`delete from ${sql.table(table)} double using ${sql.table(table)} mine
      where double.person_id = ${other} and mine.person_id = ${kept} ${sql.join(alike, sql` `)}`.execute(tx);
  }
  await sql`update person p set picture_hash = o.picture_hash from person o
    where p.id = ${kept} and o.id = ${other} and p.picture_hash is null`.execute(tx);
}

/** Every key that leads to the other record, whichever table a later migration adds, leads to the kept one. */
async function pointTo(tx: Db, kept: number, other: number) {
  const { rows } = await sql<{ table: string; column: string }>`
    select c.conrelid::regclass::text as table, a.attname as column
    from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid in ('person'::regclass, 'account'::regclass)
      and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1
    order by c.conrelid = 'account'::regclass desc, 1, 2`.execute(tx);
  for (const { table, column } of rows)
    await sql`update ${sql.table(table)} set ${sql.ref(column)} = ${kept} where ${sql.ref(column)} = ${other}`.execute(
      tx,
    );
}
