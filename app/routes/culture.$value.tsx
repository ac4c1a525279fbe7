import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { CharterValue } from '~/features/charter/charter-value';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { readFilter } from '~/features/recognition/feed-filter';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { Letters } from '~/features/recognition/letters';
import { found, readId, requireActor } from '~/shared/asking.server';
import { slugOf } from '~/shared/slug';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.value.name ?? 'Value'} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const id = readId(params.value);
  const version = context.organization?.charterVersion ?? 0;
  const charter = await charterByNumber(context.db, version);
  const value = found(charter?.values.find((one) => one.id === id));
  const path = `/culture/${id}-${slugOf(value.name)}`;
  const url = new URL(request.url);
  if (decodeURIComponent(url.pathname) !== path) throw redirect(encodeURI(path) + url.search, 301);
  const { before } = readFilter(request);
  const { cards, next } = await listFeed(context.db, actor, version, { value: id, before });
  const letters = cards.length ? drawLetters(context, actor, cards) : null;
  return json({ value, letters, older: next ? `${path}?before=${next}` : null });
}

export default function Value() {
  const { value, letters, older } = useLoaderData<typeof loader>();
  return (
    <div className="value-page">
      <CharterValue value={value} first alone storiesOf={(id) => `/?behaviour=${id}`} />
      <div className="page wide">
        <h2>Thanks for {value.name}</h2>
        {letters ? (
          <Letters letters={letters} older={older} />
        ) : (
          <p>
            Nobody has been thanked for this yet. <a href="/thanks/new">Have you seen it lately?</a>
          </p>
        )}
      </div>
    </div>
  );
}
