/** What can happen to the draft, each button saying its effect. */
export function PublicationBar({ number, frozen }: { number: number; frozen: boolean }) {
  return (
    <div className="pubbar">
      <p className="w">
        <b>{number ? `Publishing replaces version ${number}` : 'Publishing makes version 1'}</b>
        <span className="soft">You see all that changes before it happens.</span>
      </p>
      <a className="btn" href="/charter/review">
        Review
      </a>
      <a className="btn go" href="/charter/publication">
        {frozen ? 'See what waits' : 'Look over and publish'}
      </a>
    </div>
  );
}
