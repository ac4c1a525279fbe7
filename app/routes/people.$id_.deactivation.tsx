import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { deactivatePerson } from '~/features/people/deactivate-person.server';
import { canKeepPeople } from '~/features/people/people-policy';
import { reactivatePerson } from '~/features/people/reactivate-person.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readFields } from '~/shared/form.server';

export function loader({ request, params, context }: LoaderFunctionArgs) {
  allow(canKeepPeople(requireActor(context, request)));
  return redirect(`/people/${readId(params.id)}/edit`, 303);
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canKeepPeople(actor));
  const id = readId(params.id);
  const on = (await readFields(request)).get('on');
  if (on !== 'true' && on !== 'false') throw new Response(null, { status: 400 });
  const back = `/people/${id}/edit`;
  if (on === 'false') {
    const { name } = await reactivatePerson(context.db, actor, { id });
    return redirectWithWord(back, `${name} may come in again.`);
  }
  const result = await deactivatePerson(context.db, actor, { id, now: context.now() });
  if ('refused' in result)
    return redirectWithWord(back, 'The last admin stays one. Make somebody else admin first.');
  return redirectWithWord(back, `${result.name} is deactivated and signed out everywhere.`);
}
