import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '#db/connection.server';

const QUARTER = 15 * 60;
const POINTS = { account: 10, address: 100 };

type Limiters = Record<keyof typeof POINTS, RateLimiterPostgres>;
const limiters = new WeakMap<Db, Limiters>();

function limitersOf(db: Db): Limiters {
  const kept = limiters.get(db);
  if (kept) return kept;
  const query = ({ text, values }: { text: string; values: unknown[] }) =>
    db.executeQuery(CompiledQuery.raw(text, values));
  const limiter = (keyPrefix: keyof typeof POINTS) =>
    new RateLimiterPostgres({
      storeClient: { query },
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix,
      points: POINTS[keyPrefix],
      duration: QUARTER,
    });
  const made = { account: limiter('account'), address: limiter('address') };
  limiters.set(db, made);
  return made;
}

const keyOf = (text: string) => createHash('sha256').update(text.trim().toLowerCase()).digest('base64url');

/** Counts one try: false once an account had 10 or an address 100 within 15 minutes. */
export async function countTry(db: Db, kind: keyof typeof POINTS, of: string): Promise<boolean> {
  try {
    await limitersOf(db)[kind].consume(keyOf(of));
    return true;
  } catch (limit) {
    if (limit instanceof RateLimiterRes) return false;
    throw limit;
  }
}

/** Forgets an account's tries once its password was right. */
export async function forgetTries(db: Db, account: string): Promise<void> {
  await limitersOf(db).account.delete(keyOf(account));
}
