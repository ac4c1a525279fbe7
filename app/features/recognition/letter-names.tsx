import { listNames, listParts } from '~/shared/formats';
import type { Card } from './word-cards.server';

type Reader = { id: number; locale: string };

/** To whom a letter is, each name a link to what they were thanked for. */
export function LetterRecipients({ card, reader }: { card: Card; reader: Reader }) {
  const all = [
    ...card.recipients.map((person) => ({
      key: `p${person.id}`,
      to: `/people/${person.id}`,
      name: person.id === reader.id ? 'you' : person.name,
    })),
    ...card.teams.map((team) => ({ key: `t${team.id}`, to: `/?team=${team.id}`, name: team.name })),
  ];
  const parts = listParts(
    all.map((one) => one.key),
    reader.locale,
  );
  return (
    <>
      <span className="soft">To</span>{' '}
      {parts.map((part) => {
        const one = part.type === 'element' ? all.find((each) => each.key === part.value) : undefined;
        return one ? (
          <a key={one.key} href={one.to}>
            {one.name}
          </a>
        ) : (
          part.value
        );
      })}
    </>
  );
}

/** Who reads a private letter, as its reader says it. */
export function whoSees(card: Card, reader: Reader) {
  const others = [{ id: card.giverId, name: card.giverName }, ...card.cosigns, ...card.recipients].filter(
    (one) => one.id !== reader.id,
  );
  return listNames(['you', ...others.map((one) => one.name)], reader.locale);
}
