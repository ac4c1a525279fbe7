import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { fromBuffer } from 'yauzl';
import { backUp } from '#db/backup.server';
import { TABLES } from '#db/backup-file';
import { invitePerson } from '~/features/accounts/invite-person.server';
import { getPerson } from '~/features/people/people-queries.server';
import { keepList } from '~/features/people-list/keep-list.server';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import { writeComment } from '~/features/recognition/write-comment.server';
import { erasePerson } from '~/features/records/erase-person.server';
import { exportOrganization } from '~/features/records/export-organization.server';
import { exportPerson } from '~/features/records/export-person.server';
import { answerConsent } from '~/features/stories/answer-consent.server';
import { chooseStory } from '~/features/stories/choose-story.server';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const now = new Date('2026-03-02T08:00:00Z');
const MARKER = 'Quintilla';

async function aHouse() {
  await anOrganization(db());
  const admin = anActor(await anAdmin(db(), { name: 'Ruth' }));
  const gone = anActor(
    await aPerson(db(), {
      name: `${MARKER} Roe`,
      title: `${MARKER}’s work`,
      email: `${MARKER}@example.org`,
      staffNumber: `K-${MARKER}`,
      password: 'a long enough one',
    }),
  );
  const other = anActor(await aPerson(db(), { name: 'Ben' }));
  await aTeam(db(), { name: 'Ward', managerId: gone.id });
  const [value] = await aPublishedCharter(db(), admin, ['Safe hands']);
  const values = [value?.id ?? 0];
  const alone = await aRecognition(db(), other, {
    people: [gone.id],
    values,
    text: `${MARKER}, you stayed with us all night.`,
  });
  const both = await aRecognition(db(), admin, { people: [gone.id, other.id], values });
  const given = await aRecognition(db(), gone, { people: [other.id], values });
  const words = { mentions: [], key: randomUUID() };
  await writeComment(db(), other, { ...words, recognitionId: both, text: `Well done @${MARKER} Roe` });
  await writeComment(db(), other, {
    ...words,
    recognitionId: alone,
    text: `Just so, ${MARKER}`,
    key: randomUUID(),
  });
  return { admin, gone, other, values, alone, both, given };
}

async function tablesHolding(marker: string) {
  const { rows } = await sql<{ name: string }>`${sql.raw(TABLES)}`.execute(db());
  const holding = [];
  for (const { name } of rows) {
    const found = await sql`select from ${sql.table(name)} t where t::text ilike ${`%${marker}%`}`.execute(
      db(),
    );
    if (found.rows.length) holding.push(name);
  }
  return holding;
}

/** What is in a zip, by name. */
async function unzip(bytes: Buffer): Promise<Record<string, string>> {
  const files: Record<string, string> = {};
  await new Promise<void>((done, fail) =>
    fromBuffer(bytes, { lazyEntries: true }, (error, zip) => {
      if (error) return fail(error);
      zip.on('entry', (entry) =>
        zip.openReadStream(entry, async (_failed, stream) => {
          files[entry.fileName] = (await bytesOf(stream)).toString();
          zip.readEntry();
        }),
      );
      zip.on('end', done);
      zip.readEntry();
    }),
  );
  return files;
}

