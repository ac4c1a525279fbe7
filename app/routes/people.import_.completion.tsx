import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canKeepPeople } from '~/features/people/people-policy';
import { importPeople } from '~/features/people-list/import-people.server';
import { completionInput } from '~/features/people-list/list-input';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

const REFUSALS = {
  'no-list': 'There is no list to take in.',
  changed: 'People or teams changed after you looked. This is what the list would do now.',
  problems: 'Something stands in the way. Nothing was taken in.',
  'last-admin': 'The last admin stays one. Make somebody else admin first.',
};

export const loader = () => redirect('/people/import', 303);

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const form = await readForm(request, completionInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const outcome = await importPeople(context.db, actor, { ...form.value, now: context.now() });
  if (outcome.refused) return redirectWithWord('/people/import', REFUSALS[outcome.refused]);
  const { added, changed, deactivated } = outcome;
  const says = [`${added} added`, `${changed} changed`, deactivated ? `${deactivated} deactivated` : ''];
  return redirectWithWord('/people', `The list is taken in: ${says.filter(Boolean).join(', ')}.`);
}
