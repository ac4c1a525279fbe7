import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Changes } from '~/features/charter/changes';
import { changesBetween } from '~/features/charter/charter-changes';
import { CharterOpening } from '~/features/charter/charter-opening';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { CharterValue } from '~/features/charter/charter-value';
import { readId, requireActor } from '~/shared/asking.server';
import { formatDate } from '~/shared/formats';

export const handle = { book: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Version ${data?.charter.number} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const charter = await getCharterVersion(context.db, readId(params.number));
  const before = charter.number > 1 ? await getCharterVersion(context.db, charter.number - 1) : null;
  const since = formatDate(charter.publishedAt, actor);
  return json({ charter, since, changes: changesBetween(before, charter) });
}

export default function Version() {
  const { charter, since, changes } = useLoaderData<typeof loader>();
  return (
    <>
      <CharterOpening charter={charter} since={since} member />
      <section className="leaf">
        <div className="stack">
          <h2>What changed in version {charter.number}</h2>
          {charter.note ? <p>{charter.note}</p> : null}
          <Changes changes={changes} />
          <p>
            <a href="/charter/versions">All versions</a>
          </p>
        </div>
      </section>
      {charter.values.map((value, i) => (
        <CharterValue key={value.id} value={value} first={i === 0} />
      ))}
    </>
  );
}
