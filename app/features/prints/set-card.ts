import type { Value } from '~/features/charter/charter';
import { MEASURES, type SetValue, setValue } from './culture-lines';
import { fitInto, heightOf, scaleOfNames, stepBelow, stepOfNames } from './fit';

// Millimetres on A5 held across, as culture-prints.css has them; A4 has the same proportions.
const WIDE = 118;
const HIGH = 118;

/** A value as one card holds it: how much is said, and at which step of size. What we don't do stays in the booklet. */
export function setCard(value: Value): SetValue & { step: number; named: number } {
  const wanted = stepOfNames([{ text: value.name, size: 12, width: WIDE }]);
  const { setting, step } = fitInto(HIGH, MEASURES.slice(1) as typeof MEASURES, (measure, scale) => {
    const { name, definition, done } = setValue(value, measure);
    const lines = done.map(
      (text) => heightOf({ text, size: 4.7 * scale, width: WIDE - 8 * scale, leading: 1.36 }) + 1.8 * scale,
    );
    return (
      heightOf({ text: name, size: 12 * scaleOfNames(wanted, scale), width: WIDE, leading: 1.12 }) +
      heightOf({ text: definition, size: 5.4 * scale, width: WIDE, leading: 1.4 }) +
      (lines.length ? 12 * scale : 0) +
      lines.reduce((sum, height) => sum + height, 4 * scale)
    );
  });
  return { ...setValue(value, setting), step: stepBelow(wanted, step), named: Math.max(wanted, step) };
}
