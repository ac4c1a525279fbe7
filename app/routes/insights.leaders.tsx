import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { insightsAsked } from '~/features/insights/asked.server';
import { InsightsPage } from '~/features/insights/insights-page';
import { LeadersFirst } from '~/features/insights/leaders-first';
import { showLeaders } from '~/features/insights/leaders-first.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Leaders go first · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { frame, ...asked } = await insightsAsked(context, request);
  const data = await showLeaders(context.db, asked);
  return json({ frame, drawn: draw(context, 'insight', <LeadersFirst {...data} />) });
}

export default function Leaders() {
  const { frame, drawn } = useLoaderData<typeof loader>();
  return (
    <InsightsPage title="Leaders go first" {...frame} ofReader files={{ leaders: 'Download as CSV' }}>
      <Once key={frame.query} {...drawn} />
    </InsightsPage>
  );
}
