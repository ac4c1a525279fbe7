import { z } from 'zod';
import { logoFile, organizationName } from '~/features/organization/organization-input';
import { emailAddress, personName } from '~/features/people/people-input';

export const newPassword = z
  .string({ error: 'Please choose a password.' })
  .min(12, 'At least 12 characters, please: a few words in a row do well.')
  .max(200, 'At most 200 characters, please.');

export const signInInput = z.object({
  login: z.string({ error: 'Please type your e-mail or staff number.' }).trim().max(254, 'This is too long.'),
  password: z.string({ error: 'Please type your password.' }).max(200, 'This is too long.'),
});
export type SignInInput = z.infer<typeof signInInput>;

export const setUpInput = z.object({
  organizationName,
  logo: logoFile,
  name: personName,
  email: emailAddress,
  password: newPassword,
});
export type SetUpInput = z.infer<typeof setUpInput>;

export const choosePasswordInput = z.object({ password: newPassword });

export const changePasswordInput = z.object({
  current: z.string({ error: 'Please type the password you have now.' }).max(200, 'This is too long.'),
  password: newPassword,
});

export const resetInput = z.object({ login: signInInput.shape.login });

export const codeInput = z.object({
  code: z.string({ error: 'Please type the code.' }).max(40, 'This is too long.'),
});

export const invitationInput = z.object({ by: z.enum(['mail', 'link', 'slip']) });
