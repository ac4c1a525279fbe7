import { Form } from '@remix-run/react';
import { useState } from 'react';
import { Field, type Reply, typedValue } from '~/shared/ui/field';

type PublicationFormProps = {
  number: number;
  replaces: number;
  fingerprint: string;
  people: string;
  zone: string;
  ready: boolean;
  reply: Reply;
};

/** What is decided on with a version: its note, whether it asks to be read anew, and when it goes out. */
export function PublicationForm({
  number,
  replaces,
  fingerprint,
  people,
  zone,
  ready,
  reply,
}: PublicationFormProps) {
  const [when, setWhen] = useState<string | null>(null);
  const later = (when ?? typedValue(reply, 'when', 'now')) === 'later';
  const now = `Publish version ${number} to ${people}`;
  const says = later ? `Freeze version ${number} and publish it then to ${people}` : now;
  return (
    <Form method="post" className="sheet form stack">
      <input type="hidden" name="replaces" value={replaces} />
      <input type="hidden" name="fingerprint" value={fingerprint} />
      <Field
        name="note"
        label="What changed, and why"
        hint="Everyone reads this beside the version."
        multiline
        rows={3}
        maxLength={600}
        reply={reply}
      />
      <fieldset className="stack small-stack">
        <legend>Is it a change that matters to how people work?</legend>
        <label className="opt">
          <input
            type="radio"
            name="material"
            value="true"
            defaultChecked={typedValue(reply, 'material', 'true') !== 'false'}
          />
          <span>
            Yes
            <span className="hint">Everyone with an account is asked to read it: {people}.</span>
          </span>
        </label>
        <label className="opt">
          <input
            type="radio"
            name="material"
            value="false"
            defaultChecked={typedValue(reply, 'material', 'true') === 'false'}
          />
          <span>
            No, a spelling or a clearer word
            <span className="hint">Nobody is asked; what people had read before still holds.</span>
          </span>
        </label>
      </fieldset>
      <Field
        name="reviewBy"
        label="Look it over again by"
        hint="Its owner is reminded on that day. May be left empty."
        type="date"
        reply={reply}
      />
      <fieldset className="stack small-stack">
        <legend>When</legend>
        <label className="opt">
          <input
            type="radio"
            name="when"
            value="now"
            defaultChecked={!later}
            onChange={() => setWhen('now')}
          />
          <span>Now</span>
        </label>
        <label className="opt">
          <input
            type="radio"
            name="when"
            value="later"
            defaultChecked={later}
            onChange={() => setWhen('later')}
          />
          <span>
            At a time
            <span className="hint">
              The text is frozen as it stands; later edits stay in the draft. It can be called off until then.
            </span>
          </span>
        </label>
        <Field
          name="at"
          label={`Day and time in ${zone.replaceAll('_', ' ')}`}
          type="datetime-local"
          reply={reply}
        />
      </fieldset>
      <p>
        <button className="btn go" type="submit" disabled={!ready}>
          {says}
        </button>
      </p>
      <p className="hint">What is published cannot be unpublished: the next version mends it.</p>
    </Form>
  );
}
