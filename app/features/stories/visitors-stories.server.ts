import { sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { toldToVisitors } from './told-to-visitors.server';

/** What visitors read of a letter: names and words, and nothing that leads further in. */
export type StoryToVisitors = {
  id: number;
  valueId: number;
  text: string;
  giver: string;
  recipients: string[];
  signed: { name: string; sentence: string }[];
};

const UNDER_A_VALUE = 3;
// The page as a whole stays small on a slow line.
const MOST_BYTES = 24_000;

/** The stories that visitors may read: the newest few under each value, and no more than a page bears. */
export async function listToldToVisitors(db: Db, version: number): Promise<StoryToVisitors[]> {
  const { rows } = await sql<StoryToVisitors>`
    with told as (
      select r.id, r.text, r.giver_id, s.visitors_at, m.counts_for as value_id,
        row_number() over (partition by m.counts_for order by s.visitors_at desc, r.id desc) as place
      from story s join recognition r on r.id = s.recognition_id
        join charter_version_value_map m on m.version = ${version} and m.value_id = s.value_id
      where ${toldToVisitors(version)}
    )
    select told.id, told.value_id as "valueId", told.text, giver.name as giver,
      array(select p.name from recognition_recipient got join person p on p.id = got.person_id
        where got.recognition_id = told.id and got.named order by p.id)
      || array(select t.name from recognition_team rt join team t on t.id = rt.team_id
        where rt.recognition_id = told.id order by t.id) as recipients,
      (select coalesce(json_agg(json_build_object('name', p.name, 'sentence', c.sentence) order by c.created_at, p.id), '[]')
        from cosign c join person p on p.id = c.person_id where c.recognition_id = told.id) as signed
    from told join person giver on giver.id = told.giver_id
    where place <= ${UNDER_A_VALUE} order by place, told.visitors_at desc, told.id desc`.execute(db);
  return withinAPage(rows);
}

/** Those that fit, in their order: a story for each value before any gets a second. */
function withinAPage(stories: StoryToVisitors[]): StoryToVisitors[] {
  let room = MOST_BYTES;
  return stories.filter((story) => {
    const bytes = Buffer.byteLength(JSON.stringify(story));
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
}
