import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { acceptanceInput } from '~/features/draft/draft-input';
import { getDraft } from '~/features/draft/draft-queries.server';
import { pathToField } from '~/features/draft/field-names';
import { acceptSuggestion } from '~/features/draft/settle-suggestion.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

const REFUSALS = {
  'changed-meanwhile':
    'The text changed after you opened this page. Look at the suggestion against it once more.',
  'too-long': 'This wording is too long for its place. Take over by hand what fits.',
};

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, acceptanceInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const outcome = await acceptSuggestion(context.db, actor, {
    id,
    base: form.value.base,
    now: context.now(),
  });
  if (outcome.refused) return redirectWithWord('/charter/suggestions', REFUSALS[outcome.refused]);
  const { values } = await getDraft(context.db);
  return redirectWithWord(pathToField(outcome.field, values), 'Taken in. You can still mend it.');
}

export const loader = () => redirect('/charter/suggestions');
