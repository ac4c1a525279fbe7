import { useEffect, useRef, useState } from 'react';
import type { Answer, Shown } from './shown';
import { firstTurn, nextTurn } from './turn';

const PATIENCE = 5000;

/**
 * Turns the pictures of a screen. Before each change it asks what is to be seen now, so that nothing taken back is shown
 * once more; the stream only makes it ask sooner. Without an answer it goes on with what it has.
 */
export function useScreen(address: string, first: Shown, step: number) {
  const [turn, setTurn] = useState(() => firstTurn(first.slides, step));
  const [off, setOff] = useState(false);
  const [paused, setPaused] = useState(false);
  const latest = useRef({ shown: first, turn, paused });
  const go = useRef<(by: 1 | -1) => void>(() => undefined);
  latest.current.turn = turn;
  latest.current.paused = paused;

  useEffect(() => {
    let timer: number | undefined;
    let source: EventSource | undefined;
    let ended = false;
    let asked = 0;
    let answered = 0;

    const end = () => {
      ended = true;
      clearTimeout(timer);
      source?.close();
      removeEventListener('keydown', onKey);
    };
    const ask = async () => {
      const mine = ++asked;
      const answer = await askFor(`${address}/slides`);
      if (ended || !answer || mine < answered) return;
      answered = mine;
      if (answer.off) {
        end();
        setOff(true);
      } else latest.current.shown = answer;
    };
    const listen = () => {
      source = new EventSource(`${address}/live`);
      for (const word of ['open', 'thanks', 'screen']) source.addEventListener(word, ask);
    };
    const step = (by: 1 | -1) => {
      setTurn(nextTurn(latest.current.turn, latest.current.shown.slides, by));
      wait();
    };
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(change, latest.current.shown.pace * 1000);
    };
    const change = async () => {
      // Where the server said no, the browser has given the stream up.
      if (source?.readyState === EventSource.CLOSED) listen();
      await ask();
      if (ended) return;
      const { shown, turn, paused } = latest.current;
      const gone = !shown.slides.some(({ key }) => key === turn.slide.key);
      if (paused && !gone) wait();
      else step(1);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'ArrowRight') step(1);
      if (event.key === 'ArrowLeft') step(-1);
    };

    go.current = step;
    addEventListener('keydown', onKey);
    listen();
    wait();
    return end;
  }, [address]);

  return { turn, off, paused, setPaused, go: (by: 1 | -1) => go.current(by) };
}

/** The answer, or undefined while the server cannot be reached or is not itself. */
async function askFor(path: string): Promise<Answer | undefined> {
  try {
    const response = await fetch(path, { signal: AbortSignal.timeout(PATIENCE) });
    const answer: Answer = await response.json();
    return answer.off || response.ok ? answer : undefined;
  } catch {
    return undefined;
  }
}
