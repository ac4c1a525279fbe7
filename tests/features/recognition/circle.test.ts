import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { readCultureLetter } from '~/features/insights/culture-letter.server';
import { cultureMail } from '~/features/insights/culture-mail.server';
import { countDue } from '~/features/insights/keep-counted.server';
import { reportRecognition } from '~/features/moderation/report-recognition.server';
import { listNotices } from '~/features/notices/notice-queries.server';
import type { Actor } from '~/features/organization/actor';
import { offerMentioned } from '~/features/people/mentioned.server';
import { listKeepsake } from '~/features/prints/keepsake-queries.server';
import { listNoticeboard } from '~/features/prints/noticeboard-queries.server';
import { listComments } from '~/features/recognition/comment-queries.server';
import { countArrivals, listFeed } from '~/features/recognition/feed-queries.server';
import { hideRecognition } from '~/features/recognition/hide-recognition.server';
import { getLetterPage } from '~/features/recognition/letter-page.server';
import { countByValue, countForPerson } from '~/features/recognition/recognition-queries.server';
import { tellOfThanks } from '~/features/recognition/tell-of-thanks.server';
import { mayReadCard } from '~/features/recognition/visible-to.server';
import { withdrawRecognition } from '~/features/recognition/withdraw-recognition.server';
import { exportOrganization } from '~/features/records/export-organization.server';
import { listTextsNaming } from '~/features/records/texts-naming.server';
import { listSlides } from '~/features/screens/screen-slides.server';
import { listChosen } from '~/features/stories/chosen-stories.server';
import { findConsent } from '~/features/stories/consent-queries.server';
import { listLived } from '~/features/stories/lived.server';
import { getValueStories } from '~/features/stories/value-stories.server';
import { listToldToVisitors } from '~/features/stories/visitors-stories.server';
import { getThanksPicture } from '~/features/thanking/thanks-pictures.server';
import { canSee } from '../../support/can-see';
import { aPublishedCharter, aRecognition } from '../../support/charter-factories';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, anAdmin, anOrganization, aPerson, aTeam } from '../../support/factories';

const db = aDatabase();
const SECRET = 'Zirkonium';
const PASSWORD = 'a long enough password';

type Name = 'giver' | 'got' | 'beside' | 'manager' | 'above' | 'member' | 'leader' | 'admin' | 'later';
let house: Record<Name, Actor>;
let value = 0;
let behaviour = 0;

/** A ward with its manager, one above them, two who are thanked, one who thanks, and others of every kind. */
beforeEach(async () => {
  await anOrganization(db());
  const above = await aPerson(db(), { name: 'Above', password: PASSWORD });
  const manager = await aPerson(db(), { name: 'Manager', password: PASSWORD });
  const site = await aTeam(db(), { managerId: above.id });
  const ward = await aTeam(db(), { parentId: site.id, managerId: manager.id });
  const other = await aTeam(db(), { managerId: null });
  const person = async (name: string, homeTeamId: number | null, make = aPerson) =>
    anActor(await make(db(), { name, homeTeamId, password: PASSWORD }));
  house = {
    giver: await person('Giver', other.id),
    got: await person('Got', ward.id),
    beside: await person('Beside', ward.id),
    manager: anActor(manager),
    above: anActor(above),
    member: await person('Member', ward.id),
    leader: await person('Leader', other.id, aLeader),
    admin: await person('Admin', other.id, anAdmin),
    // Looks after the ward from tomorrow on: it is the manager of that day who counts.
    later: await person('Later', other.id),
  };
  [{ id: value, behaviourId: behaviour }] = (await aPublishedCharter(db(), house.leader)) as [
    { id: number; behaviourId: number },
  ];
}, 120_000);

const NAMED = ['giver', 'got', 'beside'];
const ALL = ['giver', 'got', 'beside', 'manager', 'above', 'member', 'leader', 'admin', 'later'];

type Case = { wish: 'everyone' | 'managers' | 'named'; likes: string; after?: string; may: string[] };
const CASES: Case[] = [
  { wish: 'everyone', likes: 'public', may: ALL },
  { wish: 'everyone', likes: 'ask', may: NAMED },
  { wish: 'everyone', likes: 'ask', after: 'released', may: ALL },
  { wish: 'everyone', likes: 'ask', after: 'kept', may: NAMED },
  { wish: 'everyone', likes: 'private', may: NAMED },
  { wish: 'everyone', likes: 'public', after: 'hidden', may: NAMED },
  { wish: 'everyone', likes: 'public', after: 'held', may: NAMED },
  { wish: 'everyone', likes: 'public', after: 'withdrawn', may: [] },
  { wish: 'managers', likes: 'public', may: [...NAMED, 'manager'] },
  { wish: 'managers', likes: 'ask', may: NAMED },
  { wish: 'managers', likes: 'ask', after: 'released', may: [...NAMED, 'manager'] },
  { wish: 'managers', likes: 'private', may: NAMED },
  { wish: 'managers', likes: 'public', after: 'hidden', may: NAMED },
  { wish: 'managers', likes: 'public', after: 'held', may: NAMED },
  { wish: 'named', likes: 'public', may: NAMED },
  { wish: 'named', likes: 'ask', may: NAMED },
  { wish: 'named', likes: 'private', may: NAMED },
  { wish: 'named', likes: 'private', after: 'withdrawn', may: [] },
];

