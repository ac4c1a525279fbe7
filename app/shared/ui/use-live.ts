import { useEffect, useRef } from 'react';

const POLL = 60_000;

/** Calls back when the server says that there is something new on a topic, and whenever that may have been missed. */
export function useLive(topic: 'thanks' | 'draft', onWord: () => void): void {
  const latest = useRef(onWord);
  latest.current = onWord;

  useEffect(() => {
    let source: EventSource | undefined;
    const say = () => latest.current();
    const open = () => {
      if (source || document.hidden) return;
      source = new EventSource('/live');
      source.addEventListener('open', say);
      source.addEventListener(topic, say);
    };
    const close = () => {
      source?.close();
      source = undefined;
    };
    // A hidden tab keeps no line open; what it missed it asks for on its return.
    const onVisible = () => (document.hidden ? close() : open());
    const poll = setInterval(() => {
      if (document.hidden || source?.readyState === EventSource.OPEN) return;
      say();
      if (source?.readyState === EventSource.CLOSED) close();
      open();
    }, POLL);

    open();
    document.addEventListener('visibilitychange', onVisible);
    return () => {
      close();
      clearInterval(poll);
      document.removeEventListener('visibilitychange', onVisible);
    };
  }, [topic]);
}
