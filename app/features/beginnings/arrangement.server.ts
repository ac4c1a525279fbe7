import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import { type CharterDocument, charterDocument } from '~/features/charter/charter-document';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { replaceDraft } from '~/features/draft/replace-draft.server';
import type { Actor } from '~/features/organization/actor';
import type { Piece } from '~/features/statement/piece';
import { allow, found } from '~/shared/asking.server';
import { documentOfPieces, type Placed } from './document-of-pieces';

type Arranged = {
  source: 'workshop' | 'statement' | 'file';
  /** The file's name, or what it came from. */
  name: string;
  pieces?: Piece[];
  document?: CharterDocument;
  left?: string[];
};

/** Keeps what a leader is about to take over, to be corrected; another one takes its place. */
export async function keepArrangement(
  db: Db,
  actor: Actor,
  arranged: Arranged,
  now = new Date(),
): Promise<void> {
  allow(canWriteCharter(actor));
  const { source, name, pieces = [], document, left = [] } = arranged;
  const row = {
    source,
    name: name.slice(0, 255),
    pieces: JSON.stringify(pieces),
    document: document ? JSON.stringify(document) : null,
    left_out: JSON.stringify(left),
    made_at: now,
  };
  await db
    .insertInto('arrangement')
    .values({ person_id: actor.id, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet(row))
    .execute();
}

/** What this leader is about to take over, or undefined. */
export async function findArrangement(db: Db, actor: Actor) {
  const row = await db
    .selectFrom('arrangement')
    .where('person_id', '=', actor.id)
    .select(['source', 'name', 'pieces', 'document', 'left_out'])
    .executeTakeFirst();
  return (
    row && {
      source: row.source as Arranged['source'],
      name: row.name,
      pieces: row.pieces as Piece[],
      document: row.document ? charterDocument.parse(row.document) : null,
      left: row.left_out as string[],
    }
  );
}

/** Keeps the corrections: pieces in their order, each below the value that it belongs to. */
export async function correctArrangement(db: Db, actor: Actor, pieces: Placed[]): Promise<void> {
  allow(canWriteCharter(actor));
  await db
    .updateTable('arrangement')
    .set({ pieces: JSON.stringify(inOrder(pieces)) })
    .where('person_id', '=', actor.id)
    .execute();
}

/** The opening first, then each value with what belongs to it, then what is not placed. */
export function inOrder(pieces: Placed[]): Piece[] {
  const values = pieces.flatMap(({ place }, at) => (place === 'value' ? [at] : []));
  const belongs = pieces.map(({ place, under }, at) => {
    if (place === 'value') return at;
    if (place === 'aside') return Number.POSITIVE_INFINITY;
    if (!['definition', 'do', 'dont', 'story'].includes(place)) return -1;
    return under !== undefined && values.includes(under)
      ? under
      : Math.max(-1, ...values.filter((one) => one < at));
  });
  return pieces
    .map(({ place, text }, at) => ({ piece: { place, text }, at, group: belongs[at] ?? -1 }))
    .sort((a, b) => a.group - b.group || Number(b.at === b.group) - Number(a.at === a.group) || a.at - b.at)
    .map(({ piece }) => piece);
}

/** Puts what was arranged into the draft. What was not placed stays in the arrangement; the draft before is kept. */
export async function adoptArrangement(db: Db, actor: Actor, { now }: { now: Date }) {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    const { name, pieces, document } = found(await findArrangement(tx, actor));
    const made = document ? { document, left: [] } : documentOfPieces(pieces);
    if ('refused' in made && made.refused) return made;
    const why = `before ${name} was taken over`;
    const outcome = await replaceDraft(tx, actor, { document: made.document, why, now });
    if ('refused' in outcome) return outcome;
    if (made.left.length)
      await keepArrangement(tx, actor, { source: 'statement', name, pieces: made.left }, now);
    else await discardArrangement(tx, actor);
    return { left: made.left.length };
  });
}

export async function discardArrangement(db: Db, actor: Actor): Promise<void> {
  await db.deleteFrom('arrangement').where('person_id', '=', actor.id).execute();
}
