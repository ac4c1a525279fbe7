import { type ClientRequest, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A plain round-robin proxy, as one stands before several processes: the next one in turn gets the request, and where
 * it cannot be reached the one after it. Requests are small and kept until one has taken them.
 */
export async function aProxy(origins: () => string[]) {
  let turn = 0;
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part) => parts.push(part));
    incoming.on('end', () => {
      const all = origins();
      const first = turn++;
      const attempt = (which: number) => {
        if (which >= all.length) return void outgoing.writeHead(502).end();
        const to = new URL(incoming.url ?? '/', all[(first + which) % all.length]);
        let taken = false;
        const passed: ClientRequest = request(
          to,
          { method: incoming.method, headers: incoming.headers, agent: false },
          (answer) => {
            taken = true;
            outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
            answer.pipe(outgoing);
            answer.on('error', () => outgoing.destroy());
            outgoing.on('close', () => passed.destroy());
          },
        );
        passed.on('error', (error: NodeJS.ErrnoException) => {
          if (!taken && error.code === 'ECONNREFUSED') attempt(which + 1);
          else outgoing.destroy();
        });
        passed.end(Buffer.concat(parts));
      };
      attempt(0);
    });
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    close: () => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}
