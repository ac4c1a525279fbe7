import type { AppLoadContext } from '@remix-run/node';
import { Fragment } from 'react';
import type { Actor } from '~/features/organization/actor';
import { draw } from '~/shared/draw.server';
import type { Drawn } from '~/shared/ui/once';
import { Letter } from './letter';
import type { Card } from './word-cards.server';

type Drawing = {
  /** Sets the one card of a page of its own. */
  alone?: boolean;
  /** The newest card of the visit before: below it a line says so. */
  seen?: number;
  /** Texts with the words looked for marked, by card. */
  marked?: Map<number, string>;
};

/** The cards as letters, for `<Letters>`. */
export function drawLetters(
  context: AppLoadContext,
  actor: Actor,
  cards: Card[],
  { alone = false, seen = 0, marked }: Drawing = {},
): Drawn {
  const now = context.now();
  const first = cards.find((card) => card.id <= seen);
  const letters = cards.map((card, i) => (
    <Fragment key={card.id}>
      {card === first && i > 0 ? <p className="fresh so-far">You have seen the letters below</p> : null}
      <Letter card={card} reader={actor} now={now} alone={alone} marked={marked?.get(card.id)} />
    </Fragment>
  ));
  return draw(context, 'letters', letters);
}
