import { MOST, type Piece } from './piece';

/** A text that may go on: the piece it stands in, or that it no longer fits and goes on unplaced. */
export type Open = { at?: Piece; over?: boolean };

/** Adds a piece, unplaced where it is too long for its place; says whether it was placed. */
export function put(pieces: Piece[], place: Piece['place'], text: string): boolean {
  const fits = text.length <= MOST[place];
  pieces.push({ place: fits ? place : 'aside', text });
  return fits;
}

/** Adds to a text while it fits its place; from the first that does not, all go on unplaced. */
export function join(pieces: Piece[], open: Open, { place, text }: Piece, between: string): void {
  const whole = open.at ? `${open.at.text}${between}${text}` : text;
  if (open.over || whole.length > MOST[place]) {
    open.over = true;
    pieces.push({ place: 'aside', text });
  } else if (open.at) open.at.text = whole;
  else {
    open.at = { place, text };
    pieces.push(open.at);
  }
}
