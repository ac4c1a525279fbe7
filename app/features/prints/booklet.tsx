import type { Charter } from '~/features/charter/charter';
import type { Chosen } from '~/features/stories/chosen-stories.server';
import { Glyph } from '~/shared/ui/glyph';
import { BookletValue } from './booklet-value';
import { type House, PrintHouse } from './print-house';

export type Paper = 'a4' | 'letter';

type BookletProps = { charter: Charter; chosen: Chosen[]; house: House; since: string; paper: Paper };

/** The charter as a booklet: the vision, what is in it, a page for each value with the stories chosen for it, an end. */
export function Booklet({ charter, chosen, house, since, paper }: BookletProps) {
  const { vision, serves, feel, mission, precedence, owner, values } = charter;
  const keeper = owner ? [owner.name, owner.title].filter(Boolean).join(', ') : null;
  return (
    <div className={`booklet on-${paper}`}>
      <section className="print-sheet booklet-page booklet-title">
        <PrintHouse house={house} />
        <h2 dir="auto">{vision}</h2>
        {serves || feel ? <p dir="auto">{[serves, feel].filter(Boolean).join(' ')}</p> : null}
      </section>
      <section className="print-sheet booklet-page booklet-contents">
        {mission ? <p dir="auto">{mission}</p> : null}
        <h2>What we value, the most important first</h2>
        <ol>
          {values.map((value) => (
            <li key={value.id} className={`hue-${value.hue}`}>
              <span className="n">{value.rank}</span>
              <Glyph name={value.glyph} className="set-glyph" />
              <bdi>{value.name}</bdi>
            </li>
          ))}
        </ol>
        {precedence ? <p dir="auto">{precedence}</p> : null}
      </section>
      {values.map((value) => (
        <BookletValue
          key={value.id}
          value={value}
          chosen={chosen.filter(({ valueId }) => valueId === value.id)}
        />
      ))}
      <section className="print-sheet booklet-page booklet-end">
        <p className="booklet-ask">Have you seen one of these today?</p>
        <p>Thank whoever did it, and say what you saw.</p>
        <p className="set-foot">
          <bdi>{house.name}</bdi>, our charter, version {charter.number}, in force since {since}.
          {keeper ? ` Kept by ${keeper}.` : null}
        </p>
      </section>
    </div>
  );
}
