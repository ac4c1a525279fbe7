import { createTransport } from 'nodemailer';

export type Letter = {
  to: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  messageId?: string;
};
export type Mail = { send(letter: Letter): Promise<void> };

// A server that says nothing must not hold up what else is due.
const PATIENCE = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends mail by SMTP_URL; the sender is its `from` parameter, or credo@ the host people reach. */
export function openMail(smtpUrl: string, origin: string): Mail {
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') ?? `Credo <credo@${new URL(origin).hostname}>`;
  url.searchParams.delete('from');
  const transport = createTransport({ ...PATIENCE, url: url.href });
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter });
    },
  };
}

/**
 * Why a letter did not go: the server does not know its recipient, it does not take this letter now, or the server
 * itself is away or refuses us.
 */
export function faultOf(error: unknown): 'recipient' | 'letter' | 'server' {
  const {
    code,
    command,
    responseCode = 0,
  } = (error ?? {}) as {
    code?: string;
    command?: string;
    responseCode?: number;
  };
  if (code === 'EENVELOPE' && command === 'API') return 'recipient';
  if (responseCode === 421) return 'server';
  if (command === 'RCPT TO') return responseCode >= 500 ? 'recipient' : 'letter';
  return command === 'DATA' ? 'letter' : 'server';
}
