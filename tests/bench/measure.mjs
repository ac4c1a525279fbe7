import autocannon from 'autocannon';
import { spent } from './processes.mjs';

/** One round: so many requests over so many connections, and what each cost. */
export async function round(app, { path, headers, method = 'GET', body }, { connections, amount }) {
  const before = spent(app.child.pid, app.postmaster);
  const request = {
    method,
    path,
    headers,
    ...(body ? { setupRequest: (asked) => ({ ...asked, body: body() }) } : {}),
  };
  const result = await autocannon({
    url: app.origin,
    connections,
    amount,
    requests: [request],
    timeout: 60,
    sampleInt: 50,
  });
  const after = spent(app.child.pid, app.postmaster);
  const failed = result.errors + result['4xx'] + result['5xx'];
  if (failed)
    throw new Error(
      `${method} ${path}: ${failed} of ${amount} failed (${JSON.stringify(result.statusCodeStats)})`,
    );
  return {
    // Every connection asks again as soon as it is answered.
    perSecond: (connections * 1000) / result.latency.average,
    p50: result.latency.p50,
    p99: result.latency.p99,
    app: (after.app - before.app) / amount,
    database: (after.database - before.database) / amount,
    bytes: result.throughput.total / amount,
  };
}

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The middle and the interval that holds it with 95 % for nine rounds: the second lowest and the second highest. */
export function interval(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const cut = sorted.length >= 9 ? 1 : 0;
  return { middle: median(sorted), low: sorted[cut], high: sorted[sorted.length - 1 - cut] };
}
