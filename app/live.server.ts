import type { Request, Response } from 'express';
import { openListener } from '#db/listener.server';

export type Live = ReturnType<typeof openLive>;

const HEARTBEAT = 20_000;
// So that a session that ended meanwhile is noticed: the browser comes back by itself and is asked anew.
const LONGEST = 15 * 60_000;
const PAUSE = 400;
const TOPICS = ['thanks', 'draft'];

/** The streams on which open pages hear that something is new. It never says what: each page asks for itself. */
export function openLive(connectionString: string) {
  const streams = new Set<Response>();
  const words = new Set<string>();
  let told: NodeJS.Timeout | undefined;

  // Many at once are one word; after a silence that may have missed some, each topic is said.
  const tell = (word?: string) => {
    for (const topic of word ? [word] : TOPICS) words.add(topic);
    told ??= setTimeout(() => {
      told = undefined;
      const events = [...words].map((topic) => `event: ${topic}\ndata: new\n\n`).join('');
      words.clear();
      for (const stream of streams) stream.write(events);
    }, PAUSE);
  };
  const listener = openListener(connectionString, tell);

  return {
    stream(request: Request, response: Response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
      response.write('retry: 2000\n\n');
      streams.add(response);
      const beat = setInterval(() => response.write(':\n\n'), HEARTBEAT);
      const end = setTimeout(() => response.end(), LONGEST);
      request.on('close', () => {
        clearInterval(beat);
        clearTimeout(end);
        streams.delete(response);
      });
    },
    /** Ends every stream; browsers come back to whichever process answers. */
    async close() {
      clearTimeout(told);
      for (const stream of streams) stream.end();
      // A word that comes in just now must not be written to what has ended.
      streams.clear();
      await listener.close();
    },
  };
}
