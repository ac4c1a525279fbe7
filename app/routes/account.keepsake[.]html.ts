import { Readable } from 'node:stream';
import { createReadableStreamFromReadable, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { keepsakeFile } from '~/features/prints/keepsake-file.server';
import { requireActor } from '~/shared/asking.server';
import { download } from '~/shared/download.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const pieces = await keepsakeFile(db, actor, {
    version: organization?.charterVersion ?? 0,
    house: organization?.name ?? '',
  });
  if (!pieces) return redirect('/account/keepsake', 303);
  const file = createReadableStreamFromReadable(Readable.from(pieces));
  return download(file, { name: 'keepsake.html', type: 'text/html; charset=utf-8' });
}
