const nameAt = (origin: string) => (origin.startsWith('https:') ? '__Host-credo' : 'credo');

const setCookie = (origin: string, value: string, seconds: number) =>
  `${nameAt(origin)}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${origin.startsWith('https:') ? '; Secure' : ''}`;

/** Keeps the token longer than a session lasts unused: the session row decides, and slides. */
export const sessionCookie = (origin: string, token: string) => setCookie(origin, token, 400 * 86_400);

export const forgottenCookie = (origin: string) => setCookie(origin, '', 0);

/** The session token in a Cookie header, or null. */
export function readSessionCookie(header: string | null | undefined, origin: string): string | null {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim().split('='));
  const token = pairs.find(([name]) => name === nameAt(origin))?.[1] ?? '';
  return /^[\w-]{43}$/.test(token) ? token : null;
}
