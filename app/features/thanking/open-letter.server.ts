import { randomUUID } from 'node:crypto';
import type { Db } from '#db/connection.server';
import type { Actor } from '~/features/organization/actor';
import { type Begun, listDrafts } from '~/features/recognition/thanks-draft.server';
import { formatDay, listNames } from '~/shared/formats';
import { coachLetter } from './coach-letter.server';
import type { BegunLetter } from './drafts-begun';
import { listChosen } from './find-recipients.server';
import { listKept } from './thanks-pictures.server';

const EMPTY: Begun = {
  people: [],
  teams: [],
  who: '',
  list: '',
  text: '',
  values: [],
  behaviours: [],
  happened: '',
  evidence: '',
};
const MOST_SHOWN = 5;

type Asked = { draft: string | null; people: number[]; teams: number[]; now: Date };

/** The letter to write on: the draft asked for, or a new one to these people; and what else was begun. */
export async function openLetter(db: Db, actor: Actor, { draft, people, teams, now }: Asked) {
  const drafts = await listDrafts(db, actor);
  const mine = drafts.find(({ key }) => key === draft);
  const begun = mine?.begun ?? { ...EMPTY, people, teams };
  const letter = mine?.key ?? randomUUID();
  const others = drafts.filter(({ key }) => key !== letter).slice(0, MOST_SHOWN);
  const [chosen, pictures, coached] = await Promise.all([
    listChosen(db, begun.people, begun.teams),
    listKept(db, actor, letter),
    begun.text ? coachLetter(db, actor, begun.text) : null,
  ]);
  return { letter, begun, chosen, pictures, coached, begunBefore: await sayBegun(db, actor, others, now) };
}

async function sayBegun(
  db: Db,
  actor: Actor,
  drafts: Awaited<ReturnType<typeof listDrafts>>,
  now: Date,
): Promise<BegunLetter[]> {
  if (!drafts.length) return [];
  const all = await listChosen(
    db,
    drafts.flatMap(({ begun }) => begun.people),
    drafts.flatMap(({ begun }) => begun.teams),
  );
  return drafts.map(({ key, savedAt, begun }) => {
    const to = all.filter(({ kind, id }) => (kind === 'person' ? begun.people : begun.teams).includes(id));
    return {
      key,
      to: listNames(
        to.map(({ name }) => name),
        actor.locale,
      ),
      begins: begun.text.length > 90 ? `${begun.text.slice(0, 88)}…` : begun.text,
      when: formatDay(savedAt, actor, now),
    };
  });
}
