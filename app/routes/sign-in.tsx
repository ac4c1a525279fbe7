import {
  type ActionFunctionArgs,
  json,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { signInInput } from '~/features/accounts/accounts-input';
import { DemoDoors } from '~/features/accounts/demo-doors';
import { sessionCookie } from '~/features/accounts/session-cookie.server';
import { signIn } from '~/features/accounts/sign-in.server';
import { visitorOf } from '~/features/accounts/visitor.server';
import { readForm, refuse } from '~/shared/form.server';
import { safePath } from '~/shared/redirects';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Sign in · Credo' }];

const whereTo = (request: Request) => safePath(new URL(request.url).searchParams.get('to'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (context.actor) throw redirect(whereTo(request), 303);
  return json({ demo: context.demo, setUp: context.organization !== null });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, signInInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await signIn(context.db, visitorOf(request, context), submission.value);
  if ('token' in result)
    return redirect(whereTo(request), {
      status: 303,
      headers: { 'Set-Cookie': sessionCookie(context.origin, result.token) },
    });
  if (result.refused === 'too-many')
    return refuse(submission, { formErrors: ['Too many tries. Please wait a quarter of an hour.'] }, 429);
  return refuse(submission, { formErrors: ['These two do not fit together. Please check both.'] });
}

export default function SignIn() {
  const { demo, setUp } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <h1>Sign in</h1>
      {setUp ? null : (
        <p className="soft">Nobody is set up here yet. The one-time link stands where Credo was started.</p>
      )}
      {demo ? <DemoDoors /> : null}
      <form method="post" className="sheet form">
        <FormProblems reply={reply} labels={{ login: 'E-mail or staff number', password: 'Password' }} />
        <Field
          name="login"
          label="E-mail or staff number"
          reply={reply}
          required
          maxLength={254}
          autoComplete="username"
        />
        <Field
          name="password"
          label="Password"
          type="password"
          reply={reply}
          required
          autoComplete="current-password"
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Sign in
          </button>
          <a className="btn bare" href="/reset">
            I forgot my password
          </a>
          <a className="btn bare" href="/join">
            I have a code
          </a>
        </p>
      </form>
    </div>
  );
}
