import type { Logger } from 'pino';
import type { Db } from '#db/connection.server';
import { cultureMail } from '~/features/insights/culture-mail.server';
import { keepCounted } from '~/features/insights/keep-counted.server';
import { tellCultureLetter } from '~/features/insights/tell-culture-letter.server';
import { releaseHeld } from '~/features/moderation/release-held.server';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { careLists } from '~/features/nudges/care-lists.server';
import { daysOfPeople } from '~/features/nudges/days-of-people.server';
import { valueOfTheWeek } from '~/features/nudges/value-of-the-week.server';
import { publishDue } from '~/features/publication/publish-due.server';
import { remindToLookOver } from '~/features/publication/remind-to-look-over.server';
import { askNewcomers } from '~/features/reading/ask-newcomers.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import { sweepPictures } from '~/features/recognition/thanks-draft.server';
import { askForConsent } from '~/features/stories/ask-for-consent.server';
import type { Mail } from '~/shared/mail.server';

type ClockParts = {
  db: Db;
  mail: Mail | null;
  origin: string;
  /** What links in mails are signed with; without it the database's own is taken. */
  secret?: string | null;
  /** Milliseconds between two looks for what is not urgent. */
  every?: number;
  log: Logger;
  now?: () => Date;
};

export type Clock = ReturnType<typeof openClock>;

const SECOND = 1000;

/**
 * Does what has become due: at once when the process starts, and again every few seconds. What is due stands in the
 * tables, so that nothing is lost while no process runs; several processes do not do it twice. Four rounds go side by
 * side, so that a slow mail server or a long count keeps nobody from hearing of a letter.
 */
export function openClock({
  db,
  mail,
  origin,
  secret,
  log,
  now = () => new Date(),
  every = 10 * SECOND,
}: ClockParts) {
  const bodies = { 'culture-letter': cultureMail };
  const rounds = [
    openRound(log, SECOND, { tellOfThanks: () => tellOfThanks(db, now()) }),
    openRound(log, every, { keepCounted: () => keepCounted(db, now()) }),
    openRound(log, every, {
      mailNotices: () => mailNotices(db, { mail, origin, secret, bodies, now: now() }),
    }),
    openRound(log, every, {
      publishDue: () => publishDue(db, now()),
      remindToLookOver: () => remindToLookOver(db, now()),
      askNewcomers: () => askNewcomers(db, now()),
      releaseHeld: () => releaseHeld(db, now()),
      askForConsent: () => askForConsent(db, now()),
      sweepPictures: () => sweepPictures(db, now()),
      careLists: () => careLists(db, now()),
      valueOfTheWeek: () => valueOfTheWeek(db, now()),
      tellCultureLetter: () => tellCultureLetter(db, now()),
      daysOfPeople: () => daysOfPeople(db, now()),
    }),
  ];
  return {
    /** Ends after what is being done now. */
    async close() {
      await Promise.all(rounds.map((round) => round.close()));
    },
  };
}

/** Looks through its tasks one after the other, again and again with a pause between. */
function openRound(log: Logger, pause: number, tasks: Record<string, () => Promise<unknown>>) {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let looking = Promise.resolve();

  const look = async () => {
    for (const [name, task] of Object.entries(tasks))
      await task().catch((error: unknown) => log.warn({ err: error }, `${name} is tried again`));
  };
  const again = () => {
    if (ended) return;
    looking = look().finally(() => {
      if (ended) return;
      timer = setTimeout(again, pause);
      timer.unref();
    });
  };

  again();
  return {
    async close() {
      ended = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
