import type { Value } from '~/features/charter/charter';
import { Glyph } from '~/shared/ui/glyph';
import { LinesSet } from './lines-set';
import { setCard } from './set-card';

/** A card to hang up for each value, A5 or A4 held across. */
export function WallCards({ values, paper, house }: { values: Value[]; paper: 'a5' | 'a4'; house: string }) {
  return (
    <div className={`wall-cards ${paper}`}>
      {values.map(setCard).map((value) => (
        <article
          key={value.id}
          className={`print-sheet wall-card hue-${value.hue} fit-${value.step} named-${value.named}`}
        >
          <div className="wall-card-sign">
            <Glyph name={value.glyph} className="set-glyph" />
            <p>
              <bdi>{house}</bdi>
            </p>
          </div>
          <div className="wall-card-words">
            <h2 dir="auto">{value.name}</h2>
            <p className="set-definition" dir="auto">
              {value.definition}
            </p>
            <LinesSet done={value.done} not={[]} />
          </div>
        </article>
      ))}
    </div>
  );
}