async function bytesOf(stream: Readable) {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

it('an erased person is found in no table and no file, and their letters to others stay', async () => {
  const { admin, gone, other, both, given } = await aHouse();
  await keepList(db(), admin, { fileName: 'people.csv', content: Buffer.from(MARKER), now });
  const asked = {
    personId: gone.id,
    by: 'link' as const,
    mail: null,
    organizationName: 'X',
    origin: 'http://x',
    now,
  };
  await invitePerson(db(), admin, asked);
  expect(await tablesHolding(MARKER)).toEqual(['comment', 'person', 'recognition']);

  expect(await erasePerson(db(), admin, { id: gone.id, now })).toEqual({ texts: [] });
  expect(await tablesHolding(MARKER)).toEqual([]);
  expect(await getPerson(db(), gone.id)).toMatchObject({
    name: 'A former colleague',
    email: null,
    deactivatedAt: now,
  });
  const { cards } = await listFeed(db(), other, 1, {});
  expect(cards.map(({ id, giverName }) => [id, giverName])).toEqual([
    [given, 'A former colleague'],
    [both, 'Ruth'],
  ]);
  expect(cards[1]?.recipients.map(({ name }) => name)).toEqual(['A former colleague', 'Ben']);

  const folder = await mkdtemp(join(tmpdir(), 'credo-erased-'));
  await backUp(db.connectionString(), join(folder, 'after.zip'));
  const files = {
    ...(await unzip(await readFile(join(folder, 'after.zip')))),
    ...(await unzip(await bytesOf(await exportOrganization(db(), admin)))),
  };
  expect(
    Object.entries(files).filter(([, text]) => text.toLowerCase().includes(MARKER.toLowerCase())),
  ).toEqual([]);
  expect(await readdir(folder)).toEqual(['after.zip']);
  await rm(folder, { recursive: true });
});

it('texts in which others wrote the name are listed; letters among a few are not looked through', async () => {
  const { admin, gone, other, values } = await aHouse();
  const open = await aRecognition(db(), other, {
    people: [admin.id],
    values,
    text: `With quintilla you carried the boxes up.`,
  });
  await aRecognition(db(), other, {
    people: [gone.id, (await aPerson(db())).id],
    values,
    wish: 'named',
    text: `You and Quintilla Roe kept the ward calm.`,
  });
  const result = await erasePerson(db(), admin, { id: gone.id, now });
  expect(result).toEqual({
    texts: [{ where: 'A letter', href: `/thanks/${open}`, snippet: expect.stringContaining('quintilla') }],
  });
  await expect(erasePerson(db(), admin, { id: gone.id, now })).rejects.toMatchObject({ status: 404 });
});

it('nobody erases themselves or the last admin, and erased people stay away', async () => {
  const { admin, gone, other } = await aHouse();
  expect(await erasePerson(db(), admin, { id: admin.id, now })).toEqual({ refused: 'yourself' });
  await expect(erasePerson(db(), other, { id: gone.id, now })).rejects.toMatchObject({ status: 403 });
  await erasePerson(db(), admin, { id: gone.id, now });
  const back = db().updateTable('person').set({ deactivated_at: null }).where('id', '=', gone.id).execute();
  await expect(back).rejects.toThrow('erased_people_stay_away');
});

it('a download holds one’s own private letters, and nobody else’s', async () => {
  const { admin, gone, other, values, given } = await aHouse();
  await aRecognition(db(), other, {
    people: [gone.id],
    values,
    wish: 'named',
    text: '=Between the two of us: thank you.',
  });
  const story = { id: given, version: 1, value: values[0] ?? 0, why: 'So it is.', visitors: true };
  await tellOfThanks(db(), new Date(Date.now() + 60_000));
  await chooseStory(db(), admin, story);
  await answerConsent(db(), gone, { id: given, agreed: true });
  const mine = await unzip(await bytesOf(await exportPerson(db(), gone, gone.id)));
  expect(Object.keys(mine)).toEqual(
    expect.arrayContaining([
      'README.txt',
      'changes.csv',
      'comments.json',
      'draft_comments.csv',
      'charter_read.json',
    ]),
  );
  expect(JSON.parse(mine['received.json'] ?? '')).toHaveLength(3);
  expect(JSON.parse(mine['told_to_visitors.json'] ?? '')).toMatchObject([{ id: given, agreed: true }]);
  expect(mine['received.csv']).toContain("'=Between the two");
  const theirs = await unzip(await bytesOf(await exportPerson(db(), admin, gone.id)));
  expect(JSON.parse(theirs['received.json'] ?? '')).toHaveLength(2);
  expect(JSON.parse(theirs['told_to_visitors.json'] ?? '[]')).toEqual([]);
  await expect(exportPerson(db(), other, gone.id)).rejects.toMatchObject({ status: 403 });
  const all = await unzip(await bytesOf(await exportOrganization(db(), admin)));
  expect(JSON.stringify(all)).not.toContain('Between the two');
  expect(JSON.parse(all['recognitions.json'] ?? '')).toHaveLength(3);
  expect(JSON.parse(all['stories.json'] ?? '')).toMatchObject([{ id: given, why: 'So it is.' }]);
  expect(all['people.csv']).toContain(MARKER);
  await expect(exportOrganization(db(), other)).rejects.toMatchObject({ status: 403 });
});
