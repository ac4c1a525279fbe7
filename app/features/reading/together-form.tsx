import { Form } from '@remix-run/react';

type Person = { id: number; name: string; teamName: string; readOn: string | null };

/** Where a manager notes that they read the charter together with people of theirs who have no account. */
export function TogetherForm({
  people,
  today,
  version,
}: {
  people: Person[];
  today: string;
  version: number;
}) {
  return (
    <Form method="post" action="/charter/readers/together" className="sheet stack">
      <h2>Read together</h2>
      <p className="soft">
        These people of yours have no account. Note here when you read version {version} with them.
      </p>
      <fieldset className="stack small-stack">
        <legend className="vh">With whom</legend>
        {people.map(({ id, name, teamName, readOn }) => (
          <label className="opt" key={id}>
            <input type="checkbox" name="people" value={id} defaultChecked={!readOn} />
            <span>
              {name}
              <span className="hint">{readOn ? `read together on ${readOn}` : teamName}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor="readOn">On which day</label>
        <input
          className="in"
          id="readOn"
          name="readOn"
          type="date"
          max={today}
          defaultValue={today}
          required
        />
      </div>
      <p>
        <button className="btn" type="submit">
          Note it
        </button>
      </p>
    </Form>
  );
}
