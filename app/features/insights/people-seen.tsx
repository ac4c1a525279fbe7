import { formatNumber } from '~/shared/formats';
import { BetweenTable } from './between';
import type { PeopleSeenData } from './people-seen.server';
import { SHARES } from './shares';
import { TenthsBars } from './tenths-bars';

/** Who is seen: how many were thanked and thanked someone, how evenly, across which teams, and how soon. */
export function PeopleSeen({
  groups,
  sentence,
  concentration,
  between,
  newcomers,
  care,
  locale,
}: PeopleSeenData) {
  const n = (count: number) => formatNumber(count, locale);
  return (
    <>
      <p className="insight-says">{sentence}</p>
      {groups.length ? (
        <section className="insight-sheet" aria-labelledby="seen">
          <h2 id="seen">Thanked, and thanking</h2>
          <table className="facts seen">
            <thead>
              <tr>
                <th scope="col">People here today</th>
                {SHARES.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {groups.map(({ says, people, shares }) => (
                <tr key={says}>
                  <th scope="row">
                    {says}
                    <span className="hint">{people === 1 ? '1 person' : `${n(people)} people`}</span>
                  </th>
                  {shares.map(({ count, share, before }, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: in the order of the heads
                    <td key={i} data-label={SHARES[i]}>
                      <span>{share}</span>
                      <span className="hint">
                        {n(count)}; {before} before
                      </span>
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p className="hint">
            By name on a letter: thanks to a whole team are not counted here. “Before” is the 30 or 90 days
            before these, of the same people. It does not say who did well; it says who was noticed.
          </p>
          {care ? (
            <p>
              <a href="/care">Who in your care has not been thanked for a while</a>, for you alone.
            </p>
          ) : null}
        </section>
      ) : null}
      <section className="insight-sheet" aria-labelledby="evenly">
        <h2 id="evenly">How evenly</h2>
        {concentration ? (
          <>
            <p>{concentration.sentence}</p>
            <TenthsBars tenths={concentration.tenths} />
            <p className="hint">
              Were all thanked alike, each tenth would get 10%. Much for a few may mean that they stand where
              everybody sees them; look for those whom nobody passes by.
            </p>
          </>
        ) : (
          <p className="soft">
            Fewer than twenty people were thanked in this period: a share of so few would say nothing.
          </p>
        )}
      </section>
      <BetweenTable between={between} n={n} />
      {newcomers ? (
        <section className="insight-sheet" aria-labelledby="new">
          <h2 id="new">New people</h2>
          <p>{newcomers}</p>
          <p className="hint">
            Of people who began in the period and are here today; without a first day, from when they were
            added.
          </p>
        </section>
      ) : null}
    </>
  );
}
