import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { react } from '~/features/recognition/react.server';
import { reactionInput } from '~/features/recognition/recognition-input';
import { readId, requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';
import { safePath } from '~/shared/redirects';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const form = await readForm(request, reactionInput);
  if (form.status !== 'success') throw new Response(null, { status: 400 });
  await react(context.db, actor, id, form.value.reaction);
  if (request.headers.get('Accept') === 'application/json') return new Response(null, { status: 204 });
  const from = request.headers.get('Referer');
  const page = from && URL.canParse(from) ? safePath(new URL(from).pathname + new URL(from).search) : '/';
  return redirect(`${page}#thanks-${id}`, 303);
}

export const loader = () => redirect('/');
