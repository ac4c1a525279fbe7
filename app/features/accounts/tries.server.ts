import { createHash } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Db } from '#db/connection.server';

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How many tries within how many seconds: of signing in by account and by address, of writing by person. */
const LIMITS = {
  account: { points: 10, duration: 15 * MINUTE },
  address: { points: 100, duration: 15 * MINUTE },
  thanks: { points: 60, duration: HOUR },
  comments: { points: 120, duration: HOUR },
  pictures: { points: 100, duration: HOUR },
  reports: { points: 20, duration: 24 * HOUR },
};

type Kind = keyof typeof LIMITS;
type Limiters = Record<Kind, RateLimiterPostgres>;
const limiters = new WeakMap<Db, Limiters>();

function limitersOf(db: Db): Limiters {
  const kept = limiters.get(db);
  if (kept) return kept;
  const query = ({ text, values }: { text: string; values: unknown[] }) =>
    db.executeQuery(CompiledQuery.raw(text, values));
  const limiter = (keyPrefix: Kind) =>
    new RateLimiterPostgres({
      storeClient: { query },
      storeType: 'client',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix,
      ...LIMITS[keyPrefix],
    });
  const kinds = Object.keys(LIMITS) as Kind[];
  const made = Object.fromEntries(kinds.map((kind) => [kind, limiter(kind)])) as Limiters;
  limiters.set(db, made);
  return made;
}

const keyOf = (text: string) => createHash('sha256').update(text.trim().toLowerCase()).digest('base64url');

/** Counts one try of an account, an address or (by id) a person: false once they had as many as `LIMITS` says. */
export async function countTry(db: Db, kind: Kind, of: string): Promise<boolean> {
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
