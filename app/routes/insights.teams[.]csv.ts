import type { LoaderFunctionArgs } from '@remix-run/node';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { insightsAsked } from '~/features/insights/asked.server';
import { showByPart } from '~/features/insights/by-part.server';
import { csvFile } from '~/features/insights/csv-file.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organization, scope, period } = await insightsAsked(context, request);
  const charter = await charterByNumber(context.db, organization.charterVersion);
  const shown = charter && (await showByPart(context.db, { charter, scope, period }));
  return csvFile(`values-by-team-${period.last}`, [
    ['team', `all thanks, ${period.says}`, ...(shown?.values ?? []).map(({ name }) => name)],
    ...(shown?.parts ?? []).map(({ name, all, cells }) => [name, all, ...cells.map(({ thanks }) => thanks)]),
  ]);
}
