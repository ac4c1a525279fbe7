import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { restoreDraftCopy } from '~/features/draft/draft-copies.server';
import { readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  await restoreDraftCopy(context.db, actor, { id: readId(params.id), now: context.now() });
  return redirectWithWord(
    '/charter/draft',
    'The draft is as it was. What it replaced is kept among the earlier drafts.',
  );
}

export const loader = () => redirect('/charter/draft/copies');
