import type { Hit, TextRule } from '../rule';
import { hitsOf, type Text } from '../text';
import { anyOf } from '../words/any-of';
import { notQuoted } from '../words/in-quotes';
import { JARGON_ADJECTIVES } from '../words/jargon-adjectives';
import { JARGON_NOUNS } from '../words/jargon-nouns';
import { JARGON_PHRASES } from '../words/jargon-phrases';
import { EITHER_SENSE } from '../words/jargon-senses';
import { JARGON_VERBS } from '../words/jargon-verbs';
import { OFFICIALESE } from '../words/officialese';

// One pattern each: a single one for all would be too long for the engine to compile.
const PLAINLY_JARGON = [JARGON_VERBS, JARGON_NOUNS, JARGON_ADJECTIVES, JARGON_PHRASES, OFFICIALESE].map(
  anyOf,
);
// A quick look whether any of them is there at all.
const ANY_EITHER =
  /leverag|solution|bandwidth|ecosystem|silo|agil|deep.dive|needle|hanging|cutting|robust|end.to.end|harness|deploy|implement|action|impact|escalat|terminat|intervention|cataly|elevat|framework|winds?\b|pivot|align|offering/;
const SPOKEN_OF =
  /\b(?:don't|do not|never|without|no|not|nobody|instead of) (?:say|says|write|writes|use|uses|talk of|jargon)\b[^.;!?]*$/;

function findEither(text: Text): Hit[] {
  if (!ANY_EITHER.test(text.plain)) return [];
  return EITHER_SENSE.flatMap(({ word, plainBeside }) =>
    hitsOf(text, word).filter((hit) => !plainBeside.test(around(text, hit))),
  );
}

/** The sentence of a hit without the hit itself. */
function around({ plain, sentences }: Text, { start, end }: Hit): string {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end) ?? {
    start: 0,
    end: plain.length,
  };
  return `${plain.slice(sentence.start, start)} ${plain.slice(end, sentence.end)}`;
}

/** Points at business jargon, inflated words and officialese. */
export const jargon: TextRule = {
  id: 'jargon',
  source:
    'plain language guidelines (ISO 24495-1; plainlanguage.gov, simple words); cf. retext-simplify; the list is Credo’s own',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'do', 'dont', 'story'],
  english: true,
  find: (text) =>
    notQuoted(text, [...PLAINLY_JARGON.flatMap((pattern) => hitsOf(text, pattern)), ...findEither(text)])
      .filter(({ start }) => !SPOKEN_OF.test(text.plain.slice(0, start)))
      .sort((one, other) => one.start - other.start),
  says: (quote) => `Few people would say “${quote}” to each other.`,
  mend: 'Which word would you use at the counter or at home?',
};
