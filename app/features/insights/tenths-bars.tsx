import { scaleBand, scaleLinear } from 'd3-scale';

type Tenth = { people: number; thanks: number; part: number; share: string };

const WIDTH = 480;
const HEIGHT = 150;
const HEAD = 18;
const FOOT = 18;

/** Ten bars: what each tenth of the people got, those thanked most first. A line stands where all would be alike. */
export function TenthsBars({ tenths }: { tenths: Tenth[] }) {
  const x = scaleBand()
    .domain(tenths.map((_, i) => String(i)))
    .range([0, WIDTH])
    .paddingInner(0.28);
  const y = scaleLinear()
    .domain([0, Math.max(0.2, ...tenths.map(({ part }) => part))])
    .range([HEIGHT - FOOT, HEAD]);
  const base = y(0);
  return (
    <>
      <svg
        className="served-bars tenths hue-cobalt"
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        aria-hidden="true"
        focusable="false"
      >
        {tenths.map(({ part, share }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: tenths have no other name
          <g key={i}>
            <rect
              className="bar"
              x={x(String(i))}
              width={x.bandwidth()}
              y={y(part)}
              height={base - y(part)}
            />
            <text
              className="peak"
              x={(x(String(i)) ?? 0) + x.bandwidth() / 2}
              y={y(part) - 4}
              textAnchor="middle"
            >
              {share}
            </text>
          </g>
        ))}
        <line className="alike" x1="0" x2={WIDTH} y1={y(0.1)} y2={y(0.1)} />
        <line className="base" x1="0" x2={WIDTH} y1={base + 0.5} y2={base + 0.5} />
        <text x="0" y={HEIGHT - 4}>
          Thanked most
        </text>
        <text x={WIDTH} y={HEIGHT - 4} textAnchor="end">
          Thanked least
        </text>
      </svg>
      <details className="twin">
        <summary>The same as a table</summary>
        <table className="facts">
          <thead>
            <tr>
              <th scope="col">Tenth of the people</th>
              <th scope="col">People</th>
              <th scope="col">Thanks</th>
              <th scope="col">Share</th>
            </tr>
          </thead>
          <tbody>
            {tenths.map(({ people, thanks, share }, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: tenths have no other name
              <tr key={i}>
                <th scope="row">{i + 1}</th>
                <td>{people}</td>
                <td>{thanks}</td>
                <td>{share}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </>
  );
}
