import { Form } from '@remix-run/react';

export type WaitingShown = {
  number: number;
  /** "Thursday 3 December 2026 at 09:00, Europe/Zurich (GMT+1)" */
  when: string;
  by: string;
  decided: string;
  /** Whether the draft says something else by now. */
  edited: boolean;
};

/** The candidate that is frozen until its time, and the way to call it off. */
export function PublicationWaiting({ waiting }: { waiting: WaitingShown }) {
  const { number, when, by, decided, edited } = waiting;
  return (
    <section className="sheet stack" aria-label={`Version ${number} waits`}>
      <p>
        <b>
          Version {number} goes out on {when}.
        </b>{' '}
        {by} decided so {decided}. It is frozen as it was then.
      </p>
      <p>
        {edited
          ? 'The draft has changed since: those edits are not in it, and stay for the version after.'
          : 'The draft still says the same. Edits from now on stay for the version after.'}
      </p>
      <Form method="post" action="/charter/publication/calling-off">
        <button className="btn" type="submit">
          Call it off: nothing is published, the draft stays
        </button>
      </Form>
    </section>
  );
}
