import { createTransport } from 'nodemailer';

export type Letter = { to: string; subject: string; text: string; messageId?: string };
export type Mail = { send(letter: Letter): Promise<void> };

/** Sends plain-text mail by SMTP_URL; the sender is its `from` parameter, or credo@ the host people reach. */
export function openMail(smtpUrl: string, origin: string): Mail {
  const url = new URL(smtpUrl);
  const from = url.searchParams.get('from') ?? `Credo <credo@${new URL(origin).hostname}>`;
  url.searchParams.delete('from');
  const transport = createTransport(url.href);
  return {
    async send(letter) {
      await transport.sendMail({ from, ...letter });
    },
  };
}
