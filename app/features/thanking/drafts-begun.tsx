import { Form } from '@remix-run/react';

export type BegunLetter = { key: string; to: string; begins: string; when: string };

/** Letters that were begun and neither sent nor discarded. */
export function DraftsBegun({ drafts }: { drafts: BegunLetter[] }) {
  if (!drafts.length) return null;
  return (
    <section className="begun" aria-labelledby="begun-title">
      <h2 id="begun-title">{drafts.length === 1 ? 'You have begun a letter' : 'You have begun letters'}</h2>
      <ul>
        {drafts.map(({ key, to, begins, when }) => (
          <li key={key}>
            <span>
              {to ? <b>To {to}. </b> : null}
              {begins}
              <span className="hint">{when}</span>
            </span>
            <Form method="post" action={`/thanks/drafts/${key}/discarding`} className="acts">
              <a className="btn" href={`/thanks/new?draft=${key}`}>
                Go on
              </a>
              <button className="btn bare" type="submit">
                Discard
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
}
