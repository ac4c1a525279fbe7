/** Before the first version: what this page will be, and who begins. */
export function CultureEmpty({ leader }: { leader: boolean }) {
  return (
    <div className="leaf">
      <div className="blank">
        <h1>Our charter is still being written</h1>
        <p className="text">
          Here will stand whom we serve, what we want them to feel, and the few values we thank each other
          for.
        </p>
        {leader ? (
          <a className="btn go" href="/charter/draft">
            Write the draft
          </a>
        ) : null}
      </div>
    </div>
  );
}
