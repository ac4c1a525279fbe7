import { createCookie, redirect } from '@remix-run/node';

const cookie = createCookie('credo-word', { path: '/', httpOnly: true, sameSite: 'lax', maxAge: 60 });

/** Redirects (303) and lets the next page say one sentence. */
export async function redirectWithWord(to: string, word: string, headers: HeadersInit = {}) {
  const all = new Headers(headers);
  all.append('Set-Cookie', await cookie.serialize(word));
  return redirect(to, { status: 303, headers: all });
}

/** The sentence left by the last redirect, if any. */
export async function readWord(request: Request): Promise<string | null> {
  const word: unknown = await cookie.parse(request.headers.get('Cookie')).catch(() => null);
  return typeof word === 'string' ? word.slice(0, 300) : null;
}

export const forgetWord = () => cookie.serialize('', { maxAge: 0 });
