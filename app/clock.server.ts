import type { Logger } from 'pino';
import type { Db } from '#db/connection.server';
import { mailNotices } from '~/features/notices/mail-notices.server';
import { publishDue } from '~/features/publication/publish-due.server';
import { remindToLookOver } from '~/features/publication/remind-to-look-over.server';
import { askNewcomers } from '~/features/reading/ask-newcomers.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import type { Mail } from '~/shared/mail.server';

type ClockParts = {
  db: Db;
  mail: Mail | null;
  origin: string;
  /** What links in mails are signed with; without it the database's own is taken. */
  secret?: string | null;
  log: Logger;
  now?: () => Date;
  /** Milliseconds between two looks; most things are looked for at each tenth. */
  every?: number;
};

export type Clock = ReturnType<typeof openClock>;

/**
 * Does what has become due: at once when the process starts, and every few seconds from then on. What is due stands in
 * the tables, so that nothing is lost while no process runs; several processes do not do it twice.
 */
export function openClock({
  db,
  mail,
  origin,
  secret,
  log,
  now = () => new Date(),
  every = 1_000,
}: ClockParts) {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  let looking = Promise.resolve();

  let looks = 0;
  const look = async () => {
    const at = now();
    const often = { tellOfThanks: () => tellOfThanks(db, at) };
    const seldom = {
      publishDue: () => publishDue(db, at),
      remindToLookOver: () => remindToLookOver(db, at),
      askNewcomers: () => askNewcomers(db, at),
      mailNotices: () => mailNotices(db, { mail, origin, secret, now: at }),
    };
    for (const [name, task] of Object.entries({ ...often, ...(looks++ % 10 ? {} : seldom) }))
      await task().catch((error: unknown) => log.warn({ err: error }, `${name} is tried again`));
  };
  const again = () => {
    if (ended) return;
    looking = look().finally(() => {
      if (ended) return;
      timer = setTimeout(again, every);
      timer.unref();
    });
  };

  again();
  return {
    /** Ends after what is being done now. */
    async close() {
      ended = true;
      clearTimeout(timer);
      await looking;
    },
  };
}
