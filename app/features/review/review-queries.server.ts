import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Part } from '~/features/charter/charter-parts.server';
import type { Actor } from '~/features/organization/actor';

export type Verdict = {
  personId: number;
  name: string;
  picture: string | null;
  gone: boolean;
  verdict: 'approved' | 'changes';
  reason: string;
  at: Date;
  /** Whether it was said of the text as it stands; else of an earlier one. */
  holds: boolean;
  /** Whether it counts: an author's own approval may not. */
  counts: boolean;
};

/** Who worded a part since a moment. */
export type Author = { part: string; personId: number };

export type PartReview = Part & { verdicts: Verdict[]; approvals: number };

/** How many approvals each changed part needs, and whether an author's own is one. */
export function getReviewRule(db: Db): Promise<{ needed: number; ownCounts: boolean }> {
  return db
    .selectFrom('organization')
    .select(['approvals_needed as needed', 'own_approval_counts as ownCounts'])
    .executeTakeFirst()
    .then((rule) => rule ?? { needed: 0, ownCounts: false });
}

/** Who worded which part of the draft since a moment. */
export function listAuthors(db: Db, since: Date | null): Promise<Author[]> {
  return db
    .selectFrom('draft_author')
    .$if(since !== null, (query) => query.where('changed_at', '>', since as Date))
    .select(['part', 'person_id as personId'])
    .execute();
}

/** Of each part, what everyone said of it last since a moment, and how many approvals of the text as it stands count. */
export async function reviewParts(
  db: Db,
  parts: Part[],
  { since, authors, ownCounts }: { since: Date | null; authors: Author[]; ownCounts: boolean },
): Promise<PartReview[]> {
  const keys = parts.map(({ key }) => key);
  const { rows } = await sql<Omit<Verdict, 'holds' | 'counts'> & { part: string; hash: string }>`
    select distinct on (a.part, a.person_id) a.part, a.hash, a.verdict, a.reason, a.created_at as at,
      a.person_id as "personId", p.name, p.picture_hash as picture, p.deactivated_at is not null as gone
    from approval a join person p on p.id = a.person_id
    where a.part = any(${keys}::text[]) and a.created_at > coalesce(${since}, '-infinity'::timestamptz)
    order by a.part, a.person_id, a.id desc`.execute(db);
  return parts.map((part) => {
    const verdicts = rows
      .filter((row) => row.part === part.key)
      .map(({ hash, part: _, ...row }) => {
        const holds = hash === part.hash;
        const own = authors.some((one) => one.part === part.key && one.personId === row.personId);
        return { ...row, holds, counts: holds && row.verdict === 'approved' && (ownCounts || !own) };
      });
    return { ...part, verdicts, approvals: verdicts.filter(({ counts }) => counts).length };
  });
}

/** Parts that still lack approvals of their exact text. */
export async function partsUnapproved(
  db: Db,
  parts: Part[],
  { since, authors }: { since: Date | null; authors: Author[] },
): Promise<PartReview[]> {
  const { needed, ownCounts } = await getReviewRule(db);
  if (!needed) return [];
  const reviews = await reviewParts(db, parts, { since, authors, ownCounts });
  return reviews.filter(({ approvals }) => approvals < needed);
}

/** Who was asked to look over the draft and has not answered, the longest waiting first. */
export function listReviewRequests(db: Db) {
  return db
    .selectFrom('review_request as r')
    .innerJoin('person as p', 'p.id', 'r.reviewer_id')
    .innerJoin('person as asker', 'asker.id', 'r.asked_by')
    .where('r.closed_at', 'is', null)
    .orderBy('r.id')
    .select([
      'r.id',
      'r.note',
      'r.asked_at as askedAt',
      'p.id as personId',
      'p.name',
      'p.picture_hash as picture',
    ])
    .select(['asker.name as askedBy', 'p.deactivated_at as goneAt'])
    .select(sql<string>`to_char(r.due_on, 'YYYY-MM-DD')`.as('dueOn'))
    .execute();
}

/** The open request to this person, or undefined. */
export function findReviewRequest(db: Db, actor: Actor) {
  return db
    .selectFrom('review_request as r')
    .innerJoin('person as asker', 'asker.id', 'r.asked_by')
    .where('r.reviewer_id', '=', actor.id)
    .where('r.closed_at', 'is', null)
    .select(['r.id', 'r.note', 'r.asked_at as askedAt', 'asker.name as askedBy'])
    .select(sql<string>`to_char(r.due_on, 'YYYY-MM-DD')`.as('dueOn'))
    .executeTakeFirst();
}

/** The latest request to this person since the version in force, answered or not: they may change their mind. */
export function findLastRequest(db: Db, actor: Actor, since: Date | null) {
  return db
    .selectFrom('review_request')
    .where('reviewer_id', '=', actor.id)
    .$if(since !== null, (query) => query.where('asked_at', '>', since as Date))
    .orderBy('id', 'desc')
    .limit(1)
    .select(['id', 'asked_by as askedBy', 'closed_at as closedAt'])
    .executeTakeFirst();
}

/** Who approved a version, by name: whoever's approval of one of its changed parts held when it was published. */
export async function listApprovers(db: Db, { after, until }: { after: Date | null; until: Date }) {
  const { rows } = await sql<{ name: string }>`
    select distinct p.name from (
      select distinct on (part, person_id) person_id, verdict from approval
      where created_at <= ${until} and created_at > coalesce(${after}, '-infinity'::timestamptz)
      order by part, person_id, id desc
    ) last join person p on p.id = last.person_id where last.verdict = 'approved' order by 1`.execute(db);
  return rows.map(({ name }) => name);
}
