import type { Db } from '#db/connection.server';
import { inTransaction } from '#db/transaction.server';
import type { Actor } from '~/features/organization/actor';
import { recordChange } from '~/features/organization/record-change.server';
import { canKeepPeople } from '~/features/people/people-policy';
import { getPerson } from '~/features/people/people-queries.server';
import { allow } from '~/shared/asking.server';
import type { Mail } from '~/shared/mail.server';
import { newCode, newSecret } from './secrets.server';
import { openTicket } from './tickets.server';

type Invitation = {
  personId: number;
  by: 'mail' | 'link' | 'slip';
  mail: Mail | null;
  organizationName: string;
  origin: string;
  now: Date;
};

/** Opens the door to a person for 14 days: by mail, by a link to hand on, or by a code on a printed slip. */
export async function invitePerson(
  db: Db,
  actor: Actor,
  { personId, by, mail, organizationName, origin, now }: Invitation,
): Promise<
  | { mailed: string }
  | { link: string }
  | { code: string }
  | { refused: 'deactivated' | 'nothing-to-sign-in-with' | 'no-mail' | 'mail-failed' }
> {
  allow(canKeepPeople(actor));
  const person = await getPerson(db, personId);
  if (person.deactivatedAt) return { refused: 'deactivated' };
  if (!person.email && !person.staffNumber) return { refused: 'nothing-to-sign-in-with' };
  if (by === 'mail' && !(mail && person.email)) return { refused: 'no-mail' };
  const secret = by === 'slip' ? newCode() : newSecret();
  const expiresAt = new Date(now.getTime() + 14 * 86_400_000);
  await inTransaction(db, async (tx) => {
    await openTicket(tx, { kind: 'invitation', personId, createdBy: actor.id, secret, now, expiresAt });
    await recordChange(tx, actor, { did: 'person-invited', personId, details: { by } });
  });
  if (by === 'slip') return { code: secret };
  const link = `${origin}/join/${secret}`;
  if (by === 'link' || !mail || !person.email) return { link };
  const text = `Hello ${person.name},\n\n${actor.name} invites you to Credo at ${organizationName}. Choose your password here within 14 days:\n${link}\n`;
  const sent = await mail
    .send({ to: person.email, subject: `Welcome to Credo at ${organizationName}`, text })
    .then(
      () => true,
      () => false,
    );
  return sent ? { mailed: person.email } : { refused: 'mail-failed' };
}
