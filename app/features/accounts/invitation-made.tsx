type Made = { origin: string; link?: string; code?: string };

/** The link or the slip, shown this once: only its hash is kept. */
export function InvitationMade({ name, made }: { name: string; made: Made }) {
  return (
    <div className="column">
      <h1>For {name}</h1>
      <div className="sheet form">
        {made.link ? (
          <div className="field">
            <label htmlFor="link">Hand on this link</label>
            <input className="in" id="link" readOnly value={made.link} />
          </div>
        ) : (
          <>
            <p>Open {made.origin}/join and type this code:</p>
            <p className="slip">{made.code}</p>
          </>
        )}
        <p className="hint">Shown this once. It works once, within 14 days.</p>
      </div>
    </div>
  );
}
