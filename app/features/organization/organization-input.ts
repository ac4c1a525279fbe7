import { z } from 'zod';
import { LANGUAGES } from './languages';
import { listTimeZones } from './time-zones';

/** At most 10 MB of anything: what it is shows when it is read. */
export const PICTURE_LIMIT = 10_000_000;

export const organizationName = z
  .string({ error: 'Please type the name.' })
  .trim()
  .min(1, 'Please type the name.')
  .max(120, 'At most 120 characters, please.');

export const logoFile = z
  .file()
  .max(PICTURE_LIMIT, 'This picture is too big: at most 10 MB, please.')
  .optional();

export const organizationInput = z.object({
  name: organizationName,
  logo: logoFile,
  timeZone: z
    .string()
    .max(60)
    .refine((zone) => listTimeZones().includes(zone), 'We do not know this time zone.')
    .default('UTC'),
  language: z.enum(LANGUAGES).default('english'),
  reminder: z.string().trim().max(200, 'At most 200 characters, please.').default(''),
});

export type OrganizationInput = z.infer<typeof organizationInput>;
