import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { Changes } from '~/features/charter/changes';
import { changesBetween } from '~/features/charter/charter-changes';
import { CharterOpening } from '~/features/charter/charter-opening';
import { canWriteCharter } from '~/features/charter/charter-policy';
import { charterByNumber, getCharterVersion } from '~/features/charter/charter-queries.server';
import { CharterValue } from '~/features/charter/charter-value';
import { readId, requireActor } from '~/shared/asking.server';
import { formatDate } from '~/shared/formats';

export const handle = { book: true };
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Version ${data?.charter.number} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const number = readId(params.number);
  const charter = await getCharterVersion(db, number);
  const before = charter.number > 1 ? await getCharterVersion(db, number - 1) : null;
  const since = formatDate(charter.publishedAt, actor);
  const heirs = (await charterByNumber(db, number))?.countsFor;
  const changes = changesBetween(before, charter, (id) => heirs?.get(id));
  return json({ charter, since, changes, leader: canWriteCharter(actor) });
}

export default function Version() {
  const { charter, since, changes, leader } = useLoaderData<typeof loader>();
  return (
    <>
      <CharterOpening charter={charter} since={since} member />
      <section className="leaf">
        <div className="stack">
          <h2>What changed in version {charter.number}</h2>
          {charter.note ? <p>{charter.note}</p> : null}
          <Changes changes={changes} />
          <p className="acts">
            <a href="/charter/versions">All versions</a>
            {charter.number > 1 ? (
              <a href={`/charter/versions/compare?from=${charter.number - 1}&to=${charter.number}`}>
                Word by word
              </a>
            ) : null}
            <a href={`/charter/versions/${charter.number}/text.md`} download>
              Markdown
            </a>
            <a href={`/charter/versions/${charter.number}/charter.json`} download>
              JSON
            </a>
          </p>
          {leader ? (
            <Form method="post" action={`/charter/versions/${charter.number}/restoration`}>
              <button className="btn" type="submit">
                Take version {charter.number} as the draft: nothing is published
              </button>
            </Form>
          ) : null}
        </div>
      </section>
      {charter.values.map((value, i) => (
        <CharterValue key={value.id} value={value} first={i === 0} />
      ))}
    </>
  );
}
