import { listNames } from '~/shared/formats';
import type { Told as ToldLetter } from './lived.server';

type ToldProps = {
  told: ToldLetter[];
  more?: { to: string; says: string };
};

/** A value as it was lived: letters told below it, with the line of whoever chose them. */
export function Told({ told, more }: ToldProps) {
  return told.map(({ card, why }, i) => (
    <figure key={card.id}>
      <blockquote>{card.text}</blockquote>
      <figcaption className="by">
        {why ? <span className="why">{why}</span> : null}
        <b>{[card.giverName, card.giverTitle].filter(Boolean).join(', ')}</b>
        <br />
        to{' '}
        <a href={`/thanks/${card.id}`}>
          {listNames([...card.recipients, ...card.teams].map((one) => one.name))}
        </a>
        {more && i === told.length - 1 ? (
          <a className="more" href={more.to}>
            {more.says}
          </a>
        ) : null}
      </figcaption>
    </figure>
  ));
}
