import type { Db } from '#db/connection.server';
import { findTicket } from './account-queries.server';
import { readCode } from './secrets.server';
import type { Visitor } from './start-session.server';
import { countTry } from './tries.server';

/** Finds whom a link's secret or a typed code is for. Codes are short, so tries are counted: past the limit, 429. */
export async function openInvitation(db: Db, visitor: Visitor, typed: string) {
  const code = readCode(typed);
  if (code && !(await countTry(db, 'address', visitor.address))) throw new Response(null, { status: 429 });
  const secret = code ?? typed;
  const ticket = await findTicket(db, secret, visitor.now);
  return ticket && { ...ticket, secret };
}
