import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { isAdmin } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { getPerson } from '~/features/people/people-queries.server';
import { allow } from '~/shared/asking.server';
import { zipOf } from '~/shared/zip.server';
import { comments, inPieces, recognitions } from './record-sets.server';

/**
 * All that Credo holds about one person as a zip of JSON and CSV: for themselves with the letters kept among those
 * named, for an admin who answers for them without these.
 */
export async function exportPerson(db: Db, actor: Actor, id: number) {
  const self = id === actor.id;
  allow(self || isAdmin(actor));
  const person = await getPerson(db, id);
  if (!self) await recordChange(db, actor, { did: 'person-exported', personId: id });
  const open = self ? sql`true` : sql`r.audience = 'everyone'`;
  const got = sql`exists (select from recognition_recipient rr where rr.recognition_id = r.id and rr.person_id = ${id})`;
  const sets = {
    person: async function* () {
      yield [person];
    },
    received: inPieces(db, recognitions(sql`${open} and ${got}`)),
    given: inPieces(db, recognitions(sql`${open} and r.giver_id = ${id}`)),
    signed_too: inPieces(
      db,
      recognitions(
        sql`${open} and exists (select from cosign c where c.recognition_id = r.id and c.person_id = ${id})`,
      ),
    ),
    told_to_visitors: inPieces(
      db,
      (after) => sql`
        select c.recognition_id as id, c.asked_at, c.agreed, c.answered_at from story_consent c
        where c.person_id = ${self ? id : 0} and c.recognition_id > ${after}`,
    ),
    // What only oneself has seen so far.
    letters_begun: inPieces(
      db,
      (after) => sql`
        select 1 as id, typed, saved_at from thanks_draft where person_id = ${self ? id : 0} and ${after} < 1`,
    ),
    reports: inPieces(
      db,
      (after) => sql`
        select id, recognition_id, reason, decision, created_at, decided_at from report
        where person_id = ${self ? id : 0} and id > ${after}`,
    ),
    notice_choices: inPieces(
      db,
      (after) => sql`
        select 1 as id, topic, inbox, mail from notice_choice where person_id = ${self ? id : 0} and ${after} < 1`,
    ),
    comments: inPieces(db, comments(sql`${open} and c.person_id = ${id}`)),
    reactions: inPieces(
      db,
      (after) => sql`
        select x.recognition_id as id, json_agg(x.kind) as kinds, min(x.created_at) as created_at from reaction x join recognition r on r.id = x.recognition_id
        where x.person_id = ${id} and x.recognition_id > ${after} and ${open} group by 1`,
    ),
    draft_comments: inPieces(
      db,
      (after) => sql`
        select c.id, c.thread_id, t.field, c.text, c.created_at from draft_comment c
        join draft_thread t on t.id = c.thread_id where c.person_id = ${id} and c.id > ${after}`,
    ),
    suggestions: inPieces(
      db,
      (after) => sql`
        select id, field, base, text, reason, outcome, answer, created_at, settled_at from suggestion
        where person_id = ${id} and id > ${after}`,
    ),
    approvals: inPieces(
      db,
      (after) => sql`
        select id, part, verdict, reason, created_at from approval where person_id = ${id} and id > ${after}`,
    ),
    workshop: inPieces(
      db,
      (after) => sql`
        select 1 as id, question, text, changed_at from workshop_answer where person_id = ${id} and ${after} < 1`,
    ),
    charter_read: inPieces(
      db,
      (after) => sql`
        select version as id, case when ${self} or shared then line else '' end as line, shared, created_at
        from acknowledgement where person_id = ${id} and version > ${after}`,
    ),
    notices: inPieces(
      db,
      (after) => sql`
        select id, kind, about, created_at, read_at from notice where person_id = ${self ? id : 0} and id > ${after}`,
    ),
    sessions: inPieces(
      db,
      (after) => sql`
        select id, device, created_at, seen_at from session where person_id = ${self ? id : 0} and id > ${after}`,
    ),
    changes: inPieces(
      db,
      (after) => sql`
        select id, at, did, details from audit_entry where (person_id = ${id} or by_id = ${id}) and id > ${after}`,
    ),
  };
  const kept = self
    ? ''
    : 'Letters kept among those named are not here: only they themselves can download these.\n';
  return zipOf(sets, `What Credo holds about ${person.name}, as JSON and as CSV.\n${kept}`);
}
