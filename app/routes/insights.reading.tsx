import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { insightsAsked } from '~/features/insights/asked.server';
import { InsightsPage } from '~/features/insights/insights-page';
import { ReadAndMeantFigures } from '~/features/insights/read';
import { showRead } from '~/features/insights/read.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Read and meant · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, organization, scope, frame } = await insightsAsked(context, request);
  const data = await showRead(context.db, { scope, zone: organization.timeZone, locale: actor.locale });
  return json({ frame, drawn: draw(context, 'insight', <ReadAndMeantFigures {...data} />) });
}

export default function ReadingPage() {
  const { frame, drawn } = useLoaderData<typeof loader>();
  return (
    <InsightsPage title="Read and meant" {...frame} files={{ reading: 'Download as CSV' }} asOfToday>
      <Once key={frame.query} {...drawn} className="insight-drawn" />
    </InsightsPage>
  );
}
