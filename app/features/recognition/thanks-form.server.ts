import type { Submission } from '@conform-to/dom';
import { json } from '@remix-run/node';
import type { Db } from '#db/connection.server';
import type { Reply } from '~/shared/ui/field';
import { type Choice, listChosen } from './find-recipients.server';

export type Typed = {
  key?: string;
  people: number[];
  teams: number[];
  who: string;
  find: boolean;
  values: number[];
  behaviours: number[];
  wish?: string;
};

const PROBLEMS: Record<string, { field: string; says: string }> = {
  nobody: { field: 'who', says: 'Say whom you want to thank.' },
  yourself: { field: 'who', says: 'You cannot thank yourself. Who helped you?' },
  'recipient-gone': { field: 'who', says: 'Someone you chose is not here any more. Choose again.' },
  which: { field: 'who', says: 'Several of us could be meant. Choose the one you mean.' },
  unknown: { field: 'who', says: 'Nobody here goes by that name. Try another spelling, or a part of it.' },
  'value-gone': {
    field: 'values',
    says: 'A value you chose is no longer in our charter. Choose again; your words are kept.',
  },
  'no-charter': { field: '', says: 'There is no charter to thank by yet.' },
};

/** What was typed, whether or not all of it will do. */
export function readTyped<T>(form: Submission<T>): Typed {
  const raw = form.payload;
  const ids = (name: string) =>
    [raw[name] ?? []]
      .flat()
      .map(Number)
      .filter((id) => Number.isInteger(id) && id > 0 && id < 2 ** 31)
      .slice(0, 40);
  const text = (name: string) => (typeof raw[name] === 'string' ? (raw[name] as string) : '');
  return {
    key: text('key') || undefined,
    people: ids('people'),
    teams: ids('teams'),
    who: text('who').trim().slice(0, 120),
    find: text('find') !== '',
    values: ids('values'),
    behaviours: ids('behaviours'),
    wish: text('wish') || undefined,
  };
}

/** The form again, with everything that was typed and chosen, and what stands in the way. */
export async function refuseThanks<T>(
  db: Db,
  form: Submission<T>,
  typed: Typed,
  open: { choices: Choice[] } | undefined,
  problem?: string,
) {
  const said = problem ? PROBLEMS[problem] : undefined;
  const reply = form.reply(said ? { fieldErrors: { [said.field]: [said.says] } } : {}) as NonNullable<Reply>;
  if (typed.find && reply.error) reply.error = said ? { [said.field]: [said.says] } : {};
  return json(
    {
      reply,
      typed: { ...typed, who: open ? typed.who : '' },
      chosen: await listChosen(db, typed.people, typed.teams),
      offered: open?.choices ?? [],
    },
    { status: typed.find ? 200 : 422 },
  );
}
