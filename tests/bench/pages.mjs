import { randomUUID } from 'node:crypto';

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

/** What is measured: each page with what it is asked with. */
export async function casesOf(app) {
  const Cookie = await signIn(app);
  await app.client.query('update organization set culture_open = true');
  const { rows } = await app.client.query(
    `select max(id) as newest, (select id from recognition where withdrawn_at is null order by id desc
       offset least(10000, (select count(*) / 2 from recognition)) limit 1) as far from recognition`,
  );
  const { newest, far } = rows[0];
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
    { name: 'search, a common word', path: '/?q=lamp', headers },
    { name: 'search, two words', path: '/?q=caf%C3%A9+laughing', headers },
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
  ];
}
