import { useEffect, useState } from 'react';

const POLL = 60_000;

/** Above the letters: how many came since this page was drawn. It never moves the page; the reader does. */
export function Arrivals({ newest, search }: { newest: number; search: string }) {
  const [count, setCount] = useState(0);

  useEffect(() => {
    setCount(0);
    const address = `/thanks/arrivals?${new URLSearchParams([...new URLSearchParams(search), ['since', String(newest)]])}`;
    let source: EventSource | undefined;
    let gone = false;

    const ask = async () => {
      const answer = await fetch(address, { headers: { Accept: 'application/json' } }).catch(() => null);
      if (!answer?.ok || answer.redirected || gone) return;
      setCount(((await answer.json()) as { count: number }).count);
    };
    const open = () => {
      if (source || document.hidden) return;
      source = new EventSource('/live');
      source.addEventListener('open', ask);
      source.addEventListener('thanks', ask);
    };
    const close = () => {
      source?.close();
      source = undefined;
    };
    // A hidden tab keeps no line open; what it missed it asks for on its return.
    const onVisible = () => (document.hidden ? close() : open());
    const poll = setInterval(() => {
      if (document.hidden || source?.readyState === EventSource.OPEN) return;
      void ask();
      if (source?.readyState === EventSource.CLOSED) close();
      open();
    }, POLL);

    open();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      gone = true;
      close();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [newest, search]);

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
