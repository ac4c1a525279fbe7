import { formatDay, listNames, sayInstant } from '~/shared/formats';
import { heldUntil } from './moderation-policy';
import type { Queued } from './queue-queries.server';

type Reader = { locale: string; timeZone: string };

const CIRCLES = {
  everyone: 'Everyone may read it when it is not hidden.',
  managers: 'Private: only those named on it and their managers may read it.',
  named: 'Private: only those named on it may read it.',
};
const DECISIONS: Record<string, string> = {
  restored: 'brought back',
  mend: 'to be mended',
  removed: 'removed',
};

/** A reported letter in words, as a moderator reads it. */
export function sayQueued(letter: Queued, reader: Reader, now: Date) {
  const day = (date: Date | string) => formatDay(date, reader, now);
  const { heldAt, formerTexts, reports } = letter;
  const said = ({ id, name, reason, createdAt, decision, decidedAt }: Queued['reports'][number]) => ({
    id,
    name,
    reason,
    when: day(createdAt),
    decided: decision && decidedAt ? `${DECISIONS[decision] ?? decision}, ${day(decidedAt)}` : null,
  });
  return {
    id: letter.id,
    text: letter.text,
    giverName: letter.giverName,
    given: day(letter.createdAt),
    to: listNames([...letter.recipients, ...letter.teams], reader.locale),
    values: listNames(letter.values, reader.locale),
    circle: CIRCLES[letter.circle],
    isPrivate: letter.circle !== 'everyone',
    held: heldAt
      ? `Hidden since ${day(heldAt)}, until ${sayInstant(heldUntil(heldAt), reader)} at the latest.`
      : 'Not hidden: it came back, and a report cannot hide it again.',
    isHeld: heldAt !== null,
    former: formerTexts
      ? `Its text was changed ${formerTexts === 1 ? 'once' : `${formerTexts} times`}.`
      : null,
    open: reports.filter((report) => report.decision === null).map(said),
    earlier: reports.filter((report) => report.decision !== null).map(said),
  };
}

export type SaidQueued = ReturnType<typeof sayQueued>;
