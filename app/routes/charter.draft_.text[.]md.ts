import type { LoaderFunctionArgs } from '@remix-run/node';
import { charterMarkdown } from '~/features/charter/charter-markdown';
import { allowReading } from '~/features/draft/draft-access.server';
import { documentOfDraft } from '~/features/draft/draft-document';
import { getDraft } from '~/features/draft/draft-queries.server';
import { requireActor } from '~/shared/asking.server';
import { download } from '~/shared/download.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  await allowReading(context.db, actor);
  const document = documentOfDraft(await getDraft(context.db));
  return download(charterMarkdown(document), {
    name: 'charter-draft.md',
    type: 'text/markdown; charset=utf-8',
  });
}
