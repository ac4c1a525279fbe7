import { expect, test } from 'vitest';
import { hashSecret } from '~/features/accounts/secrets.server';
import { changeScreen } from '~/features/screens/change-screen.server';
import { makeScreen } from '~/features/screens/make-screen.server';
import { removeScreen } from '~/features/screens/remove-screen.server';
import { renewScreen } from '~/features/screens/renew-screen.server';
import { addressOf } from '~/features/screens/screen-address.server';
import { screenInput } from '~/features/screens/screen-input';
import { findScreenShown, getScreen, listScreens } from '~/features/screens/screen-queries.server';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aTeam } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-11-25T08:00:00Z');

async function aHouse() {
  await anOrganization(db());
  const ada = anActor(await anAdmin(db()));
  const ward = await aTeam(db(), { name: 'Ward 3' });
  return { ada, ward };
}

const wish = { name: 'Entrance', pace: 20, teams: [] as number[], now };
const deeds = () =>
  db().selectFrom('audit_entry').orderBy('id').select(['did', 'by_id as by', 'details']).execute();

test('a screen is made with an address that is kept as a hash only, and found by it', async () => {
  const { ada, ward } = await aHouse();
  const { id, token } = await makeScreen(db(), ada, { ...wish, teams: [ward.id, 4711] });
  expect(Buffer.from(token, 'base64url')).toHaveLength(32);
  expect(await db().selectFrom('screen').selectAll().execute()).toEqual([
    {
      id,
      name: 'Entrance',
      token_hash: hashSecret(token),
      pace: 20,
      made_by: ada.id,
      made_at: now,
      revoked_at: null,
    },
  ]);
  expect(await findScreenShown(db(), token)).toEqual({ id, pace: 20, teams: [ward.id] });
  expect(await findScreenShown(db(), `${token}x`)).toBeUndefined();
  expect(await listScreens(db())).toEqual([{ id, name: 'Entrance', pace: 20, teamNames: ['Ward 3'] }]);
  expect(await deeds()).toEqual([{ did: 'screen-made', by: ada.id, details: { screen: id } }]);
});

test('its name, teams and pace change; saying the same again is no news', async () => {
  const { ada, ward } = await aHouse();
  const { id, token } = await makeScreen(db(), ada, wish);
  const change = { id, name: 'Canteen', pace: 60, teams: [ward.id] };
  await changeScreen(db(), ada, change);
  await changeScreen(db(), ada, change);
  expect(await getScreen(db(), id)).toEqual(change);
  expect(await findScreenShown(db(), token)).toMatchObject({ pace: 60, teams: [ward.id] });
  expect((await deeds()).slice(1)).toEqual([
    { did: 'screen-changed', by: ada.id, details: { screen: id, fields: ['name', 'pace', 'teams'] } },
  ]);
});

test('a new address stops the old one', async () => {
  const { ada } = await aHouse();
  const { id, token: old } = await makeScreen(db(), ada, wish);
  const { token } = await renewScreen(db(), ada, id);
  expect(await findScreenShown(db(), old)).toBeUndefined();
  expect(await findScreenShown(db(), token)).toMatchObject({ id });
  expect((await deeds()).map(({ did }) => did)).toEqual(['screen-made', 'screen-renewed']);
});

test('one switched off shows nothing, is kept, and comes back by no way', async () => {
  const { ada } = await aHouse();
  const { id, token } = await makeScreen(db(), ada, wish);
  await removeScreen(db(), ada, { id, now });
  await removeScreen(db(), ada, { id, now });
  expect(await findScreenShown(db(), token)).toBeUndefined();
  expect(await listScreens(db())).toEqual([]);
  await expect(renewScreen(db(), ada, id)).rejects.toMatchObject({ status: 404 });
  await expect(changeScreen(db(), ada, { ...wish, id })).rejects.toMatchObject({ status: 404 });
  expect(await db().selectFrom('screen').select(['id', 'revoked_at']).execute()).toEqual([
    { id, revoked_at: now },
  ]);
  expect((await deeds()).map(({ did }) => did)).toEqual(['screen-made', 'screen-removed']);
});

test('only admins keep screens', async () => {
  const { ada } = await aHouse();
  const lena = anActor(await aLeader(db()));
  const { id } = await makeScreen(db(), ada, wish);
  await expect(makeScreen(db(), lena, wish)).rejects.toMatchObject({ status: 403 });
  await expect(changeScreen(db(), lena, { ...wish, id })).rejects.toMatchObject({ status: 403 });
  await expect(renewScreen(db(), lena, id)).rejects.toMatchObject({ status: 403 });
  await expect(removeScreen(db(), lena, { id, now })).rejects.toMatchObject({ status: 403 });
});

test.each([
  [{ name: 'Entrance' }, { name: 'Entrance', pace: 20, teams: [] }],
  [
    { name: ' Entrance ', pace: 8, teams: [3] },
    { name: 'Entrance', pace: 8, teams: [3] },
  ],
  [{ name: '' }, null],
  [{ name: 'x'.repeat(81) }, null],
  [{ name: 'Entrance', pace: 7 }, null],
  [{ name: 'Entrance', pace: 301 }, null],
  [{ name: 'Entrance', pace: 9.5 }, null],
])('%j is read as %j', (typed, read) => {
  expect(screenInput.safeParse(typed).data ?? null).toEqual(read);
});

test('the address is told as text and as a QR code', () => {
  const { address, qr } = addressOf('https://credo.example.org', 'abc');
  expect(address).toBe('https://credo.example.org/display/abc');
  expect(qr.size).toBeGreaterThan(24);
  expect(qr.path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/);
});
