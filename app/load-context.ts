import type { Logger } from 'pino';
import type { Db } from '#db/connection.server';
import type { Actor, Organization } from '~/features/organization/actor';
import type { Mail } from '~/shared/mail.server';

declare module '@remix-run/server-runtime' {
  interface AppLoadContext {
    db: Db;
    /** null when no SMTP_URL is configured: links are then shown to copy. */
    mail: Mail | null;
    log: Logger;
    now: () => Date;
    nonce: string;
    /** The database went away while this request ran. */
    away?: boolean;
    /** The router asks for a page's data, not for a document. */
    asData: boolean;
    /** Markup that loaders drew for this document, by its id on the page. */
    drawn: Map<string, string>;
    /** The address people reach this installation at, without a slash at the end. */
    origin: string;
    /** The client's IP address, for rate limits. */
    address: string;
    demo: boolean;
    /** CREDO_SECRET, where it is set. */
    secret: string | null;
    /** null until the set-up link was used. */
    organization: Organization | null;
    /** null for a visitor. */
    actor: Actor | null;
  }
}
