import { Paragraphs } from '~/features/recognition/paragraphs';
import { Glyph } from '~/shared/ui/glyph';
import type { CultureLetter } from './culture-letter.server';

/** The month on one sheet: what came alive, what went quiet, three stories and a question. */
export function CultureLetterSheet({ letter }: { letter: CultureLetter }) {
  const { house, month, numbers, alive, quiet, noTurns, stories, question } = letter;
  return (
    <section className="print-sheet culture-letter" aria-labelledby="letter-title">
      <header>
        <p className="print-house">{house}</p>
        <h2 id="letter-title">Culture letter, {month}</h2>
        <p className="letter-numbers">{numbers}</p>
      </header>
      {noTurns ? (
        <p>{noTurns}</p>
      ) : (
        <div className="letter-turns">
          <Turns title="What came alive" turns={alive} none="Nothing rose much above the months before." />
          <Turns title="What went quiet" turns={quiet} none="Nothing fell much below the months before." />
        </div>
      )}
      {stories.length ? (
        <section>
          <h3>Worth telling</h3>
          <div className="letter-stories">
            {stories.map((story) => (
              <article key={story.id} className={`hue-${story.values[0]?.hue}`}>
                <h4>
                  <span className="soft">To</span> {story.to}
                </h4>
                <div className="print-text">
                  <Paragraphs text={story.text} />
                </div>
                <p className="letter-by">
                  <b>{story.by}</b>,{' '}
                  <a href={story.path}>{story.cut ? `${story.on}, the whole letter` : story.on}</a>
                </p>
                <ul className="print-stamps" aria-label="Values shown">
                  {story.values.map((value) => (
                    <li key={value.id} className={`hue-${value.hue}`}>
                      <Glyph name={value.glyph} />
                      <span className="print-value">{value.name}</span>
                    </li>
                  ))}
                </ul>
              </article>
            ))}
          </div>
        </section>
      ) : null}
      {question ? (
        <section className={`letter-question hue-${question.hue}`}>
          <h3>One question to ask your team</h3>
          <p className="question">{question.says}</p>
          <p className="soft">Because {question.value} was the value with the fewest letters.</p>
        </section>
      ) : null}
    </section>
  );
}

function Turns({ title, turns, none }: { title: string; turns: CultureLetter['alive']; none: string }) {
  return (
    <section>
      <h3>{title}</h3>
      {turns.length ? (
        <ul>
          {turns.map((turn) => (
            <li key={turn.id} className={`hue-${turn.hue}`}>
              <Glyph name={turn.glyph} />
              <div>
                <b>{turn.name}</b>
                {turn.of ? <span className="soft"> ({turn.of})</span> : null}
                <br />
                <a href={turn.stories}>{turn.says}</a>
              </div>
            </li>
          ))}
        </ul>
      ) : (
        <p className="soft">{none}</p>
      )}
    </section>
  );
}
