import type { Db } from '#db/connection.server';
import { canWriteCharter } from '~/features/charter/charter-policy';
import type { Actor } from '~/features/organization/actor';
import { allow, found } from '~/shared/asking.server';
import { QUESTIONS } from './workshop-questions';

/** Keeps what a leader answers to one question; an empty answer is none. */
export async function answerQuestion(
  db: Db,
  actor: Actor,
  { question, text }: { question: string; text: string },
  now = new Date(),
): Promise<void> {
  allow(canWriteCharter(actor));
  found(QUESTIONS.find(({ key }) => key === question));
  if (!text.trim()) {
    await db
      .deleteFrom('workshop_answer')
      .where('person_id', '=', actor.id)
      .where('question', '=', question)
      .execute();
    return;
  }
  const row = { text, changed_at: now };
  await db
    .insertInto('workshop_answer')
    .values({ person_id: actor.id, question, ...row })
    .onConflict((conflict) => conflict.columns(['person_id', 'question']).doUpdateSet(row))
    .execute();
}

export type Answer = Awaited<ReturnType<typeof listAnswers>>[number];

/** Everything that leaders answered, in the order in which they did. */
export function listAnswers(db: Db) {
  return db
    .selectFrom('workshop_answer as a')
    .innerJoin('person as p', 'p.id', 'a.person_id')
    .orderBy('a.changed_at')
    .select(['a.question', 'a.text', 'a.person_id as personId', 'p.name as by', 'p.picture_hash as picture'])
    .execute();
}
