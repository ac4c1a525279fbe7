import { QUESTIONS } from './workshop-questions';

type Answered = { question: string; text: string; personId: number; by: string };

/** What leaders answered in the workshop, kept beside the draft as its source. */
export function AnswersBeside({ answers }: { answers: Answered[] }) {
  if (!answers.length) return null;
  return (
    <details className="answers">
      <summary className="small">What you answered in the workshop</summary>
      {QUESTIONS.filter(({ key }) => answers.some(({ question }) => question === key)).map(({ key, ask }) => (
        <section key={key} className="stack small-stack">
          <h3 className="small-head">{ask}</h3>
          {answers
            .filter(({ question }) => question === key)
            .map(({ personId, by, text }) => (
              <p key={personId} className="said">
                <b>{by}:</b> {text}
              </p>
            ))}
        </section>
      ))}
    </details>
  );
}
