import { valuePath } from '~/features/charter/value-path';
import { formatNumber } from '~/shared/formats';
import { Glyph } from '~/shared/ui/glyph';
import { MonthBars } from './month-bars';
import type { ValueShown, ValuesShownData } from './values-shown.server';
import { WideTable } from './wide-table';

/** Each value with how often it was shown, month by month, and each of its behaviours. */
export function ValuesShown({ values, quiet, most, months, unit, locale }: ValuesShownData) {
  return (
    <>
      {quiet ? <p className="insight-says">{quiet}</p> : null}
      {values.map((value) => (
        <section key={value.id} className={`insight-value hue-${value.hue}`} aria-labelledby={`v${value.id}`}>
          <div className="stamp">
            <Glyph name={value.glyph} />
          </div>
          <div>
            <h2 id={`v${value.id}`}>
              <a href={valuePath(value)}>{value.name}</a>
            </h2>
            <p>
              <a className="figure" href={value.stories}>
                {formatNumber(value.now, locale)} {unit}
              </a>
              <span className="soft">, {value.change}</span>
            </p>
            {value.wallpaper ? <p className="wallpaper">{value.wallpaper}</p> : null}
          </div>
          <MonthBars months={value.months} most={most} />
          <Behaviours value={value} locale={locale} unit={unit} />
        </section>
      ))}
      <details className="twin">
        <summary>The same as a table</summary>
        <WideTable label="Month by month">
          <table className="facts">
            <thead>
              <tr>
                <th scope="col">Value</th>
                {months.map((month) => (
                  <th key={month} scope="col">
                    {month}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {values.map((value) => (
                <tr key={value.id}>
                  <th scope="row">{value.name}</th>
                  {value.months.map(({ count, to, says }, i) => (
                    <td key={months[i]}>
                      <a href={to} aria-label={says}>
                        {formatNumber(count, locale)}
                      </a>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      </details>
    </>
  );
}

function Behaviours({ value, locale, unit }: { value: ValueShown; locale: string; unit: string }) {
  if (!value.behaviours.length) return null;
  return (
    <details className="behaviours-shown">
      <summary>What we do, one by one</summary>
      <table className="facts">
        <thead>
          <tr>
            <th scope="col">Behaviour</th>
            <th scope="col">This period, {unit}</th>
            <th scope="col">Before</th>
            <th scope="col">Last shown</th>
          </tr>
        </thead>
        <tbody>
          {value.behaviours.map((behaviour) => (
            <tr key={behaviour.id} className={behaviour.quiet ? 'quiet' : undefined}>
              <th scope="row">{behaviour.text}</th>
              <td>
                <a href={behaviour.stories}>{formatNumber(behaviour.now, locale)}</a>
              </td>
              <td>{formatNumber(behaviour.before, locale)}</td>
              <td>{behaviour.last}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
