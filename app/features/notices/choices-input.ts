import { z } from 'zod';
import { TOPIC_NAMES, type Topic } from './topics';
import { MAIL_CHOICES } from './when-due';

const hour = z.coerce
  .number('Please choose an hour.')
  .int('Please choose an hour.')
  .min(0, 'Please choose an hour.')
  .max(23, 'Please choose an hour.');

const choice = z.object({
  inbox: z.boolean().default(false),
  mail: z.enum(MAIL_CHOICES, 'Please choose how often.'),
});

/** Each topic's fields are named `thanks.inbox` and `thanks.mail`. */
export const choicesInput = z.object({
  ...(Object.fromEntries(TOPIC_NAMES.map((topic) => [topic, choice])) as Record<Topic, typeof choice>),
  quietFrom: hour,
  quietUntil: hour,
  celebrated: z.boolean().default(false),
});

export type Choices = z.infer<typeof choicesInput>;
