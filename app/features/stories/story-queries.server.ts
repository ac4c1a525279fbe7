import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { visibleTo } from '~/features/recognition/visible-to.server';
import {
  CAN_ANSWER,
  PEOPLE_ON,
  toldToVisitors,
  valueShown,
  valuesForStaff,
  WORDED_AT,
} from './told-to-visitors.server';

/** The values in force under this version that visitors do not read. */
export async function listValuesForStaff(db: Db, version: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from ${valuesForStaff(version)} staff`.execute(db);
  return rows.map(({ id }) => id);
}

export type StoryStanding = {
  valueId: number;
  why: string;
  visitors: boolean;
  /** How many are on the letter, and of these how many answered about its words as they stand. */
  people: number;
  answered: number;
  /** How many of them have no account here: nobody can ask them, and visitors cannot read it. */
  without: number;
  /** Whether its value is one that visitors do not see. */
  forStaff: boolean;
  shown: boolean;
};

const STANDING = (
  version: number,
) => sql`s.value_id as "valueId", s.why, s.visitors_at is not null as visitors,
  ${toldToVisitors(version)} as shown, not ${valueShown(version)} as "forStaff",
  (select count(*)::int from ${PEOPLE_ON} named) as people,
  (select count(*)::int from ${PEOPLE_ON} named join story_consent c
    on c.recognition_id = r.id and c.person_id = named.person_id
    where c.agreed = false or c.answered_at >= ${WORDED_AT}) as answered,
  (select count(*)::int from ${PEOPLE_ON} named join person p on p.id = named.person_id
    where not ${CAN_ANSWER}) as without`;

/** How a letter is told, for those who choose: never who said no. */
export async function findStory(db: Db, version: number, id: number): Promise<StoryStanding | undefined> {
  const { rows } = await sql<StoryStanding>`select ${STANDING(version)}
    from story s join recognition r on r.id = s.recognition_id where r.id = ${id}`.execute(db);
  return rows[0];
}

export type StoryForVisitors = StoryStanding & { id: number; text: string; giver: string; names: string[] };

/** The newest stories that are to be told to visitors, each with what it waits for. */
export async function listStoriesForVisitors(
  db: Db,
  actor: Pick<Actor, 'id'>,
  version: number,
  most = 50,
): Promise<StoryForVisitors[]> {
  const { rows } = await sql<StoryForVisitors>`select r.id, r.text, giver.name as giver, ${STANDING(version)},
      array(select p.name from recognition_recipient got join person p on p.id = got.person_id
        where got.recognition_id = r.id and got.named order by p.id)
      || array(select t.name from recognition_team rt join team t on t.id = rt.team_id
        where rt.recognition_id = r.id order by t.id) as names
    from story s join recognition r on r.id = s.recognition_id join person giver on giver.id = r.giver_id
    where s.visitors_at is not null and ${visibleTo(actor)}
    order by s.visitors_at desc, r.id desc limit ${sql.lit(most)}`.execute(db);
  return rows;
}
