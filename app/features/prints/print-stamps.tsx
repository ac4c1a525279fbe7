import type { CardValue } from '~/features/recognition/word-cards.server';
import { Glyph } from '~/shared/ui/glyph';

/** The values of a letter as stamps to print: glyph and name. */
export function PrintStamps({ values }: { values: CardValue[] }) {
  return (
    <ul className="print-stamps">
      {values.map((value) => (
        <li key={value.id} className={`hue-${value.hue}`}>
          <span className="stamp">
            <Glyph name={value.glyph} />
          </span>
          <span className="print-value">{value.todayName ?? value.givenName}</span>
        </li>
      ))}
    </ul>
  );
}
