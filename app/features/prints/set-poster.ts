import type { Value } from '~/features/charter/charter';
import { MEASURES, type Measure, type SetValue, setValue } from './culture-lines';
import { fitInto, heightOf, scaleOfNames, stepBelow, stepOfNames } from './fit';
import { widthOfText } from './measure-text';

// Millimetres, as culture-prints.css has them: what an A3 sheet holds inside its margins.
const WIDE = 257;
const HIGH = 380;
const GAP = { row: 8, column: 10 };
const GLYPH = { one: 26, wide: 40 };
const TEXT = { one: (WIDE - GAP.column) / 2 - GLYPH.one - 5, wide: WIDE - GLYPH.wide - 6 };
const SIZE = { one: 9.5, wide: 13 };
const FOOT = 10;
const HEAD = 20;

type Opening = { vision: string; serves: string };

/** How large the vision stands: the shorter, the larger. */
export function sizeOfVision(vision: string): {
  name: 'set-large' | 'set-medium' | 'set-small';
  size: number;
} {
  const width = widthOfText(vision);
  if (width <= 60) return { name: 'set-large', size: 21 };
  return width <= 110 ? { name: 'set-medium', size: 17 } : { name: 'set-small', size: 14 };
}

/** The values of a charter as one A3 sheet holds them: how much of each is said, and at which step of size. */
export function setPoster(
  opening: Opening,
  values: Value[],
): { values: SetValue[]; step: number; named: number } {
  const vision = { text: opening.vision, size: sizeOfVision(opening.vision).size, width: WIDE, leading: 1.1 };
  const serves = { text: opening.serves, size: 6, width: 200, leading: 1.4 };
  const room = HIGH - HEAD - FOOT - heightOf(vision) - heightOf(serves) - 12;
  const named = stepOfNames(
    values.map(({ name }, i) => {
      const wide = i === 0 && values.length % 2;
      return { text: name, size: wide ? SIZE.wide : SIZE.one, width: wide ? TEXT.wide : TEXT.one };
    }),
  );
  const { setting, step } = fitInto(room, MEASURES, (measure, scale) =>
    heightOfAll(values, measure, { scale, names: scaleOfNames(named, scale) }),
  );
  return {
    values: values.map((value) => setValue(value, setting)),
    step: stepBelow(named, step),
    named: Math.max(named, step),
  };
}

type Scales = { scale: number; names: number };

function heightOfAll(values: Value[], measure: Measure, scales: Scales): number {
  const all = values.map((value) => setValue(value, measure));
  // An odd number of values gives the first one the whole width.
  const first = all.length % 2 ? all.slice(0, 1) : [];
  const rest = all.slice(first.length);
  const rows = rest.flatMap((value, i) => (i % 2 ? [] : [[value, rest[i + 1]].filter((one) => one)]));
  const heights = [
    ...first.map((value) => heightOfValue(value, { ...scales, width: TEXT.wide, columns: 2 })),
    ...rows.map((row) =>
      Math.max(
        ...row.map((value) => (value ? heightOfValue(value, { ...scales, width: TEXT.one, columns: 1 }) : 0)),
      ),
    ),
  ];
  return heights.reduce((sum, height) => sum + height + GAP.row, 0);
}

type Room = Scales & { width: number; columns: 1 | 2 };

function heightOfValue(value: SetValue, { width, scale, names, columns }: Room): number {
  const name = heightOf({
    text: value.name,
    size: (columns === 2 ? SIZE.wide : SIZE.one) * names,
    width,
    leading: 1.14,
  });
  const definition = heightOf({ text: value.definition, size: 5.2 * scale, width, leading: 1.38 });
  const wide = columns === 2 ? (width - 8) / 2 : width;
  const [done = 0, not = 0] = [value.done, value.not].map((lines) =>
    lines.length
      ? 8 * scale +
        lines.reduce(
          (sum, text) =>
            sum + heightOf({ text, size: 4.4 * scale, width: wide - 7 * scale, leading: 1.36 }) + 1.6 * scale,
          0,
        )
      : 0,
  );
  return name + definition + 3 * scale + (columns === 2 ? Math.max(done, not) : done + not);
}
