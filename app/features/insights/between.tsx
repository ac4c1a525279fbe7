import type { Between } from './between.server';
import { WideTable } from './wide-table';

/** From which part of the organization to which thanks go. */
export function BetweenTable({ between, n }: { between: Between; n: (count: number) => string }) {
  const { parts, rows, sentence, tooMany } = between;
  return (
    <section className="insight-sheet" aria-labelledby="between">
      <h2 id="between">Across teams</h2>
      <p>{sentence}</p>
      {rows.length ? (
        <>
          <WideTable label="Across teams">
            <table className="facts tinted between">
              <thead>
                <tr>
                  <th scope="col">From, to</th>
                  {parts.map(({ id, name }) => (
                    <th key={id} scope="col">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.map(({ id, name, cells }) => (
                  <tr key={id}>
                    <th scope="row">{name}</th>
                    {cells.map(({ to, thanks, step, stories }) => (
                      <td key={to} className={`hue-cobalt step-${step}`}>
                        {thanks === null ? null : stories ? <a href={stories}>{n(thanks)}</a> : n(thanks)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </WideTable>
          <p className="hint">
            Home teams are those of the day of each letter, teams below counted with the one above. A link
            leads to all letters to that team.
          </p>
        </>
      ) : null}
      {tooMany ? (
        <p className="hint">These are too many teams for a table. Choose one of them above.</p>
      ) : null}
    </section>
  );
}
