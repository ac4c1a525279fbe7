import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { insightsAsked } from '~/features/insights/asked.server';
import { InsightsPage } from '~/features/insights/insights-page';
import { PeopleSeen } from '~/features/insights/people-seen';
import { showPeople } from '~/features/insights/people-seen.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Who is seen · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { frame, ...asked } = await insightsAsked(context, request);
  const data = await showPeople(context.db, asked);
  return json({ frame, drawn: draw(context, 'insight', <PeopleSeen {...data} />) });
}

export default function People() {
  const { frame, drawn } = useLoaderData<typeof loader>();
  return (
    <InsightsPage title="Who is seen" {...frame} files={{ people: 'Download as CSV' }}>
      <Once key={frame.query} {...drawn} />
    </InsightsPage>
  );
}
