import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { CulturePrintTools } from '~/features/prints/culture-print-tools';
import { WallCards } from '~/features/prints/wall-cards';
import { found, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'A card for each value · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  requireActor(context, request);
  const house = found(context.organization);
  const { values } = await getCharterVersion(context.db, found(house.charterVersion));
  const paper = new URL(request.url).searchParams.get('paper') === 'a4' ? 'a4' : 'a5';
  const cards = <WallCards values={values} paper={paper} house={house.name} />;
  return json({ paper, drawn: draw(context, 'cards', cards) });
}

export default function CardsPage() {
  const { paper, drawn } = useLoaderData<typeof loader>();
  return (
    <div className="print-page">
      <CulturePrintTools
        here="cards"
        title="A card for each value"
        papers={{ chosen: paper, says: { a5: 'A5', a4: 'A4' } }}
      >
        One card to a page, held across, for the wall where the value is lived. Print this page: only the
        cards are printed.
      </CulturePrintTools>
      <Once key={paper} {...drawn} />
    </div>
  );
}
