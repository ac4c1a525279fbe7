import { expect, test } from 'vitest';
import { getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import type { Actor } from '~/features/organization/actor';
import { chance } from '../../support/chance';
import { aDatabase } from '../../support/database';
import { aLeader, anActor } from '../../support/factories';

const db = aDatabase();
const INTERLEAVINGS = Number(process.env.INTERLEAVINGS ?? 150);
const FIELDS = ['vision', 'serves'] as const;

type Field = (typeof FIELDS)[number];
type Writing = { by: number; field: Field; text: string; base: string; refused: boolean };

/**
 * Two editors who write, save at the same instant, look again and write on, by chance. Of every text that was ever sent
 * one of these is true: it stands; somebody who had it before them wrote over it; it is kept as its writer's suggestion;
 * or its writer sent a later one.
 */
test(`${INTERLEAVINGS} interleavings of two editors lose no word`, { timeout: 1_200_000 }, async () => {
  const editors = [anActor(await aLeader(db())), anActor(await aLeader(db()))] as const;
  const { below, pick, next } = chance(20_261_124);
  for (let round = 0; round < INTERLEAVINGS; round++) {
    await db().deleteFrom('suggestion').execute();
    const sent: Writing[] = [];
    const seen = await Promise.all(editors.map(() => texts()));
    for (let step = 0; step < 3 + below(3); step++) {
      const turn = next() < 0.6 ? [0, 1] : [below(2)];
      const writings = turn.map((by) => {
        const field = pick(FIELDS);
        return {
          by,
          field,
          text: `${round}.${step}.${by} ${pick(['we stay', 'we listen', 'we ask'])}`,
          base: seen[by]?.[field] ?? '',
        };
      });
      sent.push(...(await Promise.all(writings.map((one) => send(editors[one.by] as Actor, one)))));
      // Whoever was refused has seen the other's text; others look again now and then.
      for (const by of [0, 1]) if (next() < 0.5) seen[by] = await texts();
      for (const one of sent.filter((writing) => !writing.refused)) {
        const mine = seen[one.by];
        if (mine && mine[one.field] === one.base) mine[one.field] = one.text;
      }
    }
    expect(await lost(sent, editors)).toEqual([]);
  }
});

async function texts() {
  const { vision, serves } = await getDraft(db());
  return { vision, serves };
}

async function send(actor: Actor, writing: Omit<Writing, 'refused'>): Promise<Writing> {
  const outcome = await saveField(db(), actor, writing);
  return { ...writing, refused: outcome.refused !== undefined };
}

async function lost(sent: Writing[], editors: readonly Actor[]) {
  const standing = await texts();
  const kept = await db().selectFrom('suggestion').select(['person_id', 'field', 'text']).execute();
  return sent.filter(({ by, field, text }, at) => {
    const stands = standing[field] === text;
    const over = sent.some((other) => !other.refused && other.field === field && other.base === text);
    const suggested = kept.some(
      (one) => one.person_id === editors[by]?.id && one.field === field && one.text === text,
    );
    const later = sent.slice(at + 1).some((other) => other.by === by && other.field === field);
    return !stands && !over && !suggested && !later;
  });
}
