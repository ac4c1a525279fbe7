import { type RawBuilder, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Row, Rows } from '~/shared/zip.server';

const PIECE = 2000;

/** All rows of a question that orders by id and takes what comes after one, a piece at a time. */
export function inPieces(db: Db, ask: (after: number) => RawBuilder<Row>): Rows {
  return async function* () {
    for (let after = 0; ; ) {
      const { rows } = await sql<Row>`select * from (${ask(after)}) rows order by id limit ${PIECE}`.execute(
        db,
      );
      if (rows.length) yield rows;
      if (rows.length < PIECE) return;
      after = Number(rows.at(-1)?.id);
    }
  };
}

/** Recognitions with all that belongs to them; `where` says which. */
export const recognitions = (where: RawBuilder<unknown>) => (after: number) =>
  sql<Row>`
  select r.id, r.created_at, r.edited_at, r.version, r.audience, giver.id as giver_id, giver.name as giver, r.text,
    r.happened_on, r.evidence, r.served,
    (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name, 'sentence', c.sentence) order by c.created_at), '[]')
      from cosign c join person p on p.id = c.person_id where c.recognition_id = r.id) as signed_too,
    (select coalesce(json_agg(json_build_object('id', tp.id, 'alt', tp.alt) order by tp.id), '[]')
      from thanks_picture tp where tp.recognition_id = r.id) as pictures,
    (select coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) order by p.id), '[]')
      from recognition_recipient rr join person p on p.id = rr.person_id
      where rr.recognition_id = r.id and rr.named) as recipients,
    (select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name) order by t.id), '[]')
      from recognition_team rt join team t on t.id = rt.team_id where rt.recognition_id = r.id) as teams,
    (select coalesce(json_agg(cv.name order by rv.position), '[]') from recognition_value rv
      join charter_version_value cv on cv.version = rv.version and cv.value_id = rv.value_id
      where rv.recognition_id = r.id) as values,
    (select coalesce(json_agg(cb.text order by cb.rank), '[]') from recognition_behaviour rb
      join charter_version_behaviour cb on cb.version = rb.version and cb.behaviour_id = rb.behaviour_id
      where rb.recognition_id = r.id) as behaviours,
    (select coalesce(json_object_agg(kind, count), '{}') from (
      select kind, count(*) from reaction where recognition_id = r.id group by kind) counted) as reactions
  from recognition r join person giver on giver.id = r.giver_id
  where r.withdrawn_at is null and r.id > ${after} and ${where}`;

/** Comments on such recognitions, mentions by the names of today. */
export const comments = (where: RawBuilder<unknown>) => (after: number) =>
  sql<Row>`
  select c.id, c.recognition_id, c.created_at, c.edited_at, p.id as person_id, p.name as person, c.text,
    (select coalesce(json_agg(json_build_object('id', m.id, 'name', m.name)), '[]')
      from comment_mention cm join person m on m.id = cm.person_id where cm.comment_id = c.id) as mentioned
  from comment c join recognition r on r.id = c.recognition_id join person p on p.id = c.person_id
  where r.withdrawn_at is null and c.id > ${after} and ${where}`;
