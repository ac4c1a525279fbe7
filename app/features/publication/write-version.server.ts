import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Wording } from '~/features/charter/charter';
import { tell } from '~/features/notices/tell.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { closeReviews } from '~/features/review/close-reviews.server';
import type { Candidate } from './candidate';

export type Edition = {
  number: number;
  note: string;
  /** Whether everyone is asked to read it anew. */
  material: boolean;
  /** The day by which it wants to be looked over, as YYYY-MM-DD, or null. */
  reviewBy: string | null;
  by: Pick<Actor, 'id'>;
  now: Date;
};

/** Writes a candidate down as the next immutable version, in the caller's transaction. */
export async function writeVersion(tx: Db, { wording, values, behaviours }: Candidate, edition: Edition) {
  const { number: version, note, material, reviewBy, by, now } = edition;
  const { vision, serves, feel, mission, precedence, owner } = wording;
  await tx
    .insertInto('charter_version')
    .values({
      number: version,
      ...{ vision, serves, feel, mission, precedence, note, material },
      owner_id: owner?.personId ?? null,
      owner_name: owner?.personId ? '' : (owner?.name ?? ''),
      owner_title: owner?.title ?? '',
      review_by: reviewBy,
      published_by: by.id,
      published_at: now,
    })
    .execute();
  await writeValues(tx, version, wording);
  await tx
    .insertInto('charter_version_value_map')
    .values(values.map(([value_id, counts_for]) => ({ version, value_id, counts_for })))
    .execute();
  if (behaviours.length)
    await tx
      .insertInto('charter_version_behaviour_map')
      .values(behaviours.map(([behaviour_id, counts_for]) => ({ version, behaviour_id, counts_for })))
      .execute();
  await closeReviews(tx, now);
  if (material) await tellEveryone(tx, version, by, now);
  await recordChange(tx, by, { did: 'charter-published', details: { version } });
  await sql`select pg_notify('credo', 'draft')`.execute(tx);
}

/** Everyone with an account hears that there is something to read. */
async function tellEveryone(tx: Db, version: number, by: { id: number }, now: Date) {
  const people = await tx.selectFrom('account').select('person_id as id').execute();
  const to = people.map(({ id }) => id);
  const key = `charter-${version}`;
  await tell(tx, { to, kind: 'charter-published', key, by: by.id, about: { version } }, now);
}

async function writeValues(tx: Db, version: number, wording: Wording) {
  await tx
    .insertInto('charter_version_value')
    .values(
      wording.values.map(({ id, behaviours: _, splitFrom, ...value }) => ({
        version,
        value_id: id,
        split_from: splitFrom,
        ...value,
      })),
    )
    .execute();
  const lines = wording.values.flatMap((value) =>
    value.behaviours.map(({ id, kind, text }, i) => ({
      version,
      value_id: value.id,
      behaviour_id: id,
      kind,
      text,
      rank: i + 1,
    })),
  );
  await tx.insertInto('charter_version_behaviour').values(lines).execute();
}
