import { type ActionFunctionArgs, json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { changeOrganization } from '~/features/organization/change-organization.server';
import { OrganizationForm } from '~/features/organization/organization-form';
import { organizationInput } from '~/features/organization/organization-input';
import { canChangeOrganization } from '~/features/organization/organization-policy';
import { listTimeZones } from '~/features/organization/time-zones';
import { getReviewRule } from '~/features/review/review-queries.server';
import { ReviewRuleForm } from '~/features/review/review-rule-form';
import { allow, found, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm, refuse } from '~/shared/form.server';
import { PICTURE_PROBLEMS } from '~/shared/picture.server';

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
      <OrganizationForm organization={organization} zones={zones} reply={useActionData<typeof action>()} />
      <ReviewRuleForm {...rule} />
    </div>
  );
}
