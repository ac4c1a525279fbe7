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
const LOOKED_AT = 60;
// The page as a whole stays small on a slow line.
const MOST_BYTES = 24_000;

/** The stories that visitors may read, the newest first: a few under each value, and no more than a page bears. */
export async function listToldToVisitors(db: Db, version: number): Promise<StoryToVisitors[]> {
  const { rows } = await sql<StoryToVisitors>`
    select r.id, m.counts_for as "valueId", r.text, giver.name as giver,
      array(select p.name from recognition_recipient got join person p on p.id = got.person_id
        where got.recognition_id = r.id and got.named order by p.id)
      || array(select t.name from recognition_team rt join team t on t.id = rt.team_id
        where rt.recognition_id = r.id order by t.id) as recipients,
      (select coalesce(json_agg(json_build_object('name', p.name, 'sentence', c.sentence) order by c.created_at, p.id), '[]')
        from cosign c join person p on p.id = c.person_id where c.recognition_id = r.id) as signed
    from story s join recognition r on r.id = s.recognition_id join person giver on giver.id = r.giver_id
      join charter_version_value_map m on m.version = ${version} and m.value_id = s.value_id
    where ${toldToVisitors(version)}
    order by s.visitors_at desc, r.id desc limit ${sql.lit(LOOKED_AT)}`.execute(db);
  return withinAPage(rows);
}

/** Those that fit, a story for each value before any gets a second. */
export function withinAPage(stories: StoryToVisitors[]): StoryToVisitors[] {
  const place = (story: StoryToVisitors) =>
    stories.filter(({ valueId }) => valueId === story.valueId).indexOf(story);
  const inTurn = stories.filter((story) => place(story) < UNDER_A_VALUE).sort((a, b) => place(a) - place(b));
  let room = MOST_BYTES;
  return inTurn.filter((story) => {
    const bytes = Buffer.byteLength(JSON.stringify(story));
    if (bytes > room) return false;
    room -= bytes;
    return true;
  });
}
