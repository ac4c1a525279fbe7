import { createReadableStreamFromReadable, type LoaderFunctionArgs } from '@remix-run/node';
import { exportPerson } from '~/features/records/export-person.server';
import { readId, requireActor } from '~/shared/asking.server';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.id);
  const zip = await exportPerson(context.db, actor, id);
  return new Response(createReadableStreamFromReadable(zip), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': `attachment; filename="person-${id}.zip"`,
    },
  });
}
