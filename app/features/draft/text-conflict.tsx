/** Both texts at once: the writer's stays in the field, the other stands below it. Part of the field's form. */
export function TextConflict({ theirs, label }: { theirs: string; label: string }) {
  return (
    <div className="conflict" role="alert">
      <p>
        <b>Someone changed this while you were writing.</b> Your text is above and kept. This one stands now:
      </p>
      <blockquote className="quote">{theirs || 'Nothing: the field was emptied.'}</blockquote>
      <p className="acts">
        <button className="btn" type="submit" name="over" value={theirs}>
          Save mine over it<span className="vh">, {label}</span>
        </button>
        <button
          className="btn bare"
          type="submit"
          formAction="/charter/draft/discarding"
          name="as"
          value="suggestion"
        >
          Leave mine as a suggestion<span className="vh">, {label}</span>
        </button>
        <button
          className="btn bare"
          type="submit"
          formAction="/charter/draft/discarding"
          name="as"
          value="nothing"
        >
          Keep theirs<span className="vh">, {label}</span>
        </button>
      </p>
    </div>
  );
}
