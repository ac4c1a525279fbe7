import type { Slide } from './slide';

/** Where a wall is in its programme. */
export type Turn = {
  slide: Slide;
  /** Counts changes from the first on. */
  step: number;
  /** Counts how often it was through. */
  round: number;
  /** Where in the programme it goes on from: by key, or by place among so many, should the key be gone. */
  at: { key: string; place: number; of: number };
  /** The newest letter that was shown or that was there at the beginning. */
  newest: number;
};

const idOf = (slide: Slide) => (slide.kind === 'thanks' ? slide.id : 0);

/** The first picture of a programme, or the one that an address asks for by counting on. */
export function firstTurn(slides: [Slide, ...Slide[]], step = 0): Turn {
  const place = step % slides.length;
  const slide = slides[place] ?? slides[0];
  const round = Math.floor(step / slides.length);
  return {
    slide,
    step,
    round,
    at: { key: slide.key, place, of: slides.length },
    newest: Math.max(...slides.map(idOf)),
  };
}

/**
 * The picture after this one. A letter that has just come is shown before its place in the programme comes round, but
 * never two such in a row, so that the programme goes on however many come.
 */
export function nextTurn(turn: Turn, slides: Slide[], by: 1 | -1 = 1): Turn {
  const fresh = slides.filter((slide) => idOf(slide) > turn.newest).sort((a, b) => idOf(a) - idOf(b))[0];
  const between = turn.slide.key !== turn.at.key;
  if (fresh && by === 1 && !between)
    return { ...turn, slide: fresh, step: turn.step + 1, newest: idOf(fresh) };
  const found = slides.findIndex(({ key }) => key === turn.at.key);
  // Where one was taken out, the next has its place; where another took its place, that one was not to be next.
  const gone = slides.length < turn.at.of ? turn.at.place : turn.at.place + by;
  const wanted = found >= 0 ? found + by : gone;
  const place = (wanted + slides.length) % slides.length;
  const slide = slides[place];
  if (!slide) return turn;
  return {
    slide,
    step: turn.step + 1,
    round: turn.round + (wanted >= slides.length ? 1 : 0),
    at: { key: slide.key, place, of: slides.length },
    newest: Math.max(turn.newest, idOf(slide)),
  };
}
