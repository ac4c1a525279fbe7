import type { LoaderFunctionArgs } from '@remix-run/node';
import { charterJson } from '~/features/charter/charter-json.server';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { documentOfWording } from '~/features/draft/draft-document';
import { readId, requireActor } from '~/shared/asking.server';
import { download } from '~/shared/download.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireActor(context, request);

  const document = documentOfWording(await getCharterVersion(context.db, readId(params.number)));
  const text = await charterJson(context.db, document);
  return download(text, { name: `charter-version-${params.number}.json`, type: 'application/json' });
}
