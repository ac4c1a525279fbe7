import { z } from 'zod';
import { PICTURE_LIMIT } from '~/features/organization/organization-input';

const orNull = <T>(value: T | undefined): T | null => value ?? null;
const atMost = (length: number) => `At most ${length} characters, please.`;

export const personName = z
  .string({ error: 'Please type a name.' })
  .trim()
  .min(1, 'Please type a name.')
  .max(120, atMost(120));

export const emailAddress = z
  .string({ error: 'Please type an e-mail address.' })
  .trim()
  .max(254, atMost(254))
  .pipe(z.email('This does not look like an e-mail address.'));

const id = z.number().int().positive().max(2147483647);

export const personInput = z.object({
  name: personName,
  title: z.string().trim().max(120, atMost(120)).default(''),
  email: emailAddress.optional().transform(orNull),
  staffNumber: z
    .string()
    .trim()
    .max(40, atMost(40))
    .regex(/^[^@]*$/, 'A staff number has no @ in it.')
    .optional()
    .transform((number) => number || null),
  homeTeamId: id.optional().transform(orNull),
  role: z.enum(['member', 'leader', 'admin']).default('member'),
  startDate: z.iso.date('Please give the date as year-month-day.').optional().transform(orNull),
});

export type PersonInput = z.infer<typeof personInput>;

export const teamInput = z.object({
  name: personName,
  parentId: id.optional().transform(orNull),
  /** As typed: see `findPersonMeant`. */
  manager: z.string().trim().max(160, atMost(160)).default(''),
});

export type TeamInput = z.infer<typeof teamInput>;

const known = (key: 'timeZone' | 'locale') => (value: string) => {
  try {
    new Intl.DateTimeFormat(
      key === 'locale' ? value : 'en-GB',
      key === 'timeZone' ? { timeZone: value } : {},
    );
    return true;
  } catch {
    return false;
  }
};

export const preferencesInput = z.object({
  timeZone: z.string().max(60).refine(known('timeZone'), 'We do not know this time zone.'),
  locale: z.string().max(35).refine(known('locale'), 'We do not know this way of writing dates.'),
  shortcuts: z.boolean().default(false),
  thanksWish: z.enum(['public', 'ask', 'private']).default('public'),
});

export type Preferences = z.infer<typeof preferencesInput>;

export const mergerInput = z.object({
  other: z.string({ error: 'Please say which.' }).trim().max(160, atMost(160)),
});

export const pictureInput = z.object({
  picture: z
    .file({ error: 'Please choose a picture.' })
    .min(1, 'Please choose a picture.')
    .max(PICTURE_LIMIT, 'This picture is too big: at most 10 MB, please.'),
});
