import type { LoaderFunctionArgs } from '@remix-run/node';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { listShown } from '~/features/insights/values-queries.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { organization, scope, period } = await insightsAsked(context, request);
  const [charter, shown] = await Promise.all([
    charterByNumber(context.db, organization.charterVersion),
    listShown(context.db, scope, period),
  ]);
  const at = (valueId: number, behaviourId: number) => {
    const row = shown.find((one) => one.valueId === valueId && one.behaviourId === behaviourId);
    return [row?.now ?? 0, row?.before ?? 0];
  };
  const rows = (charter?.values ?? []).flatMap(({ id, name, behaviours }) => [
    [name, '', ...at(id, 0)],
    ...behaviours.filter(({ kind }) => kind === 'do').map((one) => [name, one.text, ...at(id, one.id)]),
  ]);
  const unit = scope.team ? 'thanks' : 'letters';
  return csvFile(`values-${period.last}`, [
    ['value', 'behaviour', `${unit}, ${period.says}`, `${unit}, ${period.saysBefore}`],
    ...rows,
  ]);
}
