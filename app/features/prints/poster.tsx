import type { Charter } from '~/features/charter/charter';
import { Glyph } from '~/shared/ui/glyph';
import { LinesSet } from './lines-set';
import { type House, PrintHouse } from './print-house';
import { setPoster, sizeOfVision } from './set-poster';

type PosterProps = { charter: Charter; house: House; since: string };

/** The charter on one sheet of A3 to hang up: the vision and every value, as much of each as there is room for. */
export function Poster({ charter, house, since }: PosterProps) {
  const { values, step, named } = setPoster(charter, charter.values);
  const odd = values.length % 2 ? 'odd' : '';
  return (
    <article className={`print-sheet poster fit-${step} named-${named}`}>
      <header>
        <PrintHouse house={house} />
        <h2 className={sizeOfVision(charter.vision).name} dir="auto">
          {charter.vision}
        </h2>
        {charter.serves ? (
          <p className="set-serves" dir="auto">
            {charter.serves}
          </p>
        ) : null}
      </header>
      <ol className={odd}>
        {values.map((value) => (
          <li key={value.id} className={`hue-${value.hue}`}>
            <Glyph name={value.glyph} className="set-glyph" />
            <div>
              <h3 dir="auto">{value.name}</h3>
              <p className="set-definition" dir="auto">
                {value.definition}
              </p>
              <LinesSet done={value.done} not={value.not} />
            </div>
          </li>
        ))}
      </ol>
      <footer>
        Our charter, version {charter.number}, in force since {since}.
      </footer>
    </article>
  );
}
