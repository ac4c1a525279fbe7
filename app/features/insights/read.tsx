import { LinesMeant } from '~/features/reading/lines-meant';
import { formatNumber } from '~/shared/formats';
import { PartsRead, ShareBar } from './parts-read';
import type { ReadData } from './read.server';
import { WideTable } from './wide-table';

/** Who has read which version of the charter, and what some of them say it means for their work. */
export function ReadAndMeantFigures({ sentence, versions, parts, lines, together, ...rest }: ReadData) {
  const { locale, fewest, enough } = rest;
  const n = (count: number) => formatNumber(count, locale);
  if (!enough)
    return (
      <p className="sheet">
        Fewer than {fewest} people with an account are here, or nothing is published yet. Figures of so few
        would say who did not read it, and are not shown.
      </p>
    );
  return (
    <>
      <p className="insight-says">{sentence}</p>
      <section className="insight-sheet" aria-labelledby="versions-read">
        <h2 id="versions-read">Version by version</h2>
        <WideTable label="Version by version">
          <table className="facts read-figures">
            <thead>
              <tr>
                <th scope="col">Version</th>
                <th scope="col">Read it</th>
                <td aria-hidden="true" />
                <th scope="col">Left a line</th>
                <th scope="col">Half had read it</th>
              </tr>
            </thead>
            <tbody>
              {versions.map((one) => (
                <tr key={one.number}>
                  <th scope="row">
                    <a href={`/charter/versions/${one.number}`}>Version {one.number}</a>
                    <span className="hint">
                      {one.day}
                      {one.material ? '' : ', nothing to read anew'}
                    </span>
                  </th>
                  <td>
                    {n(one.read)} of {n(one.people)}, {one.share}
                  </td>
                  <td aria-hidden="true">
                    <ShareBar of={one} />
                  </td>
                  <td>{n(one.lines)}</td>
                  <td>{one.half}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
        <p className="hint">
          Of people who are here today and have an account. It says who confirmed having read it, not who
          lives it. Whoever came later could not read an earlier version in its time.
        </p>
        {together ? (
          <p>
            Of {n(together.without)} people without an account, managers noted for{' '}
            {together.together ? n(together.together) : 'none'} that they read it together. They are counted
            apart.
          </p>
        ) : null}
        <p>
          <a href="/charter/readers">Who has read it, and reminding them</a>
        </p>
      </section>
      {parts.length > 1 ? <PartsRead parts={parts} fewest={fewest} n={n} /> : null}
      {lines.length ? (
        <section className="insight-sheet" aria-labelledby="lines-read">
          <h2 id="lines-read">For my work it means …</h2>
          <LinesMeant lines={lines} />
          <p className="hint">Lines whose authors let everyone read them. The others are read by nobody.</p>
        </section>
      ) : null}
    </>
  );
}
