import { json, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { listTeams } from '~/features/people/team-queries.server';
import { Noticeboard } from '~/features/prints/noticeboard';
import { listNoticeboard } from '~/features/prints/noticeboard-queries.server';
import { weekAsked } from '~/features/prints/week-asked';
import { requireActor } from '~/shared/asking.server';
import { draw } from '~/shared/draw.server';
import { Once } from '~/shared/ui/once';

export const meta: MetaFunction = () => [{ title: 'Noticeboard · Credo' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const actor = requireActor(context, request);
  const { db, organization } = context;
  const search = new URL(request.url).searchParams;
  const { week, before, after, from, until, says } = weekAsked(search.get('week'), actor, context.now());
  const teams = await listTeams(db);
  const team = teams.find(({ id }) => id === Number(search.get('team')));
  const { cards, more } = await listNoticeboard(db, organization?.charterVersion ?? 0, {
    from,
    until,
    team: team?.id,
  });
  const board = { house: organization?.name ?? '', week: says, team: team?.name ?? null, cards, more };
  const drawn = draw(context, 'noticeboard', <Noticeboard {...board} reader={actor} />);
  const at = (to: string) => `/thanks/noticeboard?week=${to}${team ? `&team=${team.id}` : ''}`;
  return json({
    drawn,
    week,
    team: team?.id ?? null,
    before: at(before),
    after: after ? at(after) : null,
    teams: teams.map(({ id, path }) => ({ id, path })),
  });
}

export default function NoticeboardPage() {
  const { drawn, week, team, before, after, teams } = useLoaderData<typeof loader>();
  return (
    <div className="print-page">
      <div className="print-tools">
        <h1>Noticeboard</h1>
        <p className="soft">
          The week’s thanks as a sheet to hang up where people pass by. Print this page on A4: only the sheet
          is printed. It holds letters that everyone may read, and no others.
        </p>
        <form method="get" className="print-choice">
          <input type="hidden" name="week" value={week} />
          <label htmlFor="team">Team</label>
          <select className="in" id="team" name="team" defaultValue={team ?? ''} key={team}>
            <option value="">All teams</option>
            {teams.map(({ id, path }) => (
              <option key={id} value={id}>
                {path}
              </option>
            ))}
          </select>
          <button className="btn" type="submit">
            Show
          </button>
        </form>
        <nav className="turns" aria-label="Weeks">
          <a href={before} rel="prev">
            The week before
          </a>
          {after ? (
            <a href={after} rel="next">
              The week after
            </a>
          ) : null}
        </nav>
      </div>
      <Once key={`${week} ${team}`} {...drawn} />
    </div>
  );
}
