import { expect, it } from 'vitest';
import { changePassword } from '~/features/accounts/change-password.server';
import { choosePassword } from '~/features/accounts/choose-password.server';
import { invitePerson } from '~/features/accounts/invite-person.server';
import { readCode } from '~/features/accounts/secrets.server';
import { findAsker } from '~/features/accounts/session-queries.server';
import { setUpOrganization } from '~/features/accounts/set-up-organization.server';
import { ensureSetUpTicket } from '~/features/accounts/set-up-ticket.server';
import { signIn } from '~/features/accounts/sign-in.server';
import { signOut } from '~/features/accounts/sign-out.server';
import { deactivatePerson } from '~/features/people/deactivate-person.server';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-03-02T08:00:00Z');
const visitor = { address: '192.0.2.1', device: 'Firefox on Linux', now };
const origin = 'http://localhost:3000';
const password = 'a few good words';
const ask = (token: string, at = now) => findAsker(db(), `credo=${token}`, origin, at);

it('set up once, by the newest link', async () => {
  const old = (await ensureSetUpTicket(db(), now)) ?? '';
  const secret = (await ensureSetUpTicket(db(), now)) ?? '';
  const input = {
    organizationName: 'Three Houses',
    name: 'Ruth',
    email: 'ruth@example.org',
    password,
    logo: undefined,
  };
  await expect(setUpOrganization(db(), visitor, { ...input, secret: old })).rejects.toMatchObject({
    status: 404,
  });
  const both = await Promise.allSettled(
    [1, 2].map(() => setUpOrganization(db(), visitor, { ...input, secret })),
  );
  const done = both.flatMap((result) =>
    result.status === 'fulfilled' && 'token' in result.value ? [result.value.token] : [],
  );
  expect(done).toHaveLength(1);
  expect(await ask(done[0] ?? '')).toMatchObject({
    organization: {
      name: 'Three Houses',
      cultureOpen: false,
      language: 'english',
      logoHash: null,
      charterVersion: null,
    },
    actor: { name: 'Ruth', role: 'admin', timeZone: 'UTC' },
  });
  expect(await ensureSetUpTicket(db(), now)).toBeNull();
});

it('signs in by e-mail or staff number, and says the same to strangers and wrong passwords', async () => {
  await aPerson(db(), { email: 'ana@example.org', staffNumber: 'N 7', password });
  expect(await signIn(db(), visitor, { login: 'ANA@example.org', password })).toHaveProperty('token');
  expect(await signIn(db(), visitor, { login: 'N 7', password })).toHaveProperty('token');
  expect(await signIn(db(), visitor, { login: 'N 7', password: 'wrong' })).toEqual({ refused: 'no-match' });
  expect(await signIn(db(), visitor, { login: 'nobody@example.org', password })).toEqual({
    refused: 'no-match',
  });
});

it('allows ten tries an account in a quarter of an hour', async () => {
  for (let i = 0; i < 10; i++) await signIn(db(), visitor, { login: 'ana@example.org', password: 'wrong' });
  expect(await signIn(db(), visitor, { login: 'Ana@example.org', password })).toEqual({
    refused: 'too-many',
  });
});

it('ends sessions by time, by signing out and by deactivation', async () => {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db()));
  const ana = await aPerson(db(), { staffNumber: '7', password });
  const open = async () =>
    ((await signIn(db(), visitor, { login: '7', password })) as { token: string }).token;
  const [first, second] = [await open(), await open()];
  expect((await ask(first, new Date('2026-04-02T08:00:00Z'))).actor).toBeNull();
  const { actor } = await ask(first, new Date('2026-03-20T08:00:00Z'));
  expect((await ask(first, new Date('2026-04-02T08:00:00Z'))).actor).toEqual(actor);
  await signOut(db(), anActor(ana, actor?.sessionId));
  expect((await ask(first)).actor).toBeNull();
  await deactivatePerson(db(), admin, { id: ana.id, now });
  expect((await ask(second)).actor).toBeNull();
  expect(await signIn(db(), visitor, { login: '7', password })).toEqual({ refused: 'no-match' });
});

it('invites by a slip that works once', async () => {
  const admin = anActor(await anAdmin(db()));
  const { id } = await aPerson(db(), { staffNumber: '7' });
  const wish = {
    personId: id,
    by: 'slip' as const,
    mail: null,
    organizationName: 'Three Houses',
    origin,
    now,
  };
  const { code } = (await invitePerson(db(), admin, wish)) as { code: string };
  expect(readCode(code.toLowerCase().replace(/-/g, ' '))).toBe(code);
  const { token } = await choosePassword(db(), visitor, { secret: code, password });
  expect((await ask(token)).actor?.id).toBe(id);
  await expect(choosePassword(db(), visitor, { secret: code, password })).rejects.toMatchObject({
    status: 404,
  });
  const stranger = await aPerson(db());
  expect(await invitePerson(db(), admin, { ...wish, personId: stranger.id })).toEqual({
    refused: 'nothing-to-sign-in-with',
  });
});

it('changes a password and signs the other devices out', async () => {
  const ana = await aPerson(db(), { staffNumber: '7', password });
  const open = async () =>
    ((await signIn(db(), visitor, { login: '7', password })) as { token: string }).token;
  const [here, there] = [await open(), await open()];
  const actor = anActor(ana, (await ask(here)).actor?.sessionId);
  expect(await changePassword(db(), actor, { current: 'wrong', password: 'x', now })).toEqual({
    refused: 'wrong-password',
  });
  await changePassword(db(), actor, { current: password, password: 'some other words', now });
  expect([(await ask(here)).actor?.id, (await ask(there)).actor]).toEqual([ana.id, null]);
});
