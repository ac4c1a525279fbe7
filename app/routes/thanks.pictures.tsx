import { type ActionFunctionArgs, json, redirect } from '@remix-run/node';
import { countTry } from '~/features/accounts/tries.server';
import { pictureOfLetter } from '~/features/thanking/thanking-input';
import { addPicture } from '~/features/thanking/thanks-pictures.server';
import { requireActor } from '~/shared/asking.server';
import { readForm } from '~/shared/form.server';

/** One picture more beside a letter that is being written. */
export async function action({ request, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  const form = await readForm(request, pictureOfLetter);
  if (form.status !== 'success')
    return json(
      { problem: Object.values(form.error ?? {})[0]?.[0] ?? 'Please choose a picture.' },
      { status: 422 },
    );
  if (!(await countTry(context.db, 'pictures', String(actor.id))))
    return json({ problem: 'These were many pictures for an hour. Go on a little later.' }, { status: 429 });
  const { key, picture } = form.value;
  const added = await addPicture(context.db, actor, { key, file: picture, now: context.now() });
  return json(added, { status: added.problem ? 422 : 200 });
}

export const loader = () => redirect('/thanks/new');
