import { randomUUID } from 'node:crypto';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findPostmaster, findRunning, stopPostmaster } from '#db/embedded-postmaster.server';
import { REACTIONS } from '~/features/recognition/reactions';
import { type App, startApp } from '../support/app';
import { aPostOffice } from '../support/post-office';

const KILLS = Number(process.env.MAIL_KILLS ?? 3);
const ROLES = ['member', 'leader', 'admin'];
// A letter is told of after ten seconds and mailed within the next ten: later than this no kill is another one.
const LONGEST = 13_000;
const AT_LEAST = 6;
const PAUSE = 3000;

const upTo = (most: number) => Math.floor(Math.random() * (most + 1));
const oneOf = <T>(many: readonly T[]): T => many[upTo(many.length - 1)] as T;

const office = aPostOffice({ slow: () => (upTo(1) ? upTo(300) : 0) });
const letters = new Set<number>();
const reactions = new Set<string>();
const refused: string[] = [];
let dataDir: string;
let app: App | undefined;

beforeAll(async () => {
  dataDir = await realpath(await mkdtemp(join(tmpdir(), 'credo-mail-kills-')));
});
afterAll(async () => {
  app?.child.kill('SIGKILL');
  await app?.ended;
  const left = findPostmaster(join(dataDir, 'postgres'));
  if (left) await stopPostmaster(left.pid, join(dataDir, 'postgres'));
  await rm(dataDir, { recursive: true, force: true });
});

test(`over ${KILLS} kills amid writing, telling and mailing nothing acknowledged and no mail is lost`, {
  timeout: 60_000 + KILLS * 40_000,
}, async () => {
  let before = 0;
  for (let kill = 0; kill < KILLS; kill += 1) {
    const running = await start();
    if (kill === 0) before = await prepare();
    await ask('delete from rate_limit');
    const house = await listHouse();
    const writers = await Promise.all(ROLES.map((role) => signIn(running, role)));
    const enough = letters.size + reactions.size + AT_LEAST;
    const writing = writers.map((writer) => writeUntilGone(running, writer, house));
    while (letters.size + reactions.size < enough && !refused.length) await sleep(5);
    await theMoment(kill);
    // The database falls with the app in every third round, and otherwise lives on until the next one adopts it.
    const database = kill % 3 === 2 ? findPostmaster(join(dataDir, 'postgres')) : undefined;
    running.child.kill('SIGKILL');
    if (database) process.kill(database.pid, 'SIGKILL');
    await Promise.all([...writing, running.ended]);
    expect(refused).toEqual([]);
  }

  const last = await start();
  await expect.poll(() => ask(WHAT_IS_LEFT), { timeout: 180_000, interval: 500 }).toEqual([{ left: 0 }]);

  const kept = new Set((await ask<{ id: number }>('select id from recognition')).map(({ id }) => id));
  expect([...letters].filter((id) => !kept.has(id))).toEqual([]);
  const left = await ask<{ what: string }>(
    `select concat_ws(' ', recognition_id, person_id, kind) as what from reaction`,
  );
  expect([...reactions].filter((one) => !left.some(({ what }) => what === one))).toEqual([]);

  const told = await ask<Told>(TOLD);
  const names = told.map(({ personId, key }) => `${personId} ${key}`);
  expect(new Set(names).size).toBe(names.length);
  const toTell = await ask<Pick<Told, 'personId' | 'key'>>(TO_TELL, [before]);
  expect(names.sort()).toEqual(toTell.map(({ personId, key }) => `${personId} ${key}`).sort());

  const arrived = office.letters.map(({ text }) => ({
    mailId: Number(/^Message-ID: <notices-(\d+)@/im.exec(text)?.[1]),
    text,
  }));
  const mails = new Map(arrived.map(({ mailId, text }) => [mailId, text]));
  const mailed = told.filter(({ due }) => due);
  expect(mailed.length).toBeGreaterThan(0);
  const lost = mailed.filter(
    ({ mailId, card }) => !new RegExp(`/thanks/${card}\\b`).test(mails.get(mailId ?? 0) ?? ''),
  );
  expect(lost).toEqual([]);
  const repeats = arrived.length - mails.size;
  expect(repeats).toBeLessThanOrEqual(KILLS);

  last.child.kill('SIGTERM');
  expect(await last.ended).toBe(0);
  console.info(
    `${KILLS} kills: ${letters.size} letters, ${reactions.size} reactions acknowledged; ${told.length} notices, ` +
      `${mailed.length} of them due by mail; ${arrived.length} mails, ${repeats} repeats.`,
  );
});

type Told = { personId: number; key: string; card: number; mailId: number | null; due: boolean };
type House = { people: number[]; teams: number[]; cards: number[] };
type Writer = { id: number; cookie: string };

