import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Db } from '#db/connection.server';
import { TOPIC_NAMES, type Topic } from './topics';

/** Whose mail about what shall end. */
export type Ending = { personId: number; topic: Topic | 'all' };

/** What the links that end mail are signed with: the secret configured, or the one the database made. */
export async function getMailSecret(db: Db, configured: string | null): Promise<string> {
  if (configured) return configured;
  const { mail_secret } = await db.selectFrom('organization').select('mail_secret').executeTakeFirstOrThrow();
  return mail_secret;
}

/** Ends the mail of one person about one topic, by whoever holds it. It does not expire, nor open anything else. */
export function signEnding(secret: string, { personId, topic }: Ending): string {
  const says = `${personId} ${topic}`;
  const seal = createHmac('sha256', secret).update(`end mail ${says}`).digest('base64url');
  return Buffer.from(`${says} ${seal}`).toString('base64url');
}

/** What a token is for, or undefined when it is not, to the letter, one of ours. */
export function readEnding(secret: string, token: string): Ending | undefined {
  const [id, name] = Buffer.from(token, 'base64url').toString().split(' ');
  const topic = name === 'all' ? name : TOPIC_NAMES.find((one) => one === name);
  const personId = Number(id);
  if (!topic || !Number.isSafeInteger(personId)) return undefined;
  const ours = Buffer.from(signEnding(secret, { personId, topic }));
  const given = Buffer.from(token);
  return ours.length === given.length && timingSafeEqual(ours, given) ? { personId, topic } : undefined;
}
