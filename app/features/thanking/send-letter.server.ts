import type { Submission } from '@conform-to/dom';
import type { z } from 'zod';
import type { Db } from '#db/connection.server';
import { countTry } from '~/features/accounts/tries.server';
import type { Actor } from '~/features/organization/actor';
import type { thanksInput } from '~/features/recognition/recognition-input';
import { thankSomeone } from '~/features/recognition/thank-someone.server';
import { keepDraft } from '~/features/recognition/thanks-draft.server';
import { readIds } from '~/shared/asking.server';
import { MOST_PICTURES } from './pictures-field';
import { findMeant, readTyped, refuseThanks, type Typed } from './thanks-form.server';
import { addPicture, listKept, readPictureWords, settlePictures } from './thanks-pictures.server';

type Posted = { form: Submission<z.infer<typeof thanksInput>>; fields: FormData; now: Date };

/** Sends a letter that will do; one that will not comes back whole, and is kept as a draft. */
export async function sendLetter(db: Db, actor: Actor, { form, fields, now }: Posted) {
  const typed = readTyped(form);
  const open = await findMeant(db, actor, typed);
  const wrongPicture = typed.key ? await takePictures(db, actor, typed.key, fields, now) : undefined;
  const again = async (problem?: string) => {
    await keep(db, actor, typed, now);
    const { answer, status } = await refuseThanks(db, actor, form, typed, { open, problem });
    if (wrongPicture) answer.reply.error = { ...answer.reply.error, pictures: [wrongPicture] };
    return { answer: { ...answer, pictures: typed.key ? await listKept(db, actor, typed.key) : [] }, status };
  };
  if (typed.find || open || form.status !== 'success' || wrongPicture) return again();
  if (!(await countTry(db, 'thanks', String(actor.id)))) return again('too-many');
  const { key, text, values, behaviours, wish, happened, evidence, served } = form.value;
  const { people, teams } = typed;
  const outcome = await thankSomeone(
    db,
    actor,
    { key, people, teams, text, values, behaviours, wish, happenedOn: happened, evidence, served },
    now,
  );
  if (outcome.refused) return again(outcome.refused);
  // Sent before under this key, with other words: these must not be lost.
  return outcome.otherText ? again('sent-already') : { id: outcome.id };
}

/** Keeps what stands in the form; where its key was used for other words, the form goes on under a new one. */
async function keep(db: Db, actor: Actor, typed: Typed, now: Date) {
  const { key, find, ...begun } = typed;
  if (key) typed.key = await keepDraft(db, actor, { ...begun, key, now });
}

/** The pictures that came with the form: those there before with their words, then new ones. Says what is wrong. */
async function takePictures(db: Db, actor: Actor, key: string, fields: FormData, now: Date) {
  const ticked = readIds(fields.getAll('pictures'));
  await settlePictures(db, actor, { key, words: readPictureWords(fields), ticked });
  const files = fields.getAll('files').filter((file): file is File => file instanceof File && file.size > 0);
  let problem: string | undefined;
  for (const file of files.slice(0, MOST_PICTURES + 1))
    problem = (await addPicture(db, actor, { key, file, now })).problem ?? problem;
  return problem;
}
