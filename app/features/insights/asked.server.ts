import type { AppLoadContext } from '@remix-run/node';
import { found, requireActor } from '~/shared/asking.server';
import { formatDate, formatTime } from '~/shared/formats';
import { dayOf } from '~/shared/zoned-time';
import type { InsightsPageProps } from './insights-page';
import { aroundPeriod, type Period, periodAsked } from './period';
import { scopeAsked } from './scope.server';
import { getCounted } from './values-queries.server';

/**
 * What every page of insights is asked: by whom, of which teams, over which months (one where the page is of one); and
 * what stands around it.
 */
export async function insightsAsked(context: AppLoadContext, request: Request, months?: 1) {
  const actor = requireActor(context, request);
  const organization = found(context.organization);
  const search = new URL(request.url).searchParams;
  if (months) search.set('months', String(months));
  const [scope, counted] = await Promise.all([
    scopeAsked(context.db, actor, search),
    getCounted(context.db, context.now()),
  ]);
  const today = dayOf(context.now(), organization.timeZone);
  const period = periodAsked(search, { today, first: counted.first }, actor.locale);
  const frame: Omit<InsightsPageProps, 'title' | 'files' | 'children'> = {
    query: queryOf(period, scope.team?.id),
    period: { months: period.months, last: period.last, says: period.says },
    around: aroundPeriod(period, today),
    team: scope.team,
    teams: scope.choices,
    whole: scope.whole,
    countedAt: counted.at ? `${formatDate(counted.at, actor)} at ${formatTime(counted.at, actor)}` : null,
  };
  return { actor, organization, search, scope, period, today, frame };
}

const queryOf = ({ months, last }: Period, team?: number) =>
  new URLSearchParams({ months: String(months), last, ...(team && { team: String(team) }) }).toString();
