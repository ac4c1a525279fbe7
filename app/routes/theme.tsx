import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { safePath } from '~/shared/redirects';
import { keepTheme, readTheme, type Theme } from '~/shared/theme.server';

/** Goes round: as the system has it, dark, light. */
const NEXT = { system: 'dark', dark: 'light', light: null } as const;

export async function action({ request }: ActionFunctionArgs) {
  const theme: Theme = NEXT[readTheme(request) ?? 'system'];
  const from = request.headers.get('Referer');
  const back = from && URL.canParse(from) ? safePath(new URL(from).pathname + new URL(from).search) : '/';
  return redirect(back, { status: 303, headers: { 'Set-Cookie': keepTheme(theme) } });
}

export const loader = () => redirect('/');
