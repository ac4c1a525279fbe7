import type { AppLoadContext } from '@remix-run/node';
import type { Actor } from '~/features/organization/actor';
import { draw } from '~/shared/draw.server';
import type { Drawn } from '~/shared/ui/once';
import { Letter } from './letter';
import type { Card } from './word-cards.server';

/** The cards as letters, for `<Letters>`. `alone` sets the one card of a page of its own. */
export function drawLetters(
  context: AppLoadContext,
  actor: Actor,
  cards: Card[],
  { alone = false } = {},
): Drawn {
  const now = context.now();
  const letters = cards.map((card) => (
    <Letter key={card.id} card={card} reader={actor} now={now} alone={alone} />
  ));
  return draw(context, 'letters', letters);
}
