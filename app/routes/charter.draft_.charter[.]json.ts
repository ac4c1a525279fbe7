import type { LoaderFunctionArgs } from '@remix-run/node';
import { charterJson } from '~/features/charter/charter-json.server';
import { allowReading } from '~/features/draft/draft-access.server';
import { documentOfDraft } from '~/features/draft/draft-document';
import { getDraft } from '~/features/draft/draft-queries.server';
import { requireActor } from '~/shared/asking.server';
import { download } from '~/shared/download.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  await allowReading(context.db, actor);
  const document = documentOfDraft(await getDraft(context.db));
  const text = await charterJson(context.db, document);
  return download(text, { name: 'charter-draft.json', type: 'application/json' });
}
