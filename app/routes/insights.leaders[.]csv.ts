import type { LoaderFunctionArgs } from '@remix-run/node';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { showLeaders } from '~/features/insights/leaders-first.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = await insightsAsked(context, request);
  const { figures } = await showLeaders(context.db, asked);
  return csvFile(`leaders-${asked.period.last}`, [
    ['figure', 'you', 'median of the others'],
    ...figures.map(({ says, mine, median }) => [says, mine, median]),
  ]);
}
