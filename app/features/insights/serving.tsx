import { formatNumber } from '~/shared/formats';
import { ServedBars, ServedMark } from './served-bars';
import type { ServingData } from './serving.server';
import { WideTable } from './wide-table';

/** Whom the letters helped: in the period and before it, month by month, and in each part of the scope. */
export function Serving(data: ServingData) {
  const { sentence, answers, all, unit, locale, saysBefore, months, parts } = data;
  return (
    <>
      <p className="insight-says">{sentence}</p>
      <section className="insight-sheet" aria-labelledby="served">
        <h2 id="served">Whom it helped</h2>
        <ServedBars months={months} />
        <WideTable label="Whom it helped">
          <table className="facts served">
            <thead>
              <tr>
                <th scope="col">Whom it helped</th>
                <th scope="col">This period, {unit}</th>
                <th scope="col">Share</th>
                <th scope="col">{saysBefore}</th>
              </tr>
            </thead>
            <tbody>
              {answers.map(({ answer, says, now, share, before, shareBefore, stories }) => (
                <tr key={answer}>
                  <th scope="row">
                    <ServedMark answer={answer} />
                    {says}
                  </th>
                  <td>
                    <a href={stories}>{formatNumber(now, locale)}</a>
                  </td>
                  <td>{share}</td>
                  <td>
                    {formatNumber(before, locale)} ({shareBefore})
                  </td>
                </tr>
              ))}
              <tr>
                <th scope="row">All</th>
                <td>{formatNumber(all.now, locale)}</td>
                <td />
                <td>{formatNumber(all.before, locale)}</td>
              </tr>
            </tbody>
          </table>
        </WideTable>
        <p className="hint">
          Only what givers said themselves, and they may leave it open: it says where people see care, not
          where it happens. Much help for colleagues is no fault; colleagues are customers too.
        </p>
        <details className="twin">
          <summary>Month by month as a table</summary>
          <ServedTable
            label="Whom it helped, month by month"
            first="Month"
            rows={months.map((one) => ({ ...one, id: one.month, name: one.label }))}
            locale={locale}
          />
        </details>
      </section>
      {parts.length ? (
        <section className="insight-sheet" aria-labelledby="served-parts">
          <h2 id="served-parts">Team by team</h2>
          <p>
            Thanks got by people at home there. Whoever works behind the scenes helps colleagues, whoever
            stands at the door helps guests: read it beside what a team does.
          </p>
          <ServedTable label="Whom it helped, team by team" first="Team" rows={parts} locale={locale} />
        </section>
      ) : null}
    </>
  );
}

type Cell = ServingData['months'][number]['cells'][number];
type ServedTableProps = {
  label: string;
  first: string;
  rows: { id: string | number; name: string; cells: Cell[] }[];
  locale: string;
};

function ServedTable({ label, first, rows, locale }: ServedTableProps) {
  return (
    <WideTable label={label}>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {rows[0]?.cells.map(({ answer, says }) => (
              <th key={answer} scope="col">
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, cells }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {cells.map(({ answer, count, stories }) => (
                <td key={answer}>
                  <a href={stories}>{formatNumber(count, locale)}</a>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  );
}
