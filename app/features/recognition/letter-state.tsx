import { Form } from '@remix-run/react';

type LetterStateProps = {
  id: number;
  undo: number;
  /** Who would like others to read it, while the one thanked has not said whether they may. */
  askedBy: string | null;
  held: boolean;
  mend: boolean;
};

/** What waits with this letter: seconds to undo it, a question to the one thanked, a report that is looked at. */
export function LetterState({ id, undo, askedBy, held, mend }: LetterStateProps) {
  const at = `/thanks/${id}`;
  return (
    <>
      {undo ? (
        <Form method="post" action={`${at}/undoing`} className={`state undo s-${Math.ceil(undo)}`}>
          <p>Sent. Nobody has been told yet.</p>
          <button className="btn" type="submit">
            Undo
          </button>
        </Form>
      ) : null}
      {askedBy ? (
        <Form method="post" action={`${at}/hiding`} className="state">
          <p>
            {askedBy} would like others to read this too. You asked to be asked first: so far only those named
            on it read it.
          </p>
          <div className="acts">
            <button className="btn go" type="submit" name="on" value="false">
              Let others read it
            </button>
            <button className="btn" type="submit" name="on" value="true">
              Keep it among us
            </button>
          </div>
        </Form>
      ) : null}
      {held ? (
        <p className="state">
          Someone reported this letter. For at most 48 hours only those named on it read it, until a moderator
          decides.
        </p>
      ) : null}
      {mend ? (
        <p className="state">
          <span>
            A moderator asks you to mend it. <a href={`${at}/decision`}>Read why</a>, then{' '}
            <a href={`${at}/edit`}>change your words</a>.
          </span>
        </p>
      ) : null}
    </>
  );
}
