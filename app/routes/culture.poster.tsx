import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { getCharterVersion } from '~/features/charter/charter-queries.server';
import { CulturePrintTools } from '~/features/prints/culture-print-tools';
import { Poster } from '~/features/prints/poster';
import { found, requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { formatDate } from '~/shared/formats';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Our charter as a poster · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const house = found(context.organization);
  const charter = await getCharterVersion(context.db, found(house.charterVersion));
  const since = formatDate(charter.publishedAt, actor);
  return json({
    drawn: draw(context, 'poster', <Poster charter={charter} house={house} since={since} />),
  });
}

export default function PosterPage() {
  const { drawn } = useLoaderData<typeof loader>();
  return (
    <div className="print-page">
      <CulturePrintTools here="poster" title="Our charter as a poster">
        One sheet of A3 with the vision and every value; a printer with smaller paper scales it. Where a
        charter says more than a sheet holds, the poster says the first of it. Print this page: only the
        poster is printed.
      </CulturePrintTools>
      <Once {...drawn} />
    </div>
  );
}
