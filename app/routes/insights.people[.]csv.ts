import type { LoaderFunctionArgs } from '@remix-run/node';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { showPeople } from '~/features/insights/people-seen.server';
import { SHARES } from '~/features/insights/shares';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { frame: _, ...asked } = await insightsAsked(context, request);
  const { groups, concentration } = await showPeople(context.db, asked);
  return csvFile(`people-${asked.period.last}`, [
    ['figure', 'of', 'people', 'count', 'count before'],
    ...groups.flatMap(({ says, people, shares }) =>
      shares.map(({ count, countBefore }, i) => [SHARES[i] ?? '', says, people, count, countBefore]),
    ),
    ...(concentration?.tenths ?? []).map(({ people, thanks }, i) => [
      ...[`Thanks got in ${asked.period.says}`, `Tenth ${i + 1}`, people, thanks, null],
    ]),
  ]);
}
