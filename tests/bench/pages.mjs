import { createHash, randomUUID } from 'node:crypto';

/** The cookie of someone with this role, through the demo's door. */
export async function signIn(app, role = 'member') {
  const door = await fetch(`${app.origin}/sign-in/demo`, {
    method: 'POST',
    redirect: 'manual',
    headers: { Origin: app.origin },
    body: new URLSearchParams({ role }),
  });
  return door.headers.getSetCookie()[0].split(';')[0];
}

const DRAFT = randomUUID();

/** Lets everybody write as much as is measured: the limits count what people do in an hour. */
async function withoutLimits(app) {
  const { rows } = await app.client.query('select person_id as id from account');
  for (const { id } of rows)
    for (const kind of ['thanks', 'comments'])
      await app.client.query(
        `insert into rate_limit (key, points, expire) values ($1, -1000000000, 4102444800000)
         on conflict (key) do update set points = excluded.points, expire = excluded.expire`,
        [`${kind}:${createHash('sha256').update(String(id)).digest('base64url')}`],
      );
}

/** What is measured: each page with what it is asked with. */
export async function casesOf(app) {
  const Cookie = await signIn(app);
  await app.client.query('update organization set culture_open = true');
  const { rows } = await app.client.query(
    `select max(id) as newest, (select id from recognition where withdrawn_at is null order by id desc
       offset least(10000, (select count(*) / 2 from recognition)) limit 1) as far from recognition`,
  );
  const { newest, far } = rows[0];
  await withoutLimits(app);
  const { rows: line } = await app.client.query(
    'select behaviour_id as id from recognition_behaviour limit 1',
  );
  const old = (days) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
  const fifty = (
    await app.client.query(
      'select id from person where deactivated_at is null order by id offset 20 limit 50',
    )
  ).rows;
  const headers = { Cookie, 'accept-encoding': 'br' };
  const posting = { ...headers, Origin: app.origin, 'content-type': 'application/x-www-form-urlencoded' };
  const text = 'You rang ahead before the transfer, so they had left the lamp on for her.';
  let on = false;
  return [
    { name: 'feed', path: '/', headers, counted: true },
    { name: 'feed, 500th page', path: `/?before=${far}`, headers, counted: true },
    { name: 'feed, one value', path: '/?value=2', headers, counted: true },
    { name: 'feed, one person', path: '/?to=20', headers },
    { name: 'feed, one team', path: '/?team=5', headers },
    { name: 'feed, value and team', path: '/?value=2&team=5', headers },
    { name: 'feed, one behaviour', path: `/?behaviour=${line[0]?.id}`, headers, counted: true },
    { name: 'feed, one element', path: '/?icare=C', headers },
    { name: 'feed, my teams', path: '/?view=teams', headers },
    { name: 'feed, by one person', path: '/?from=20', headers },
    {
      name: 'feed, one week two years ago',
      path: `/?since=${old(730)}&until=${old(723)}`,
      headers,
      counted: true,
    },
    {
      name: 'feed, value, element, team, period',
      path: `/?value=2&icare=C&team=5&since=${old(400)}`,
      headers,
    },
    { name: 'search, a common word', path: '/?q=lamp', headers },
    { name: 'search, two words', path: '/?q=caf%C3%A9+laughing', headers },
    { name: 'search, the best matches', path: '/?q=lamp&sort=best', headers },
    { name: 'permalink', path: `/thanks/${newest - (newest % 20) - 1}`, headers },
    { name: 'culture page, signed in', path: '/culture', headers },
    { name: 'culture page, visitor', path: '/culture', headers: { 'accept-encoding': 'br' } },
    {
      name: 'reacting',
      method: 'POST',
      path: `/thanks/${newest - (newest % 20) - 1}/reactions`,
      headers: { ...posting, accept: 'application/json' },
      body: () => {
        on = !on;
        return `reaction=saw_it_too+${on ? 'on' : 'off'}`;
      },
    },
    {
      name: 'posting',
      method: 'POST',
      path: '/thanks/new?_data=routes%2Fthanks.new',
      headers: posting,
      body: () => `${new URLSearchParams({ key: randomUUID(), people: '20', text, values: '2' })}`,
    },
    {
      name: 'posting to fifty',
      method: 'POST',
      path: '/thanks/new?_data=routes%2Fthanks.new',
      headers: posting,
      body: () => {
        const fields = new URLSearchParams({ key: randomUUID(), text, values: '2' });
        for (const { id } of fifty) fields.append('people', id);
        return `${fields}`;
      },
    },
    {
      name: 'keeping a draft, with its coach',
      method: 'POST',
      path: '/thanks/drafts?_data=routes%2Fthanks.drafts',
      headers: { ...posting, accept: 'application/json' },
      body: () => `${new URLSearchParams({ key: DRAFT, people: '20', text, values: '2' })}`,
    },
    { name: 'for you', path: '/notices', headers },
  ];
}
