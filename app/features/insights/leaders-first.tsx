import { scaleLinear } from 'd3-scale';
import type { LeadersFirstData } from './leaders-first.server';

type Figure = LeadersFirstData['figures'][number];

/** One's own numbers, each beside the median of the other leaders. */
export function LeadersFirst(data: LeadersFirstData) {
  if (data.none !== null || !('peers' in data)) return <p className="sheet">{data.none}</p>;
  return (
    <>
      <p className="insight-says">{data.sentence}</p>
      <section className="insight-sheet" aria-labelledby="beside">
        <h2 id="beside">You, beside the others</h2>
        <table className="facts led">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">You</th>
              <th scope="col">Median of the others</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {data.figures.map((figure) => (
              <tr key={figure.says}>
                <th scope="row">{figure.says}</th>
                <td data-label="You">{figure.mineSays}</td>
                <td data-label="Median of the others">{figure.medianSays}</td>
                <td aria-hidden="true">
                  <Dots figure={figure} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <p>
          <a href={data.stories}>The letters you gave</a>
        </p>
        <p className="hint">
          The others are {data.peers} leaders and managers who are here and have an account; half of them have
          more than the median, half have less. Nobody sees your numbers but you. Letters that not everyone
          may read are not counted: what you give quietly counts all the same, to those who got it.
        </p>
      </section>
    </>
  );
}

const WIDTH = 220;

/** A dot for oneself and an upright line for the median, on one line from nought. */
function Dots({ figure: { mine, median, most } }: { figure: Figure }) {
  const x = scaleLinear()
    .domain([0, most])
    .range([8, WIDTH - 8]);
  return (
    <svg className="dots hue-cobalt" viewBox={`0 0 ${WIDTH} 28`} focusable="false" aria-hidden="true">
      <line className="base" x1="8" x2={WIDTH - 8} y1="14" y2="14" />
      {median === null ? null : <line className="median" x1={x(median)} x2={x(median)} y1="4" y2="24" />}
      {mine === null ? null : <circle className="mine" cx={x(mine)} cy="14" r="6" />}
    </svg>
  );
}
