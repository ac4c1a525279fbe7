const EXCERPT = 180;

/** The beginning of a letter, ended between two words. */
export function excerptOf(text: string): string {
  if (text.length <= EXCERPT) return text;
  const cut = text.slice(0, EXCERPT).replace(/\s+\S*$/u, '');
  return `${cut.replace(/[\s,;:.–—-]+$/u, '')} …`;
}
