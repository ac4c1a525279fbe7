import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { forgottenCookie } from '~/features/accounts/session-cookie.server';
import { signOut } from '~/features/accounts/sign-out.server';
import { redirectWithWord } from '~/shared/flash.server';

export const loader = () => redirect('/', 303);

export async function action({ context }: ActionFunctionArgs) {
  if (context.actor) await signOut(context.db, context.actor);
  return redirectWithWord('/sign-in', 'You are signed out.', {
    'Set-Cookie': forgottenCookie(context.origin),
  });
}
