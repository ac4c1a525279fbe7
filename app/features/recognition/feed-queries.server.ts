import { type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { jsonArrayFrom, jsonObjectFrom } from 'kysely/helpers/postgres';
import type { Db } from '#db/connection.server';
import type { DB } from '#db/types';
import type { Actor } from '~/features/organization/actor';
import type { ReactionKind } from './reactions';
import type { FeedFilter } from './recognition-input';

export const PAGE = 20;

type Asker = Pick<Actor, 'id'>;
type Eb = ExpressionBuilder<DB & { r: DB['recognition'] }, 'r'>;

/** The one rule of who may read a card: everyone, or those named on it; nobody once it was taken back. */
export function visibleTo(actor: Asker) {
  return (eb: Eb) =>
    eb.and([
      eb('r.withdrawn_at', 'is', null),
      eb.or([
        eb('r.audience', '=', 'everyone'),
        eb('r.giver_id', '=', actor.id),
        eb.exists(
          eb
            .selectFrom('recognition_recipient as rr')
            .select(sql.lit(1).as('one'))
            .whereRef('rr.recognition_id', '=', 'r.id')
            .where('rr.person_id', '=', actor.id),
        ),
      ]),
    ]);
}

/** Cards as the reader may see them, one SQL for all of it; `version` is the charter version in force. */
export function selectCards(db: Db, actor: Asker, version: number) {
  return db
    .selectFrom('recognition as r')
    .innerJoin('person as giver', 'giver.id', 'r.giver_id')
    .leftJoin('team as giver_team', 'giver_team.id', 'r.giver_team_id')
    .where(visibleTo(actor))
    .select((eb) => [
      'r.id',
      'r.text',
      'r.version',
      'r.wish',
      'r.audience',
      'r.created_at as createdAt',
      'r.edited_at as editedAt',
      'r.giver_id as giverId',
      'giver.name as giverName',
      'giver.title as giverTitle',
      'giver_team.name as giverTeam',
      jsonArrayFrom(
        eb
          .selectFrom('recognition_recipient as rr')
          .innerJoin('person as p', 'p.id', 'rr.person_id')
          .whereRef('rr.recognition_id', '=', 'r.id')
          .where('rr.named', '=', true)
          .orderBy('rr.person_id')
          .select(['p.id', 'p.name']),
      ).as('recipients'),
      jsonArrayFrom(
        eb
          .selectFrom('recognition_team as rt')
          .innerJoin('team as t', 't.id', 'rt.team_id')
          .whereRef('rt.recognition_id', '=', 'r.id')
          .orderBy('t.id')
          .select(['t.id', 't.name']),
      ).as('teams'),
      jsonArrayFrom(
        eb
          .selectFrom('recognition_value as rv')
          .innerJoin('charter_version_value as given', (on) =>
            on.onRef('given.version', '=', 'rv.version').onRef('given.value_id', '=', 'rv.value_id'),
          )
          .leftJoin('charter_version_value_map as map', (on) =>
            on.on('map.version', '=', version).onRef('map.value_id', '=', 'rv.value_id'),
          )
          .leftJoin('charter_version_value as today', (on) =>
            on.on('today.version', '=', version).onRef('today.value_id', '=', 'map.counts_for'),
          )
          .whereRef('rv.recognition_id', '=', 'r.id')
          .orderBy('rv.position')
          .select((value) => [
            'rv.value_id as id',
            'given.name as givenName',
            'today.value_id as todayId',
            'today.name as todayName',
            value.fn.coalesce('today.hue', 'given.hue').as('hue'),
            value.fn.coalesce('today.glyph', 'given.glyph').as('glyph'),
            jsonObjectFrom(
              value
                .selectFrom('recognition_behaviour as rb')
                .innerJoin('charter_version_behaviour as b', (on) =>
                  on.onRef('b.version', '=', 'rb.version').onRef('b.behaviour_id', '=', 'rb.behaviour_id'),
                )
                .whereRef('rb.recognition_id', '=', 'rv.recognition_id')
                .whereRef('rb.value_id', '=', 'rv.value_id')
                .orderBy('b.rank')
                .limit(1)
                .select(['b.behaviour_id as id', 'b.text']),
            ).as('behaviour'),
          ]),
      ).as('values'),
      jsonArrayFrom(
        eb
          .selectFrom('reaction')
          .whereRef('reaction.recognition_id', '=', 'r.id')
          .groupBy('reaction.kind')
          .select((react) => [
            sql<ReactionKind>`reaction.kind`.as('kind'),
            react.fn.countAll<number>().as('count'),
            sql<boolean>`bool_or(reaction.person_id = ${actor.id})`.as('mine'),
          ]),
      ).as('reactions'),
    ])
    .orderBy('r.id', 'desc');
}

export type Card = Awaited<ReturnType<ReturnType<typeof selectCards>['execute']>>[number];

/** One page of the feed, newest first, and the id to go on from, or null on the last page. */
export async function listFeed(db: Db, actor: Asker, version: number, filter: FeedFilter) {
  let query = selectCards(db, actor, version).limit(PAGE + 1);
  if (filter.before) query = query.where('r.id', '<', filter.before);
  if (filter.from) query = query.where('r.giver_id', '=', filter.from);
  if (filter.to) query = query.where((eb) => gotBy(eb, filter.to as number));
  if (filter.value) query = query.where((eb) => countsFor(eb, filter.value as number, version));
  if (filter.team) query = query.where((eb) => gotInTeam(eb, filter.team as number));
  const cards = await query.execute();
  const more = cards.length > PAGE;
  return { cards: more ? cards.slice(0, PAGE) : cards, next: more ? (cards[PAGE - 1]?.id ?? null) : null };
}

function gotBy(eb: Eb, personId: number) {
  return eb.exists(
    eb
      .selectFrom('recognition_recipient as got')
      .select(sql.lit(1).as('one'))
      .whereRef('got.recognition_id', '=', 'r.id')
      .where('got.person_id', '=', personId),
  );
}

/** The card carries a value that counts for this one under the version in force. */
export function countsFor(eb: Eb, valueId: number, version: number) {
  return eb.exists(
    eb
      .selectFrom('recognition_value as tagged')
      .select(sql.lit(1).as('one'))
      .whereRef('tagged.recognition_id', '=', 'r.id')
      .where('tagged.value_id', 'in', (ids) =>
        ids
          .selectFrom('charter_version_value_map')
          .where('version', '=', version)
          .where('counts_for', '=', valueId)
          .select('value_id'),
      ),
  );
}

/** The team itself was thanked, or a person of it or of a team below it today. */
function gotInTeam(eb: Eb, teamId: number) {
  return sql<SqlBool>`exists (
    with recursive below as (
      select id from team where id = ${teamId}
      union select team.id from team join below on team.parent_id = below.id
    )
    select 1 from recognition_recipient rr where rr.recognition_id = ${eb.ref('r.id')} and rr.named
      and rr.team_id in (select id from below)
    union all
    select 1 from recognition_team rt where rt.recognition_id = ${eb.ref('r.id')} and rt.team_id in (select id from below)
  )`;
}
