import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { charterByNumber } from '~/features/charter/charter-queries.server';
import { AroundVersions } from '~/features/insights/around-versions';
import { showVersions } from '~/features/insights/around-versions.server';
import { insightsAsked } from '~/features/insights/asked.server';
import { ByPartTable } from '~/features/insights/by-part';
import { showByPart } from '~/features/insights/by-part.server';
import { InsightsPage } from '~/features/insights/insights-page';
import { ValuesShown } from '~/features/insights/values-shown';
import { showValues } from '~/features/insights/values-shown.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Alive or wallpaper · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, organization, scope, period, today, frame } = await insightsAsked(context, request);
  const charter = await charterByNumber(context.db, organization.charterVersion);
  if (!charter) return json({ frame, drawn: null, parts: false, versions: false });
  const { locale } = actor;
  const around = { version: charter.number, zone: organization.timeZone, today, locale };
  const [values, byPart, versions] = await Promise.all([
    showValues(context.db, { charter, scope, period, today, locale }),
    showByPart(context.db, { charter, scope, period }),
    scope.team ? null : showVersions(context.db, around),
  ]);
  const drawn = draw(
    context,
    'insight',
    <>
      <ValuesShown {...values} />
      {byPart ? <ByPartTable {...byPart} locale={locale} /> : null}
      {versions ? <AroundVersions versions={versions} locale={locale} /> : null}
    </>,
  );
  return json({ frame, drawn, parts: byPart !== null, versions: Boolean(versions?.length) });
}

export default function Values() {
  const { frame, drawn, parts, versions } = useLoaderData<typeof loader>();
  const files = {
    values: 'Download as CSV',
    ...(parts && { teams: 'Team by team as CSV' }),
    ...(versions && { versions: 'Version by version as CSV' }),
  };
  return (
    <InsightsPage title="Alive or wallpaper" {...frame} files={files}>
      {drawn ? (
        <Once key={frame.query} {...drawn} className="insight-drawn" />
      ) : (
        <p className="sheet">Once a charter is published, you see here whether its values are lived.</p>
      )}
    </InsightsPage>
  );
}
