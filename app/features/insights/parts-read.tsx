import type { ReadData } from './read.server';
import { WideTable } from './wide-table';

const WIDTH = 120;

type PartsTableProps = { parts: ReadData['parts']; fewest: number; n: (count: number) => string };

/** Who has read the version in force, in each part of the scope that is large enough to be shown. */
export function PartsRead({ parts, fewest, n }: PartsTableProps) {
  const together = parts.some(({ without }) => without >= fewest);
  return (
    <section className="insight-sheet" aria-labelledby="parts-read">
      <h2 id="parts-read">Team by team, the version in force</h2>
      <WideTable label="Team by team">
        <table className="facts read-figures">
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">Read it</th>
              <td aria-hidden="true" />
              <th scope="col">Only an earlier one</th>
              {together ? <th scope="col">Read together</th> : null}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.name}>
                <th scope="row">{part.name}</th>
                <td>
                  {n(part.read)} of {n(part.people)}
                </td>
                <td aria-hidden="true">
                  <ShareBar of={part} />
                </td>
                <td>{n(part.earlier)}</td>
                {together ? (
                  <td>{part.without >= fewest ? `${n(part.together)} of ${n(part.without)}` : ''}</td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">
        Teams with fewer than {fewest} people who could have read it stand together: alone they would say who
        did not.{together ? ' The same holds for those with whom it was read together.' : null}
      </p>
    </section>
  );
}

export const ShareBar = ({ of: { read, people } }: { of: { read: number; people: number } }) => (
  <svg className="pair share" viewBox={`0 0 ${WIDTH} 20`} focusable="false" aria-hidden="true">
    <rect className="was" x="1" y="6.5" height="7" width={WIDTH - 2} />
    <rect className="is" x="1" y="6.5" height="7" width={people ? (read / people) * (WIDTH - 2) : 0} />
  </svg>
);
