// What writing the charter costs: the editor with no comment and with two hundred, an autosave, and the coach itself.
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { interval, median, round } from './measure.mjs';
import { signIn } from './pages.mjs';

const ROUNDS = 9;
const ms = (number) => number.toFixed(2);

/** Rows for the editor of a draft with seven values, and the ratio of one with 200 comments to one with none. */
export async function weighDraft(app, say) {
  const Cookie = await signIn(app, 'leader');
  const { client } = app;
  const form = { Cookie, Origin: app.origin, 'content-type': 'application/x-www-form-urlencoded' };
  const post = (path, body) =>
    fetch(app.origin + path, { method: 'POST', redirect: 'manual', headers: form, body });
  for (let i = 5; i < 7; i++) await post('/charter/draft/values', '');
  const page = { path: '/charter/draft?value=1', headers: { Cookie, 'accept-encoding': 'br' } };
  const none = () => client.query('truncate draft_comment_mention, draft_comment, draft_thread');
  await round(app, page, { connections: 1, amount: 60 });
  const rounds = { none: [], many: [] };
  for (let i = 0; i < ROUNDS; i++) {
    await none();
    rounds.none.push(await round(app, page, { connections: 1, amount: 60 }));
    await comment(client);
    rounds.many.push(await round(app, page, { connections: 1, amount: 60 }));
  }
  await none();
  const cost = ({ app: mine, database }) => mine + database;
  const ratio = interval(rounds.many.map((one, i) => cost(one) / cost(rounds.none[i])));
  say(
    '\n## The draft, seven values\n\n| what | p50 ms | app ms | database ms | sent KB |\n| --- | --: | --: | --: | --: |',
  );
  row(say, 'editor, no comment', rounds.none);
  row(say, 'editor, 200 comments', rounds.many);
  row(say, 'autosave', await autosaves(app, form));
  say(
    `\n200 comments to none: ${ratio.middle.toFixed(2)} (${ratio.low.toFixed(2)} to ${ratio.high.toFixed(2)})`,
  );
  await weighCoach(say);
}

function row(say, name, rounds) {
  const of = (key) => median(rounds.map((each) => each[key]));
  say(
    `| ${name} | ${of('p50')} | ${ms(of('app'))} | ${ms(of('database'))} | ${(of('bytes') / 1000).toFixed(1)} |`,
  );
}

/** Two hundred comments in fifty conversations, over the opening and all that belongs to the values. */
function comment(client) {
  return client.query(`
    with field as (
      select row_number() over () as n, name from (
        select unnest(array['vision', 'serves', 'feel', 'charter']) as name
        union all select 'value-' || value_id || '-definition' from draft_value where retired_at is null
        union all select 'behaviour-' || behaviour_id || '-text' from draft_behaviour where retired_at is null
      ) names
    ), thread as (
      insert into draft_thread (field, opened_by)
      select (select name from field where n = 1 + i % (select count(*) from field)), 3 from generate_series(1, 50) i returning id
    )
    insert into draft_comment (thread_id, person_id, text, submit_key)
    select id, 3 + i, 'Does this mean that the nurse tells the family alone? I would want the doctor to know first.', gen_random_uuid()
    from thread, generate_series(1, 4) i`);
}

/** Each saves a text that differs from the one before, from the base that stands there. */
async function autosaves(app, headers) {
  const { rows } = await app.client.query('select serves from charter_draft');
  let base = rows[0].serves;
  const one = {
    method: 'POST',
    path: '/charter/draft/field?_data=routes%2Fcharter.draft_.field',
    headers,
    body: () => {
      const text = `${randomUUID()} and whoever waits beside them.`;
      const fields = new URLSearchParams({ field: 'serves', text, base, live: 'yes' });
      base = text;
      return `${fields}`;
    },
  };
  await round(app, one, { connections: 1, amount: 60 });
  const rounds = [];
  for (let i = 0; i < ROUNDS; i++) rounds.push(await round(app, one, { connections: 1, amount: 100 }));
  return rounds;
}

/** The coach over a charter of seven values whose texts it has not seen before, in CPU of this process. */
async function weighCoach(say) {
  const outfile = join(process.cwd(), '.cache', 'bench-coach.mjs');
  await build({
    stdin: {
      contents: `export { coachCharter } from './app/features/coach/coach-charter'; export { EXAMPLES } from './app/features/coach/examples';`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'warning',
  });
  const { coachCharter, EXAMPLES } = await import(pathToFileURL(outfile).href);
  const cost = [];
  for (let i = 0; i < 60; i++) {
    const charter = sevenValues(EXAMPLES, i);
    const before = process.cpuUsage();
    coachCharter(charter);
    const { user, system } = process.cpuUsage(before);
    cost.push((user + system) / 1000);
  }
  say(`\nthe coach, seven values never seen: ${ms(median(cost.slice(10)))} ms CPU (first ${ms(cost[0])})`);
}

function sevenValues(examples, seed) {
  const values = examples.flatMap((example) => example.values);
  const mine = Array.from({ length: 7 }, (_, i) => values[(seed * 7 + i) % values.length]);
  const anew = (text) => `${text} ${seed}`;
  return {
    ...examples[seed % examples.length],
    vision: anew(examples[seed % examples.length].vision),
    values: mine.map((value, i) => ({
      ...value,
      id: i + 1,
      definition: anew(value.definition),
      story: anew(value.story),
      behaviours: value.behaviours.map((line, at) => ({ ...line, id: i * 10 + at, text: anew(line.text) })),
    })),
  };
}
