import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { insightsAsked } from '~/features/insights/asked.server';
import { InsightsPage } from '~/features/insights/insights-page';
import { Serving } from '~/features/insights/serving';
import { showServing } from '~/features/insights/serving.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Whom we serve · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, scope, period, today, frame } = await insightsAsked(context, request);
  const data = await showServing(context.db, { scope, period, today, locale: actor.locale });
  return json({ frame, drawn: draw(context, 'insight', <Serving {...data} />) });
}

export default function ServingPage() {
  const { frame, drawn } = useLoaderData<typeof loader>();
  return (
    <InsightsPage title="Whom we serve" {...frame} files={{ serving: 'Download as CSV' }}>
      <Once key={frame.query} {...drawn} className="insight-drawn" />
    </InsightsPage>
  );
}
