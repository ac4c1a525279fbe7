import type { Db } from '#db/connection.server';
import { inTransaction, violates } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import type { Served } from './served';
import { sendDraft } from './thanks-draft.server';
import { addRecipients, addTags, Gone } from './write-recognition.server';

export type Thanks = {
  /** Chosen by the form when it was opened; the same key twice is the same card. */
  key: string;
  people: number[];
  teams: number[];
  text: string;
  values: number[];
  behaviours: number[];
  wish: 'everyone' | 'managers' | 'named';
  /** The day it happened, as YYYY-MM-DD. */
  happenedOn?: string | null;
  /** The address of something that shows it. */
  evidence?: string | null;
  served?: Served | null;
};

type Outcome =
  | { id: number; otherText?: boolean; refused?: undefined }
  | { refused: 'no-charter' | 'nobody' | 'yourself' | 'recipient-gone' | 'value-gone' };

/**
 * Gives a recognition under the version in force, with the pictures of its draft. Sent twice with one key, it answers
 * with the first card. Nobody is told of it before its first seconds are over: see `tellOfThanks`.
 */
export async function thankSomeone(db: Db, actor: Actor, thanks: Thanks, now = new Date()): Promise<Outcome> {
  if (thanks.people.length + thanks.teams.length === 0) return { refused: 'nobody' };
  if (thanks.people.includes(actor.id)) return { refused: 'yourself' };
  try {
    return await inTransaction(db, async (tx) => {
      const { version } = await tx
        .selectFrom('charter_version')
        .select((eb) => eb.fn.max('number').as('version'))
        .executeTakeFirstOrThrow();
      if (!version) return { refused: 'no-charter' };
      const { id } = await tx
        .insertInto('recognition')
        .values({
          giver_id: actor.id,
          giver_team_id: actor.homeTeamId,
          version,
          text: thanks.text,
          wish: thanks.wish,
          audience: thanks.wish,
          submit_key: thanks.key,
          happened_on: thanks.happenedOn ?? null,
          evidence: thanks.evidence ?? null,
          served: thanks.served ?? null,
          created_at: now,
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const card = { id, giverId: actor.id, version, wish: thanks.wish, now };
      if (!(await addRecipients(tx, card, thanks.people, thanks.teams))) throw new Gone('recipient-gone');
      if (!(await addTags(tx, card, thanks.values, thanks.behaviours))) throw new Gone('value-gone');
      await sendDraft(tx, actor, thanks.key, id);
      return { id };
    });
  } catch (error) {
    if (error instanceof Gone) return { refused: error.what };
    if (!violates(error, 'recognition_submitted_once')) throw error;
    const { id, text } = await db
      .selectFrom('recognition')
      .where('giver_id', '=', actor.id)
      .where('submit_key', '=', thanks.key)
      .select(['id', 'text'])
      .executeTakeFirstOrThrow();
    return text === thanks.text ? { id } : { id, otherText: true };
  }
}
