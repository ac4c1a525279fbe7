import type { TextRule } from '../rule';
import { type Text, whole } from '../text';
import { ABOUT_OURSELVES } from '../words/about-ourselves';
import { FOR_OTHERS } from '../words/for-others';
import { HOUSE } from '../words/houses';
import { namesServed } from '../words/names-served';
import { hitsBut, hitsIn } from '../words/phrases';
import { THEY_SERVE_US } from '../words/they-serve-us';

const US = new RegExp(
  `\\b(?:we|ourselves|careers?|brand|reputation)\\b|^(?:(?:an?|the|one|being|be|becoming|to be) )?(?:[a-z-]+,? ){0,4}?${HOUSE}\\b`,
);
const THEM =
  /\b(?:they|them|theirs?|themselves|he|him|his|she|her|hers|person|people|who|until|so that|before|when|whenever|wherever|whose)\b/;

/** With nobody else in the sentence, it can only speak of ourselves. */
const isAlone = (text: Text) => US.test(text.plain) && !THEM.test(text.plain) && !namesServed(text);

/** Whether a sentence begins with somebody served: then it speaks of them. */
function beginsWithThem({ text, plain, words }: Text): boolean {
  const first = words.slice(0, 3);
  const end = first.at(-1)?.end ?? 0;
  return (
    !/\bwe\b/.test(plain.slice(0, end)) &&
    namesServed({ text, plain: plain.slice(0, end), words: first, sentences: [] })
  );
}

function talkOfUs(text: Text) {
  const serving = hitsIn(text, THEY_SERVE_US);
  if (serving.length) return serving;
  if (beginsWithThem(text)) return [];
  const hits = hitsBut(text, ABOUT_OURSELVES, FOR_OTHERS);
  return hits.length || !isAlone(text) ? hits : whole(text);
}

/** Finds a vision that speaks of ourselves rather than of those served. */
export const usFirst: TextRule = {
  id: 'us-first',
  source: 'K. Blanchard, Legendary Service: the vision says what those served shall feel and find',
  on: ['vision'],
  english: true,
  find: talkOfUs,
  says: (quote) =>
    quote.length > 60
      ? 'This sentence speaks of us; those we serve are still waiting to appear in it.'
      : `“${quote}” speaks of us, and those we serve are still waiting for their turn.`,
  mend: 'What do those you serve have, feel or do afterwards that they could not before?',
};
