import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { useActionData } from '@remix-run/react';
import { isSetUpTicket } from '~/features/accounts/account-queries.server';
import { setUpInput } from '~/features/accounts/accounts-input';
import { sessionCookie } from '~/features/accounts/session-cookie.server';
import { setUpOrganization } from '~/features/accounts/set-up-organization.server';
import { visitorOf } from '~/features/accounts/visitor.server';
import { found } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { PICTURE_PROBLEMS } from '~/shared/picture.server';
import { Field, FormProblems } from '~/shared/ui/field';

export const meta: MetaFunction = () => [{ title: 'Set up Credo' }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  found((await isSetUpTicket(context.db, params.secret ?? '', context.now())) || null);
  return null;
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const submission = await readForm(request, setUpInput);
  if (submission.status !== 'success') return refuse(submission);
  const input = { ...submission.value, secret: params.secret ?? '' };
  const result = await setUpOrganization(context.db, visitorOf(request, context), input);
  if ('refused' in result)
    return refuse(submission, {
      fieldErrors: { logo: [PICTURE_PROBLEMS[result.refused]] },
    });
  return redirectWithWord(
    '/',
    'Welcome. The house is yours: write down what you stand for, and invite your people.',
    {
      'Set-Cookie': sessionCookie(context.origin, result.token),
    },
  );
}

export default function SetUp() {
  const reply = useActionData<typeof action>();
  const labels = {
    organizationName: 'Organization',
    name: 'Your name',
    email: 'E-mail',
    password: 'Password',
    logo: 'Logo',
  };
  return (
    <div className="column">
      <h1>Welcome to Credo</h1>
      <p className="soft">Two things first: who you are together, and who you are. This link works once.</p>
      <form method="post" encType="multipart/form-data" className="sheet form">
        <FormProblems reply={reply} labels={labels} />
        <h2>Your organization</h2>
        <Field name="organizationName" label="What is it called?" reply={reply} required maxLength={120} />
        <Field
          name="logo"
          label="Its logo, if you like"
          hint="SVG, PNG, JPEG or WebP, up to 10 MB."
          type="file"
          reply={reply}
        />
        <h2>You, its first admin</h2>
        <Field name="name" label="Your name" reply={reply} required maxLength={120} autoComplete="name" />
        <Field
          name="email"
          label="Your e-mail"
          type="email"
          reply={reply}
          required
          maxLength={254}
          autoComplete="username"
        />
        <Field
          name="password"
          label="A password"
          hint="At least 12 characters. A few words in a row do well."
          type="password"
          reply={reply}
          required
          autoComplete="new-password"
        />
        <p>
          <button className="btn go" type="submit">
            Open the house
          </button>
        </p>
      </form>
    </div>
  );
}
