import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { changePasswordInput } from '~/features/accounts/accounts-input';
import { changePassword } from '~/features/accounts/change-password.server';
import { requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Change my password · Credo' }];

export function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const submission = await readForm(request, changePasswordInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await changePassword(context.db, actor, { ...submission.value, now: context.now() });
  if ('done' in result)
    return redirectWithWord('/account', 'Your new password holds. Your other devices are signed out.');
  if (result.refused === 'too-many')
    return refuse(submission, { formErrors: ['Too many tries. Please wait a quarter of an hour.'] }, 429);
  return refuse(submission, { fieldErrors: { current: ['This is not the password you have now.'] } });
}

export default function Password() {
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <h1>Change my password</h1>
      <form method="post" className="sheet form">
        <FormProblems reply={reply} labels={{ current: 'Password now', password: 'New password' }} />
        <Field
          name="current"
          label="The password you have now"
          type="password"
          reply={reply}
          required
          autoComplete="current-password"
        />
        <Field
          name="password"
          label="The new one"
          hint="At least 12 characters. A few words in a row do well."
          type="password"
          reply={reply}
          required
          autoComplete="new-password"
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Change it
          </button>
        </p>
      </form>
    </div>
  );
}
