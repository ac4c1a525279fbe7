import { useEffect, useState } from 'react';

const PAUSE = 150;

/** What stands at an address, as JSON, a moment after the address last changed; the latest address always wins. */
export function useFound<T>(address: string | null): T | undefined {
  const [found, setFound] = useState<T>();
  useEffect(() => {
    if (!address) return;
    const late = new AbortController();
    const wait = setTimeout(async () => {
      const asked = { headers: { Accept: 'application/json' }, signal: late.signal };
      const answer = await fetch(address, asked).catch(() => null);
      if (answer?.ok && !answer.redirected) setFound((await answer.json().catch(() => undefined)) as T);
    }, PAUSE);
    return () => {
      clearTimeout(wait);
      late.abort();
    };
  }, [address]);
  return found;
}
