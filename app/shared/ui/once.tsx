import { createContext, useContext, useState } from 'react';

/** Markup drawn on the server: with a document it is in the page already, with data for a visit it comes along. */
export type Drawn = { name: string; html?: string };

/** On the server: what this answer's loaders have drawn, by name. */
export const DrawnContext = createContext<ReadonlyMap<string, string> | null>(null);

/** Shows markup that only the server draws, so that it is sent once and never hydrated. */
export function Once({ name, html, className }: Drawn & { className?: string }) {
  const drawn = useContext(DrawnContext);
  const [found] = useState(() =>
    typeof document === 'undefined' ? drawn?.get(name) : document.getElementById(name)?.innerHTML,
  );
  const markup = { __html: html ?? found ?? '' };
  return (
    // biome-ignore lint/security/noDangerouslySetInnerHtml: React drew and escaped it on the server
    <div id={name} className={className} dangerouslySetInnerHTML={markup} suppressHydrationWarning />
  );
}
