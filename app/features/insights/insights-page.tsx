import type { ReactNode } from 'react';
import { InsightPages } from './insight-pages';

export type InsightsPageProps = {
  title: string;
  /** Period and team as address parts, to go along to the other pages. */
  query: string;
  period: { months: number; last: string; says: string };
  around: { before: string; after: string | null };
  team: { id: number; name: string } | null;
  teams: { id: number; path: string }[];
  /** Whether the reader may look at the whole organization. */
  whole: boolean;
  /** null before anything was counted. */
  countedAt: string | null;
  /** Shows what holds today, whatever the period. */
  asOfToday?: boolean;
  /** Is of the reader alone, whatever the team. */
  ofReader?: boolean;
  /** What can be downloaded of it, by the name of each file, with what the button says. */
  files: Record<string, string>;
  children: ReactNode;
};

const LENGTHS = [
  { months: 1, says: 'A month' },
  { months: 3, says: 'Three months' },
  { months: 12, says: 'A year' },
];

/** What stands around a figure: the other figures, of whom, over which months, and when it was counted. */
export function InsightsPage(props: InsightsPageProps) {
  const { title, query, period, around, team, teams, whole, countedAt, files, children } = props;
  const { asOfToday, ofReader } = props;
  const of = team ? `&team=${team.id}` : '';
  return (
    <div className="page wide insights">
      <header>
        <h1>{title}</h1>
        <p className="soft">
          {ofReader ? 'You' : team ? `${team.name} and the teams below it` : 'The whole organization'},{' '}
          {asOfToday ? 'as it is today' : period.says}.
        </p>
      </header>
      <InsightPages title={title} query={query} whole={whole} />
      <form method="get" className="insight-choice">
        {asOfToday ? null : (
          <span>
            <label htmlFor="months">Over</label>
            <select className="in" id="months" name="months" defaultValue={period.months} key={period.months}>
              {LENGTHS.map(({ months, says }) => (
                <option key={months} value={months}>
                  {says}
                </option>
              ))}
            </select>
          </span>
        )}
        <input type="hidden" name="last" value={period.last} />
        {ofReader ? (
          <input type="hidden" name="team" value={team?.id ?? ''} />
        ) : (
          <span>
            <label htmlFor="team">Of</label>
            <select className="in" id="team" name="team" defaultValue={team?.id ?? ''} key={team?.id ?? 0}>
              {whole ? <option value="">The whole organization</option> : null}
              {teams.map(({ id, path }) => (
                <option key={id} value={id}>
                  {path}
                </option>
              ))}
            </select>
          </span>
        )}
        <button className="btn" type="submit">
          Show
        </button>
        {asOfToday ? (
          <input type="hidden" name="months" value={period.months} />
        ) : (
          <span className="turns">
            <a href={`?${around.before}${of}`} rel="prev">
              Earlier
            </a>
            {around.after ? (
              <a href={`?${around.after}${of}`} rel="next">
                Later
              </a>
            ) : null}
          </span>
        )}
      </form>
      {countedAt || asOfToday ? (
        children
      ) : (
        <p className="sheet">
          Nothing has been counted yet. That happens by itself within a minute or two; then the figures are
          here.
        </p>
      )}
      <p className="acts">
        {Object.entries(files).map(([name, says]) => (
          <a key={name} className="btn" href={`/insights/${name}.csv?${query}`} download>
            {says}
          </a>
        ))}
      </p>
      {countedAt && !asOfToday ? (
        <p className="small soft">
          Counted on {countedAt}, from letters that all members may read and from no others. Months are those
          of the organization’s time zone.
        </p>
      ) : null}
    </div>
  );
}
