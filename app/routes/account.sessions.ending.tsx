import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { endSessions } from '~/features/accounts/end-sessions.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readFields } from '~/shared/form.server';

export function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  return redirect('/account', 303);
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readFields(request);
  if (form.get('all') === 'true') {
    await endSessions(context.db, actor, 'all');
    return redirectWithWord('/sign-in', 'You are signed out everywhere.');
  }
  const id = readId(String(form.get('id')));
  await endSessions(context.db, actor, { id });
  return redirectWithWord(id === actor.sessionId ? '/sign-in' : '/account', 'Signed out there.');
}
