import type { Behaviour } from '~/features/charter/charter';
import { listNames } from '~/shared/formats';
import { Icon } from '~/shared/ui/icon';
import { excerptOf } from './excerpt';
import type { Told } from './lived.server';

/** One line of a value, at an address that outlives its rewording, with the newest letters that show it. */
export function BehaviourLived({ behaviour, told }: { behaviour: Behaviour; told: Told[] }) {
  const { id, kind, text } = behaviour;
  return (
    <article id={`behaviour-${id}`} className={kind === 'dont' ? 'shown-line no' : 'shown-line'}>
      <h3 dir="auto">
        <Icon name={kind === 'dont' ? 'dash' : 'check'} />
        <span className="vh">{kind === 'dont' ? 'We don’t: ' : 'We do: '}</span>
        {text}
      </h3>
      {told.length ? (
        <>
          <ul>
            {told.map(({ card, why }) => (
              <li key={card.id}>
                <blockquote dir="auto">{excerptOf(card.text)}</blockquote>
                <p className="by">
                  {why ? <span className="why">{why}</span> : null}
                  {card.giverName} to{' '}
                  <a href={`/thanks/${card.id}`}>
                    {listNames([...card.recipients, ...card.teams].map(({ name }) => name))}
                  </a>
                </p>
              </li>
            ))}
          </ul>
          <p>
            <a href={`/?behaviour=${id}`}>
              All thanks for this<span className="vh">: {text}</span>
            </a>
          </p>
        </>
      ) : kind === 'do' ? (
        <p className="soft">
          Nobody has been thanked for this yet. <a href="/thanks/new">Have you seen it lately?</a>
        </p>
      ) : null}
    </article>
  );
}