const settle: Record<string, (id: number) => Promise<unknown>> = {
  released: (id) => hideRecognition(db(), house.got, id, { on: false }),
  kept: (id) => hideRecognition(db(), house.got, id, { on: true }),
  hidden: (id) => hideRecognition(db(), house.beside, id, { on: true }),
  withdrawn: (id) => withdrawRecognition(db(), house.giver, id),
  held: (id) => reportRecognition(db(), house.got, { id, reason: 'It is about me.' }),
};

/** Each way to learn of a letter: whether this reader learns of it there. */
const WAYS: Record<string, (reader: Actor, id: number, picture: number) => Promise<boolean>> = {
  feed: async (reader) => (await listFeed(db(), reader, 1, {})).cards.length > 0,
  'feed by value': async (reader) => (await listFeed(db(), reader, 1, { value })).cards.length > 0,
  'feed by element': async (reader) =>
    (
      await Promise.all(
        (['I', 'C', 'A', 'R', 'E'] as const).map((icare) => listFeed(db(), reader, 1, { icare })),
      )
    ).some(({ cards }) => cards.length > 0),
  'page of one thanked': async (reader) =>
    (await listFeed(db(), reader, 1, { to: house.got.id })).cards.length > 0,
  'page of the giver': async (reader) =>
    (await listFeed(db(), reader, 1, { from: house.giver.id })).cards.length > 0,
  team: async (reader) =>
    (await listFeed(db(), reader, 1, { team: house.got.homeTeamId ?? 0 })).cards.length > 0,
  period: async (reader) =>
    (await listFeed(db(), reader, 1, { since: '2020-01-01', until: '2999-01-01' })).cards.length > 0,
  search: async (reader) => (await listFeed(db(), reader, 1, { q: SECRET })).cards.length > 0,
  'best matches': async (reader) =>
    (await listFeed(db(), reader, 1, { q: SECRET, sort: 'best' })).cards.length > 0,
  'figures of a person': async (reader) => (await countForPerson(db(), reader, 1, house.got.id)).size > 0,
  'its own page': (reader, id) =>
    getLetterPage(db(), reader, { id, version: 1, now: new Date() }).then(
      () => true,
      () => false,
    ),
  'a response or a signature': (reader, id) => canSee(db(), reader, id),
  comments: async (reader, id) => (await listComments(db(), reader, id)).length > 0,
  'a mention': async (reader, id) =>
    (await offerMentioned(db(), mayReadCard(id), '', 50)).some((one) => one.id === reader.id),
  pictures: (reader, _id, picture) =>
    getThanksPicture(db(), reader, picture).then(
      () => true,
      () => false,
    ),
  keepsake: async (reader) => {
    for await (const piece of listKeepsake(db(), { id: house.got.id, timeZone: 'UTC' }, 1))
      if (piece.cards.length && reader.id === house.got.id) return true;
    return false;
  },
  'texts that name someone': async (reader) => (await listTextsNaming(db(), reader, SECRET)).length > 0,
};

