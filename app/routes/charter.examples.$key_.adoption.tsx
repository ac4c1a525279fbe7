import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { charterDocument } from '~/features/charter/charter-document';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { EXAMPLES } from '~/features/coach/examples';
import { replaceDraft } from '~/features/draft/replace-draft.server';
import { allow, found, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const example = found(EXAMPLES.find(({ key }) => key === params.key));
  const why = `before the example of ${example.name.replace(/^A/, 'a')} was taken over`;
  await replaceDraft(context.db, actor, {
    document: charterDocument.parse(example),
    why,
    now: context.now(),
  });
  return redirectWithWord(
    '/charter/draft',
    'The example is your draft now. The coach points at what is still its words.',
  );
}

export const loader = () => redirect('/charter/examples');
