import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { choosePasswordInput } from '~/features/accounts/accounts-input';
import { ChoosePasswordForm } from '~/features/accounts/choose-password-form';
import { openInvitation } from '~/features/accounts/open-invitation.server';
import { sessionCookie } from '~/features/accounts/session-cookie.server';
import { visitorOf } from '~/features/accounts/visitor.server';
import { joinByInvitation } from '~/features/moderation/join-by-invitation.server';
import { found } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';

export const meta: MetaFunction = () => [{ title: 'Join · Credo' }];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const ticket = found(await openInvitation(context.db, visitorOf(request, context), params.secret ?? ''));
  return json({ name: ticket.name, login: ticket.email ?? ticket.staffNumber ?? '' });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = await readForm(request, choosePasswordInput);
  if (submission.status !== 'success') return refuse(submission);
  const visitor = visitorOf(request, context);
  const { secret, personId } = found(await openInvitation(context.db, visitor, params.secret ?? ''));
  const joining = { secret, personId, ...submission.value };
  const { token, thankedBefore } = await joinByInvitation(context.db, visitor, joining);
  return redirectWithWord(thankedBefore ? '/thanks/before' : '/', 'Welcome. Good to have you here.', {
    'Set-Cookie': sessionCookie(context.origin, token),
  });
}

export default function JoinByTicket() {
  const { name, login } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <h1>Welcome, {name}</h1>
      <ChoosePasswordForm reply={reply} login={login} button="Come in" />
    </div>
  );
}
