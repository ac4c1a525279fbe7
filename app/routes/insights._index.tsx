import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { insightsAsked } from '~/features/insights/asked.server';
import { InsightsPage } from '~/features/insights/insights-page';
import { ValuesShown } from '~/features/insights/values-shown';
import { showValues } from '~/features/insights/values-shown.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Alive or wallpaper · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, organization, scope, period, today, frame } = await insightsAsked(context, request);
  const charter = await charterByNumber(context.db, organization.charterVersion);
  const data =
    charter && (await showValues(context.db, { charter, scope, period, today, locale: actor.locale }));
  return json({ frame, drawn: data && draw(context, 'insight', <ValuesShown {...data} />) });
}

export default function Values() {
  const { frame, drawn } = useLoaderData<typeof loader>();
  return (
    <InsightsPage title="Alive or wallpaper" {...frame}>
      {drawn ? (
        <Once key={frame.query} {...drawn} />
      ) : (
        <p className="sheet">Once a charter is published, you see here whether its values are lived.</p>
      )}
      <p className="acts">
        <a className="btn" href={`/insights/values.csv?${frame.query}`} download>
          Download as CSV
        </a>
      </p>
    </InsightsPage>
  );
}
