import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import type { FeedFilter } from './feed-filter';
import { type Asker, type Heirs, idsOfBest, idsOfPage, NO_HEIRS } from './feed-page.server';
import { MARK } from './found-words';
import type { ReactionKind } from './reactions';
import { visibleTo } from './visible-to.server';
import { type Card, wordCards } from './word-cards.server';

export const PAGE = 20;

type Named = { id: number; name: string };
type Picture = { id: number; alt: string; width: number; height: number };
type Recipient = Named & { picture?: string | null };

// Plain SQL, made once: built anew for every page, these cost as much as running them.
const RECIPIENTS = sql<Recipient[]>`(select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name,
      'picture', p.picture_hash)
    order by p.id), '[]') from recognition_recipient rr join person p on p.id = rr.person_id
    where rr.recognition_id = r.id and rr.named)`.as('recipients');
const TEAMS = sql<
  Named[]
>`(select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.id), '[]')
    from recognition_team rt join team t on t.id = rt.team_id where rt.recognition_id = r.id)`.as('teams');
const TAGS = sql<{ id: number; behaviours: number[] | null }[]>`(select coalesce(json_agg(json_build_object(
    'id', rv.value_id, 'behaviours', (select array_agg(rb.behaviour_id) from recognition_behaviour rb
      where rb.recognition_id = rv.recognition_id and rb.value_id = rv.value_id)) order by rv.position), '[]')
    from recognition_value rv where rv.recognition_id = r.id)`.as('tags');
const COSIGNS = sql<
  (Recipient & { sentence: string })[]
>`(select coalesce(json_agg(json_build_object('id', p.id,
      'name', p.name, 'picture', p.picture_hash, 'sentence', c.sentence) order by c.created_at, p.id), '[]')
    from cosign c join person p on p.id = c.person_id where c.recognition_id = r.id)`.as('cosigns');
const PICTURES = sql<Picture[]>`(select coalesce(json_agg(json_build_object('id', tp.id, 'alt', tp.alt,
      'width', tp.width, 'height', tp.height) order by tp.id), '[]')
    from thanks_picture tp where tp.recognition_id = r.id)`.as('pictures');
const reactionsFor = (actor: Asker) =>
  sql<{ kind: ReactionKind; count: number; mine: boolean }[]>`(select coalesce(json_agg(counted), '[]') from (
    select kind, count(*)::int, bool_or(person_id = ${actor.id}) as mine from reaction
    where recognition_id = r.id group by kind) counted)`.as('reactions');

const COMMENTS = sql<number>`(select count(*)::int from comment c where c.recognition_id = r.id)`.as(
  'comments',
);

/** Cards as the reader may see them, one SQL for all of it; `wordCards` says their values. */
export function selectCards(db: Db, actor: Asker) {
  return db
    .selectFrom('recognition as r')
    .innerJoin('person as giver', 'giver.id', 'r.giver_id')
    .leftJoin('team as giver_team', 'giver_team.id', 'r.giver_team_id')
    .where(visibleTo(actor))
    .select([
      'r.id',
      'r.text',
      'r.version',
      'r.wish',
      'r.audience',
      'r.held_at as heldAt',
      'r.told_at as toldAt',
      'r.mend_asked_at as mendAskedAt',
      'r.evidence',
      sql<string | null>`r.happened_on::text`.as('happenedOn'),
      'r.created_at as createdAt',
      'r.edited_at as editedAt',
      'r.giver_id as giverId',
      'giver.name as giverName',
      'giver.picture_hash as giverPicture',
      'giver.title as giverTitle',
      'giver_team.name as giverTeam',
      RECIPIENTS,
      TEAMS,
      TAGS,
      COSIGNS,
      PICTURES,
      COMMENTS,
      reactionsFor(actor),
    ])
    .orderBy('r.id', 'desc');
}

export type UnwordedCard = Awaited<ReturnType<ReturnType<typeof selectCards>['execute']>>[number];

