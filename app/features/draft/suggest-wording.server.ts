import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { fieldsOfWording } from '~/features/charter/fields-of-wording';
import { tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { getDraftAccess } from './draft-access.server';
import { parseField } from './draft-field';
import { canReadDraft } from './draft-policy';
import { readField } from './save-field.server';

const isInForce = async (db: Db, field: string) => {
  const inForce = await findCharterInForce(db);
  return inForce !== null && fieldsOfWording(inForce).some((one) => one.field === field);
};

export type Proposal = {
  field: string;
  /** The text it would replace, as its writer saw it. */
  base: string;
  text: string;
  reason: string;
  /** From the draft, by those who read it, or from the culture page, by anyone who works here. */
  source: 'draft' | 'culture';
};

/** Proposes another wording of one field. Leaders hear of it; it changes nothing by itself. */
export async function suggestWording(
  db: Db,
  actor: Actor,
  proposal: Proposal,
  now = new Date(),
): Promise<
  { id: number; refused?: undefined } | { refused: 'same' } | { refused: 'too-long'; most: number }
> {
  const { field, base, text, reason, source } = proposal;
  const reads = canReadDraft(actor, await getDraftAccess(db, actor));
  if (source === 'draft') allow(reads);
  // Whoever does not read the draft proposes wordings of what is in force, and so learns nothing of the draft.
  if (!reads) found((await isInForce(db, field)) || undefined);
  const known = found(parseField(field));
  if ([...text].length > known.most) return { refused: 'too-long', most: known.most };
  if (text.trim() === base.trim()) return { refused: 'same' };
  return inTransaction(db, async (tx) => {
    found(await readField(tx, known));
    const twice = await tx
      .selectFrom('suggestion')
      .where('person_id', '=', actor.id)
      .where('field', '=', field)
      .where('text', '=', text)
      .where('outcome', 'is', null)
      .select('id')
      .executeTakeFirst();
    if (twice) return { id: twice.id };
    const { id } = await tx
      .insertInto('suggestion')
      .values({ field, base, text, reason, source, person_id: actor.id, created_at: now })
      .returning('id')
      .executeTakeFirstOrThrow();
    await sql`select pg_notify('credo', 'draft')`.execute(tx);
    const leaders = await tx.selectFrom('person').where('role', '<>', 'member').select('id').execute();
    const to = leaders.map((leader) => leader.id);
    const about = { suggestion: id };
    await tell(tx, { to, kind: 'suggestion-made', key: `suggestion-${id}`, by: actor.id, about }, now);
    return { id };
  });
}
