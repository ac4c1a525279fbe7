/** What is new in the version in force, for whoever has not read it yet. */
export function ReleaseNote({ number, note }: { number: number; note: string }) {
  return (
    <section className="leaf news" aria-labelledby="news-title">
      <div className="state">
        <div>
          <h2 id="news-title">Version {number} is new to you</h2>
          {note ? <p dir="auto">{note}</p> : null}
        </div>
        <p className="acts">
          <a href={`/charter/versions/${number}`}>What changed</a>
          <a href="#read">Say that you have read it</a>
        </p>
      </div>
    </section>
  );
}
