import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';

export type App = { origin: string; said: string[]; child: ChildProcess; ended: Promise<number | null> };

/** Starts a command that serves Credo, as a process of its own, and resolves once it listens or has ended. */
export async function startApp(command: string[], settings: Record<string, string>, cwd = '.'): Promise<App> {
  const port = settings.PORT ?? String(await freePort());
  const [program = '', ...options] = command;
  const child = spawn(program, options, {
    cwd,
    env: { ...process.env, NODE_ENV: 'production', LOG_LEVEL: 'silent', PORT: port, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const listens = new Promise<void>((done) => {
    const hear = (chunk: Buffer) => {
      said.push(String(chunk));
      if (said.join('').includes('Credo is at')) done();
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
  });
  await Promise.race([listens, ended]);
  return { origin: `http://localhost:${port}`, said, child, ended };
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => found(port));
    });
  });
}
