// `npm run bench [-- --large] [-- --quick] [-- --sizes=1000,20000] [-- --only=feed]`: what pages cost, against a floor of
// its own, on ever more recognitions.
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { weighDraft } from './draft.mjs';
import { growPeople, growRecognitions } from './generate.mjs';
import { weighInsights } from './insights.mjs';
import { interval, median, round } from './measure.mjs';
import { casesOf, signIn } from './pages.mjs';
import { paintForVisitors } from './paint.mjs';
import { memoryOf, startCredo, startFloor, stop } from './processes.mjs';
import { hearAtOnce } from './streams.mjs';

const option = (name) => process.argv.find((given) => given.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only');
const large = process.argv.includes('--large');
const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 3 : 9;
const SIZES = (option('sizes') ?? `1000,20000,200000${large ? ',1000000' : ''}`).split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'credo-bench-'));
const say = (line) => console.log(line);
const ms = (number) => number.toFixed(2);

say(
  `${cpus()[0]?.model.trim()}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`,
);
let app = await startCredo(3991, folder);
let floor;
try {
  for (const size of SIZES) {
    await growPeople(app.client, 200, 20);
    await growRecognitions(app.client, size);
    await stop(app);
    app = await startCredo(3991, folder);
    floor = await startFloor(3992, app.database);
    say(`\n## ${size} recognitions\n\nstart to listening, database included: ${Math.round(app.ready)} ms\n`);
    say(
      '| page | connections | requests/s | p50 ms | p99 ms | app ms | database ms | together ms (interval) | sent KB | to the floor |',
    );
    say('| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |');
    for (const one of await casesOf(app)) if (!only || one.name.includes(only)) await measure(one);
    say(`\nmemory after: ${Math.round(memoryOf(app.child.pid))} MB`);
    await rowsVisited();
    await scans();
    await stop(floor);
  }
  await weigh();
  await paintForVisitors(app, say);
  await weighDraft(app, say);
  await hearAtOnce(app, say);
  await atTenThousand();
  await stop(app);
  // In a house of their own: there the letters are to ten thousand people.
  rmSync(folder, { recursive: true, force: true });
  app = await startCredo(3991, folder);
  await weighInsights(app, say, SIZES.at(-1));
} finally {
  await stop(app);
  if (floor && !floor.child.killed) await stop(floor);
  rmSync(folder, { recursive: true, force: true });
}

async function measure(one) {
  const page = { ...floor, postmaster: app.postmaster };
  await round(app, one, { connections: 4, amount: 400 });
  await round(page, { path: '/', headers: {} }, { connections: 4, amount: 120 });
  for (const connections of [1, 16]) {
    const amount = quick ? 150 : 200;
    const rounds = [];
    const ratios = [];
    for (let i = 0; i < ROUNDS; i++) {
      const mine = await round(app, one, { connections, amount });
      const least = await round(page, { path: '/', headers: {} }, { connections, amount });
      rounds.push(mine);
      ratios.push((mine.app + mine.database) / (least.app + least.database));
    }
    const of = (key) => median(rounds.map((each) => each[key]));
    const { middle, low, high } = interval(rounds.map((each) => each.app + each.database));
    const ratio = interval(ratios);
    say(
      `| ${one.name} | ${connections} | ${Math.round(of('perSecond'))} | ${of('p50')} | ${of('p99')} | ${ms(of('app'))} | ${ms(of('database'))} | ${ms(middle)} (${ms(low)} to ${ms(high)}) | ${(of('bytes') / 1000).toFixed(1)} | ${ratio.middle.toFixed(1)} (${ratio.low.toFixed(1)} to ${ratio.high.toFixed(1)}) |`,
    );
  }
}

/** Rows that one page makes the database look at: what its counters say before and after a number of them. */
async function rowsVisited() {
  const count = async () => {
    await new Promise((later) => setTimeout(later, 11_000));
    const { rows } = await app.client.query(
      `select sum(coalesce(seq_tup_read, 0) + coalesce(idx_tup_fetch, 0))::float as n from pg_stat_user_tables
       where relname not in ('session', 'organization', 'charter_version')`,
    );
    return rows[0].n;
  };
  for (const one of (await casesOf(app)).filter(({ counted }) => counted)) {
    const before = await count();
    await round(app, one, { connections: 1, amount: 50 });
    say(`rows visited, ${one.name}: ${Math.round(((await count()) - before) / 50)}`);
  }
}

/** Tables that grow with the recognitions and are read from end to end by some page: none may be. */
async function scans() {
  const LARGE = [
    'recognition',
    'recognition_recipient',
    'recognition_value',
    'recognition_behaviour',
    'reaction',
    'comment',
  ].concat(['recognition_manager', 'recognition_team', 'cosign', 'notice', 'thanks_picture']);
  const count = async () => {
    await new Promise((later) => setTimeout(later, 1500));
    const { rows } = await app.client.query(
      'select relname, seq_scan::int as n from pg_stat_user_tables where relname = any($1)',
      [LARGE],
    );
    return new Map(rows.map(({ relname, n }) => [relname, n]));
  };
  // Small tables are read whole rightly: this is asked where they are not small.
  const { rows } = await app.client.query('select count(*)::int as n from recognition');
  if (rows[0].n < 100_000) return;
  for (const one of await casesOf(app)) {
    await round(app, one, { connections: 1, amount: 10 });
    const before = await count();
    await round(app, one, { connections: 1, amount: 20 });
    const after = await count();
    const read = LARGE.filter((table) => after.get(table) - before.get(table) >= 20);
    say(`large tables read whole, ${one.name}: ${read.join(', ') || 'none'}`);
  }
}

/** What the feed weighs before anybody opens the composer. */
async function weigh() {
  const headers = { Cookie: await signIn(app), 'Accept-Encoding': 'br' };
  const answer = await fetch(app.origin, { headers });
  const page = await answer.text();
  const scripts = [...new Set(page.match(/\/assets\/[\w.-]+\.js/g))];
  const sizes = await Promise.all(
    scripts.map(async (path) => gzipSync(await (await fetch(app.origin + path)).text()).length),
  );
  const total = sizes.reduce((sum, size) => sum + size, 0);
  say(
    `\nfeed: ${(Buffer.byteLength(page) / 1000).toFixed(1)} KB of HTML; JavaScript ${(total / 1000).toFixed(0)} KB gzip in ${scripts.length} files`,
  );
}

/** Lists, picker and tree with ten thousand people in five hundred teams. */
async function atTenThousand() {
  await growPeople(app.client, 10_000, 500);
  const Cookie = await signIn(app);
  say(
    '\n## 10,000 people, 500 teams\n\n| page | p50 ms | p99 ms | app ms | database ms | sent KB |\n| --- | --: | --: | --: | --: | --: |',
  );
  for (const [name, path] of [
    ['people', '/people'],
    ['people by words', '/people?q=rossi%2042'],
    ['picker, two letters', '/thanks/recipients?who=ro'],
    ['picker, a name', '/thanks/recipients?who=rossi%2042'],
    ['teams', '/teams'],
    ['person', '/people/3'],
  ]) {
    const one = { path, headers: { Cookie, 'accept-encoding': 'br' } };
    await round(app, one, { connections: 2, amount: 30 });
    const rounds = [];
    for (let i = 0; i < 5; i++) rounds.push(await round(app, one, { connections: 1, amount: 40 }));
    const of = (key) => median(rounds.map((each) => each[key]));
    say(
      `| ${name} | ${of('p50')} | ${of('p99')} | ${ms(of('app'))} | ${ms(of('database'))} | ${(of('bytes') / 1000).toFixed(1)} |`,
    );
  }
}
