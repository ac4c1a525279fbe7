const CODES =
  'ar bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl he hi hr hu hy id is it ja ka kk ko lt lv mk ms mt nb nl nn pl pt rm ro ru sk sl sq sr sv sw ta th tr uk ur vi zh';

const known = new Set(CODES.split(' '));

/** What the page may say its language is, by the codes of BCP 47. */
export const isVisitorsLanguage = (code: string): boolean => known.has(code);

/** The same with their names in English, in the order of these. */
export function listVisitorsLanguages(): { value: string; label: string }[] {
  const names = new Intl.DisplayNames(['en'], { type: 'language' });
  return [...known]
    .map((value) => ({ value, label: names.of(value) ?? value }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
