import { listNames } from '~/shared/formats';
import type { Card } from './word-cards.server';

type ToldProps = {
  cards: Pick<Card, 'id' | 'text' | 'giverName' | 'giverTitle' | 'recipients' | 'teams'>[];
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
            <a href={`/thanks/${card.id}`}>
              {listNames([...card.recipients, ...card.teams].map((one) => one.name))}
            </a>
            {i === cards.length - 1 ? (
              <a className="more" href={more.to}>
                {more.says}
              </a>
            ) : null}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
