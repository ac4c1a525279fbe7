import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction, violates } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { allow, found } from '~/shared/asking.server';
import { listTextsNaming } from './texts-naming.server';

const ONLY_THEIRS = [
  'session',
  'account',
  'person_picture',
  'refused_edit',
  'ticket',
  'notice',
  'arrangement',
  'workshop_answer',
  'draft_presence',
  'draft_reader',
  'thanks_draft',
  'recognition_manager',
  'notice_choice',
  'notice_mail',
  'moderator',
  'story_consent',
] as const;
const ERASED_NAME = 'A former colleague';

/**
 * Takes a person out of Credo for good: they are called a former colleague everywhere, letters to them alone are
 * deleted, and so is all that is only about them. Returns the texts in which others wrote their name.
 */
export async function erasePerson(db: Db, actor: Actor, { id, now }: { id: number; now: Date }) {
  allow(canKeepPeople(actor));
  if (id === actor.id) return { refused: 'yourself' as const };
  try {
    return await inTransaction(db, async (tx) => {
      await sql`select from person where id = ${id} for update`.execute(tx);
      const person = await getPerson(tx, id);
      const { name } = found(person.erasedAt ? undefined : person);
      await deleteLettersOnlyTo(tx, id);
      for (const table of ONLY_THEIRS) await tx.deleteFrom(table).where('person_id', '=', id).execute();
      await tx
        .deleteFrom('thanks_picture')
        .where('person_id', '=', id)
        .where('recognition_id', 'is', null)
        .execute();
      // What a reviewer who is gone was asked, nobody answers any more.
      await tx
        .updateTable('review_request')
        .set({ closed_at: now })
        .where('reviewer_id', '=', id)
        .where('closed_at', 'is', null)
        .execute();
      await tx
        .updateTable('acknowledgement')
        .set({ line: '', shared: false })
        .where('person_id', '=', id)
        .execute();
      await sql`update draft_copy set content = jsonb_set(content, '{owner}', 'null')
        where (content->'owner'->>'personId')::int = ${id}`.execute(tx);
      await sql`update publication set frozen = jsonb_set(frozen, '{wording,owner,name}', to_jsonb(${ERASED_NAME}::text))
        where (frozen->'wording'->'owner'->>'personId')::int = ${id}`.execute(tx);
      // Lists that wait to be taken in may name them; their admins upload them again.
      await tx.deleteFrom('people_import').execute();
      await tx.updateTable('team').set({ manager_id: null }).where('manager_id', '=', id).execute();
      await tx
        .updateTable('person')
        .set({
          name: ERASED_NAME,
          title: '',
          email: null,
          staff_number: null,
          home_team_id: null,
          role: 'member',
          start_date: null,
          time_zone: 'UTC',
          picture_hash: null,
          deactivated_at: now,
          erased_at: now,
        })
        .where('id', '=', id)
        .execute();
      await recordChange(tx, actor, { did: 'person-erased', personId: id });
      return { texts: await listTextsNaming(tx, actor, name) };
    });
  } catch (error) {
    if (violates(error, 'last_admin_stays')) return { refused: 'last-admin' as const };
    throw error;
  }
}

async function deleteLettersOnlyTo(tx: Db, id: number) {
  await sql`delete from recognition r
    where exists (select from recognition_recipient rr
        where rr.recognition_id = r.id and rr.person_id = ${id} and rr.named)
      and not exists (select from recognition_recipient rr
        where rr.recognition_id = r.id and rr.person_id <> ${id} and rr.named)
      and not exists (select from recognition_team rt where rt.recognition_id = r.id)`.execute(tx);
}
