import { Form, useNavigation } from '@remix-run/react';

export type TakeInProps = {
  fingerprint: string;
  /** How many people would be added or changed. */
  people: number;
  missing: number;
  /** Nothing but the missing could change. */
  nothing: boolean;
};

/** Takes in the list that was looked over, and if wished deactivates whom it does not name. */
export function TakeInForm({ fingerprint, people, missing, nothing }: TakeInProps) {
  const busy = useNavigation().state !== 'idle';
  if (nothing && !missing) return null;
  const says = people === 1 ? 'Take in 1 person' : `Take in ${people} people`;
  return (
    <Form method="post" action="/people/import/completion" className="stack">
      <input type="hidden" name="fingerprint" value={fingerprint} />
      {missing ? (
        <label className="opt">
          <input type="checkbox" name="deactivateMissing" required={nothing} />
          <span>
            Deactivate the {missing} who {missing === 1 ? 'is' : 'are'} not in this list
            <span className="hint">
              They are signed out everywhere; their history stays. Otherwise nothing happens to them.
            </span>
          </span>
        </label>
      ) : null}
      <p className="acts">
        <button className={busy ? 'btn go busy' : 'btn go'} type="submit">
          {busy ? 'A moment, please' : people ? says : 'Take it in'}
        </button>
      </p>
    </Form>
  );
}
