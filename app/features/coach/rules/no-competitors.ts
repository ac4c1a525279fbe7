import type { Hit, TextRule } from '../rule';
import type { Sentence, Text } from '../text';
import { OTHERS_WORRY } from '../words/others-worry';
import { hitsBut, hitsIn } from '../words/phrases';
import { WITH_RIVALS } from '../words/with-rivals';
import { WITHOUT_RIVALS } from '../words/without-rivals';

const HOUSES =
  'hotels?|banks?|clinics?|hospitals?|schools?|shops?|stores?|garages?|baker(?:y|ies)|restaurants?|firms?|compan(?:y|ies)|' +
  'providers?|suppliers?|airlines?|insurers?|librar(?:y|ies)|museums?|gyms?|operators?|dentists?|pharmac(?:y|ies)|' +
  'dealers?|agenc(?:y|ies)|salons?|universit(?:y|ies)|theat(?:re|er)s?|lines?|brands?|houses?';
const OTHERS = new RegExp(
  `\\b(?:others|(?:other|another|a second|any|every|no) (?:[a-z]+ )?(?:${HOUSES})|rivals?|rivalry|competitors?|competition|` +
    'compet(?:e|es|ing)|newcomers?|imitators?|elsewhere|(?:any|no)where else|(?:anyone|anybody) else|' +
    'alternatives?|substitutes?|(?:like|equal to|compared? (?:with|to)?) ?(?:us|ours)|(?:leave|leaves|left|replace|match|copy) us)\\b',
);
const DENIED =
  /\b(?:no|not|never|none|nobody|nothing|nowhere|cannot|without|beyond|neither|nor|only|alone|behind|lost|irrelevant|hardly|scarcely|harmless)\b|n't\b/;
const OURS = /\b(?:we|us|our|ours)\b/;
/** What we do or leave undone to others is conduct, not a claim. */
const CONDUCT =
  /\b(?:do not|don't|never|nor|not) (?:even |ever |just )?(?!see|consider|have|need|know|look|worry|face|meet|regard|find|recogni|think|be\b|compare|exist|lose|lost)[a-z]+\b(?<=\b(?:we|us|^) (?:do not|don't|never|not) .*)/;
const HUMBLE =
  /\b(?:so|that is why|which is why|therefore|but we|if|when|whenever|unless|honest|good|better|cheaper|tell|tells|say|says|ask|asks|learn|send|recommend|envy|may|free to|whether|turned away|beside|hang|hangs)\b/;

function claims({ text, start, end }: Sentence, plain: string): Hit[] {
  const said = plain.slice(start, end);
  const isClaim = OTHERS.test(said) && DENIED.test(said) && OURS.test(said);
  return text && isClaim && !HUMBLE.test(said) && !CONDUCT.test(said) ? [{ start, end }] : [];
}

function findClaims(text: Text): Hit[] {
  const claimed = hitsBut(text, WITHOUT_RIVALS, WITH_RIVALS);
  const hits = claimed.length ? claimed : hitsBut(text, OTHERS_WORRY, WITH_RIVALS);
  if (hits.length || hitsIn(text, WITH_RIVALS).length) return hits;
  return text.sentences.flatMap((sentence) => claims(sentence, text.plain));
}

/** Finds the claim that nobody could take our customers. */
export const noCompetitors: TextRule = {
  id: 'no-competitors',
  source: 'Credo: whoever believes that customers cannot leave stops earning that they stay',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'story'],
  english: true,
  find: findClaims,
  says: (quote) => `“${quote}” may make us forget that everyone we serve can compare us with somebody.`,
  mend: 'Why does somebody who could go elsewhere stay with you?',
};
