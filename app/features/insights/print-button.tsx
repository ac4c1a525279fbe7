import { useEffect, useState } from 'react';

/** Opens the browser's print window; not there where no script runs. */
export function PrintButton() {
  const [ready, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  return ready ? (
    <button className="btn" type="button" onClick={() => window.print()}>
      Print
    </button>
  ) : null;
}
