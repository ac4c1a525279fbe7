import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listVersions } from '~/features/charter/charter-queries.server';
import { requireActor } from '~/shared/asking.server';
import { formatDate } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'All versions of our charter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const versions = await listVersions(context.db);
  return json(
    versions.map((version) => ({ ...version, publishedAt: formatDate(version.publishedAt, actor) })),
  );
}

export default function Versions() {
  const versions = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>All versions of our charter</h1>
      {versions.length ? null : <p className="soft">Nothing has been published yet.</p>}
      {versions.map((version) => (
        <article className="sheet" key={version.number}>
          <h2>
            <a href={`/charter/versions/${version.number}`}>Version {version.number}</a>
          </h2>
          <p className="serif big">{version.vision}</p>
          {version.note ? <p>{version.note}</p> : null}
          <p className="small soft">
            Published on {version.publishedAt} by {version.publishedBy}
          </p>
        </article>
      ))}
    </div>
  );
}
