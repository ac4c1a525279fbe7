import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { sayInstant } from '~/shared/formats';
import type { PublicationInput } from './publication-input';
import { publishCharter, type Refusal } from './publish-charter.server';
import { schedulePublication } from './schedule-publication.server';

type Decided = { done: string; to: string } | { says: string; field?: string; status: number };

const REFUSALS = {
  'draft-changed':
    'The draft changed after you opened this page. Look over the changes once more, then publish.',
  'version-changed':
    'Another version was published meanwhile. Look over the changes against it, then publish.',
  'already-waiting': 'A version waits for its time already. Call it off first.',
  'nothing-new': 'The draft says exactly what is in force. Change something first.',
  'no-such-time': 'Clocks go forward that night and skip this hour. Please choose another time.',
  past: 'That time has passed. Please choose a later one, or publish now.',
} as const;

/** Publishes now or at a time, as was chosen, and says what came of it. */
export async function decide(db: Db, actor: Actor, input: PublicationInput, now: Date): Promise<Decided> {
  const { when, at, ...decision } = input;
  if (when === 'later') {
    if (!at) return { field: 'at', says: 'Please choose a day and a time.', status: 422 };
    const outcome = await schedulePublication(db, actor, { ...decision, at }, now);
    if (outcome.refused) return refused(outcome);
    const twice = outcome.twice ? ' Clocks show this hour twice that night; the first time is meant.' : '';
    return {
      done: `It is frozen and goes out on ${sayInstant(outcome.publishAt, actor)}.${twice}`,
      to: '/charter/publication',
    };
  }
  const outcome = await publishCharter(db, actor, decision, now);
  if (outcome.refused) return refused(outcome);
  return { done: `Version ${outcome.number} is in force.`, to: '/culture' };
}

function refused(outcome: Refusal | { refused: 'no-such-time' | 'past' }): Decided {
  if (outcome.refused === 'incomplete') return { says: outcome.missing.join(' '), status: 422 };
  if (outcome.refused === 'unapproved')
    return {
      says: `Approvals are missing: ${outcome.parts.map(({ name }) => name).join(', ')}.`,
      status: 409,
    };
  const says = REFUSALS[outcome.refused];
  if (outcome.refused === 'no-such-time' || outcome.refused === 'past')
    return { field: 'at', says, status: 422 };
  return { says, status: 409 };
}
