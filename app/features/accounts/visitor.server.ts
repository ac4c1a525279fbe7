import type { AppLoadContext } from '@remix-run/node';
import type { Visitor } from './start-session.server';

const BROWSERS = [
  ['Edge', /Edg/],
  ['Firefox', /Firefox|FxiOS/],
  ['Chrome', /Chrome|CriOS/],
  ['Safari', /Safari/],
] as const;
const SYSTEMS = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['Mac', /Mac OS/],
  ['Linux', /Linux/],
] as const;

/** “Firefox on Windows”: enough to know one's own device again. */
export function deviceOf(userAgent: string): string {
  const browser = BROWSERS.find(([, sign]) => sign.test(userAgent))?.[0] ?? 'A browser';
  const system = SYSTEMS.find(([, sign]) => sign.test(userAgent))?.[0];
  return system ? `${browser} on ${system}` : browser;
}

export function visitorOf(request: Request, context: AppLoadContext): Visitor {
  return {
    address: context.address,
    device: deviceOf(request.headers.get('User-Agent') ?? ''),
    now: context.now(),
  };
}
