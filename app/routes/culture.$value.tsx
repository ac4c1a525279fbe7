import { json, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber, listWordings } from '~/features/charter/charter-queries.server';
import { historyOfValue } from '~/features/charter/value-history';
import { valuePath } from '~/features/charter/value-path';
import { drawLetters } from '~/features/recognition/draw-letters.server';
import { readFilter } from '~/features/recognition/feed-filter';
import { listFeed } from '~/features/recognition/feed-queries.server';
import { Letters } from '~/features/recognition/letters';
import { ValueBook } from '~/features/stories/value-book';
import { getValueStories } from '~/features/stories/value-stories.server';
import { found, readId, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { formatDate } from '~/shared/formats';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.name ?? 'Value'} · Credo` },
];

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const id = readId(params.value);
  const version = context.organization?.charterVersion ?? 0;
  const charter = await charterByNumber(db, version);
  const value = found(charter?.values.find((one) => one.id === id));
  const path = valuePath(value);
  const url = new URL(request.url);
  if (decodeURIComponent(url.pathname) !== path) throw redirect(encodeURI(path) + url.search, 301);
  const { before } = readFilter(request);
  const [stories, wordings, { cards, next }] = await Promise.all([
    getValueStories(db, version, value),
    listWordings(db, version),
    listFeed(db, actor, version, { value: id, before }),
  ]);
  const history = historyOfValue(id, wordings).map(({ publishedAt, ...moment }) => ({
    ...moment,
    on: formatDate(publishedAt, actor),
  }));
  const book = draw(context, 'book', <ValueBook value={value} stories={stories} history={history} />);
  const letters = cards.length ? drawLetters(context, actor, cards) : null;
  return json({ name: value.name, book, letters, older: next ? `${path}?before=${next}#thanks` : null });
}

export default function Value() {
  const { name, book, letters, older } = useLoaderData<typeof loader>();
  return (
    <div className="value-page">
      <Once key={name} {...book} />
      <section className="page wide" id="thanks" aria-labelledby="thanks-title">
        <h2 id="thanks-title">Thanks for {name}</h2>
        {letters ? (
          <Letters letters={letters} older={older} />
        ) : (
          <p>
            Nobody has been thanked for this yet. <a href="/thanks/new">Have you seen it lately?</a>
          </p>
        )}
      </section>
    </div>
  );
}
