import { createHash } from 'node:crypto';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Db } from '#db/connection.server';
import type { Behaviour, Value, Wording } from '~/features/charter/charter';

export type DraftBehaviour = Behaviour & { retired: boolean; heirId: number | null };
export type DraftValue = Omit<Value, 'behaviours'> & {
  retired: boolean;
  heirId: number | null;
  behaviours: DraftBehaviour[];
};
export type Draft = Omit<Wording, 'values'> & {
  values: DraftValue[];
  changedAt: Date;
  changedBy: string | null;
};

/** The working draft, with what was set aside. */
export async function getDraft(db: Db): Promise<Draft> {
  const row = await db
    .selectFrom('charter_draft as d')
    .leftJoin('person as owner', 'owner.id', 'd.owner_id')
    .leftJoin('person as writer', 'writer.id', 'd.changed_by')
    .select((eb) => [
      'd.vision',
      'd.serves',
      'd.feel',
      'd.mission',
      'd.precedence',
      'd.owner_id as ownerId',
      'd.owner_title as ownerTitle',
      'd.changed_at as changedAt',
      'writer.name as changedBy',
      eb.fn.coalesce('owner.name', 'd.owner_name').as('ownerName'),
      jsonArrayFrom(
        eb
          .selectFrom('draft_value as v')
          .orderBy('v.rank')
          .orderBy('v.value_id')
          .select((value) => [
            'v.value_id as id',
            'v.name',
            'v.definition',
            'v.story',
            'v.icare',
            'v.hue',
            'v.glyph',
            'v.rank',
            'v.heir_id as heirId',
            'v.split_from as splitFrom',
            value('v.retired_at', 'is not', null).as('retired'),
            jsonArrayFrom(
              value
                .selectFrom('draft_behaviour as b')
                .whereRef('b.value_id', '=', 'v.value_id')
                .orderBy('b.kind')
                .orderBy('b.rank')
                .orderBy('b.behaviour_id')
                .select((behaviour) => [
                  'b.behaviour_id as id',
                  'b.kind',
                  'b.text',
                  'b.heir_id as heirId',
                  behaviour('b.retired_at', 'is not', null).as('retired'),
                ])
                .$castTo<DraftBehaviour>(),
            ).as('behaviours'),
          ])
          .$castTo<DraftValue>(),
      ).as('values'),
    ])
    .executeTakeFirstOrThrow();
  const { ownerId, ownerName, ownerTitle, ...draft } = row;
  return { ...draft, owner: ownerName ? { personId: ownerId, name: ownerName, title: ownerTitle } : null };
}

/** What publishing this draft now would write: what was set aside and blank behaviours left out, ranks from 1. */
export function wordingOf(draft: Draft): Wording {
  const { vision, serves, feel, mission, precedence, owner, values } = draft;
  const kept = values.filter((value) => !value.retired);
  return {
    vision: vision.trim(),
    serves: serves.trim(),
    feel: feel.trim(),
    mission: mission.trim(),
    precedence: precedence.trim(),
    owner,
    values: kept.map(({ id, name, definition, story, icare, hue, glyph, splitFrom, behaviours }, i) => ({
      id,
      name: name.trim(),
      definition: definition.trim(),
      story: story.trim(),
      icare,
      hue,
      glyph,
      rank: i + 1,
      splitFrom,
      behaviours: behaviours
        .filter((behaviour) => !behaviour.retired && behaviour.text.trim() !== '')
        .map((behaviour) => ({ id: behaviour.id, kind: behaviour.kind, text: behaviour.text.trim() })),
    })),
  };
}

/** Names the exact draft that a leader saw: any change to what would be published changes it. */
export function fingerprintOf(draft: Draft): string {
  const heirs = draft.values.filter((value) => value.heirId).map((value) => [value.id, value.heirId]);
  return createHash('sha256')
    .update(JSON.stringify([wordingOf(draft), heirs]))
    .digest('hex');
}
