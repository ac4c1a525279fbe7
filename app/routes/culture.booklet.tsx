import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { Booklet, type Paper } from '~/features/prints/booklet';
import { CulturePrintTools } from '~/features/prints/culture-print-tools';
import { listChosen } from '~/features/stories/chosen-stories.server';
import { found, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { formatDate } from '~/shared/formats';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Our charter as a booklet · Credo' }];

const MOST_TOLD = 3;

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db } = context;
  const house = found(context.organization);
  const version = found(house.charterVersion);
  const paper: Paper = new URL(request.url).searchParams.get('paper') === 'letter' ? 'letter' : 'a4';
  const charter = await getCharterVersion(db, version);
  const chosen = await listChosen(db, version, { most: MOST_TOLD });
  const since = formatDate(charter.publishedAt, actor);
  const booklet = { charter, chosen, house, since, paper };
  return json({ paper, drawn: draw(context, 'booklet', <Booklet {...booklet} />) });
}

export default function BookletPage() {
  const { paper, drawn } = useLoaderData<typeof loader>();
  return (
    <div className="print-page">
      <CulturePrintTools
        here="booklet"
        title="Our charter as a booklet"
        papers={{ chosen: paper, says: { a4: 'A4', letter: 'US Letter' } }}
      >
        A page for the vision, one for each value with the stories chosen for it. Print this page: only the
        booklet is printed.
      </CulturePrintTools>
      <Once key={paper} {...drawn} />
    </div>
  );
}
