import type { Request, Response } from 'express';
import { openListener } from '#db/listener.server';

export type Live = ReturnType<typeof openLive>;

const HEARTBEAT = 20_000;
// So that a session that ended meanwhile is noticed: the browser comes back by itself and is asked anew.
const LONGEST = 15 * 60_000;
const PAUSE = 400;
const TOPICS = ['thanks', 'draft', 'screen'];

/** The streams on which open pages hear that something is new. It never says what: each page asks for itself. */
export function openLive(connectionString: string) {
  const streams = new Map<Response, string[]>();
  const words = new Set<string>();
  let told: NodeJS.Timeout | undefined;

  // Many at once are one word; after a silence that may have missed some, each topic is said.
  const tell = (word?: string) => {
    for (const topic of word ? [word] : TOPICS) words.add(topic);
    told ??= setTimeout(() => {
      told = undefined;
      const said = [...words];
      words.clear();
      for (const [stream, topics] of streams) {
        const heard = said.filter((topic) => topics.includes(topic));
        if (heard.length) stream.write(heard.map((topic) => `event: ${topic}\ndata: new\n\n`).join(''));
      }
    }, PAUSE);
  };
  const listener = openListener(connectionString, tell);

  return {
    /** Keeps this response open and says on it when there is something new on one of the topics. */
    stream(request: Request, response: Response, topics: string[]) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' });
      response.write('retry: 2000\n\n');
      streams.set(response, topics);
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
      for (const stream of streams.keys()) stream.end();
      // A word that comes in just now must not be written to what has ended.
      streams.clear();
      await listener.close();
    },
  };
}
