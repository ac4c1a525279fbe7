import { useEffect, useState } from 'react';
import { useLive } from '~/shared/ui/use-live';

/** Above the letters: how many came since this page was drawn. It never moves the page; the reader does. */
export function Arrivals({ newest, search }: { newest: number; search: string }) {
  const address = arrivalsAfter(newest, new URLSearchParams(search));
  const [seen, setSeen] = useState({ address, count: 0 });

  useEffect(() => setSeen({ address, count: 0 }), [address]);
  useLive('thanks', async () => {
    const answer = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => null);
    if (!answer?.ok || answer.redirected) return;
    const { count } = (await answer.json()) as { count: number };
    // An answer about a page that was left meanwhile says nothing about this one.
    setSeen((now) => (now.address === address ? { address, count } : now));
  });

  const { count } = seen;
  return (
    <div role="status">
      {count ? (
        <p className="fresh">
          <a href={`/${search}`}>
            {count === 1 ? '1 new thanks' : `${count > 99 ? '99+' : count} new thanks`}
          </a>
        </p>
      ) : null}
    </div>
  );
}

function arrivalsAfter(newest: number, search: URLSearchParams): string {
  // Processes of the version before ask for `since`, and read no other.
  if (!search.has('since')) search.append('since', String(newest));
  search.append('after', String(newest));
  return `/thanks/arrivals?${search}`;
}
