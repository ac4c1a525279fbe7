import { createCookie, redirect } from '@remix-run/node';
import { WORD_COOKIE } from './forget-word';

// A page with scripts forgets it by itself.
const cookie = createCookie(WORD_COOKIE, { path: '/', httpOnly: false, sameSite: 'lax', maxAge: 60 });

/** Redirects (303) and lets the next page say one sentence. */
export async function redirectWithWord(to: string, word: string, headers: HeadersInit = {}) {
  const all = new Headers(headers);
  all.append('Set-Cookie', await cookie.serialize(word));
  return redirect(to, { status: 303, headers: all });
}

/**
 * The sentence left by the last redirect, if any, with the headers that make a whole page forget it. What scripts ask for
 * may be overtaken and thrown away, with the sentence in it: they forget it once it is shown.
 */
export async function takeWord(request: Request): Promise<{ word: string | null; headers: Headers }> {
  const headers = new Headers();
  const said: unknown = await cookie.parse(request.headers.get('Cookie')).catch(() => null);
  const word = typeof said === 'string' ? said.slice(0, 300) : null;
  const page = request.headers.get('Accept')?.includes('text/html');
  if (word && page) headers.append('Set-Cookie', await cookie.serialize('', { maxAge: 0 }));
  return { word, headers };
}
