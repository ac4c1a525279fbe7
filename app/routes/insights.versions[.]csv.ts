import type { LoaderFunctionArgs } from '@remix-run/node';
import { showVersions } from '~/features/insights/around-versions.server';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { canSeeAll } from '~/features/insights/insights-policy';
import { allow } from '~/shared/asking.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, organization, today } = await insightsAsked(context, request);
  allow(canSeeAll(actor));
  const versions = await showVersions(context.db, {
    version: organization.charterVersion ?? 0,
    zone: organization.timeZone,
    today,
    locale: actor.locale,
  });
  return csvFile('values-by-version', [
    ['version', 'in force since', 'value', 'note', 'days', 'letters before', 'letters after'],
    ...versions.flatMap(({ number, day, days, values }) =>
      values.map((value) => [
        ...[number, day, value.name, value.called ?? '', days, value.before, value.after],
      ]),
    ),
  ]);
}
