import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { CharterOpening } from '~/features/charter/charter-opening';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { CharterValue } from '~/features/charter/charter-value';
import { CultureEmpty } from '~/features/charter/culture-empty';
import { isLeader } from '~/features/organization/actor';
import { countByValue, listNewestFor } from '~/features/recognition/recognition-queries.server';
import { Told } from '~/features/recognition/told';
import type { Card } from '~/features/recognition/word-cards.server';
import { requireActor } from '~/shared/asking.server';
import { formatDate, formatNumber, VISITOR } from '~/shared/formats';

export const handle = { book: true };
export const meta: MetaFunction = () => [{ title: 'Our charter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, organization } = context;
  const actor = organization?.cultureOpen ? context.actor : requireActor(context, request);
  const version = organization?.charterVersion;
  const charter = version ? await getCharterVersion(db, version) : null;
  const none: { valueId: number; count: number; cards: Card[] }[] = [];
  if (!charter || !version)
    return json({ charter: null, told: none, since: '', reader: null, leader: isLeader(actor) });
  const since = formatDate(charter.publishedAt, actor ?? VISITOR);
  // A visitor reads vision, values and behaviours: no owner, no stories, no recognitions.
  if (!actor) {
    const values = charter.values.map((value) => ({ ...value, story: '' }));
    return json({
      charter: { ...charter, owner: null, note: '', publishedBy: null, values },
      told: none,
      since,
      reader: null,
      leader: false,
    });
  }
  const [counts, newest] = await Promise.all([
    countByValue(db, version),
    Promise.all(charter.values.map((value) => listNewestFor(db, value.id, version, 3))),
  ]);
  const told = charter.values.map((value, i) => ({
    valueId: value.id,
    count: counts.get(value.id) ?? 0,
    cards: newest[i] ?? [],
  }));
  return json({ charter, told, since, reader: { locale: actor.locale }, leader: isLeader(actor) });
}

export default function Culture() {
  const { charter, told, since, reader, leader } = useLoaderData<typeof loader>();
  if (!charter) return <CultureEmpty leader={leader} />;
  return (
    <>
      <CharterOpening charter={charter} since={since} member={reader !== null} />
      {charter.values.map((value, i) => {
        const lived = told.find((one) => one.valueId === value.id);
        const all = `All ${formatNumber(lived?.count ?? 0, reader?.locale ?? 'en')} thanks for ${value.name}`;
        return (
          <CharterValue key={value.id} value={value} first={i === 0}>
            {lived?.cards.length ? (
              <Told cards={lived.cards} more={{ to: `/culture/${value.id}`, says: all }} />
            ) : null}
          </CharterValue>
        );
      })}
      {reader ? (
        <section className="leaf close">
          <p>Have you seen one of these today?</p>
          <div className="acts">
            <a className="btn go" href="/thanks/new">
              Thank someone
            </a>
            <a className="btn bare" href="/charter/versions">
              All versions
            </a>
          </div>
        </section>
      ) : null}
      <p className="poster-only">
        Our charter, version {charter.number}, in force since {since}.
      </p>
    </>
  );
}
