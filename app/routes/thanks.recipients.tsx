import { json, type LoaderFunctionArgs } from '@remix-run/node';
import { findRecipients } from '~/features/thanking/find-recipients.server';
import { requireActor } from '~/shared/asking.server';

/** Whom typed words could mean, for the field that finds as one types. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const who = (new URL(request.url).searchParams.get('who') ?? '').trim().slice(0, 120);
  if (who.length < 2) return json({ choices: [] });
  const { choices } = await findRecipients(context.db, actor, who);
  return json({ choices });
}
