import type { LoaderFunctionArgs } from '@remix-run/node';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { ANSWERED, ANSWERS, showServing } from '~/features/insights/serving.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, scope, period, today } = await insightsAsked(context, request);
  const { months, parts } = await showServing(context.db, { scope, period, today, locale: actor.locale });
  const whole = scope.team?.name ?? 'the whole organization';
  return csvFile(`whom-we-serve-${period.last}`, [
    ['of', 'when', ...ANSWERS.map((answer) => ANSWERED[answer])],
    ...months.map(({ month, cells }) => [whole, month.slice(0, 7), ...cells.map(({ count }) => count)]),
    ...parts.map(({ name, cells }) => [name, period.says, ...cells.map(({ count }) => count)]),
  ]);
}
