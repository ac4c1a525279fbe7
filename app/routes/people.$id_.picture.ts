import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { changePicture } from '~/features/people/change-picture.server';
import { pictureInput } from '~/features/people/people-input';
import { canChangePicture } from '~/features/people/people-policy';
import { getPicture } from '~/features/people/people-queries.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';
import { readForm } from '~/shared/form.server';
import { PICTURE_PROBLEMS } from '~/shared/picture.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  const { webp, hash } = await getPicture(context.db, readId(params.id));
  const headers = { ETag: `"${hash}"`, 'Cache-Control': 'private, max-age=31536000, immutable' };
  if (request.headers.get('If-None-Match') === headers.ETag)
    return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(webp), { headers: { ...headers, 'Content-Type': 'image/webp' } });
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  allow(canChangePicture(actor, id));
  const back = id === actor.id ? '/account' : `/people/${id}/edit`;
  const form = await readForm(request, pictureInput);
  if (form.status !== 'success')
    return redirectWithWord(back, Object.values(form.error ?? {})[0]?.[0] ?? 'Please choose a picture.');
  const result = await changePicture(context.db, actor, { id, file: form.value.picture });
  return redirectWithWord(back, 'refused' in result ? PICTURE_PROBLEMS[result.refused] : 'A fine picture.');
}
