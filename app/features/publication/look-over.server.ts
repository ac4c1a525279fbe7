import type { Db } from '#db/connection.server';
import type { Charter, Wording } from '~/features/charter/charter';
import { partsChanged } from '~/features/charter/charter-parts.server';
import { missingFrom } from '~/features/draft/missing-from';
import { type Author, type PartReview, partsUnapproved } from '~/features/review/review-queries.server';
import type { Candidate } from './candidate';

export type Hindrance =
  | { refused: 'nothing-new' }
  | { refused: 'incomplete'; missing: string[] }
  | { refused: 'unapproved'; parts: PartReview[] };

/** What keeps a candidate from being published over the version in force, or null when nothing does. */
export async function hindranceOf(
  db: Db,
  candidate: Candidate,
  { inForce, authors }: { inForce: Charter | null; authors: Author[] },
): Promise<Hindrance | null> {
  const { wording } = candidate;
  const missing = missingFrom(wording);
  if (missing.length) return { refused: 'incomplete', missing };
  if (inForce && sameWording(wording, inForce) && (await sameHeirs(db, inForce.number, candidate)))
    return { refused: 'nothing-new' };
  const heirs = new Map(candidate.values);
  const parts = partsChanged(inForce, wording, (id) => heirs.get(id) ?? null);
  const unapproved = await partsUnapproved(db, parts, { since: inForce?.publishedAt ?? null, authors });
  return unapproved.length ? { refused: 'unapproved', parts: unapproved } : null;
}

function sameWording(one: Wording, other: Wording) {
  const key = ({ vision, serves, feel, mission, precedence, owner, values }: Wording) =>
    JSON.stringify([vision, serves, feel, mission, precedence, owner, values]);
  return key(one) === key(other);
}

async function sameHeirs(db: Db, version: number, { values }: Candidate) {
  const rows = await db
    .selectFrom('charter_version_value_map')
    .where('version', '=', version)
    .select(['value_id', 'counts_for'])
    .execute();
  const next = new Map(values);
  return rows.every((row) => next.get(row.value_id) === row.counts_for);
}
