import type { SaidQueued } from './say-queued';

/** The letter itself, who may read it, and until when it is hidden. */
export function ReportedText({ letter }: { letter: SaidQueued }) {
  return (
    <>
      <header>
        <h2 id={`card-${letter.id}-to`}>To {letter.to}</h2>
        <p className="soft">
          {letter.giverName}, {letter.given}, for {letter.values}
        </p>
      </header>
      <blockquote className="quote">{letter.text}</blockquote>
      <div className="small">
        <p>{letter.circle}</p>
        {letter.isPrivate ? (
          <p>You read it only because someone who may see it reported it, and only until it is decided.</p>
        ) : null}
        <p>{letter.held}</p>
      </div>
    </>
  );
}
