import type { LoaderFunctionArgs } from '@remix-run/node';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { groupsOf, listSeen, listTenths } from '~/features/insights/people-queries.server';
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
    ...groupsOf(seen).flatMap(({ says: who, of }) =>
      says.flatMap((when, i) => {
        const people = of.reduce((sum, one) => sum + one.people, 0);
        const count = (what: 'got' | 'gave') => of.reduce((sum, one) => sum + (one[what][i] ?? 0), 0);
        return [
          ['thanked', who, when, people, count('got')],
          ['thanked someone', who, when, people, count('gave')],
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
