import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { lookedAfter } from '~/features/people/looked-after.server';

type Tagged = { id: number; version: number };
type Card = Tagged & { giverId: number; wish: string; now: Date };

/**
 * Adds recipients: those named, then each team with its members of this moment (without the giver and without those
 * named), then who looks after them today. Who wishes to be thanked privately, or to be asked first, is hidden from the
 * beginning. False when someone or some team is not here any more.
 */
export async function addRecipients(tx: Db, card: Card, people: number[], teams: number[]): Promise<boolean> {
  const shy = sql<boolean>`p.thanks_wish <> 'public' and ${card.wish}::text <> 'named'`;
  const { rows: named } = await sql<{ person_id: number }>`
    insert into recognition_recipient (recognition_id, giver_id, person_id, team_id, named, hidden_at, hidden_by, asked_at)
    select ${card.id}::int, ${card.giverId}::int, p.id, p.home_team_id, true,
      case when ${shy} then ${card.now}::timestamptz end, case when ${shy} then p.id end,
      case when ${shy} and p.thanks_wish = 'ask' then ${card.now}::timestamptz end
    from person p where p.id = any(${people}::int[]) and p.deactivated_at is null for key share
    on conflict (recognition_id, person_id) do update set named = true,
      hidden_at = case when recognition_recipient.named then recognition_recipient.hidden_at else excluded.hidden_at end,
      hidden_by = case when recognition_recipient.named then recognition_recipient.hidden_by else excluded.hidden_by end,
      asked_at = case when recognition_recipient.named then recognition_recipient.asked_at else excluded.asked_at end
    returning person_id`.execute(tx);
  if (named.length !== new Set(people).size) return false;
  if (teams.length && !(await addTeams(tx, card, teams))) return false;
  await addManagers(tx, card.id);
  return true;
}

async function addTeams(tx: Db, card: Card, teams: number[]): Promise<boolean> {
  const thanked = await tx
    .insertInto('recognition_team')
    .columns(['recognition_id', 'team_id'])
    .expression((eb) =>
      eb
        .selectFrom('team')
        .where('id', '=', eb.fn.any(eb.val(teams)))
        .where('archived_at', 'is', null)
        .select([eb.val(card.id).as('a'), 'id']),
    )
    .returning('team_id')
    .execute();
  if (thanked.length !== new Set(teams).size) return false;
  await sql`
    with recursive below as (
      select id from team where id = any(${teams})
      union select team.id from team join below on team.parent_id = below.id
    )
    insert into recognition_recipient (recognition_id, giver_id, person_id, team_id, named)
    select ${card.id}::int, ${card.giverId}::int, person.id, person.home_team_id, false
    from person join below on below.id = person.home_team_id
    where person.deactivated_at is null and person.id <> ${card.giverId}
    on conflict do nothing
  `.execute(tx);
  return true;
}

/** Who looks after each recipient today. */
async function addManagers(tx: Db, id: number): Promise<void> {
  const got = sql<SqlBool>`p.id in (select person_id from recognition_recipient where recognition_id = ${id})`;
  await sql`insert into recognition_manager (recognition_id, person_id)
    select distinct ${id}::int, care.manager_id from (${lookedAfter(got)}) care on conflict do nothing`.execute(
    tx,
  );
}

/** Tags the card with values and behaviours of its own version. False when one of them is not in that version. */
export async function addTags(
  tx: Db,
  card: Tagged,
  values: number[],
  behaviours: number[],
): Promise<boolean> {
  const chosen = [...new Set(values)];
  const known = await tx
    .selectFrom('charter_version_value')
    .where('version', '=', card.version)
    .where('value_id', 'in', chosen)
    .select('value_id')
    .execute();
  if (known.length !== chosen.length) return false;
  await tx
    .insertInto('recognition_value')
    .values(
      chosen.map((value_id, i) => ({
        recognition_id: card.id,
        version: card.version,
        value_id,
        position: i + 1,
      })),
    )
    .execute();
  if (!behaviours.length) return true;
  // A behaviour of a value that was unticked again is left out; one that the version does not know is refused.
  const rows = await tx
    .selectFrom('charter_version_behaviour')
    .where('version', '=', card.version)
    .where('behaviour_id', 'in', behaviours)
    .select(['behaviour_id', 'value_id'])
    .execute();
  if (rows.length !== new Set(behaviours).size) return false;
  const fitting = rows.filter((row) => chosen.includes(row.value_id));
  if (fitting.length)
    await tx
      .insertInto('recognition_behaviour')
      .values(fitting.map((row) => ({ recognition_id: card.id, version: card.version, ...row })))
      .execute();
  return true;
}

/** Rolls the transaction back and comes out as a refusal. */
export class Gone extends Error {
  constructor(readonly what: 'recipient-gone' | 'value-gone') {
    super(what);
  }
}
