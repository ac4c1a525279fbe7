import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import { selectCards } from '~/features/recognition/select-cards.server';
import { visibleTo } from '~/features/recognition/visible-to.server';
import { type Card, wordCards } from '~/features/recognition/word-cards.server';
import { localTimeOf } from '~/shared/zoned-time';

type Owner = { id: number; timeZone: string };

/** Letters of one year, in a row. `opens` says that none of this year came before. */
export type KeepsakePiece = { year: string; opens: boolean; cards: Card[] };

const PIECE = 25;

/** The letters to this person by name, as a card `r`, private ones too. */
const theirs = (owner: Owner) => sql<SqlBool>`r.told_at is not null and exists (
  select from recognition_recipient rr where rr.recognition_id = r.id and rr.person_id = ${owner.id} and rr.named)`;

/** All letters to a person by name, oldest first, a few at a time and never two years in one piece. */
export async function* listKeepsake(
  db: Db,
  owner: Owner,
  version: number,
  size = PIECE,
): AsyncGenerator<KeepsakePiece> {
  let last = { id: 0, year: '' };
  for (;;) {
    const rows = await selectCards(db, owner)
      .where(theirs(owner))
      .where(after(last.id))
      .clearOrderBy()
      .orderBy('r.created_at')
      .orderBy('r.id')
      .limit(size)
      .execute();
    const cards = await wordCards(db, version, rows);
    for (const year of new Set(cards.map((card) => yearOf(card.createdAt, owner)))) {
      yield {
        year,
        opens: year !== last.year,
        cards: cards.filter((card) => yearOf(card.createdAt, owner) === year),
      };
      last = { id: cards.at(-1)?.id ?? 0, year };
    }
    if (rows.length < size) return;
  }
}

// Asked of the database, which knows moments more finely than a Date does.
const after = (id: number) =>
  id
    ? sql<SqlBool>`(r.created_at, r.id) > (select c.created_at, c.id from recognition c where c.id = ${id})`
    : sql<SqlBool>`true`;

/** The first and the last year of a person's letters, or null without any. */
export async function findYears(db: Db, owner: Owner): Promise<{ first: string; last: string } | null> {
  const { rows } = await sql<{ first: Date | null; last: Date | null }>`
    select min(r.created_at) as first, max(r.created_at) as last from recognition r
    where ${visibleTo(owner)} and ${theirs(owner)}`.execute(db);
  const { first, last } = rows[0] ?? {};
  return first && last ? { first: yearOf(first, owner), last: yearOf(last, owner) } : null;
}

const yearOf = (at: Date, { timeZone }: Owner) => localTimeOf(at, timeZone).slice(0, 4);

export type KeptPicture = { id: number; alt: string; width: number; height: number; src: string };

/** The pictures of some letters as data: addresses, by letter. */
export async function listPictures(db: Db, cards: { id: number }[]): Promise<Map<number, KeptPicture[]>> {
  const rows = await db
    .selectFrom('thanks_picture')
    .where((eb) => eb('recognition_id', '=', eb.fn.any(eb.val(cards.map(({ id }) => id)))))
    .orderBy('id')
    .select(['id', 'recognition_id as letter', 'alt', 'width', 'height', 'webp'])
    .execute();
  const pictures = new Map<number, KeptPicture[]>();
  for (const { letter, webp, ...picture } of rows) {
    const src = `data:image/webp;base64,${webp.toString('base64')}`;
    pictures.set(letter ?? 0, [...(pictures.get(letter ?? 0) ?? []), { ...picture, src }]);
  }
  return pictures;
}
