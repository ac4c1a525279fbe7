import { MOST, type Piece, type Place } from './piece';

/** A text that may go on: the piece it stands in, or that it no longer fits and goes on unplaced. */
export type Open = { at?: Piece; over?: boolean };

const OF_ONE_LINE: Place[] = ['vision', 'value', 'do', 'dont'];

/** Adds a piece, unplaced where it is too long for its place; says whether it was placed. */
export function put(pieces: Piece[], place: Place, text: string): boolean {
  const own = inPlace(place, text);
  const fits = own.length <= MOST[place];
  pieces.push(fits ? { place, text: own } : { place: 'aside', text });
  return fits;
}

/** Adds to a text while it fits its place; from the first that does not, all go on unplaced. */
export function join(pieces: Piece[], open: Open, { place, text }: Piece, between: string): void {
  const whole = inPlace(place, open.at ? `${open.at.text}${between}${text}` : text);
  if (open.over || whole.length > MOST[place]) {
    open.over = true;
    pieces.push({ place: 'aside', text });
  } else if (open.at) open.at.text = whole;
  else {
    open.at = { place, text: whole };
    pieces.push(open.at);
  }
}

const inPlace = (place: Place, text: string) =>
  OF_ONE_LINE.includes(place) ? text.replace(/\s*\n\s*/g, ' ') : text;
