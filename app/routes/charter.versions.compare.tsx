import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import { changesBetween } from '~/features/charter/charter-changes';
import { compareTexts } from '~/features/charter/charter-comparison';
import { charterByNumber, getCharterVersion, listVersions } from '~/features/charter/charter-queries.server';
import { Comparison } from '~/features/charter/comparison';
import { found, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { formatDate } from '~/shared/formats';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Versions ${data.from} and ${data.to} · Credo` : 'Compare versions · Credo' },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const versions = await listVersions(db);
  const search = new URL(request.url).searchParams;
  const latest = versions[0]?.number ?? 0;
  const asked = [Number(search.get('from') || latest - 1), Number(search.get('to') || latest)];
  const [from = 0, to = 0] = asked.sort((a, b) => a - b);
  found(versions.length < 2 || versions.some(({ number }) => number === from) || undefined);
  if (versions.length < 2) return json({ from: 0, to: 0, versions: [], compared: null });
  const [before, after] = await Promise.all([getCharterVersion(db, from), getCharterVersion(db, to)]);
  const heirs = (await charterByNumber(db, to))?.countsFor;
  const changes = changesBetween(before, after, (id) => heirs?.get(id));
  const texts = compareTexts(before, after);
  return json({
    from,
    to,
    versions: versions.map(({ number, publishedAt }) => ({
      number,
      says: `Version ${number}, ${formatDate(publishedAt, actor)}`,
    })),
    compared: draw(context, 'compared', <Comparison changes={changes} texts={texts} />),
  });
}

export default function Compare() {
  const { from, to, versions, compared } = useLoaderData<typeof loader>();
  if (!compared)
    return (
      <div className="page">
        <h1>Compare versions</h1>
        <p className="soft">There is nothing to compare before a second version is published.</p>
      </div>
    );
  const pick = (name: string, label: string, chosen: number) => (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <select className="in" id={name} name={name} defaultValue={chosen}>
        {versions.map(({ number, says }) => (
          <option key={number} value={number}>
            {says}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <div className="page compare">
      <h1>
        From version {from} to version {to}
      </h1>
      <Form className="which" key={`${from}-${to}`}>
        {pick('from', 'From', from)}
        {pick('to', 'To', to)}
        <button className="btn" type="submit">
          Compare
        </button>
      </Form>
      <p className="hint legend">
        <ins>Words that were added</ins> and <del>words that were removed</del>.
      </p>
      <div className="sheet">
        <Once {...compared} key={`${from}-${to}`} />
      </div>
    </div>
  );
}
