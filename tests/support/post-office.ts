import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll } from 'vitest';
import { openMail } from '~/shared/mail.server';

/** A real SMTP peer on loopback and our mail set to it. What arrived is in `letters`, its text decoded. */
export function aPostOffice() {
  const letters: { to: string[]; text: string }[] = [];
  const peer = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part) => parts.push(part));
      stream.on('end', () => {
        const text = Buffer.concat(parts).toString().replace(/=\r\n/g, '').replace(/=3D/g, '=');
        letters.push({ to: session.envelope.rcptTo.map((one) => one.address), text });
        done();
      });
    },
  });
  beforeAll(() => new Promise<void>((listening) => peer.listen(0, '127.0.0.1', listening)));
  afterAll(() => new Promise<void>((closed) => peer.close(closed)));
  const port = () => (peer.server.address() as AddressInfo).port;
  return { letters, mail: () => openMail(`smtp://127.0.0.1:${port()}`, 'http://credo.example.org') };
}
