import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Wording } from '~/features/charter/charter';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { findCharterInForce } from '~/features/charter/charter-queries.server';
import { type Draft, fingerprintOf, getDraft, wordingOf } from '~/features/draft/draft-queries.server';
import { missingFrom } from '~/features/draft/missing-from';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { allow } from '~/shared/asking.server';

type Publication = {
  /** The number in force that the leader saw; 0 before the first. */
  replaces: number;
  fingerprint: string;
  note: string;
};

type Outcome =
  | { number: number; refused?: undefined }
  | { refused: 'draft-changed' | 'version-changed' | 'nothing-new' }
  | { refused: 'incomplete'; missing: string[] };

/** Makes the draft the next immutable version. Stale numbers and fingerprints are refused: one of two at once wins. */
export async function publishCharter(
  db: Db,
  actor: Actor,
  publication: Publication,
  now = new Date(),
): Promise<Outcome> {
  allow(canWriteCharter(actor));
  return inTransaction(db, async (tx) => {
    // Every change of the draft updates this row, so nothing moves between the look and the writing.
    await tx.selectFrom('charter_draft').select('id').forUpdate().execute();
    const inForce = await findCharterInForce(tx);
    if ((inForce?.number ?? 0) !== publication.replaces) return { refused: 'version-changed' };
    const draft = await getDraft(tx);
    if (fingerprintOf(draft) !== publication.fingerprint) return { refused: 'draft-changed' };
    const wording = wordingOf(draft);
    const missing = missingFrom(wording);
    if (missing.length) return { refused: 'incomplete', missing };
    if (inForce && sameWording(wording, inForce) && (await sameHeirs(tx, inForce.number, draft, wording)))
      return { refused: 'nothing-new' };
    const number = publication.replaces + 1;
    await tx
      .insertInto('charter_version')
      .values({
        number,
        vision: wording.vision,
        serves: wording.serves,
        feel: wording.feel,
        mission: wording.mission,
        owner_id: wording.owner?.personId ?? null,
        owner_name: wording.owner?.personId ? '' : (wording.owner?.name ?? ''),
        owner_title: wording.owner?.title ?? '',
        note: publication.note,
        published_by: actor.id,
        published_at: now,
      })
      .execute();
    await writeValues(tx, number, wording);
    await writeMaps(tx, number, draft, wording);
    await recordChange(tx, actor, { did: 'charter-published', details: { version: number } });
    return { number };
  });
}

function sameWording(one: Wording, other: Wording) {
  const key = ({ vision, serves, feel, mission, owner, values }: Wording) =>
    JSON.stringify([vision, serves, feel, mission, owner, values]);
  return key(one) === key(other);
}

async function sameHeirs(tx: Db, version: number, draft: Draft, wording: Wording) {
  const rows = await tx
    .selectFrom('charter_version_value_map')
    .where('version', '=', version)
    .select(['value_id', 'counts_for'])
    .execute();
  const inForce = new Set(wording.values.map((value) => value.id));
  return rows.every((row) => heirOf(draft, inForce, row.value_id) === row.counts_for);
}

async function writeValues(tx: Db, version: number, wording: Wording) {
  await tx
    .insertInto('charter_version_value')
    .values(wording.values.map(({ id, behaviours: _, ...value }) => ({ version, value_id: id, ...value })))
    .execute();
  const behaviours = wording.values.flatMap((value) =>
    value.behaviours.map((behaviour, i) => ({
      version,
      value_id: value.id,
      behaviour_id: behaviour.id,
      kind: behaviour.kind,
      text: behaviour.text,
      rank: i + 1,
    })),
  );
  await tx.insertInto('charter_version_behaviour').values(behaviours).execute();
}

/** Writes down, for every value and behaviour that ever was, the one in force that it counts for, or none. */
async function writeMaps(tx: Db, version: number, draft: Draft, wording: Wording) {
  const inForce = new Set(wording.values.map((value) => value.id));
  const values = draft.values.map((value) => ({
    version,
    value_id: value.id,
    counts_for: heirOf(draft, inForce, value.id),
  }));
  await tx.insertInto('charter_version_value_map').values(values).execute();
  const shown = new Set(wording.values.flatMap((value) => value.behaviours.map((behaviour) => behaviour.id)));
  const behaviours = draft.values.flatMap((value) =>
    value.behaviours.map(({ id }) => ({ version, behaviour_id: id, counts_for: shown.has(id) ? id : null })),
  );
  await tx.insertInto('charter_version_behaviour_map').values(behaviours).execute();
}

/** Follows the heirs chosen for values set aside, to one in force or to none. */
export function heirOf(draft: Pick<Draft, 'values'>, inForce: Set<number>, valueId: number): number | null {
  const seen = new Set<number>();
  let id: number | null = valueId;
  while (id !== null && !inForce.has(id) && !seen.has(id)) {
    seen.add(id);
    const at: number = id;
    id = draft.values.find((value) => value.id === at)?.heirId ?? null;
  }
  return id !== null && inForce.has(id) ? id : null;
}
