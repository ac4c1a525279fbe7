import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { CultureEmpty } from '~/features/charter/culture-empty';
import { type Actor, isLeader, type Organization } from '~/features/organization/actor';
import { ReadAndMeant } from '~/features/reading/read-and-meant';
import { findAcknowledgement, listSharedLines } from '~/features/reading/reading-queries.server';
import { ReleaseNote } from '~/features/reading/release-note';
import { CultureBook } from '~/features/stories/culture-book';
import { listLived } from '~/features/stories/lived.server';
import { visitorsMeta } from '~/features/stories/visitors-meta';
import { getVisitorsPage } from '~/features/stories/visitors-page.server';
import { requireActor } from '~/shared/asking.server';
import { drawOnce } from '~/shared/draw.server';
import { formatDate } from '~/shared/formats';
import { Once } from '~/shared/ui/once';

export const handle = { book: true };
export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data?.head ? visitorsMeta(data.head) : [{ title: 'Our charter · Credo' }];
export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organization } = context;
  const actor = organization?.cultureOpen ? context.actor : requireActor(context, request);
  const version = organization?.charterVersion;
  if (!version) return json({ ...NOTHING, leader: isLeader(actor) });
  if (actor) return json({ ...NOTHING, ...(await readAsMember({ organization, version, actor, context })) });
  const page = await getVisitorsPage(context, organization, version);
  const robots = page.head.indexed ? undefined : { 'X-Robots-Tag': 'noindex' };
  return json({ ...NOTHING, ...page }, { headers: robots });
}

const NOTHING = { book: null, reading: null, news: null, head: null, lang: undefined, leader: false };

type Member = Pick<LoaderFunctionArgs, 'context'> & {
  organization: Organization;
  version: number;
  actor: Actor;
};

async function readAsMember({ organization, version, actor, context }: Member) {
  const { db } = context;
  const charter = await getCharterVersion(db, version);
  const { logoHash, logoTone, hue, timeZone } = organization;
  const [lived, mine, lines] = await Promise.all([
    listLived(db, charter, { now: context.now(), timeZone }),
    findAcknowledgement(db, actor.id),
    listSharedLines(db),
  ]);
  const since = formatDate(charter.publishedAt, actor);
  const book = { charter, house: { logoHash, logoTone, hue }, since, locale: actor.locale, lived };
  return {
    book: drawOnce(context, 'book', book, (data) => <CultureBook {...data} />),
    reading: { version, mine: mine ?? null, lines },
    news: actor.toRead ? { number: version, note: charter.note } : null,
  };
}

export default function Culture() {
  const { book, reading, news, leader } = useLoaderData<typeof loader>();
  if (!book) return <CultureEmpty leader={leader} />;
  return (
    <>
      {news ? <ReleaseNote {...news} /> : null}
      <Once {...book} className="leaves" />
      {reading ? <ReadAndMeant key={reading.mine?.createdAt} {...reading} /> : null}
    </>
  );
}
