import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { openMail } from '~/shared/mail.server';

/**
 * A real SMTP peer on loopback and our mail set to it. What arrived is in `letters`, its text decoded. Whom it does not
 * know is in `unknown`, and it can be away for a while. `slow` says how many milliseconds it waits before it takes a
 * recipient, and again before it confirms a letter that has arrived.
 */
export function aPostOffice({ slow = (): number => 0 } = {}) {
  const letters: { to: string[]; text: string }[] = [];
  const unknown = new Set<string>();
  const office = () =>
    new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo({ address }, _session, done) {
        if (unknown.has(address)) done(Object.assign(new Error('No such user'), { responseCode: 550 }));
        else setTimeout(done, slow());
      },
      onData(stream, session, done) {
        const parts: Buffer[] = [];
        stream.on('data', (part) => parts.push(part));
        stream.on('end', () => {
          const text = Buffer.concat(parts).toString().replace(/=\r\n/g, '').replace(/=3D/g, '=');
          letters.push({ to: session.envelope.rcptTo.map((one) => one.address), text });
          setTimeout(done, slow());
        });
      },
    });
  let peer: SMTPServer | undefined;
  let port = 0;
  const open = () =>
    new Promise<void>((listening) => {
      const opened = office();
      peer = opened;
      // Who is killed amid a letter hangs up.
      opened.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ECONNRESET' && error.code !== 'EPIPE') throw error;
      });
      opened.listen(port, '127.0.0.1', () => {
        port = (opened.server.address() as AddressInfo).port;
        listening();
      });
    });
  const close = () => new Promise<void>((closed) => (peer ? peer.close(closed) : closed()));
  beforeAll(open);
  beforeEach(() => unknown.clear());
  afterAll(close);
  return {
    letters,
    unknown,
    url: () => `smtp://127.0.0.1:${port}`,
    mail: () => openMail(`smtp://127.0.0.1:${port}`, 'http://credo.example.org'),
    /** Nobody answers while this goes on. */
    async awayDuring(work: () => Promise<unknown>) {
      await close();
      await work();
      await open();
    },
  };
}
