import { scaleBand, scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import type { ServingData } from './serving.server';

const WIDTH = 360;
const HEIGHT = 150;
const FOOT = 20;

const ORDER = ['customer', 'both', 'colleague', 'unsaid'] as const;
const CLASSES = {
  customer: 'hue-teal',
  both: 'hue-teal both',
  colleague: 'hue-amber',
  unsaid: 'unsaid',
} as const;

/** Month by month whom the letters helped, stacked in one order. The table beside it holds the same numbers. */
export function ServedBars({ months }: Pick<ServingData, 'months'>) {
  const rows = months.map(({ cells }) =>
    Object.fromEntries(cells.map(({ answer, count }) => [answer, count])),
  );
  const layers = stack<Record<string, number>, string>().keys(ORDER)(rows);
  const x = scaleBand()
    .domain(months.map((_, i) => String(i)))
    .range([0, WIDTH])
    .paddingInner(0.3);
  const most = Math.max(1, ...layers.flatMap((layer) => layer.map(([, top]) => top)));
  const y = scaleLinear()
    .domain([0, most])
    .range([HEIGHT - FOOT, 14]);
  const wide = x.bandwidth();
  return (
    <svg className="served-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <pattern id="served-both" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className="ground" />
        <path d="M-1,4 l2,2 M0,0 l5,5 M4,-1 l2,2" className="stripe hue-teal" />
      </pattern>
      <line x1="0" x2={WIDTH} y1={y(0) + 0.5} y2={y(0) + 0.5} className="base" />
      {months.map(({ month, label, within, soFar, cells }, i) => {
        const all = cells.reduce((sum, { count }) => sum + count, 0);
        const left = x(String(i)) ?? 0;
        const classes = [within && 'within', soFar && 'so-far'].filter(Boolean).join(' ');
        return (
          <g key={month} className={classes || undefined}>
            {layers.map((layer) => {
              const [low = 0, high = 0] = layer[i] ?? [];
              const answer = layer.key as (typeof ORDER)[number];
              const { says, count, stories } = cells.find((cell) => cell.answer === answer) ?? {};
              return high > low ? (
                <a key={answer} href={stories} tabIndex={-1}>
                  <title>{`${label}, ${says}: ${count}`}</title>
                  <rect
                    x={left + 0.5}
                    y={y(high) + 0.5}
                    width={wide - 1}
                    height={Math.max(0.5, y(low) - y(high) - 1)}
                    className={`bar ${CLASSES[answer]}`}
                  />
                </a>
              ) : null;
            })}
            {within && all ? (
              <text x={left + wide / 2} y={y(all) - 4} textAnchor="middle" className="peak">
                {all}
              </text>
            ) : null}
            {i % 3 === 0 ? (
              <text x={left} y={HEIGHT - 4}>
                {label}
              </text>
            ) : null}
          </g>
        );
      })}
    </svg>
  );
}

/** The same look in small, beside the word for it. */
export function ServedMark({ answer }: { answer: (typeof ORDER)[number] }) {
  return (
    <svg className="served-bars mark" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <rect x="0.5" y="0.5" width="13" height="13" className={`bar ${CLASSES[answer]}`} />
    </svg>
  );
}
