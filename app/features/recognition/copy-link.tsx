import { useEffect, useState } from 'react';

/** Copies a letter's address, where the browser can; whoever may not see the letter finds nothing there. */
export function CopyLink({ path }: { path: string }) {
  const [can, setCan] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCan(Boolean(navigator.clipboard)), []);
  if (!can) return null;
  const copy = async () => {
    await navigator.clipboard.writeText(location.origin + path).then(
      () => setCopied(true),
      () => setCan(false),
    );
  };
  return (
    <button className="btn bare" type="button" onClick={copy}>
      <span aria-live="polite">{copied ? 'Copied' : 'Copy the link'}</span>
    </button>
  );
}
