import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { retirementInput } from '~/features/draft/draft-input';
import { retireValue } from '~/features/draft/retire-value.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const id = readId(params.id);
  const form = await readForm(request, retirementInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const outcome = await retireValue(context.db, actor, id, form.value, context.now());
  if ('refused' in outcome)
    return redirectWithWord('/charter/draft', 'Set another value aside first: sixteen is the most.');
  if (form.value.on)
    return redirectWithWord('/charter/draft#aside', 'Set aside. Its words are kept below the values.');
  return redirectWithWord(`/charter/draft?value=${id}#draft-${id}`, 'Brought back.');
}

export const loader = () => redirect('/charter/draft');
