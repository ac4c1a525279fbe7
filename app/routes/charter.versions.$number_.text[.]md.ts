import type { LoaderFunctionArgs } from '@remix-run/node';
import { charterMarkdown } from '~/features/charter/charter-markdown';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { documentOfWording } from '~/features/draft/draft-document';
import { readId, requireActor } from '~/shared/asking.server';
import { download } from '~/shared/download.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  requireActor(context, request);

  const document = documentOfWording(await getCharterVersion(context.db, readId(params.number)));
  return download(charterMarkdown(document), {
    name: `charter-version-${params.number}.md`,
    type: 'text/markdown; charset=utf-8',
  });
}
