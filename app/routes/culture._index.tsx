import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import type { Charter } from '~/features/charter/charter';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { CultureEmpty } from '~/features/charter/culture-empty';
import { isLeader } from '~/features/organization/actor';
import { ReadAndMeant } from '~/features/reading/read-and-meant';
import { findAcknowledgement, listSharedLines } from '~/features/reading/reading-queries.server';
import { CultureBook } from '~/features/recognition/culture-book';
import { listTold } from '~/features/recognition/recognition-queries.server';
import { requireActor } from '~/shared/asking.server';
import { drawOnce } from '~/shared/draw.server';
import { formatDate, VISITOR } from '~/shared/formats';
import { Once } from '~/shared/ui/once';

export const handle = { book: true };
export const meta: MetaFunction = () => [{ title: 'Our charter · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { db, organization } = context;
  const actor = organization?.cultureOpen ? context.actor : requireActor(context, request);
  const version = organization?.charterVersion;
  if (!version) return json({ book: null, reading: null, leader: isLeader(actor) });
  const charter = await getCharterVersion(db, version);
  const since = formatDate(charter.publishedAt, actor ?? VISITOR);
  const book = actor
    ? { charter, since, locale: actor.locale, told: await listTold(db, charter) }
    : { charter: withoutNames(charter), since, locale: null, told: [] };
  const reading = actor
    ? { version, mine: (await findAcknowledgement(db, actor.id)) ?? null, lines: await listSharedLines(db) }
    : null;
  const drawn = drawOnce(context, 'book', book, (data) => <CultureBook {...data} />);
  return json({ book: drawn, reading, leader: isLeader(actor) });
}

/** A visitor reads vision, values and behaviours: no owner, no stories, no recognitions. */
function withoutNames(charter: Charter): Charter {
  const values = charter.values.map((value) => ({ ...value, story: '' }));
  return { ...charter, owner: null, note: '', values };
}

export default function Culture() {
  const { book, reading, leader } = useLoaderData<typeof loader>();
  if (!book) return <CultureEmpty leader={leader} />;
  return (
    <>
      <Once {...book} className="leaves" />
      {reading ? <ReadAndMeant key={reading.mine?.createdAt} {...reading} /> : null}
    </>
  );
}
