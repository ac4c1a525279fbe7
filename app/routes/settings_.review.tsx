import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canChangeOrganization } from '~/features/organization/organization-policy';
import { changeReviewRule } from '~/features/review/change-review-rule.server';
import { reviewRuleInput } from '~/features/review/review-input';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canChangeOrganization(actor));
  const form = await readForm(request, reviewRuleInput);
  if (form.status !== 'success')
    return redirectWithWord('/settings#review', 'From 0 to 20 approvals, please.');
  await changeReviewRule(context.db, actor, form.value);
  return redirectWithWord('/settings#review', 'Kept.');
}

export const loader = () => redirect('/settings');
