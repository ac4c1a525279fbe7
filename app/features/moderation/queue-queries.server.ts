import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { found } from '~/shared/asking.server';
import { CIRCLE } from './circle.server';
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
  const { open, judges } = await judgeOpen(db);
  const mine = open.filter(({ id, first }) => first > after && isJudge(judges, id, actor));
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

/** How many reported letters wait for the actor; none for whoever may judge none. */
export async function countQueue(db: Db, actor: Actor): Promise<number> {
  const { open, judges } = await judgeOpen(db);
  return open.filter(({ id }) => isJudge(judges, id, actor)).length;
}

/** One letter that waits for the actor's decision, or the 404 page. */
export async function getQueued(db: Db, actor: Actor, id: number): Promise<Queued> {
  const { judges } = await judgeOpen(db, id);
  found(isJudge(judges, id, actor) || undefined);
  const [letter] = await listQueued(db, [id]);
  return found(letter);
}

/** How many reported letters nobody may judge. */
export const countUnjudged = async (db: Db): Promise<number> => countStuck((await judgeOpen(db)).judges);

type Judges = Awaited<ReturnType<typeof listJudgesOf>>;

const isJudge = (judges: Judges, id: number, actor: Pick<Actor, 'id'>) =>
  judges.get(id)?.some((judge) => judge.id === actor.id) ?? false;

const countStuck = (judges: Judges) => [...judges.values()].filter((able) => !able.length).length;

/** The letters with open reports, or this one of them, and who may judge each. */
async function judgeOpen(db: Db, id?: number) {
  const open = await listOpen(db, id);
  if (!open.length) return { open, judges: new Map() as Judges };
  const ids = open.map((letter) => letter.id);
  return { open, judges: await listJudgesOf(db, ids) };
}

/** Letters with open reports, by the oldest of these. */
function listOpen(db: Db, id?: number) {
  return db
    .selectFrom('report as x')
    .innerJoin('recognition as r', 'r.id', 'x.recognition_id')
    .where('x.decision', 'is', null)
    .where('r.withdrawn_at', 'is', null)
    .$if(id !== undefined, (query) => query.where('r.id', '=', id ?? 0))
    .groupBy('r.id')
    .select((eb) => ['r.id', eb.fn.min('x.id').as('first')])
    .orderBy('first')
    .execute();
}

async function listQueued(db: Db, ids: number[]): Promise<Queued[]> {
  const { rows } = await sql<Queued>`
    select r.id, r.text, r.held_at as "heldAt", r.mend_asked_at as "mendAskedAt", r.created_at as "createdAt",
      giver.name as "giverName",
      ${CIRCLE} as circle,
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
