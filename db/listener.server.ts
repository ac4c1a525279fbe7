import pg from 'pg';

export type Listener = { close(): Promise<void> };

const CHANNEL = 'credo';

/**
 * Hears what the database announces, on one direct connection that comes back by itself (a pooler forgets who
 * listens). What was said while it was away is lost, so `onWord` is also called, without a word, whenever it is back.
 */
export function openListener(connectionString: string, onWord: (word?: string) => void): Listener {
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let wait = 250;

  const again = () => {
    if (closed || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, wait);
    timer.unref();
    wait = Math.min(wait * 2, 10_000);
  };

  const connect = async () => {
    const next = new pg.Client({ connectionString, keepAlive: true, connectionTimeoutMillis: 5000 });
    client = next;
    next.on('notification', (heard) => onWord(heard.payload));
    next.on('error', () => undefined);
    next.on('end', again);
    try {
      await next.connect();
      await next.query(`listen ${CHANNEL}`);
      if (closed) return void (await next.end());
      wait = 250;
      onWord();
    } catch {
      await next.end().catch(() => undefined);
      again();
    }
  };

  void connect();
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}
