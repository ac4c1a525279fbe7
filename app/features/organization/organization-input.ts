import { z } from 'zod';

export const LOGO_TYPES = ['image/png', 'image/jpeg', 'image/webp'];

export const organizationName = z
  .string({ error: 'Please type the name.' })
  .trim()
  .min(1, 'Please type the name.')
  .max(120, 'At most 120 characters, please.');

export const logoFile = z
  .file()
  .max(900_000, 'This picture is too big: at most 900 kB, please.')
  .mime(LOGO_TYPES as ['image/png', 'image/jpeg', 'image/webp'], 'Please choose a PNG, JPEG or WebP picture.')
  .optional();

export const organizationInput = z.object({
  name: organizationName,
  logo: logoFile,
  cultureOpen: z.boolean().default(false),
});

export type OrganizationInput = z.infer<typeof organizationInput>;
