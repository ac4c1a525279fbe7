/** An empty wall says what it is for, shows one good letter, and names the one next step. */
export function FeedEmpty({
  narrowed,
  words,
  charter,
  leader,
}: {
  narrowed: boolean;
  /** What was looked for. */
  words?: string;
  charter: boolean;
  leader: boolean;
}) {
  if (!charter)
    return (
      <div className="blank">
        <h2>First the charter, then the thanks</h2>
        <p className="text">
          Here people thank each other for living what you promise. Write down the vision and a few values; as
          soon as they are published, everyone can begin.
        </p>
        {leader ? (
          <a className="btn go" href="/charter/draft">
            Write the charter
          </a>
        ) : null}
      </div>
    );
  if (words)
    return (
      <div className="blank">
        <h2>No thanks with these words</h2>
        <p className="text">Try fewer or other words. Their endings and accents do not matter.</p>
        <a className="btn" href="/">
          Show all thanks
        </a>
      </div>
    );
  return (
    <div className="blank">
      <h2>{narrowed ? 'Nobody has been thanked here yet' : 'Nobody has been thanked yet'}</h2>
      <p className="text">
        Look for a moment when someone made another person’s day easier. Two or three sentences are plenty:
        what they did, and what it changed.
      </p>
      <p className="eg">
        “You rang ahead before the transfer and told them she is afraid of the dark. They had left the lamp on
        when she came.”
      </p>
      <p className="acts">
        <a className="btn go" href="/thanks/new">
          Thank someone
        </a>
        {narrowed ? (
          <a className="btn bare" href="/">
            Show all thanks
          </a>
        ) : null}
      </p>
    </div>
  );
}