/** One page of the feed, newest first, and the id to go on from, or null on the last page. */
export async function listFeed(db: Db, actor: Asker, version: number, filter: FeedFilter) {
  const heirs = await heirsOf(db, version, filter);
  if (!heirs) return { cards: [], next: null };
  const best = filter.sort === 'best' && filter.q;
  const ids = best ? idsOfBest(actor, filter, heirs, 2 * PAGE) : idsOfPage(actor, filter, heirs, PAGE + 1);
  if (best) return { cards: await listBest(db, actor, version, ids), next: null };
  const rows = await selectCards(db, actor).where(sql<SqlBool>`r.id in (${ids})`).execute();
  const cards = await wordCards(db, version, rows);
  const more = cards.length > PAGE;
  return { cards: more ? cards.slice(0, PAGE) : cards, next: more ? (cards[PAGE - 1]?.id ?? null) : null };
}

/** Those of these cards that the reader may see (everyone's alone, for whoever has the id 0): Map of id to card. */
export async function mapCards(
  db: Db,
  actor: Asker,
  version: number,
  ids: number[],
): Promise<Map<number, Card>> {
  const found = await selectCards(db, actor)
    .where((eb) => eb('r.id', '=', eb.fn.any(eb.val([...new Set(ids)]))))
    .execute();
  return new Map((await wordCards(db, version, found)).map((card) => [card.id, card]));
}

async function listBest(db: Db, actor: Asker, version: number, ids: RawBuilder<unknown>) {
  const { rows } = await sql<{ id: number }>`${ids}`.execute(db);
  const order = rows.map(({ id }) => id);
  const cards = await mapCards(db, actor, version, order);
  return order.flatMap((id) => cards.get(id) ?? []);
}

/** How many of the newest hundred cards of the filter are newer than the one `after`, told of and not the actor's own. */
export async function countArrivals(
  db: Db,
  actor: Asker,
  version: number,
  filter: FeedFilter,
  after: number,
) {
  const heirs = await heirsOf(db, version, filter);
  if (!heirs) return 0;
  const { before: _, ...asked } = filter;
  const ids = idsOfPage(actor, { ...asked, after: Math.max(0, Math.min(after, 2147483647)) }, heirs, 100);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from recognition r
    where r.id in (${ids}) and r.giver_id <> ${actor.id} and r.told_at is not null`.execute(db);
  return rows[0]?.n ?? 0;
}

/** The values and behaviours that count for those filtered by under the version in force; null where none can fit. */
async function heirsOf(
  db: Db,
  version: number,
  { value, icare, behaviour }: FeedFilter,
): Promise<Heirs | null> {
  if (!value && !icare && !behaviour) return NO_HEIRS;
  const charter = await charterByNumber(db, version);
  const heirsOfValues = (wanted: number[]) =>
    [...(charter?.countsFor ?? [])].flatMap(([id, heir]) => (heir && wanted.includes(heir) ? [id] : []));
  const ofElement = (charter?.values ?? []).filter((one) => one.icare === icare).map(({ id }) => id);
  const lines = behaviour
    ? await db
        .selectFrom('charter_version_behaviour_map')
        .where('version', '=', version)
        .where('counts_for', '=', behaviour)
        .select('behaviour_id as id')
        .execute()
    : [];
  const byValue = value ? heirsOfValues([value]) : [];
  const byElement = icare ? heirsOfValues(ofElement) : [];
  // Of a value that serves another element no letter fits: nothing need be walked to see that.
  const both = value && icare ? byValue.filter((id) => byElement.includes(id)) : [...byValue, ...byElement];
  if (((value || icare) && !both.length) || (behaviour && !lines.length)) return null;
  return { value: byValue, icare: byElement, behaviour: lines.map(({ id }) => id) };
}

/** The words looked for, marked in the texts of these cards: Map of card id to the text with its marks. */
export async function markWords(db: Db, ids: number[], q: string): Promise<Map<number, string>> {
  const options = `HighlightAll=true, StartSel=${MARK.from}, StopSel=${MARK.to}`;
  const { rows } = await sql<{ id: number; text: string }>`
    select id, ts_headline(feed_language(), text, websearch_to_tsquery(feed_language(), ${q}), ${options}) as text
    from recognition where id = any(${ids}::int[])`.execute(db);
  return new Map(rows.map(({ id, text }) => [id, text]));
}
