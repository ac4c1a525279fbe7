import { createElement } from 'react';
import type { Db } from '#db/connection.server';
import type { NoticeBody } from '~/features/notices/notice-letter';
import { readCultureLetter } from './culture-letter.server';
import { CultureMail, cultureMailText } from './culture-mail';

type Told = { about: { month?: string | number | boolean }; personId: number; origin: string };

/**
 * The whole letter for the mail that tells of it, read at this moment: what was hidden since is not in it, and whoever
 * is no leader any more gets none.
 */
export async function cultureMail(db: Db, { about, personId, origin }: Told): Promise<NoticeBody | null> {
  const [reader, house, version] = await Promise.all([
    db.selectFrom('person').where('id', '=', personId).select(['role', 'locale']).executeTakeFirst(),
    db.selectFrom('organization').select(['name', 'time_zone as timeZone']).executeTakeFirst(),
    db
      .selectFrom('charter_version')
      .select((eb) => eb.fn.max('number').as('number'))
      .executeTakeFirst(),
  ]);
  if (!reader || reader.role === 'member' || !house) return null;
  const letter = await readCultureLetter(db, {
    month: `${about.month}-01`,
    house: { ...house, charterVersion: version?.number ?? null },
    locale: reader.locale,
  });
  return (
    letter && {
      content: createElement(CultureMail, { letter, origin }),
      text: cultureMailText(letter, origin),
    }
  );
}
