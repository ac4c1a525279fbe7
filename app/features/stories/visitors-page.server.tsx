import type { AppLoadContext } from '@remix-run/node';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import type { Organization } from '~/features/organization/actor';
import { getVisitorsWords } from '~/features/organization/organization-queries.server';
import { drawOnce } from '~/shared/draw.server';
import { formatDate, VISITOR } from '~/shared/formats';
import { listValuesForStaff } from './story-queries.server';
import { VisitorsBook } from './visitors-book';
import { listToldToVisitors } from './visitors-stories.server';

/** The culture page as visitors see it, drawn, with what stands in its head. */
export async function getVisitorsPage(context: AppLoadContext, organization: Organization, version: number) {
  const { db, origin } = context;
  const [whole, words, forStaff, stories] = await Promise.all([
    getCharterVersion(db, version),
    getVisitorsWords(db),
    listValuesForStaff(db, version),
    listToldToVisitors(db, version),
  ]);
  const { name, logoHash, logoTone, hue, timeZone } = organization;
  const values = whole.values
    .filter((value) => !forStaff.includes(value.id))
    // Numbered anew: a gap would tell of what is missing.
    .map((value, i) => ({ ...value, rank: i + 1, story: '' }));
  const book = {
    charter: { ...whole, owner: null, note: '', values },
    house: { name, logoHash, logoTone, hue },
    since: formatDate(whole.publishedAt, { ...VISITOR, timeZone }),
    stories,
  };
  return {
    book: drawOnce(context, 'book', book, (data) => <VisitorsBook {...data} />),
    lang: words.language,
    head: {
      title: words.title || `${name}: what we promise`,
      description: words.description || whole.vision.slice(0, 200),
      url: `${origin}/culture`,
      image: logoHash ? `${origin}/logo?v=${logoHash}` : null,
      indexed: words.indexed,
    },
  };
}

export type VisitorsHead = Awaited<ReturnType<typeof getVisitorsPage>>['head'];
