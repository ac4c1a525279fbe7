import { type SqlBool, sql } from 'kysely';
import type { Db } from '#db/connection.server';
import type { Value } from '~/features/charter/charter';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { shorten } from '~/features/prints/measure-text';
import { idsOfPage, NO_HEIRS, narrowed } from '~/features/recognition/feed-page.server';
import { selectCards } from '~/features/recognition/select-cards.server';
import { TOLD_TO_ALL } from '~/features/recognition/visible-to.server';
import { type Card, wordCards } from '~/features/recognition/word-cards.server';
import { listChosen } from '~/features/stories/chosen-stories.server';
import { listNames, VISITOR } from '~/shared/formats';
import { programmeOf } from './programme';
import type { LetterSlide, Slide, ValueSlide } from './slide';

/** So many of the newest letters are on a wall. */
export const MOST_LETTERS = 12;

// In Latin letters at the smallest size that is read from five metres: see screen.css.
const ROOM = { vision: 300, serves: 150, definition: 220, line: 140, letter: 360, name: 80, byLine: 90 };
const MOST_NAMED = 4;
const NOBODY = { id: 0 };

type Wish = { version: number; house: string; teams: number[] };

/** What a screen shows, in its order: of letters only those told of that everyone may read, to its teams where it has some. */
export async function listSlides(db: Db, { version, house, teams }: Wish): Promise<[Slide, ...Slide[]]> {
  const charter = await charterByNumber(db, version);
  const [told, newest] = charter
    ? await Promise.all([
        listChosen(db, version, { most: 1, fits: toOneOf(teams) }),
        listNewest(db, version, teams),
      ])
    : [[], []];
  const stories = new Map(
    told.map(({ card, valueId, why }) => [`value-${valueId}`, slideOfLetter(card, 'story', why)]),
  );
  const chosen = new Set([...stories.values()].map(({ id }) => id));
  const slides = programmeOf({
    house,
    vision: charter && {
      kind: 'vision',
      key: 'vision',
      text: shorten(charter.vision, ROOM.vision),
      serves: shorten(charter.serves, ROOM.serves),
    },
    values: charter?.values.map(slideOfValue) ?? [],
    stories,
    letters: newest.filter(({ id }) => !chosen.has(id)).map((card) => slideOfLetter(card, 'thanks')),
  });
  return slides as [Slide, ...Slide[]];
}

/** A card to one of these teams or to those below; any card where there are none. */
function toOneOf(teams: number[]) {
  const toThese = teams.flatMap((team) => narrowed(NOBODY, { team }, NO_HEIRS));
  return toThese.length ? sql<SqlBool>`(${sql.join(toThese, sql` or `)})` : sql<SqlBool>`true`;
}

async function listNewest(db: Db, version: number, teams: number[]): Promise<Card[]> {
  // The newest of each team, by its index: a quiet ward is not looked for through all letters ever given.
  const pages = teams.map((team) => sql`(${idsOfPage(NOBODY, { team }, NO_HEIRS, 3 * MOST_LETTERS)})`);
  const rows = await selectCards(db, NOBODY)
    .where(TOLD_TO_ALL)
    .where(pages.length ? sql<SqlBool>`r.id in (${sql.join(pages, sql` union `)})` : sql<SqlBool>`true`)
    .limit(MOST_LETTERS)
    .execute();
  return wordCards(db, version, rows);
}

function slideOfValue({ id, name, definition, hue, glyph, behaviours }: Value): ValueSlide {
  const lines = behaviours.filter(({ kind }) => kind === 'do').map(({ text }) => shorten(text, ROOM.line));
  return {
    kind: 'value',
    key: `value-${id}`,
    name,
    definition: shorten(definition, ROOM.definition),
    lines,
    hue,
    glyph,
  };
}

function slideOfLetter(card: Card, kind: LetterSlide['kind'], why = ''): LetterSlide {
  const [value] = card.values;
  const names = [...card.recipients, ...card.teams].map(({ name }) => name);
  const more = names.length - MOST_NAMED + 1;
  const said = more > 1 ? [...names.slice(0, MOST_NAMED - 1), `${more} others`] : names;
  return {
    kind,
    key: `${kind}-${card.id}`,
    id: card.id,
    to: shorten(listNames(said, VISITOR.locale), ROOM.name),
    text: shorten(card.text, why ? ROOM.letter - 80 : ROOM.letter),
    by: shorten(card.giverName, ROOM.name),
    byLine: shorten([card.giverTitle, card.giverTeam].filter(Boolean).join(', '), ROOM.byLine),
    value: value ? { name: value.todayName ?? value.givenName, hue: value.hue, glyph: value.glyph } : null,
    why: shorten(why, ROOM.line),
  };
}
