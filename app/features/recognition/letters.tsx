import { Link } from '@remix-run/react';
import { Letter, type LetterCard } from './letter';

type LettersProps = {
  cards: LetterCard[];
  /** The address of the next page, or null on the last. */
  older: string | null;
  reader: { id: number; locale: string; timeZone: string };
  now: string;
};

/** A wall of letters, newest first, with a way on to older ones. */
export function Letters({ cards, older, reader, now }: LettersProps) {
  return (
    <>
      <div className="letters">
        {cards.map((card) => (
          <Letter key={card.id} card={card} reader={reader} now={new Date(now)} />
        ))}
      </div>
      {older ? (
        <p className="older">
          <Link className="btn" to={older} rel="next">
            Older thanks
          </Link>
        </p>
      ) : null}
    </>
  );
}
