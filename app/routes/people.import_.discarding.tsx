import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canKeepPeople } from '~/features/people/people-policy';
import { discardList } from '~/features/people-list/discard-list.server';
import { allow, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export const loader = () => redirect('/people/import', 303);

export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  await discardList(context.db, actor);
  return redirectWithWord('/people/import', 'The list is put away. Nothing was taken in.');
}
