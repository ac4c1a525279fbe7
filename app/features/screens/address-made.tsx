import type { MadeAddress } from './screen-address.server';

/** The address of a screen, shown this once: only its hash is kept. */
export function AddressMade({ name, made: { address, qr } }: { name: string; made: MadeAddress }) {
  return (
    <div className="column stack">
      <h1>The address of “{name}”</h1>
      <div className="sheet form">
        <div className="field">
          <label htmlFor="address">Open this address on the screen</label>
          <input className="in" id="address" readOnly value={address} />
        </div>
        <svg
          className="qr"
          viewBox={`0 0 ${qr.size} ${qr.size}`}
          role="img"
          aria-label="The same address as a QR code"
        >
          <path d={qr.path} />
        </svg>
        <p className="hint">
          Shown this once. Whoever has it sees what all of you may read, without signing in; if it is lost or
          went to the wrong hands, make a new one and the old one stops.
        </p>
      </div>
      <p className="acts">
        <a href="/settings/screens">All screens</a>
      </p>
    </div>
  );
}
