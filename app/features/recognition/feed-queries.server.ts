import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import type { FeedFilter } from './feed-filter';
import { type Asker, type Heirs, idsOfBest, idsOfPage, NO_HEIRS } from './feed-page.server';
import { MARK } from './found-words';
import { selectCards } from './select-cards.server';
import { type Card, wordCards } from './word-cards.server';

export const PAGE = 20;

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
