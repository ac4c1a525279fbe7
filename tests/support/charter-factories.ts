import { randomUUID } from 'node:crypto';
import type { Db } from '#db/connection.server';
import { addBehaviour } from '~/features/draft/add-behaviour.server';
import { addValue } from '~/features/draft/add-value.server';
import { fingerprintOf, getDraft } from '~/features/draft/draft-queries.server';
import { saveField } from '~/features/draft/save-field.server';
import type { Actor } from '~/features/organization/actor';
import { publishCharter } from '~/features/publication/publish-charter.server';
import { type Thanks, thankSomeone } from '~/features/recognition/thank-someone.server';

/** Adds a value with a meaning and one thing we do; returns the ids of both. */
export async function aDraftValue(db: Db, leader: Actor, name: string) {
  const added = await addValue(db, leader);
  if ('refused' in added) throw new Error('no room for another value');
  await saveField(db, leader, { field: `value-${added.id}-name`, text: name, base: '' });
  await saveField(db, leader, {
    field: `value-${added.id}-definition`,
    text: `What ${name} means.`,
    base: '',
  });
  const behaviour = await addBehaviour(db, leader, { value: added.id, kind: 'do', text: `Show ${name}.` });
  return { id: added.id, behaviourId: behaviour.id };
}

/** Publishes the draft as it stands. */
export async function publish(db: Db, leader: Actor, replaces: number, now = new Date()) {
  const fingerprint = fingerprintOf(await getDraft(db));
  return publishCharter(db, leader, { replaces, fingerprint, note: '' }, now);
}

/** A published version 1 with a vision and these values. */
export async function aPublishedCharter(
  db: Db,
  leader: Actor,
  names = ['Safe hands', 'Stay a minute'],
  now = new Date(),
) {
  await saveField(db, leader, { field: 'vision', text: 'Whoever comes to us is family.', base: '' });
  const values = [];
  for (const name of names) values.push(await aDraftValue(db, leader, name));
  await publish(db, leader, 0, now);
  return values;
}

/** A recognition by someone to people, tagged to values. */
export async function aRecognition(db: Db, by: Actor, wish: Partial<Thanks>) {
  const outcome = await thankSomeone(db, by, {
    key: randomUUID(),
    people: [],
    teams: [],
    text: 'You stayed until the last patient had been picked up.',
    values: [],
    behaviours: [],
    wish: 'everyone',
    ...wish,
  });
  if (outcome.refused) throw new Error(outcome.refused);
  return outcome.id;
}
