import type { Db } from '#db/connection.server';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import type { UnwordedCard } from './select-cards.server';

export type Card = Omit<UnwordedCard, 'tags'> & { values: CardValue[] };

/** A value as it was worded when given, and the one in force that it counts for today, or null. */
export type CardValue = {
  id: number;
  givenName: string;
  todayId: number | null;
  todayName: string | null;
  hue: string;
  glyph: string;
  behaviour: string | null;
  behaviourId: number | null;
};

/** Says the values of cards from the versions kept in memory; `version` is the number in force. */
export async function wordCards(db: Db, version: number, cards: UnwordedCard[]): Promise<Card[]> {
  const today = await charterByNumber(db, version);
  const numbers = [...new Set(cards.map((card) => card.version))];
  const versions = new Map(
    await Promise.all(numbers.map(async (number) => [number, await charterByNumber(db, number)] as const)),
  );
  return cards.map(({ tags, ...card }) => {
    const values = tags.flatMap((tag) => {
      const given = versions.get(card.version)?.values.find((value) => value.id === tag.id);
      if (!given) return [];
      const heir = today?.countsFor.get(tag.id);
      const now = today?.values.find((value) => value.id === heir);
      const shown = given.behaviours.find((behaviour) => tag.behaviours?.includes(behaviour.id));
      return {
        id: tag.id,
        givenName: given.name,
        todayId: now?.id ?? null,
        todayName: now?.name ?? null,
        hue: (now ?? given).hue,
        glyph: (now ?? given).glyph,
        behaviour: shown?.text ?? null,
        behaviourId: shown?.id ?? null,
      };
    });
    return { ...card, values };
  });
}
