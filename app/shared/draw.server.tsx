import type { AppLoadContext } from '@remix-run/node';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Sprite, SpriteContext } from './ui/icon';
import type { Drawn } from './ui/once';

const MOST_KEPT = 100;
const kept = new Map<string, string>();

/** Draws what the browser need not run again; `<Once>` shows it. `name` is its id on the page. */
export function draw(context: AppLoadContext, name: string, content: ReactNode): Drawn {
  return handOn(context, name, markupOf(name, content));
}

/** The same, drawn once for all who are to see the same: what is drawn from equal data is equal. */
export function drawOnce<Data>(
  context: AppLoadContext,
  name: string,
  data: Data,
  content: (data: Data) => ReactNode,
): Drawn {
  const key = name + JSON.stringify(data);
  const html = kept.get(key) ?? markupOf(name, content(data));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, html);
  return handOn(context, name, html);
}

function markupOf(name: string, content: ReactNode): string {
  const sprite = { prefix: name, used: new Map<string, string>() };
  return (
    renderToStaticMarkup(<SpriteContext.Provider value={sprite}>{content}</SpriteContext.Provider>) +
    renderToStaticMarkup(<Sprite {...sprite} />)
  );
}

function handOn(context: AppLoadContext, name: string, html: string): Drawn {
  if (context.asData) return { name, html };
  context.drawn.set(name, html);
  return { name };
}
