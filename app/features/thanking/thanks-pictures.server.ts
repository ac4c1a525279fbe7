import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { PICTURE_LIMIT } from '~/features/organization/organization-input';
import { visibleTo } from '~/features/recognition/visible-to.server';
import { found } from '~/shared/asking.server';
import { PICTURE_PROBLEMS, readPicture } from '~/shared/picture.server';
import { type Kept, MOST_PICTURES } from './pictures-field';

const LONGEST_SIDE = 1600;

type Added = { picture: Kept; problem?: undefined } | { problem: string };

/** Keeps a picture beside a letter that is being written: drawn anew, without what the camera wrote into it. */
export async function addPicture(
  db: Db,
  actor: Pick<Actor, 'id'>,
  { key, file, now }: { key: string; file: Blob; now: Date },
): Promise<Added> {
  if (file.size > PICTURE_LIMIT) return { problem: 'This picture is too big: at most 10 MB, please.' };
  const drawn = await readPicture(file, (picture) =>
    picture
      .resize(LONGEST_SIDE, LONGEST_SIDE, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 80 }),
  );
  if ('refused' in drawn) return { problem: PICTURE_PROBLEMS[drawn.refused] };
  const { bytes, width, height } = drawn;
  const { rows } = await sql<Kept>`
    insert into thanks_picture (person_id, key, webp, width, height, created_at)
    select ${actor.id}, ${key}, ${bytes}, ${width}, ${height}, ${now}
    where (select count(*) from thanks_picture where person_id = ${actor.id} and key = ${key}) < ${MOST_PICTURES}
    returning id, alt, width, height`.execute(db);
  const [picture] = rows;
  return picture ? { picture } : { problem: 'A letter holds four pictures at most.' };
}

/** The pictures beside a letter that is being written. */
export function listKept(db: Db, actor: Pick<Actor, 'id'>, key: string): Promise<Kept[]> {
  return db
    .selectFrom('thanks_picture')
    .where('person_id', '=', actor.id)
    .where('key', '=', key)
    .where('recognition_id', 'is', null)
    .orderBy('id')
    .select(['id', 'alt', 'width', 'height'])
    .execute();
}

/** The words that a form holds for pictures, by their ids. */
export function readPictureWords(fields: FormData): Map<number, string> {
  const words = new Map<number, string>();
  for (const [name, value] of fields) {
    const id = Number(/^alt-(\d{1,9})$/.exec(name)?.[1]);
    if (id && typeof value === 'string') words.set(id, value.trim());
  }
  return words;
}

/** Gives pictures the words typed for them, and lets those go that were unticked. `words` is by id. */
export async function settlePictures(
  db: Db,
  actor: Pick<Actor, 'id'>,
  { key, words, ticked }: { key: string; words: Map<number, string>; ticked: number[] },
) {
  if (!words.size) return;
  const alts = JSON.stringify(Object.fromEntries(words));
  await sql`update thanks_picture set alt = left(coalesce(${alts}::jsonb ->> id::text, alt), 300)
    where person_id = ${actor.id} and key = ${key} and recognition_id is null`.execute(db);
  await sql`delete from thanks_picture where person_id = ${actor.id} and key = ${key} and recognition_id is null
    and id = any(${[...words.keys()]}::int[]) and not id = any(${ticked}::int[])`.execute(db);
}

/** A picture of a letter one may see, or of one's own draft; else the 404 page. */
export async function getThanksPicture(db: Db, actor: Pick<Actor, 'id'>, id: number): Promise<Buffer> {
  const mine = sql<SqlBool>`(tp.recognition_id is null and tp.person_id = ${actor.id})`;
  const shown = sql<SqlBool>`exists (select from recognition r where r.id = tp.recognition_id and ${visibleTo(actor)})`;
  const row = await db
    .selectFrom('thanks_picture as tp')
    .where('tp.id', '=', id)
    .where(sql<SqlBool>`(${mine} or ${shown})`)
    .select('tp.webp')
    .executeTakeFirst();
  return found(row).webp;
}
