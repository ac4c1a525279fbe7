import { Form } from '@remix-run/react';
import { DecisionForm } from './decision-form';
import { ReportedText } from './reported-text';
import type { SaidQueued } from './say-queued';

/** A reported letter with all a moderator needs to decide, and the three decisions. */
export function QueuedLetter({ letter }: { letter: SaidQueued }) {
  return (
    <article className="sheet stack queued" id={`card-${letter.id}`} aria-labelledby={`card-${letter.id}-to`}>
      <ReportedText letter={letter} />
      <section className="stack">
        <h3>{letter.open.length === 1 ? 'Why it was reported' : `Why ${letter.open.length} reported it`}</h3>
        {letter.open.map((report) => (
          <blockquote className="quote" key={report.id}>
            {report.reason}
            <footer className="small soft">
              {report.name}, {report.when}
            </footer>
          </blockquote>
        ))}
      </section>
      {letter.earlier.length || letter.former ? (
        <details>
          <summary>What was before</summary>
          {letter.former ? <p>{letter.former}</p> : null}
          <ul className="plain">
            {letter.earlier.map((report) => (
              <li key={report.id}>
                {report.name}, {report.when}: “{report.reason}” ({report.decided})
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <section className="stack decisions" aria-label="Decide">
        <Form method="post" action={`/moderation/${letter.id}/restoration`} className="stack">
          <h3>Nothing is wrong with it</h3>
          <p className="acts">
            <button className="btn" type="submit">
              {letter.isHeld ? 'Bring it back as it was' : 'Leave it as it is'}
            </button>
          </p>
        </Form>
        <DecisionForm id={letter.id} decision="mending" isHeld={letter.isHeld} />
        <DecisionForm id={letter.id} decision="removal" isHeld={letter.isHeld} />
      </section>
    </article>
  );
}
