import { formatNumber } from '~/shared/formats';
import { Glyph } from '~/shared/ui/glyph';
import type { AroundVersion } from './around-versions.server';
import { WideTable } from './wide-table';

type AroundVersionsProps = { versions: AroundVersion[]; locale: string };

const WIDTH = 120;

/** What became of the values when a version came into force: as many days before it as after. */
export function AroundVersions({ versions, locale }: AroundVersionsProps) {
  return (
    <section className="insight-sheet" aria-labelledby="around-versions">
      <h2 id="around-versions">Before and after each version</h2>
      {versions.length ? (
        <p>
          It says what people thanked each other for before and after the words changed, not that the words
          did it: seasons, holidays and the number of people play into it too. Each letter counts for the
          value of today that it counts for now.
        </p>
      ) : (
        <p>Once a second version is in force, you see here what people wrote about before and after it.</p>
      )}
      {versions.map((version) => (
        <section key={version.number} aria-labelledby={`around-${version.number}`}>
          <h3 id={`around-${version.number}`}>
            <a href={`/charter/versions/${version.number}`}>Version {version.number}</a>, {version.day}
            {version.soFar ? `, ${version.days} days so far` : ''}
          </h3>
          <p className="insight-turns">
            {version.says.join(' ')}{' '}
            {version.gone.length ? (
              <span className="soft">
                Counted for no value any more, and therefore not below: {version.gone.join(', ')}.
              </span>
            ) : null}
          </p>
          <VersionTable version={version} locale={locale} />
        </section>
      ))}
    </section>
  );
}

function VersionTable({ version, locale }: { version: AroundVersion; locale: string }) {
  const most = Math.max(1, ...version.values.flatMap(({ before, after }) => [before, after]));
  return (
    <WideTable label={`Before and after version ${version.number}`}>
      <table className="facts around">
        <thead>
          <tr>
            <th scope="col">Value</th>
            <th scope="col">{version.days} days before</th>
            <th scope="col">{version.days} days after</th>
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {version.values.map((value) => (
            <tr key={value.id} className={`hue-${value.hue}`}>
              <th scope="row">
                <Glyph name={value.glyph} />
                {value.name}
                {value.called ? <span className="hint">{value.called}</span> : null}
              </th>
              <td>
                <a href={value.stories.before}>{formatNumber(value.before, locale)}</a>
              </td>
              <td>
                <a href={value.stories.after}>{formatNumber(value.after, locale)}</a>
              </td>
              <td aria-hidden="true">
                <svg className="pair" viewBox={`0 0 ${WIDTH} 20`} focusable="false" aria-hidden="true">
                  <rect
                    className="was"
                    y="1.5"
                    height="6"
                    width={(value.before / most) * (WIDTH - 2)}
                    x="1"
                  />
                  <rect className="is" y="11.5" height="6" width={(value.after / most) * (WIDTH - 2)} x="1" />
                </svg>
              </td>
            </tr>
          ))}
          <tr>
            <th scope="row">All letters</th>
            <td>{formatNumber(version.all.before, locale)}</td>
            <td>{formatNumber(version.all.after, locale)}</td>
            <td aria-hidden="true" />
          </tr>
        </tbody>
      </table>
    </WideTable>
  );
}
