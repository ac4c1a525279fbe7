import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { resetInput } from '~/features/accounts/accounts-input';
import { requestReset } from '~/features/accounts/request-reset.server';
import { visitorOf } from '~/features/accounts/visitor.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Forgotten password · Credo' }];

export const loader = ({ context }: LoaderFunctionArgs) => json({ mails: context.mail !== null });

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, resetInput);
  if (submission.status !== 'success') return refuse(submission);
  const { db, mail, origin, log } = context;
  // Not awaited: how long it takes would tell who is known here.
  requestReset(db, visitorOf(request, context), { ...submission.value, mail, origin }).catch(
    (error: unknown) => log.warn({ err: error }, 'a reset could not be mailed'),
  );
  return redirectWithWord('/sign-in', 'If we know you and have your e-mail, a link is on its way to you.');
}

export default function Reset() {
  const { mails } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <h1>A new password</h1>
      {mails ? (
        <form method="post" className="sheet form">
          <FormProblems reply={reply} labels={{ login: 'E-mail or staff number' }} />
          <Field
            name="login"
            label="E-mail or staff number"
            reply={reply}
            required
            maxLength={254}
            autoComplete="username"
          />
          <p className="acts">
            <button className="btn go" type="submit">
              Send me a link
            </button>
          </p>
        </form>
      ) : (
        <p className="sheet">
          Credo sends no mail here. An admin can give you a new link or a slip with a code.
        </p>
      )}
    </div>
  );
}
