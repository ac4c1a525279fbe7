import { type ActionFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { codeInput } from '~/features/accounts/accounts-input';
import { openInvitation } from '~/features/accounts/open-invitation.server';
import { visitorOf } from '~/features/accounts/visitor.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Join · Credo' }];

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, codeInput);
  if (submission.status !== 'success') return refuse(submission);
  const ticket = await openInvitation(context.db, visitorOf(request, context), submission.value.code);
  if (ticket) return redirect(`/join/${ticket.secret}`, 303);
  const problem = 'We do not know this code, or it was used already. Please check it, or ask for a new slip.';
  return refuse(submission, { fieldErrors: { code: [problem] } });
}

export default function Join() {
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <h1>Come in</h1>
      <form method="post" className="sheet form">
        <FormProblems reply={reply} labels={{ code: 'Code' }} />
        <Field
          name="code"
          label="The code on your slip"
          hint="Twelve letters and digits, like K7PM-3XQ9-TDWA."
          reply={reply}
          required
          maxLength={40}
          autoComplete="one-time-code"
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Go on
          </button>
        </p>
      </form>
    </div>
  );
}
