import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Db } from '#db/connection.server';

/** A letter as chance would have it; people, teams and values are told by their place in the house's lists. */
export type RandomLetter = {
  giver: number;
  to: number[];
  /** Members of a team thanked, who read it and are not named. */
  beside: number[];
  values: number[];
  behaved: boolean;
  minute: number;
  served: 'customer' | 'colleague' | 'both' | null;
  audience: 'everyone' | 'managers' | 'named';
};

export const START = Date.parse('2026-06-15T00:00Z');
const MINUTES = 160 * 24 * 60;

export const randomLetters = (people: number, values: number) => {
  const places = (most: number, min: number, max: number) =>
    fc.uniqueArray(fc.nat(most - 1), { minLength: min, maxLength: max });
  return fc.array(
    fc.record<RandomLetter>({
      giver: fc.nat(people - 1),
      to: places(people, 1, 3),
      beside: places(people, 0, 2),
      values: places(values, 1, 3),
      behaved: fc.boolean(),
      // Near midnight and the turn of months as often as amid them.
      minute: fc.oneof(
        fc.nat(MINUTES),
        fc.nat(159).map((day) => day * 1440 + 1439),
      ),
      served: fc.constantFrom('customer' as const, 'colleague' as const, 'both' as const, null),
      audience: fc.constantFrom(
        'everyone' as const,
        'everyone' as const,
        'managers' as const,
        'named' as const,
      ),
    }),
    { minLength: 1, maxLength: 25 },
  );
};

type Folk = { id: number; homeTeamId: number | null };
type House = { people: Folk[]; values: { id: number; behaviourId: number }[]; version: number };

/** Writes it down as it is kept; returns its id and its giver, or null where nobody is left to thank. */
export async function writeLetter(db: Db, { people, values, version }: House, letter: RandomLetter) {
  const giver = people[letter.giver];
  if (!giver) throw new Error('a giver of the house');
  const at = (places: number[]) => places.flatMap((place) => people[place] ?? []);
  const named = at(letter.to).filter(({ id }) => id !== giver.id);
  if (!named.length) return null;
  const beside = at(letter.beside).filter((one) => one.id !== giver.id && !named.includes(one));
  const tags = letter.values.flatMap((place) => values[place] ?? []);
  const at_ = new Date(START + letter.minute * 60_000);
  const { id } = await db
    .insertInto('recognition')
    .values({
      giver_id: giver.id,
      giver_team_id: giver.homeTeamId,
      version,
      text: 'You stayed until the last of them had been picked up.',
      wish: letter.audience,
      audience: letter.audience,
      submit_key: randomUUID(),
      created_at: at_,
      told_at: at_,
      served: letter.served,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('recognition_recipient')
    .values(
      [...named, ...beside].map((one) => ({
        recognition_id: id,
        giver_id: giver.id,
        person_id: one.id,
        team_id: one.homeTeamId,
        named: named.includes(one),
      })),
    )
    .execute();
  const tag = { recognition_id: id, version };
  await db
    .insertInto('recognition_value')
    .values(tags.map((value, i) => ({ ...tag, value_id: value.id, position: i + 1 })))
    .execute();
  if (letter.behaved)
    await db
      .insertInto('recognition_behaviour')
      .values(tags.map((value) => ({ ...tag, value_id: value.id, behaviour_id: value.behaviourId })))
      .execute();
  return { id, giverId: giver.id, at: at_, to: named.map((one) => one.id), tags };
}
