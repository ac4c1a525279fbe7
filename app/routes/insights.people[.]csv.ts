import type { LoaderFunctionArgs } from '@remix-run/node';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { listSeen, listTenths } from '~/features/insights/people-queries.server';
import { FEWEST_THANKED, lastDays } from '~/features/insights/people-seen.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { scope, period, today } = await insightsAsked(context, request);
  const windows = [lastDays(30, today), lastDays(30, today, 1), lastDays(90, today), lastDays(90, today, 1)];
  const [seen, tenths] = await Promise.all([
    listSeen(context.db, scope, windows),
    listTenths(context.db, scope, period),
  ]);
  const says = ['last 30 days', '30 days before', 'last 90 days', '90 days before'];
  const enough = tenths.reduce((sum, { thanked }) => sum + thanked, 0) >= FEWEST_THANKED;
  return csvFile(`people-${period.last}`, [
    ['figure', 'of', 'period', 'people', 'count'],
    ...seen.flatMap(({ account, people, got, gave }) =>
      says.flatMap((when, i) => {
        const of = account ? 'with an account' : 'without an account';
        return [
          ['thanked', of, when, people, got[i] ?? 0],
          ['thanked someone', of, when, people, gave[i] ?? 0],
        ];
      }),
    ),
    ...(enough
      ? tenths.map(({ tenth, people, thanks }) => [
          'thanks got',
          `tenth ${tenth}`,
          period.says,
          people,
          thanks,
        ])
      : []),
  ]);
}
