import type { Submission } from '@conform-to/dom';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import type { Begun } from '~/features/recognition/thanks-draft.server';
import { readIds } from '~/shared/asking.server';
import type { Reply } from '~/shared/ui/field';
import { coachLetter } from './coach-letter.server';
import { findRecipients, listChosen, readNames } from './find-recipients.server';
import type { Choice } from './recipients-offered';
import { draftInput } from './thanking-input';

/** What stands in the form, whether or not all of it will do. */
export type Typed = Begun & { key?: string; find: boolean };

/** What the words for somebody could mean, where that is open. */
type Open = { choices: Choice[]; problem?: string };

const PROBLEMS: Record<string, { field: string; says: string }> = {
  nobody: { field: 'who', says: 'Say whom you want to thank.' },
  yourself: { field: 'who', says: 'You cannot thank yourself. Who helped you?' },
  'recipient-gone': { field: 'who', says: 'Someone you chose is not here any more. Choose again.' },
  which: { field: 'who', says: 'Several of us could be meant. Choose the one you mean.' },
  unknown: { field: 'who', says: 'Nobody here goes by that name. Try another spelling, or a part of it.' },
  left: { field: 'list', says: 'Nobody here goes by these names. Try another spelling, or take them out.' },
  'value-gone': {
    field: 'values',
    says: 'A value you chose is no longer in our charter. Choose again; your words are kept.',
  },
  signed: {
    field: 'who',
    says: 'Someone you added has signed this letter beside you: they cannot be thanked by it too.',
  },
  'sent-already': {
    field: '',
    says: 'This letter was sent already, perhaps from another tab. What stands here now is kept as a new one.',
  },
  'no-charter': { field: '', says: 'There is no charter to thank by yet.' },
  'too-many': {
    field: '',
    says: 'That is a lot of thanks for one hour, and lovely. Go on a little later: your letter is kept as a draft.',
  },
};

// A cut may fall amid a letter that takes two units; half of one is no text.
const wellFormed = (words: string) =>
  words.replace(/(?:(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF]))/g, '');

/** What was typed, as far as it can be read. */
export function readTyped<T>(form: Submission<T>): Typed {
  const raw = form.payload;
  const ids = (name: string) => readIds([raw[name] ?? []].flat()).slice(0, 100);
  const text = (name: string, most = 500) =>
    wellFormed((typeof raw[name] === 'string' ? (raw[name] as string) : '').slice(0, most));
  const key = draftInput.safeParse({ key: text('key') });
  return {
    key: key.data?.key,
    people: ids('people'),
    teams: ids('teams'),
    who: text('who', 120).trim(),
    list: text('list', 8000),
    find: text('find') !== '',
    text: text('text', 20_000),
    values: ids('values'),
    behaviours: ids('behaviours'),
    wish: text('wish') || undefined,
    happened: text('happened', 10),
    evidence: text('evidence', 600).trim(),
    served: text('served', 20) || undefined,
  };
}

/** Adds to those chosen whom the typed words and the pasted list mean, and says what is still open of them. */
export async function findMeant(db: Db, actor: Actor, typed: Typed): Promise<Open | undefined> {
  const choices: Choice[] = [];
  let problem: string | undefined;
  if (typed.who) {
    const found = await findRecipients(db, actor, typed.who);
    if (found.meant) {
      typed[found.meant.kind === 'person' ? 'people' : 'teams'].push(found.meant.id);
      typed.who = '';
    } else {
      choices.push(...found.choices);
      problem = found.choices.length ? 'which' : 'unknown';
    }
  }
  if (!typed.list.trim()) return problem ? { choices, problem } : undefined;
  const read = await readNames(db, actor, typed.list);
  typed.people.push(...read.people);
  typed.teams.push(...read.teams);
  typed.list = read.left.join('\n');
  if (read.choices.length) problem ??= 'which';
  // A list is always shown before it is sent.
  return {
    choices: [...choices, ...read.choices],
    problem: problem ?? (read.left.length ? 'left' : undefined),
  };
}

/** The form again, with everything that was typed and chosen, and what stands in the way. */
export async function refuseThanks<T>(
  db: Db,
  actor: Actor,
  form: Submission<T>,
  typed: Typed,
  { open, problem = open?.problem }: { open?: Open; problem?: string } = {},
) {
  const said = problem ? PROBLEMS[problem] : undefined;
  const reply = form.reply(said ? { fieldErrors: { [said.field]: [said.says] } } : {}) as NonNullable<Reply>;
  const looking = typed.find || (open !== undefined && !open.problem);
  // Who only looks for somebody is not told yet what else is missing.
  if ((typed.find || open) && reply.error) reply.error = said ? { [said.field]: [said.says] } : {};
  const [chosen, coached] = await Promise.all([
    listChosen(db, typed.people, typed.teams),
    coachLetter(db, actor, typed.text),
  ]);
  const answer = { reply, typed, chosen, offered: open?.choices ?? [], coached };
  return { answer, status: problem === 'too-many' ? 429 : looking ? 200 : 422 };
}
