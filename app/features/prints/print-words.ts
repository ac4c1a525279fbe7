import type { Card } from '~/features/recognition/word-cards.server';
import { listNames } from '~/shared/formats';

/** The parts of a letter that a print sets. */
export type Printed = Pick<
  Card,
  | 'id'
  | 'text'
  | 'audience'
  | 'createdAt'
  | 'giverName'
  | 'giverTitle'
  | 'giverTeam'
  | 'recipients'
  | 'teams'
  | 'cosigns'
  | 'values'
>;

export type PrintReader = { locale: string; timeZone: string };

/** To whom: people, then teams. A print calls nobody “you”. */
export function sayTo(card: Printed, locale: string): string {
  return listNames(
    [...card.recipients, ...card.teams].map(({ name }) => name),
    locale,
  );
}

/** How large a card sets its words: the fewer there are, the larger. The longest goes on overleaf. */
export function setIn({ text, cosigns }: Printed): 'large' | 'medium' | 'small' | 'tiny' {
  const signs = [text.length, ...cosigns.map(({ sentence }) => sentence.length + 60)];
  const length = signs.reduce((a, b) => a + b) + 40 * (text.split('\n').length - 1);
  if (length <= 170) return 'large';
  if (length <= 380) return 'medium';
  return length <= 800 ? 'small' : 'tiny';
}
