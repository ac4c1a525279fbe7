import type { Card } from './word-cards.server';

/** Up to four pictures, each a link to itself. */
export function LetterPictures({ card }: { card: Card }) {
  return (
    <ul className={card.pictures.length === 1 ? 'pictures one' : 'pictures'}>
      {card.pictures.map(({ id, alt, width, height }) => (
        <li key={id}>
          <a href={`/thanks/pictures/${id}`}>
            <img
              src={`/thanks/pictures/${id}`}
              alt={alt || 'A picture without a description'}
              {...{ width, height }}
              loading="lazy"
            />
          </a>
        </li>
      ))}
    </ul>
  );
}
