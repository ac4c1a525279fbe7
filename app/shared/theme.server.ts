export type Theme = 'light' | 'dark' | null;

/** The theme chosen on this device, or null to follow the system. */
export const readTheme = (request: Request) => themeIn(request.headers.get('Cookie') ?? '');

/** The same from a Cookie header. */
export function themeIn(cookies: string): Theme {
  const chosen = /(?:^|;\s*)credo-theme=(light|dark)(?:;|$)/.exec(cookies)?.[1];
  return (chosen as Theme) ?? null;
}

export const keepTheme = (theme: Theme) =>
  `credo-theme=${theme ?? ''}; Path=/; SameSite=Lax; Max-Age=${theme ? 31536000 : 0}`;
