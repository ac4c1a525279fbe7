import { scaleBand, scaleLinear } from 'd3-scale';

type MonthBarsProps = {
  months: { label: string; count: number; says: string; to: string; within: boolean; soFar: boolean }[];
  /** The highest count of all charts that are to be compared with this one. */
  most: number;
};

const WIDTH = 288;
const HEIGHT = 76;
const FOOT = 18;

/**
 * A year of months as bars in the hue around; those of the period are filled. The table beside it holds the same numbers
 * for keyboard and screen reader.
 */
export function MonthBars({ months, most }: MonthBarsProps) {
  const x = scaleBand()
    .domain(months.map((_, i) => String(i)))
    .range([0, WIDTH])
    .paddingInner(0.28);
  const y = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([HEIGHT - FOOT, 10]);
  const base = y(0);
  const highest = Math.max(...months.map(({ count }) => count));
  const peak = months.findLastIndex(({ count }) => count === highest && count > 0);
  return (
    <svg className="month-bars" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <line x1="0" x2={WIDTH} y1={base + 0.5} y2={base + 0.5} className="base" />
      {months.map(({ label, count, says, to, within, soFar }, i) => {
        const left = x(String(i)) ?? 0;
        const wide = x.bandwidth();
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: months in a row have no other name
          <g key={i}>
            <a href={to} tabIndex={-1}>
              <title>{says}</title>
              <rect x={left} y="0" width={wide} height={base} className="reach" />
              <rect
                x={left}
                y={y(count)}
                width={wide}
                height={base - y(count)}
                className={['bar', within && 'within', soFar && 'so-far'].filter(Boolean).join(' ')}
              />
            </a>
            {i === peak ? (
              <text x={left + wide / 2} y={y(count) - 3} textAnchor="middle" className="peak">
                {count}
              </text>
            ) : null}
            {i % 3 === 0 || months.length < 5 ? (
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
