/** A path on this site, or the fallback: never another host, never a scheme. */
export function safePath(to: unknown, fallback = '/'): string {
  if (typeof to !== 'string' || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(to)) return fallback;
  const url = new URL(to, 'http://credo.invalid');
  return url.host === 'credo.invalid' ? url.pathname + url.search + url.hash : fallback;
}