describe.each(CASES)(
  'a letter for $wish, to one who likes it $likes, $after',
  ({ wish, likes, after, may }) => {
    it('is read by those who may, on every way, and by nobody else on any', async () => {
      await sql`update person set thanks_wish = ${likes} where id = ${house.got.id}`.execute(db());
      const id = await aRecognition(db(), house.giver, {
        people: [house.got.id, house.beside.id],
        text: `${SECRET}: you sat with me when I could not go on.`,
        values: [value],
        behaviours: [behaviour],
        wish,
      });
      await db()
        .insertInto('comment')
        .values({ recognition_id: id, person_id: house.got.id, text: 'Any time.', submit_key: randomUUID() })
        .execute();
      const picture = await db()
        .insertInto('thanks_picture')
        .values({
          person_id: house.giver.id,
          key: randomUUID(),
          recognition_id: id,
          webp: Buffer.from('x'),
          width: 1,
          height: 1,
          created_at: new Date(),
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      await tellOfThanks(db(), new Date(Date.now() + 60_000));
      await sql`update team set manager_id = ${house.later.id} where id = ${house.got.homeTeamId}`.execute(
        db(),
      );
      await settle[after ?? '']?.(id);

      const read: Record<string, string[]> = {};
      for (const [way, learns] of Object.entries(WAYS)) {
        read[way] = [];
        for (const [name, reader] of Object.entries(house))
          if (await learns(reader, id, picture.id)) read[way]?.push(name);
      }
      const { keepsake, ...others } = read;
      expect(others).toEqual(Object.fromEntries(Object.keys(others).map((way) => [way, may])));
      expect(keepsake).toEqual(may.filter((name) => name === 'got'));

      const arrivals = [];
      for (const [name, reader] of Object.entries(house))
        if (await countArrivals(db(), reader, 1, {}, 0)) arrivals.push(name);
      expect(arrivals).toEqual(may.filter((name) => name !== 'giver'));
      const told = [];
      for (const [name, reader] of Object.entries(house)) {
        const { notices } = await listNotices(db(), reader, { now: new Date() });
        if (notices.some(({ path }) => path === `/thanks/${id}`)) told.push(name);
      }
      const mayHear = [...may].filter((name) => ['got', 'beside', 'manager', 'giver'].includes(name));
      // The giver of one that its reader hid hears of that.
      expect(told.filter((name) => !mayHear.includes(name))).toEqual([]);
      // Figures that everybody sees count only what everybody may read.
      const open = may.length === ALL.length;
      expect((await countByValue(db(), 1)).size).toBe(open ? 1 : 0);
      const wall = async (teams: number[]) =>
        (await listSlides(db(), { version: 1, house: '', teams }))
          .filter((slide) => 'text' in slide)
          .slice(1);
      expect(await wall([])).toHaveLength(open ? 1 : 0);
      expect(await wall([house.got.homeTeamId ?? 0])).toHaveLength(open ? 1 : 0);
      const at = new Date();
      await db()
        .insertInto('story')
        .values({
          recognition_id: id,
          value_id: value,
          chosen_by: house.leader.id,
          chosen_at: at,
          visitors_at: at,
        })
        .execute();
      const [first] = await listLived(
        db(),
        { number: 1, values: [{ id: value }] },
        { now: new Date(), timeZone: 'UTC' },
      );
      expect(first?.told).toHaveLength(open ? 1 : 0);
      const page = await getValueStories(db(), 1, { id: value, behaviours: [{ id: behaviour }] });
      expect(page.stories).toHaveLength(open ? 1 : 0);
      expect(page.byBehaviour.get(behaviour)).toHaveLength(open ? 1 : 0);
      expect(await listToldToVisitors(db(), 1)).toEqual([]);
      const asked = [];
      for (const [name, reader] of Object.entries(house))
        if (await findConsent(db(), reader, id)) asked.push(name);
      expect(asked).toEqual(may.filter((name) => NAMED.includes(name)));
      const week = { from: new Date('2000-01-01'), until: new Date('2999-01-01') };
      expect((await listNoticeboard(db(), 1, week)).cards).toHaveLength(open ? 1 : 0);
      expect(await listChosen(db(), 1, { most: 3 })).toHaveLength(open ? 1 : 0);
      expect((await wall([])).map(({ kind }) => kind)).toEqual(open ? ['story'] : []);
      while (await countDue(db(), new Date()));
      const month = new Date().toISOString().slice(0, 7);
      const organization = { name: 'House', charterVersion: 1, timeZone: 'UTC' };
      const letter = await readCultureLetter(db(), {
        month: `${month}-01`,
        house: organization,
        locale: 'en-GB',
      });
      expect(JSON.stringify(letter).includes(SECRET)).toBe(open);
      const mailed = { about: { month }, personId: house.leader.id, origin: 'http://credo.example.org' };
      expect((await cultureMail(db(), mailed))?.text.includes(SECRET) ?? false).toBe(open);
      const zip = await exportOrganization(db(), house.admin);
      const chunks = [];
      for await (const chunk of zip as unknown as AsyncIterable<Buffer>) chunks.push(chunk);
      expect(Buffer.concat(chunks).includes(SECRET)).toBe(false);
    });
  },
);

it('asks the one thanked first, tells the giver that it is kept, and the manager once it may be read', async () => {
  await sql`update person set thanks_wish = 'ask' where id = ${house.got.id}`.execute(db());
  const id = await aRecognition(db(), house.giver, { people: [house.got.id], values: [value] });
  await tellOfThanks(db(), new Date(Date.now() + 60_000));
  const notices = await db()
    .selectFrom('notice')
    .where('recognition_id', '=', id)
    .select(['person_id', 'kind'])
    .execute();
  expect(notices).toEqual([{ person_id: house.got.id, kind: 'thanks-asks' }]);
  await hideRecognition(db(), house.got, id, { on: false });
  const heard = await db()
    .selectFrom('notice')
    .where('recognition_id', '=', id)
    .select(['person_id', 'kind'])
    .orderBy('id')
    .execute();
  expect(heard[1]).toEqual({ person_id: house.manager.id, kind: 'thanked-in-team' });
  const receipt = await db()
    .selectFrom('recognition_recipient')
    .where('recognition_id', '=', id)
    .select(['hidden_at', 'asked_at'])
    .executeTakeFirst();
  expect(receipt).toEqual({ hidden_at: null, asked_at: null });
  await hideRecognition(db(), house.got, id, { on: true });
  expect(
    await db()
      .selectFrom('notice')
      .where('person_id', '=', house.giver.id)
      .where('recognition_id', '=', id)
      .select('kind')
      .execute(),
  ).toEqual([{ kind: 'kept-among-named' }]);
});
