import { randomUUID } from 'node:crypto';
import { Agent, get } from 'node:http';
import { signIn } from './pages.mjs';
import { memoryOf } from './processes.mjs';

const STREAMS = 1000;
const POSTS = 10;

/** A thousand open pages: what they weigh, and how soon each hears that something is new. */
export async function hearAtOnce(app, say) {
  const headers = { Cookie: await signIn(app) };
  const before = memoryOf(app.child.pid);
  const heard = [];
  const agent = new Agent({ keepAlive: true, maxSockets: Infinity });
  const streams = await Promise.all(
    Array.from({ length: STREAMS }, (_, i) =>
      listen(`${app.origin}/live`, headers, agent, () => heard[i]?.(performance.now())),
    ),
  );
  await new Promise((later) => setTimeout(later, 3000));
  const open = memoryOf(app.child.pid);
  const delays = [];
  const lags = [];
  for (let post = 0; post < POSTS; post++) {
    const all = Promise.all(
      streams.map(
        (_, i) =>
          new Promise((done) => {
            heard[i] = done;
          }),
      ),
    );
    const text = 'You rang ahead before the transfer, so they had left the lamp on for her.';
    await fetch(`${app.origin}/thanks/new`, {
      method: 'POST',
      redirect: 'manual',
      headers: { ...headers, Origin: app.origin },
      body: new URLSearchParams({ key: randomUUID(), people: '20', text, values: '2' }),
    });
    const sent = performance.now();
    // Until the ten seconds are over it is nobody's news. Announced is when the row says so.
    const announced = await becomesTold(app);
    lags.push((announced - sent) / 1000);
    for (const at of await all) delays.push(Math.max(0, at - announced));
  }
  delays.sort((a, b) => a - b);
  const p95 = delays[Math.floor(delays.length * 0.95)];
  say(`\n${STREAMS} open pages on one process: ${Math.round(open - before)} MB more than without them`);
  say(
    `announced ${Math.min(...lags).toFixed(1)} to ${Math.max(...lags).toFixed(1)} s after it was sent; from there heard by all: p50 ${Math.round(delays[Math.floor(delays.length / 2)])} ms, p95 ${Math.round(p95)} ms, last ${Math.round(delays.at(-1))} ms`,
  );
  for (const stream of streams) stream.destroy();
  agent.destroy();
}

function listen(address, headers, agent, onNews) {
  return new Promise((opened, failed) => {
    const asked = get(address, { headers, agent }, (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', (part) => {
        if (part.includes('retry:')) opened(asked);
        if (part.includes('event: thanks')) onNews();
      });
    });
    asked.on('error', failed);
  });
}

async function becomesTold(app) {
  for (;;) {
    const { rows } = await app.client.query(
      'select told_at is not null as told from recognition order by id desc limit 1',
    );
    if (rows[0].told) return performance.now();
    await new Promise((later) => setTimeout(later, 15));
  }
}
