export type Theme = 'light' | 'dark' | null;

/** The theme chosen on this device, or null to follow the system. */
export function readTheme(request: Request): Theme {
  const chosen = /(?:^|;\s*)credo-theme=(light|dark)(?:;|$)/.exec(request.headers.get('Cookie') ?? '')?.[1];
  return (chosen as Theme) ?? null;
}

export const keepTheme = (theme: Theme) =>
  `credo-theme=${theme ?? ''}; Path=/; SameSite=Lax; Max-Age=${theme ? 31536000 : 0}`;
