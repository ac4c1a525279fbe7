import { Form } from '@remix-run/react';
import type { CharterDocument } from '~/features/charter/charter-document';

/** A whole charter from a file of Credo's own, to read before it becomes the draft. */
export function DocumentPreview({ document }: { document: CharterDocument }) {
  const { vision, serves, feel, mission, precedence, values } = document;
  return (
    <>
      <section className="sheet stack">
        <p className="serif big">{vision}</p>
        {[serves, feel, mission, precedence].filter(Boolean).map((text) => (
          <p key={text}>{text}</p>
        ))}
        <ol>
          {values
            .filter(({ retired }) => !retired)
            .map(({ name, definition, behaviours }) => (
              <li key={name}>
                <b>{name}</b>: {definition}
                <ul className="lines">
                  {behaviours
                    .filter(({ retired }) => !retired)
                    .map(({ text }) => (
                      <li key={text}>{text}</li>
                    ))}
                </ul>
              </li>
            ))}
        </ol>
      </section>
      <Form method="post">
        <button className="btn go" type="submit" name="go" value="adopt">
          Take it over into the draft: nothing is published
        </button>
      </Form>
    </>
  );
}
