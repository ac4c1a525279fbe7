import type { Value } from '~/features/charter/charter';
import { Paragraphs } from '~/features/recognition/paragraphs';
import type { Chosen } from '~/features/stories/chosen-stories.server';
import { listNames } from '~/shared/formats';
import { Glyph } from '~/shared/ui/glyph';
import { STEPS, stepOfNames } from './fit';
import { LinesSet } from './lines-set';

// Millimetres, as culture-prints.css has them.
const NAME = { size: 12.5, width: 108 };
const AS_PLANNED = STEPS.indexOf(1);

/** A page of the booklet: one value, what it asks, its story, and letters in which it was lived. */
export function BookletValue({ value, chosen }: { value: Value; chosen: Chosen[] }) {
  const of = (kind: string) => value.behaviours.filter((one) => one.kind === kind).map(({ text }) => text);
  const named = stepOfNames([{ text: value.name, ...NAME }]);
  return (
    <section
      className={`print-sheet booklet-page booklet-value hue-${value.hue} named-${Math.max(named, AS_PLANNED)}`}
    >
      <header>
        <Glyph name={value.glyph} className="set-glyph" />
        <div>
          <p className="n">{value.rank}</p>
          <h2 dir="auto">{value.name}</h2>
        </div>
      </header>
      <p className="set-definition" dir="auto">
        {value.definition}
      </p>
      <LinesSet done={of('do')} not={of('dont')} />
      {value.story ? (
        <div className="booklet-story" dir="auto">
          <Paragraphs text={value.story} />
        </div>
      ) : null}
      {chosen.map(({ card, why }) => (
        <figure key={card.id} className="booklet-told">
          <blockquote dir="auto">
            <Paragraphs text={card.text} />
          </blockquote>
          <figcaption>
            <b>
              <bdi>{[card.giverName, card.giverTitle].filter(Boolean).join(', ')}</bdi>
            </b>
            , to {listNames([...card.recipients, ...card.teams].map(({ name }) => name))}
            {why ? (
              <span className="soft" dir="auto">
                {why}
              </span>
            ) : null}
          </figcaption>
        </figure>
      ))}
    </section>
  );
}
