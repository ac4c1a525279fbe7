import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { documentOfWording } from '~/features/draft/draft-document';
import { replaceDraft } from '~/features/draft/replace-draft.server';
import { allow, readId, requireActor } from '~/shared/asking.server';
import { redirectWithWord } from '~/shared/flash.server';

export async function action({ request, params, context }: ActionFunctionArgs) {
  const actor = requireActor(context, request);
  allow(canWriteCharter(actor));
  const version = await getCharterVersion(context.db, readId(params.number));
  const why = `before version ${version.number} was taken as the draft`;
  await replaceDraft(context.db, actor, { document: documentOfWording(version), why, now: context.now() });
  return redirectWithWord(
    '/charter/draft',
    `The draft says what version ${version.number} says. Nothing is published; the draft before is kept.`,
  );
}

export const loader = ({ params }: ActionFunctionArgs) =>
  redirect(`/charter/versions/${readId(params.number)}`);
