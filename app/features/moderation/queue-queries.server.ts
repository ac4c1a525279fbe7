import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { listJudgesOf, mayModerate } from './judges.server';

const PAGE = 20;

type Report = {
  id: number;
  name: string;
  reason: string;
  createdAt: string;
  decision: string | null;
  decidedAt: string | null;
};

export type Queued = {
  id: number;
  text: string;
  /** Who may read it, or might if it were not held. */
  circle: 'everyone' | 'managers' | 'named';
  heldAt: Date | null;
  mendAskedAt: Date | null;
  createdAt: Date;
  giverName: string;
  recipients: string[];
  teams: string[];
  values: string[];
  formerTexts: number;
  /** Oldest first, those decided earlier too. */
  reports: Report[];
};

/**
 * The letters with open reports that the actor may judge, the oldest report first; after which report to go on, or
 * null at the end; and how many letters nobody may judge. The 404 page for whoever is no moderator.
 */
export async function listQueue(db: Db, actor: Actor, after = 0) {
  found((await mayModerate(db, actor)) || undefined);
  const open = await listOpen(db);
  const judges = await listJudgesOf(
    db,
    open.map(({ id }) => id),
  );
  const mine = open.filter(
    ({ id, first }) => first > after && judges.get(id)?.some((judge) => judge.id === actor.id),
  );
  const page = mine.slice(0, PAGE);
  const letters = await listQueued(
    db,
    page.map(({ id }) => id),
  );
  return {
    letters: page.flatMap(({ id }) => letters.find((letter) => letter.id === id) ?? []),
    next: mine.length > PAGE ? (page.at(-1)?.first ?? null) : null,
    stuck: countStuck(judges),
  };
}

/** One letter that waits for the actor's decision, or the 404 page. */
export async function getQueued(db: Db, actor: Actor, id: number): Promise<Queued> {
  const open = (await listOpen(db)).filter((letter) => letter.id === id);
  const judges = await listJudgesOf(
    db,
    open.map((letter) => letter.id),
  );
  found(judges.get(id)?.find((judge) => judge.id === actor.id));
  const [letter] = await listQueued(db, [id]);
  return found(letter);
}

/** How many reported letters nobody may judge. */
export async function countUnjudged(db: Db): Promise<number> {
  const open = await listOpen(db);
  return countStuck(
    await listJudgesOf(
      db,
      open.map(({ id }) => id),
    ),
  );
}

const countStuck = (judges: Map<number, unknown[]>) =>
  [...judges.values()].filter((able) => !able.length).length;

/** Letters with open reports, by the oldest of these. */
function listOpen(db: Db) {
  return db
    .selectFrom('report as x')
    .innerJoin('recognition as r', 'r.id', 'x.recognition_id')
    .where('x.decision', 'is', null)
    .where('r.withdrawn_at', 'is', null)
    .groupBy('r.id')
    .select((eb) => ['r.id', eb.fn.min('x.id').as('first')])
    .orderBy('first')
    .execute();
}

async function listQueued(db: Db, ids: number[]): Promise<Queued[]> {
  const { rows } = await sql<Queued>`
    select r.id, r.text, r.held_at as "heldAt", r.mend_asked_at as "mendAskedAt", r.created_at as "createdAt",
      giver.name as "giverName",
      case when exists (select from recognition_recipient rr where rr.recognition_id = r.id and rr.hidden_at is not null)
        then 'named' else r.wish end as circle,
      array(select p.name from recognition_recipient rr join person p on p.id = rr.person_id
        where rr.recognition_id = r.id and rr.named order by p.id) as recipients,
      array(select t.name from recognition_team rt join team t on t.id = rt.team_id
        where rt.recognition_id = r.id order by t.id) as teams,
      array(select v.name from recognition_value rv
        join charter_version_value v on v.version = rv.version and v.value_id = rv.value_id
        where rv.recognition_id = r.id order by rv.position) as values,
      (select count(*)::int from recognition_revision rev where rev.recognition_id = r.id) as "formerTexts",
      (select coalesce(json_agg(json_build_object('id', x.id, 'name', p.name, 'reason', x.reason,
          'createdAt', x.created_at, 'decision', x.decision, 'decidedAt', x.decided_at) order by x.id), '[]')
        from report x join person p on p.id = x.person_id where x.recognition_id = r.id) as reports
    from recognition r join person giver on giver.id = r.giver_id where r.id = any(${ids}::int[])`.execute(
    db,
  );
  return rows;
}
