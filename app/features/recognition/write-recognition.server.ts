import { sql } from 'kysely';
import type { Db } from '#db/connection.server';

type Card = { id: number; giverId: number; version: number };

/**
 * Adds recipients: those named, then each team with its members of this moment (without the giver and without those
 * named). False when someone or some team is not here any more.
 */
export async function addRecipients(tx: Db, card: Card, people: number[], teams: number[]): Promise<boolean> {
  const named = await tx
    .insertInto('recognition_recipient')
    .columns(['recognition_id', 'giver_id', 'person_id', 'team_id', 'named'])
    .expression((eb) =>
      eb
        .selectFrom('person')
        .where('id', '=', eb.fn.any(eb.val(people)))
        .where('deactivated_at', 'is', null)
        .forKeyShare()
        .select([
          eb.val(card.id).as('a'),
          eb.val(card.giverId).as('b'),
          'id',
          'home_team_id',
          eb.val(true).as('c'),
        ]),
    )
    .onConflict((conflict) => conflict.columns(['recognition_id', 'person_id']).doUpdateSet({ named: true }))
    .returning('person_id')
    .execute();
  if (named.length !== new Set(people).size) return false;
  if (!teams.length) return true;
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

/** Tags the card with values and behaviours of its own version. False when one of them is not in that version. */
export async function addTags(tx: Db, card: Card, values: number[], behaviours: number[]): Promise<boolean> {
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
