import type { AppLoadContext } from '@remix-run/node';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Sprite, SpriteContext } from './ui/icon';
import type { Drawn } from './ui/once';

/** Draws what the browser need not run again; `<Once>` shows it. `name` is its id on the page. */
export function draw(context: AppLoadContext, name: string, content: ReactNode): Drawn {
  const sprite = { prefix: name, used: new Map<string, string>() };
  const html =
    renderToStaticMarkup(<SpriteContext.Provider value={sprite}>{content}</SpriteContext.Provider>) +
    renderToStaticMarkup(<Sprite {...sprite} />);
  if (context.asData) return { name, html };
  context.drawn.set(name, html);
  return { name };
}