// What waits for Monday is not left over.
const WHAT_IS_LEFT = `select ((select count(*) from recognition where told_at is null and withdrawn_at is null)
  + (select count(*) from notice where mail_due_at <= now() and mailed_at is null)
  + (select count(*) from notice_mail where sent_at is null and given_up_at is null))::int as left`;

const TOLD = `select n.person_id as "personId", n.key, (n.about->>'card')::int as card, n.mail_id as "mailId",
    n.mail_due_at <= now() and p.email is not null as due
  from notice n join person p on p.id = n.person_id where n.key ~ '^(thanked|reacted)-'`;

const TO_TELL = `with concerned as (
    select recognition_id as card, person_id, 'thanked-' || recognition_id as key from recognition_recipient
    union select recognition_id, person_id, 'thanked-' || recognition_id from recognition_manager
  ), whose as (
    select id as card, giver_id as person_id from recognition
    union select recognition_id, person_id from recognition_recipient where named
  )
  select c.person_id as "personId", key from concerned c join account using (person_id)
    join recognition r on r.id = c.card where r.id > $1 and r.giver_id <> c.person_id
  union select w.person_id, concat_ws('-', 'reacted', w.card, re.person_id) from whose w
    join account using (person_id) join reaction re on re.recognition_id = w.card
  where re.person_id <> w.person_id`;

async function start() {
  app = await startApp([process.execPath, 'build/server.js'], {
    CREDO_DATA_DIR: dataDir,
    CREDO_DEMO: '1',
    SMTP_URL: office.url(),
  });
  expect(app.said.join('')).toContain('Credo is at');
  return app;
}

/** Everyone gets mail at once, and what is told of letters is made here alone. Says which letter was the last before. */
async function prepare() {
  await ask(`delete from reaction; delete from notice where key ~ '^(thanked|reacted)-';
    update person set quiet_until = quiet_from;
    insert into notice_choice (person_id, topic, inbox, mail)
      select person_id, topic, true, 'at-once' from account, unnest(array['thanks', 'joining']) as topic`);
  const [{ last }] = (await ask('select max(id) as last from recognition')) as [{ last: number }];
  return last;
}

async function ask<Row extends object>(question: string, values?: unknown[]): Promise<Row[]> {
  const client = new pg.Client(findRunning(dataDir));
  await client.connect();
  try {
    return (await client.query<Row>(question, values)).rows;
  } finally {
    await client.end();
  }
}

async function listHouse(): Promise<House> {
  const [house] = await ask<House>(`select
    array(select person_id from account order by person_id limit 6) as people,
    array(select id from team where parent_id is not null order by id limit 1) as teams,
    array(select id from recognition where audience = 'everyone' and told_at is not null order by id desc limit 10) as cards`);
  return house as House;
}

async function signIn(to: App, role: string): Promise<Writer> {
  const door = await post(to, '/sign-in/demo', { role });
  expect(door.status).toBe(303);
  const [{ id }] = (await ask<{ id: number }>(
    `select person_id as id from account join person p on p.id = person_id where role = $1 order by id limit 1`,
    [role],
  )) as [{ id: number }];
  return { id, cookie: door.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
}

/** Gives a letter and reacts to another one, in turn and with pauses, and keeps what was acknowledged. */
async function writeUntilGone(to: App, { id, cookie }: Writer, { people, teams, cards }: House) {
  for (;;) {
    const thanks = {
      key: randomUUID(),
      people: String(oneOf(people.filter((one) => one !== id))),
      ...(upTo(5) ? {} : { teams: String(oneOf(teams)) }),
      values: '1',
      text: 'You stayed until it was right again.',
    };
    const given = await post(to, '/thanks/new', thanks, cookie).catch(() => undefined);
    if (!given) return;
    if (given.status !== 303) return void refused.push(`a letter: ${given.status}`);
    letters.add(Number(/^\/thanks\/(\d+)$/.exec(given.headers.get('Location') ?? '')?.[1]));

    const [card, { kind }] = [oneOf(cards), oneOf(REACTIONS)];
    const reaction = { reaction: `${kind} on` };
    const left = await post(to, `/thanks/${card}/reactions`, reaction, cookie).catch(() => undefined);
    if (!left) return;
    if (left.status !== 204) return void refused.push(`a reaction: ${left.status}`);
    reactions.add(`${card} ${id} ${kind}`);
    await Promise.race([sleep(upTo(PAUSE)), to.ended]);
  }
}

/** Some moment from the writing to the mailing; in every second round it comes with the next mail that arrives. */
async function theMoment(kill: number) {
  const amidMail = kill % 2 === 1;
  const until = Date.now() + (amidMail ? LONGEST : upTo(LONGEST));
  const mails = office.letters.length;
  while (Date.now() < until && !(amidMail && office.letters.length > mails)) await sleep(2);
}

function post(to: App, path: string, fields: Record<string, string>, cookie = '') {
  return fetch(to.origin + path, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: to.origin, Cookie: cookie, Accept: 'application/json' },
    body: new URLSearchParams(fields),
  });
}
