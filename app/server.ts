import { createServer } from 'node:http';
import { Server as NetServer } from 'node:net';
import { resolve } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { openDb, openPool } from '#db/connection.server';
import { backUpDated } from '#db/dated-backups.server';
import { EmbeddedProblem, startEmbedded } from '#db/embedded.server';
import { migrate, SchemaTooNew } from '#db/migrator.server';
import { ensureSetUpTicket } from '~/features/accounts/set-up-ticket.server';
import { readEnv, WrongSetting } from '~/shared/env.server';
import { openMail } from '~/shared/mail.server';
import { type Clock, openClock } from './clock.server';
import { type Live, openLive } from './live.server';
import { createWeb } from './web.server';

const LAST_WORDS = 300;
// Requests under way are answered; a machine that is very busy takes its time.
const LAST_ANSWERS = 25_000;
const say = (line: string) => process.stdout.write(`${line}\n`);

/** Starts what is configured, in order, and stops it again in the opposite one. */
async function main() {
  const env = readEnv(process.env);
  const log = pino({ level: env.logLevel });
  const embedded = env.databaseUrl ? undefined : await startEmbedded({ dataDir: resolve(env.dataDir), say });
  const connectionString = env.databaseUrl ?? embedded?.connectionString ?? '';
  const pool = openPool(connectionString);
  const db = openDb(pool);
  const server = createServer();
  let live: Live | undefined;
  let clock: Clock | undefined;
  let stopping = false;

  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await live?.close();
    await clock?.close();
    await calm();
    if (server.listening)
      await new Promise<void>((closed) => {
        // http's own close also breaks connections that were just accepted and have not spoken yet: these are served.
        NetServer.prototype.close.call(server, () => closed());
        setTimeout(() => server.closeIdleConnections(), LAST_WORDS).unref();
        setTimeout(() => server.closeAllConnections(), LAST_ANSWERS).unref();
      });
    await db.destroy();
    await embedded?.stop();
    process.exit(0);
  };

  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  try {
    const before = async () => {
      if (!embedded) return;
      const kept = await backUpDated(connectionString, resolve(env.dataDir, 'backups'));
      say(`Before the database changes, everything was kept in ${kept}`);
    };
    await migrate(pool, { before });
    const origin = env.url ?? `http://localhost:${env.port}`;
    const { demo, secret: signedBy } = env;
    const mail = env.smtpUrl ? openMail(env.smtpUrl, origin) : null;
    // The bundle lies beside this file in build/, and exists only after the build.
    const build = (await import(new URL('./server/index.js', import.meta.url).href)) as ServerBuild;
    if (demo) {
      const { seedDemo } = await import('./seed');
      await seedDemo(db, say);
    }
    live = openLive(env.databaseDirectUrl ?? connectionString);
    server.on('request', createWeb({ build, pool, db, live, mail, log, origin, demo, secret: signedBy }));
    await listen(server, env.port, env.host);
    clock = openClock({ db, mail, origin, secret: signedBy, log });
    say(`Credo is at ${origin}`);
    if (embedded) say(`Its data lies in ${resolve(env.dataDir)}`);
    const secret = await ensureSetUpTicket(db);
    if (secret) say(`Nobody is set up yet. Begin here: ${origin}/set-up/${secret}`);
    process.send?.('listening');
  } catch (error) {
    // What breaks because we are being stopped is no news.
    if (stopping) return;
    await live?.close();
    await clock?.close();
    await db.destroy();
    await embedded?.stop();
    throw error;
  }
}

/**
 * Waits for a moment with little to do. Whoever has just knocked and was not let in yet meets a closed door when the
 * server stops listening: in such a moment nobody has.
 */
async function calm() {
  for (let tries = 0; tries < 300; tries++) {
    const began = performance.now();
    await new Promise(setImmediate);
    if (performance.now() - began < 2) return;
  }
}

function listen(server: ReturnType<typeof createServer>, port: number, host: string) {
  return new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      fail(
        error.code === 'EADDRINUSE'
          ? new PortTaken(`Port ${port} is taken. Choose another: PORT=${port + 1} npm start`)
          : error,
      ),
    );
    server.listen(port, host, done);
  });
}

class PortTaken extends Error {}

main().catch((error: unknown) => {
  const expected = [WrongSetting, EmbeddedProblem, SchemaTooNew, PortTaken].some(
    (kind) => error instanceof kind,
  );
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
});
