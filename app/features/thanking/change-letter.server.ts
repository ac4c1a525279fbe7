import type { Submission } from '@conform-to/dom';
import type { z } from 'zod';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { editRecognition } from '~/features/recognition/edit-recognition.server';
import type { editInput } from '~/features/recognition/recognition-input';
import { findMeant, readTyped, refuseThanks } from './thanks-form.server';

type Posted = { id: number; form: Submission<z.infer<typeof editInput>>; now: Date };

/** Changes a letter that was sent; a change that will not do comes back whole. */
export async function changeLetter(db: Db, actor: Actor, { id, form, now }: Posted) {
  const typed = { ...readTyped(form), list: '' };
  const open = await findMeant(db, actor, typed);
  const again = (problem?: string) => refuseThanks(db, actor, form, typed, { open, problem });
  if (typed.find || open || form.status !== 'success') return again();
  const outcome = await editRecognition(db, actor, id, { ...form.value, people: typed.people }, now);
  return outcome.refused ? again(outcome.refused) : outcome;
}
