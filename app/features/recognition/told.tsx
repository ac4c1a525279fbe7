import { Link } from '@remix-run/react';
import { listNames } from '~/shared/formats';
import type { LetterCard } from './letter';

type ToldProps = {
  cards: Pick<LetterCard, 'id' | 'text' | 'giverName' | 'giverTitle' | 'recipients' | 'teams'>[];
  more: { to: string; says: string };
};

/** A value as it was lived: the newest letters about it, told below it. */
export function Told({ cards, more }: ToldProps) {
  return (
    <div className="told">
      {cards.map((card, i) => (
        <figure key={card.id}>
          <blockquote>{card.text}</blockquote>
          <figcaption className="by">
            <b>{[card.giverName, card.giverTitle].filter(Boolean).join(', ')}</b>
            <br />
            to{' '}
            <Link to={`/thanks/${card.id}`}>
              {listNames([...card.recipients, ...card.teams].map((one) => one.name))}
            </Link>
            {i === cards.length - 1 ? (
              <Link className="more" to={more.to}>
                {more.says}
              </Link>
            ) : null}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
