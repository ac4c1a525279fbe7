import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listVersions } from '~/features/charter/charter-queries.server';
import { listCredited } from '~/features/draft/suggestion-queries.server';
import { listApprovers } from '~/features/review/review-queries.server';
import { requireActor } from '~/shared/asking.server';
import { formatDate, listNames } from '~/shared/formats';

export const meta: MetaFunction = () => [{ title: 'All versions of our charter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const versions = await listVersions(db);
  const rows = versions.map(async (version, i) => {
    const window = { after: versions[i + 1]?.publishedAt ?? null, until: version.publishedAt };
    const [approvers, credited] = await Promise.all([listApprovers(db, window), listCredited(db, window)]);
    return {
      ...version,
      publishedAt: formatDate(version.publishedAt, actor),
      approved: approvers.length ? listNames(approvers, actor.locale) : null,
      credited: credited.length ? listNames(credited, actor.locale) : null,
    };
  });
  return json(await Promise.all(rows));
}

export default function Versions() {
  const versions = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <h1>All versions of our charter</h1>
      {versions.length ? null : <p className="soft">Nothing has been published yet.</p>}
      {versions.length > 1 ? (
        <p>
          <a className="btn" href="/charter/versions/compare">
            Compare two versions
          </a>
        </p>
      ) : null}
      {versions.map((version) => (
        <article className="sheet" key={version.number}>
          <h2>
            <a href={`/charter/versions/${version.number}`}>Version {version.number}</a>
          </h2>
          <p className="serif big">{version.vision}</p>
          {version.note ? <p>{version.note}</p> : null}
          <p className="small soft">
            Published on {version.publishedAt} by {version.publishedBy}.
            {version.approved ? ` Approved by ${version.approved}.` : ''}
            {version.credited ? ` With wordings by ${version.credited}.` : ''}
            {version.material ? '' : ' What people had read before still holds.'}
          </p>
        </article>
      ))}
    </div>
  );
}
