import { formatDate, formatDay } from '~/shared/formats';
import { Avatar, TeamAvatar } from '~/shared/ui/avatar';
import { Icon } from '~/shared/ui/icon';
import { LetterRecipients, whoSees } from './letter-names';
import { LetterPictures } from './letter-pictures';
import { LetterStamp } from './letter-stamp';
import { Paragraphs } from './paragraphs';
import { ReactionBar } from './reaction-bar';
import type { Card } from './word-cards.server';

type Reader = { id: number; locale: string; timeZone: string };

/** One recognition, as a letter: to whom, what they did, who signs, the stamps. */
export function Letter({
  card,
  reader,
  now,
  alone,
  marked,
}: {
  card: Card;
  reader: Reader;
  now: Date;
  alone?: boolean;
  /** The text with the words looked for marked. */
  marked?: string;
}) {
  const Title = alone ? 'h1' : 'h2';
  const by = [card.giverTitle, card.giverTeam].filter(Boolean).join(', ');
  return (
    <article className="letter" id={`thanks-${card.id}`}>
      <div className="to">
        <span className="avs">
          {card.recipients.slice(0, 3).map((person) => (
            <Avatar key={person.id} of={person} />
          ))}
          {card.teams.slice(0, 2).map((team) => (
            <TeamAvatar key={team.id} name={team.name} />
          ))}
        </span>
        <Title className="letter-to">
          <LetterRecipients card={card} reader={reader} />
        </Title>
      </div>
      <Paragraphs className="text" text={marked ?? card.text} marked={marked !== undefined} />
      {card.pictures.length ? <LetterPictures card={card} /> : null}
      <div className="sign">
        <Avatar of={{ id: card.giverId, name: card.giverName, picture: card.giverPicture }} small />
        <p className="w">
          <b>
            <a href={`/people/${card.giverId}`}>{card.giverName}</a>
          </b>
          <span>
            {by ? `${by} · ` : ''}
            <a href={`/thanks/${card.id}`}>
              <time dateTime={card.createdAt.toISOString().slice(0, 16).concat('Z')}>
                {formatDay(card.createdAt, reader, now)}
              </time>
            </a>
            {card.happenedOn
              ? `, about ${formatDate(`${card.happenedOn}T12:00Z`, { ...reader, timeZone: 'UTC' })}`
              : ''}
            {card.editedAt ? ', changed since' : ''}
            {card.evidence ? (
              <>
                {' · '}
                <a href={card.evidence} rel="noopener noreferrer nofollow" target="_blank">
                  {hostOf(card.evidence)}
                </a>
              </>
            ) : null}
          </span>
        </p>
      </div>
      {card.cosigns.map((one) => (
        <div className="sign too" key={one.id}>
          <Avatar of={one} small />
          <p className="w">
            <b>
              <a href={`/people/${one.id}`}>{one.name}</a>
            </b>
            <span className="sentence">{one.sentence}</span>
          </p>
        </div>
      ))}
      {card.audience === 'managers' ? (
        <p className="seen">
          <Icon name="lock" />
          Those thanked, who looks after them, and the giver see this.
        </p>
      ) : null}
      {card.audience === 'named' ? (
        <p className="seen">
          <Icon name="lock" />
          {card.teams.length
            ? 'Only those thanked and the giver see this.'
            : `Only ${whoSees(card, reader)} see this.`}
        </p>
      ) : null}
      <ul className="stamps" aria-label="Values shown">
        {card.values.map((value) => (
          <li key={value.id}>
            <LetterStamp value={value} />
          </li>
        ))}
      </ul>
      <ReactionBar id={card.id} reactions={card.reactions} comments={card.comments} />
    </article>
  );
}

const hostOf = (address: string) => (URL.canParse(address) ? new URL(address).host : 'link');
