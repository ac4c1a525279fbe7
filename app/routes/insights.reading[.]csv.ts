import type { LoaderFunctionArgs } from '@remix-run/node';
import { insightsAsked } from '~/features/insights/asked.server';
import { csvFile } from '~/features/insights/csv-file.server';
import { showRead } from '~/features/insights/read.server';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, organization, scope, today } = await insightsAsked(context, request);
  const { versions, parts } = await showRead(context.db, {
    ...{ scope, zone: organization.timeZone, locale: actor.locale },
  });
  const whole = scope.team?.name ?? 'the whole organization';
  return csvFile(`read-and-meant-${today}`, [
    ['of', 'version', 'people with an account', 'read it', 'left a line', 'half had read it'],
    ...versions.map((one) => [whole, one.number, one.people, one.read, one.lines, one.half]),
    ...parts.map((part) => [part.name, versions[0]?.number ?? null, part.people, part.read, null, null]),
  ]);
}
