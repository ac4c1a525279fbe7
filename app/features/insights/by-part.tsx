import { formatNumber } from '~/shared/formats';
import { Glyph } from '~/shared/ui/glyph';
import type { ByPart } from './by-part.server';
import { WideTable } from './wide-table';

/** A row for each part of the organization, a column for each value. */
export function ByPartTable({ values, parts, locale }: ByPart & { locale: string }) {
  return (
    <section className="insight-sheet" aria-labelledby="by-part">
      <h2 id="by-part">Team by team</h2>
      <p>
        How many thanks people at home there got for each value. Read along a row: the strongest tint is what
        that team is thanked for most. Teams differ in size and in what they do, so that a column says little.
      </p>

      <WideTable label="Thanks by team and value">
        <table className="facts tinted">
          <thead>
            <tr>
              <th scope="col">Team</th>
              <th scope="col">All thanks</th>
              {values.map((value) => (
                <th key={value.id} scope="col" className={`hue-${value.hue}`}>
                  <Glyph name={value.glyph} />
                  {value.name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {parts.map((part) => (
              <tr key={part.id}>
                <th scope="row">
                  <a href={`?team=${part.id}`}>{part.name}</a>
                </th>
                <td>
                  <a href={part.stories}>{formatNumber(part.all, locale)}</a>
                </td>
                {part.cells.map(({ valueId, thanks, step, stories }, i) => (
                  <td key={valueId} className={`hue-${values[i]?.hue} step-${step}`}>
                    <a href={stories}>{formatNumber(thanks, locale)}</a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">
        Teams below are counted with the team above them. People at home in none of these stand in no row.
      </p>
    </section>
  );
}
