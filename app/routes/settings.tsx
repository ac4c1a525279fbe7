import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeOrganization } from '~/features/organization/change-organization.server';
import { LANGUAGES } from '~/features/organization/languages';
import { organizationInput } from '~/features/organization/organization-input';
import { canChangeOrganization } from '~/features/organization/organization-policy';
import { listTimeZones } from '~/features/organization/time-zones';
import { getReviewRule } from '~/features/review/review-queries.server';
import { ReviewRuleForm } from '~/features/review/review-rule-form';
import { allow, found, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { PICTURE_PROBLEMS } from '~/shared/picture.server';
import { Field, FormProblems } from '~/shared/ui/field';
import { Logo } from '~/shared/ui/logo';

export const meta: MetaFunction = () => [{ title: 'Settings · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  allow(canChangeOrganization(requireActor(context, request)));
  return json({
    organization: found(context.organization),
    zones: listTimeZones(),
    rule: await getReviewRule(context.db),
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canChangeOrganization(actor));
  const submission = await readForm(request, organizationInput);
  if (submission.status !== 'success') return refuse(submission);
  const result = await changeOrganization(context.db, actor, submission.value);
  if ('refused' in result)
    return refuse(submission, {
      fieldErrors: { logo: [PICTURE_PROBLEMS[result.refused]] },
    });
  return redirectWithWord('/settings', 'Kept.');
}

export default function Settings() {
  const { organization, zones, rule } = useLoaderData<typeof loader>();
  const { name, logoHash, timeZone, language, reminder } = organization;
  const reply = useActionData<typeof action>();
  return (
    <div className="column">
      <header className="head">
        <h1>Settings</h1>
        <p className="acts">
          <a className="btn" href="/audit">
            Audit log
          </a>
          <a className="btn" href="/settings/visitors">
            Visitors
          </a>
          <a className="btn" href="/settings/moderators">
            Moderators
          </a>
          <a className="btn" href="/settings/insights">
            Figures about people
          </a>
          <a className="btn" href="/settings/screens">
            Screens
          </a>
          <a className="btn" href="/everything.zip" download>
            Download everything
          </a>
        </p>
      </header>
      <form method="post" encType="multipart/form-data" className="sheet form">
        <FormProblems reply={reply} labels={{ name: 'Name', logo: 'Logo', timeZone: 'Time zone' }} />
        <Field
          name="name"
          label="What are you called?"
          reply={reply}
          defaultValue={name}
          required
          maxLength={120}
        />
        {logoHash ? <Logo of={organization} size={64} alt="Your logo" /> : null}
        <Field
          name="logo"
          label={logoHash ? 'Another logo' : 'Your logo'}
          hint="SVG, PNG, JPEG or WebP, up to 10 MB."
          type="file"
          reply={reply}
        />
        <Field
          name="timeZone"
          label="Your time zone"
          hint="Months and quarters begin and end by its clocks."
          reply={reply}
          defaultValue={timeZone}
          options={zones.map((value) => ({ value, label: value.replaceAll('_', ' ') }))}
        />
        <Field
          name="language"
          label="The language you write in"
          hint="The search then finds a word in all its forms."
          reply={reply}
          defaultValue={language}
          options={LANGUAGES.map((value) => ({
            value,
            label:
              value === 'simple'
                ? 'Another, or several'
                : value.replace(/^./, (letter) => letter.toUpperCase()),
          }))}
        />
        <Field
          name="reminder"
          label="A reminder under every letter of thanks"
          hint="Such as: no patient names, no health details."
          reply={reply}
          defaultValue={reminder}
          maxLength={200}
        />
        <p className="acts">
          <button className="btn go" type="submit">
            Keep
          </button>
        </p>
      </form>
      <ReviewRuleForm {...rule} />
    </div>
  );
}
