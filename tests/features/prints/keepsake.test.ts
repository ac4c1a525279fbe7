import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepsakeFile } from '~/features/prints/keepsake-file.server';
import { findYears, listKeepsake } from '~/features/prints/keepsake-queries.server';
import { aPublishedCharter } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anOrganization, aPerson, aTeam } from '../../support/factories';
import { aLetterAt } from '../nudges/house';

const db = aDatabase();
const on = (day: string) => new Date(`${day}T10:00:00Z`);

async function aHouse() {
  await anOrganization(db());
  const helena = anActor(await aLeader(db(), { name: 'Helena' }));
  const ward = await aTeam(db(), { name: 'Ward' });
  const lea = anActor(await aPerson(db(), { name: 'Lea <b>', homeTeamId: ward.id }));
  const max = anActor(await aPerson(db(), { name: 'Max', homeTeamId: ward.id }));
  const [value] = await aPublishedCharter(db(), helena);
  return { helena, ward, lea, max, wish: { people: [lea.id], values: [value?.id ?? 0] } };
}

async function pieces(owner: { id: number; timeZone: string }, size?: number) {
  const all = [];
  for await (const { year, opens, cards } of listKeepsake(db(), owner, 1, size))
    all.push({ year, opens, ids: cards.map(({ id }) => id) });
  return all;
}

async function fileOf(actor: Parameters<typeof keepsakeFile>[1]) {
  let text = '';
  for await (const piece of (await keepsakeFile(db(), actor, { version: 1, house: 'Clinics' })) ?? [])
    text += piece;
  return text;
}

test('letters that name the person, private ones too, oldest first and by year', async () => {
  const { helena, ward, lea, max, wish } = await aHouse();
  const later = await aLetterAt(db(), helena, on('2026-03-01'), { ...wish, wish: 'named' });
  const first = await aLetterAt(db(), helena, on('2024-05-01'), wish);
  const second = await aLetterAt(db(), max, on('2026-01-01'), wish);
  await aLetterAt(db(), helena, on('2026-02-01'), { ...wish, people: [max.id] });
  await aLetterAt(db(), helena, on('2026-02-01'), { ...wish, people: [], teams: [ward.id] });
  const back = await aLetterAt(db(), helena, on('2026-02-01'), wish);
  await db()
    .updateTable('recognition')
    .set({ withdrawn_at: on('2026-02-02') })
    .where('id', '=', back)
    .execute();
  const years = [
    { year: '2024', opens: true, ids: [first] },
    { year: '2026', opens: true, ids: [second, later] },
  ];
  expect(await pieces(lea)).toEqual(years);
  expect(await findYears(db(), lea)).toEqual({ first: '2024', last: '2026' });
  expect(await pieces(lea, 2)).toEqual([
    years[0],
    { year: '2026', opens: true, ids: [second] },
    { year: '2026', opens: false, ids: [later] },
  ]);
});

test('without letters there is no file', async () => {
  const { lea } = await aHouse();
  expect([await pieces(lea), await findYears(db(), lea)]).toEqual([[], null]);
  expect(await keepsakeFile(db(), lea, { version: 1, house: 'Clinics' })).toBeUndefined();
});

test('the file stands alone: words escaped, pictures inside, nothing fetched and no script', async () => {
  const { helena, lea, wish } = await aHouse();
  const text = 'You said <script>alert("no")</script> & stayed.';
  const id = await aLetterAt(db(), helena, on('2026-03-01'), { ...wish, text });
  const picture = {
    person_id: helena.id,
    key: randomUUID(),
    alt: 'A "cake"',
    webp: Buffer.from('webp'),
    width: 40,
    height: 30,
    created_at: on('2026-03-01'),
  };
  await db()
    .insertInto('thanks_picture')
    .values([
      { ...picture, recognition_id: id },
      { ...picture, recognition_id: null, alt: 'Of a draft' },
    ])
    .execute();
  const file = await fileOf(lea);
  expect(file).toContain('You said &lt;script&gt;alert(&quot;no&quot;)&lt;/script&gt; &amp; stayed.');
  expect(file).toContain('<title>Letters to Lea &lt;b&gt;</title>');
  expect(file).toContain(
    `<img class="print-picture" src="data:image/webp;base64,${picture.webp.toString('base64')}" alt="A &quot;cake&quot;"`,
  );
  expect(file).not.toMatch(/<script|Of a draft|<link|(?:src|href)="(?!data:)/);
  expect(file.endsWith('</main></body></html>')).toBe(true);
});
