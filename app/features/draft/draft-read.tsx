import { Form } from '@remix-run/react';
import type { Wording } from '~/features/charter/charter';
import { Glyph } from '~/shared/ui/glyph';
import { LIMITS } from './draft-field';

/** The draft set as it will be read, each text with a way to suggest another wording. */
export function DraftRead({ wording }: { wording: Wording }) {
  const { vision, serves, feel, mission, precedence, values } = wording;
  return (
    <div className="draft-read">
      <section className="part">
        <p className="serif big">{vision || 'The vision is still empty.'}</p>
        <Suggest field="vision" text={vision} name="the vision" most={LIMITS.vision} />
        {Object.entries({ serves, feel, mission, precedence }).map(([field, text]) =>
          text ? (
            <div key={field}>
              <p>{text}</p>
              <Suggest field={field} text={text} name="this text" most={LIMITS[field as 'serves']} />
            </div>
          ) : null,
        )}
      </section>
      {values.map((value) => (
        <section className={`part hue-${value.hue}`} key={value.id} id={`read-${value.id}`}>
          <h2 className="tag">
            <Glyph name={value.glyph} />
            {value.name || 'A value without a name'}
          </h2>
          <p>{value.definition}</p>
          <Suggest
            field={`value-${value.id}-definition`}
            text={value.definition}
            name={`what ${value.name} means`}
            most={LIMITS.definition}
          />
          {(['do', 'dont'] as const).map((kind) => {
            const lines = value.behaviours.filter((line) => line.kind === kind);
            return lines.length ? (
              <div key={kind}>
                <h3>{kind === 'do' ? 'We do' : 'We don’t'}</h3>
                <ul className="lines">
                  {lines.map((line) => (
                    <li key={line.id}>
                      {line.text}
                      <Suggest
                        field={`behaviour-${line.id}-text`}
                        text={line.text}
                        name="this line"
                        most={LIMITS.text}
                      />
                    </li>
                  ))}
                </ul>
              </div>
            ) : null;
          })}
          {value.story ? <p className="serif">{value.story}</p> : null}
        </section>
      ))}
    </div>
  );
}

type SuggestProps = { field: string; text: string; name: string; most: number };

function Suggest({ field, text, name, most }: SuggestProps) {
  return (
    <details className="suggest">
      <summary className="small">
        Suggest another wording<span className="vh"> of {name}</span>
      </summary>
      <Form method="post" action="/charter/suggestions" className="stack small-stack" key={text}>
        <input type="hidden" name="source" value="draft" />
        <input type="hidden" name="field" value={field} />
        <input type="hidden" name="base" value={text} />
        <label className="small" htmlFor={`suggest-${field}`}>
          Your wording
        </label>
        <textarea
          className="in"
          id={`suggest-${field}`}
          name="text"
          rows={3}
          maxLength={most}
          defaultValue={text}
        />
        <label className="small" htmlFor={`suggest-why-${field}`}>
          Why, if you like
        </label>
        <input className="in" id={`suggest-why-${field}`} name="reason" maxLength={600} />
        <button className="btn" type="submit">
          Suggest it
        </button>
      </Form>
    </details>
  );
}
