import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { removePicture } from '~/features/people/change-picture.server';
import { canChangePicture } from '~/features/people/people-policy';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/people/${readId(params.id)}`, 303);

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  allow(canChangePicture(actor, id));
  await removePicture(context.db, actor, { id });
  return redirectWithWord(id === actor.id ? '/account' : `/people/${id}/edit`, 'The picture is gone.');
}
