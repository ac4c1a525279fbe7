/** Says that the day for changing a letter is over, and gives back what was written meanwhile. */
export function TooLate({ id, words }: { id: number; words?: string }) {
  return (
    <div className="page">
      <h1>The 24 hours are over</h1>
      <p>
        What stands in a letter after a day, stays. You can take the whole letter back, or say more below it
        in a comment.
      </p>
      {words ? (
        <div className="field">
          <label htmlFor="words">Your new words, to copy</label>
          <textarea className="in" id="words" rows={8} readOnly defaultValue={words} />
        </div>
      ) : null}
      <p className="acts">
        <a className="btn" href={`/thanks/${id}`}>
          To the letter
        </a>
      </p>
    </div>
  );
}
