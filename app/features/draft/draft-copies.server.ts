import type { Db } from '#db/connection.server';
import { charterDocument } from '~/features/charter/charter-document';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { replaceDraft } from './replace-draft.server';

/** The drafts that were replaced as a whole, the newest first. */
export function listDraftCopies(db: Db) {
  return db
    .selectFrom('draft_copy as c')
    .leftJoin('person as p', 'p.id', 'c.made_by')
    .orderBy('c.id', 'desc')
    .limit(30)
    .select(['c.id', 'c.why', 'c.made_at as madeAt', 'p.name as by'])
    .execute();
}

/** Makes the draft again what a copy says; what stands there now is kept as a copy in its turn. */
export async function restoreDraftCopy(db: Db, actor: Actor, { id, now }: { id: number; now: Date }) {
  allow(canWriteCharter(actor));
  const row = found(
    await db.selectFrom('draft_copy').where('id', '=', id).select('content').executeTakeFirst(),
  );
  const document = charterDocument.parse(row.content);
  return replaceDraft(db, actor, { document, why: 'before an earlier draft was brought back', now });
}
