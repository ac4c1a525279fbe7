type Props = { sessions: { id: number; device: string; seen: string; here: boolean }[] };

/** Where I am signed in, each with a way to end it. */
export function Sessions({ sessions }: Props) {
  return (
    <section className="sheet form" aria-labelledby="sessions">
      <h2 id="sessions">Where you are signed in</h2>
      <ul className="people">
        {sessions.map(({ id, device, seen, here }) => (
          <li key={id}>
            <span>
              {device || 'A browser'}
              <span className="hint"> {here ? 'this one' : `last seen ${seen}`}</span>
            </span>
            <form method="post" action="/account/sessions/ending" className="acts">
              <button
                className="btn bare"
                type="submit"
                name="id"
                value={id}
                aria-label={`Sign out ${device}, ${seen}`}
              >
                Sign out
              </button>
            </form>
          </li>
        ))}
      </ul>
      <form method="post" action="/account/sessions/ending">
        <button className="btn" type="submit" name="all" value="true">
          Sign out everywhere
        </button>
      </form>
    </section>
  );
}
