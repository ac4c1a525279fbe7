import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { chooseOwner } from '~/features/draft/choose-owner.server';
import { ownerInput } from '~/features/draft/draft-input';
import { findPersonMeant } from '~/features/people/find-person.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const form = await readForm(request, ownerInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  const { who, title } = form.value;
  const person = await findPersonMeant(context.db, who ?? '');
  const owner = person.refused ? { person: null, name: who } : { person: person.id, name: '' };
  await chooseOwner(context.db, actor, { ...owner, title }, context.now());
  return redirectWithWord('/charter/draft', 'Saved.');
}

export const loader = () => redirect('/charter/draft');
