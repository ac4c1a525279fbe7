import { growPeople, growRecognitions } from './generate.mjs';
import { median, round } from './measure.mjs';
import { signIn } from './pages.mjs';
import { spent } from './processes.mjs';

const PAGES = [
  ['alive or wallpaper', '/insights'],
  ['alive or wallpaper, a year', '/insights?months=12'],
  ['alive or wallpaper, a site and a year', '/insights?months=12&team=1'],
  ['who is seen', '/insights/people'],
  ['who is seen, a year', '/insights/people?months=12'],
  ['leaders go first', '/insights/leaders'],
  ['whom we serve', '/insights/serving'],
  ['read and meant', '/insights/reading'],
  ['culture letter', '/insights/letter'],
];

/** What the figures cost with 10,000 people in 500 teams: to count, and to look at. */
export async function weighInsights(app, say, recognitions) {
  await growPeople(app.client, 10_000, 500);
  await growRecognitions(app.client, recognitions, { upToNow: true });
  const before = spent(app.child.pid, app.postmaster);
  const began = performance.now();
  await app.client.query('insert into to_recount (at) values (null)');
  for (let left = 1; left > 0; ) {
    await new Promise((later) => setTimeout(later, 1000));
    left = (await app.client.query('select count(*)::int as n from to_recount')).rows[0].n;
  }
  const counting = spent(app.child.pid, app.postmaster).database - before.database;
  await app.client.query('analyze');
  const { rows } = await app.client.query('select count(distinct month)::int as n from person_in_month');
  say(
    `\n## Insights: ${recognitions} recognitions, 10,000 people, 500 teams\n\nall ${rows[0].n} months counted in ${Math.round((performance.now() - began) / 1000)} s, rests included; ${Math.round(counting)} ms of database time\n`,
  );
  say('| page | p50 ms | app ms | database ms | sent KB |\n| --- | --: | --: | --: | --: |');
  const headers = { Cookie: await signIn(app, 'leader'), 'accept-encoding': 'br' };
  for (const [name, path] of PAGES) {
    await round(app, { path, headers }, { connections: 1, amount: 10 });
    const rounds = [];
    for (let i = 0; i < 5; i++)
      rounds.push(await round(app, { path, headers }, { connections: 1, amount: 20 }));
    const of = (key) => median(rounds.map((each) => each[key]));
    say(
      `| ${name} | ${of('p50')} | ${of('app').toFixed(1)} | ${of('database').toFixed(1)} | ${(of('bytes') / 1000).toFixed(1)} |`,
    );
  }
}
