import { randomUUID } from 'node:crypto';
import type { Db } from '#db/connection.server';
import { listAnswers } from '~/features/beginnings/workshop-answers.server';
import { coachCharter } from '~/features/coach/coach-charter';
import { listDismissals, sortFindings } from '~/features/coach/dismissals.server';
import { sayAloud, secondsAloud } from '~/features/coach/read-aloud';
import { type Draft, getDraft, wordingOf } from '~/features/draft/draft-queries.server';
import { nameOfField, valueOfField } from '~/features/draft/field-names';
import { fieldsToComment } from '~/features/draft/fields-to-comment';
import { missingFrom } from '~/features/draft/missing-from';
import { listPresent } from '~/features/draft/presence.server';
import { showSuggestions } from '~/features/draft/show-suggestions';
import { listOpenSuggestions } from '~/features/draft/suggestion-queries.server';
import type { Actor } from '~/features/organization/actor';
import { showThreads } from './show-threads';
import { countThreads, listThreads } from './thread-queries.server';

// So that a draft with many conversations opens as quickly as one with none; all of them stand on the page for reading.
const MOST_THREADS = 4;
const LAST_COMMENTS = 3;

/** Everything that lies on a leader's desk: the draft, and what coach and colleagues say of the parts that are open. */
export async function getDesk(db: Db, actor: Actor, { open, now }: { open: number | null; now: Date }) {
  const [draft, dismissals, suggestions, counts, present, answers] = await Promise.all([
    getDraft(db),
    listDismissals(db),
    listOpenSuggestions(db, actor),
    countThreads(db),
    listPresent(db, actor, now),
    listAnswers(db),
  ]);
  const { values } = draft;
  const wording = wordingOf(draft);
  const { open: findings, meant } = sortFindings(coachCharter(wording), dismissals);
  const here = (field: string) => isHere(field, draft, open);
  const fields = [...counts.keys()].filter(here);
  const threads = fields.length ? await listThreads(db, { fields }) : [];
  const shown = showThreads(threads.slice(-2 * MOST_THREADS), { values, actor, now, last: LAST_COMMENTS });
  return {
    draft,
    wording,
    present,
    answers,
    meant,
    findings: findings.filter(({ field }) => here(field)),
    suggestions: showSuggestions(
      suggestions.filter(
        ({ field, source, personId }) => here(field) && (source !== 'refused' || personId !== actor.id),
      ),
      { draft, actor, now },
    ),
    threads: shown.map((thread) => ({ ...thread, answerKey: randomUUID() })),
    hidden: threads.length - shown.length,
    about: fieldsToComment(draft).filter(({ field }) => here(field)),
    newKeys: { opening: randomUUID(), values: randomUUID() },
    notes: notesOn(draft, { findings, suggestions, counts }),
    whole: { missing: missingFrom(wording), open: findings.length, aloud: sayAloud(secondsAloud(wording)) },
    waiting: suggestions.length,
  };
}

/** Fields of the opening, of the value whose panel is open, and of the values as a whole. */
function isHere(field: string, { values }: Draft, open: number | null): boolean {
  if (field === 'values' || field === 'charter' || field === 'order') return true;
  const value = valueOfField(field, values);
  return value === null
    ? nameOfField(field, []) !== '' && !/^(value|behaviour)-/.test(field)
    : value === open;
}

type Beside = {
  findings: { field: string }[];
  suggestions: { field: string }[];
  counts: Map<string, number>;
};

/** What waits beside each value, in words: "2 conversations, 1 suggestion". */
function notesOn({ values }: Draft, { findings, suggestions, counts }: Beside): Record<number, string> {
  const one = (n: number, singular: string, plural: string) =>
    n === 0 ? [] : [n === 1 ? `1 ${singular}` : `${n} ${plural}`];
  return Object.fromEntries(
    values.map(({ id }) => {
      const mine = (field: string) => valueOfField(field, values) === id;
      const threads = [...counts].reduce((sum, [field, n]) => sum + (mine(field) ? n : 0), 0);
      return [
        id,
        [
          ...one(threads, 'conversation', 'conversations'),
          ...one(suggestions.filter(({ field }) => mine(field)).length, 'suggestion', 'suggestions'),
          ...one(findings.filter(({ field }) => mine(field)).length, 'question', 'questions'),
        ].join(', '),
      ];
    }),
  );
}
