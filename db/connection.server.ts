import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './types';

export type Db = Kysely<DB>;

const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.DATE, (day: string) => day);

const names = new Map<string, string>();
const plannable = /^\s*(select|with|insert|update|delete)\b/i;

// Bounded, so that texts of ever-changing shape cannot fill the server's memory with statements.
function nameOf(text: string) {
  let name = names.get(text);
  // A search is planned anew each time: how common its words are decides the way.
  if (!name && names.size < 1000 && plannable.test(text) && !text.includes('websearch_to_tsquery')) {
    name = `s${names.size}`;
    names.set(text, name);
  }
  return name;
}

/** A pool whose connections number is bounded and which outlives a database that went away. */
export function openPool(connectionString: string, max = 10): pg.Pool {
  const pool = new pg.Pool({ connectionString, max, types, connectionTimeoutMillis: 5000 });
  // An idle connection that breaks is dropped by the pool; one in use tells its next query. Neither ends the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

/** Kysely over the pool, naming each SQL text so that the server plans it once a connection. */
export function openDb(pool: pg.Pool): Db {
  return new Kysely<DB>({
    dialect: new PostgresDialect({
      pool: {
        async connect() {
          const client = await pool.connect();
          return {
            query: ((text: string, values: unknown[]) =>
              client.query({ name: nameOf(text), text, values })) as never,
            release: () => client.release(),
          };
        },
        end: () => pool.end(),
      },
    }),
  });
}

/** Whether a query failed because the server cannot be reached or is going down, not because of what was asked. */
export function isAway(error: unknown): boolean {
  const { code = '', message = '' } = (error ?? {}) as { code?: string; message?: string };
  return (
    /^(57P0[123]|08\d{3}|ECONN\w+|EPIPE)$/.test(code) ||
    /^Connection terminated|timeout exceeded|not queryable|Client was closed/.test(message)
  );
}
