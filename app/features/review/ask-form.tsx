import { Form } from '@remix-run/react';
import { useState } from 'react';
import { PersonField } from '~/features/people/person-field';
import { Field, FormProblems, type Reply } from '~/shared/ui/field';

type AskFormProps = { others: { id: number; name: string; title: string }[]; today: string; reply: Reply };

/** Asks named people to look over the draft by a day. The button says how many, and that nothing else happens. */
export function AskForm({ others, today, reply }: AskFormProps) {
  const [count, setCount] = useState<number | null>(null);
  const recount = (form: HTMLFormElement) => {
    const data = new FormData(form);
    setCount(data.getAll('people').length + (String(data.get('who') ?? '').trim() ? 1 : 0));
  };
  const whom = count === null ? 'Ask them' : count === 1 ? 'Ask 1 person' : `Ask ${count} people`;
  return (
    <Form method="post" className="stack" onInput={(event) => recount(event.currentTarget)}>
      <FormProblems
        reply={reply}
        labels={{ people: 'Whom', who: 'Somebody else', dueOn: 'By when', note: 'A note' }}
      />
      <fieldset className="stack small-stack" id="people">
        <legend>Ask for a review</legend>
        {others.map(({ id, name, title }) => (
          <label className="opt" key={id}>
            <input type="checkbox" name="people" value={id} />
            <span>
              {name}
              <span className="hint">{title}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <PersonField name="who" label="Somebody else" reply={reply} />
      <Field name="dueOn" label="By when" type="date" min={today} required reply={reply} />
      <Field name="note" label="A note to them" multiline rows={2} maxLength={600} reply={reply} />
      <p>
        <button className="btn go" type="submit">
          {whom} to review: they get a message; nothing is published
        </button>
      </p>
    </Form>
  );
}
