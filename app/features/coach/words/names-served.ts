import type { Text, Word } from '../text';
import { HOUSE } from './houses';
import { CRAFTS, NEEDY, OUTSIDE, SERVED } from './served';

const WORKING =
  'works?|serves?|answers?|picks? up|takes? (?:the call|pride|responsibility|ownership|care)|owns?|pulls?|delivers?|' +
  'contributes?|improves?|performs?|cares?|does|do|makes? (?:it|the difference)|beats?|wins?|strives?|shares?|tries|' +
  'gives up|staffs?|gives? (?:their|his|her|it|of their) (?:best|all)|lives? (?:the|our|by)|comes? close|compares?|' +
  'knows? (?:the|their|his|her) (?:job|trade|craft|work|business|role|stuff)|(?:is|are|feels?) (?:trained|responsible|' +
  'accountable|committed|dedicated|proud|on duty|on shift|on call|qualified|employed|an? leader|part of the team)';
const INSIDE =
  'else|here|with us|of us|on (?:the|our|this) (?:ward|shift|team|staff|payroll|crew|board|desk|floor)|in (?:the|our|this) (?:team|house|company|firm|staff|office|department|business)|' +
  'from the|behind the|who (?:works?|serves?|wears?)|at [a-z]+ (?:knows|works|is|takes)';
const UNSTAFFED = `(?! (?:${INSIDE})\\b)(?! (?:in (?:[a-z']+ ){1,4})?(?:always |ever |really )?(?:${WORKING})\\b)`;
const FELT =
  'sleeps?|wakes?|feels?|eats?|learns?|remembers?|forgets?|recovers?|understands?|smiles?|laughs?|breathes?|hears?|' +
  'sits? down|walks? (?:in|out|home|away)|go(?:es)? home|trusts? us|returns? to us|leaves? (?:us|here|our)';
const AFTER_THE =
  'never|always|become|no|do|cannot|must|may|feel|leave|walk|sit|sleep|arrive|return|still|also|too|first|again|here|should|' +
  'until|before|when|while|after|be|hear|speak|laugh|rest|go|stay|and|or|who|whose|in|of|at|from|to|with|is|are|has|have|finds?|gets?|eats?|sleeps?|comes?|on|by|as|knows?|wakes?|' +
  'drinks?|reads?|gathers?|laughs?|meets?|can|will|needs?|trusts?|breathes?|moves?|goes|runs|learn|learns|stays';
const PATIENTLY =
  'hands?|work|ears?|care|staff|team|listening|craft|people|eye|way|voice|teach[a-z]+|explanation|service|advice|' +
  'answers?|words?|help|approach';

/** Signs that a sentence speaks to somebody or of somebody who is served. */
const SIGNS = [
  /\b(?:you|yours?|yoursel(?:f|ves))\b/,
  /(?:^|[.,;:!?] |\band )(?:please )?(?:ask|tell|call|bring|give|show|send|ring|join|visit|lend|hand|come to|write to) us\b/,
  new RegExp(
    `\\b(?:everyone|everybody|every one|anyone|anybody|no one|nobody|none|who(?:m)?ever)\\b${UNSTAFFED}`,
  ),
  /\b(?:mr|mrs|ms)\b\.? [a-z]|\b(?:a|the) whole (?:village|town|street|valley|class|family|city|region|neighbou?rhood|island)\b/,
  /\bs(?:omeone|omebody)(?:'s(?! (?:always|there|at|here|on))| else's| (?:in need|who(?:se)? (?:is|has|needs|wants|cannot|lost|fell|just)))\b/,
  /\b(?:for|to|by|of|with|welcomes?) all\b(?=[.,;!]|$| (?:who|those|ages))|\ball (?:those )?who\b(?! (?:work|serve))/,
  /\b(?:those (?:we|in|with|without|left|most|they)|(?:those|the ones?) (?:who(?:se|m)?|we serve))\b(?! (?:work|serve|lead|run|make))/,
  /\b[a-z]+s? who(?:se [a-z]+)? (?:calls?|rings?|asks?|comes? (?:to|in|back|with)|needs?|turns? to|writes? to|uses?|trusts?|visits?|knocks?|walks? in|buys?) (?!each|one another)/,
  /\bevery (?:hand|voice|face) (?:that|who)\b|^join in\b/,
  /^(?:come|walk|step|drop|pop|arrive|stop|drive|check|ride) (?:in|by|down|hungry|home|along|round|over|late|early|tired|sick|as|up|ill|angry|empty|away|out)\b/,
  /^the [a-z]+ ones?\b|^(?:he|she|they|those) (?:who|that|whose)\b/,
  /\b(?:ring|call|ask|knock|write|come|phone|whistle|shout|say the word|sit down|look up),? and (?:we|it|somebody|someone|one of us|help)\b/,
  /\b(?:every|each|any|no|an?|for) (?:[a-z]+ )?(?!(?:crafts|sales|fore|work|trades|hu|ger|spokes)(?:man|men|woman|women)\b)[a-z]{2,}(?:man|woman)\b/,
  /^who (?!we\b|works?\b|serves?\b|cares?\b|answers?\b)[a-z]+s\b/,
  /\bgenerations (?:sit|eat|meet|come|learn|laugh|play|swim|live|feel|find|share|gather)\b/,
  /\b(?<!(?:right|real|same|responsible|trained|contact|sales|competent|no) )person\b(?! (?:on|in|who (?:answers|picks|knows|works)|responsible))/,
  /\b(?:member of )?the public\b(?! (?:sector|purse|transport|service|good|interest))/,
  /\bin-?patient\b|\bpatient(?:'s|s'| (?:care|safety|rights|families))/,
  new RegExp(
    `\\b(?:an?|the|each|every|no|any|our|one|whichever|another|that|this) (?:[a-z]+ )?patient\\b(?!,? (?:(?:and|but) )?(?:[a-z]+ )?(?:${PATIENTLY})\\b)`,
  ),
  new RegExp(`\\bthe (?:${NEEDY})\\b(?=[.,;:!?]|$| (?:${AFTER_THE})\\b)`),
  /\b(?:nurs(?:e|ing)|heal(?:ing)?|hear(?:ing)?|welcom(?:e|ing)|comfort(?:ing)?|feed(?:ing)?|greet(?:ing)?|teach(?:ing)?|serv(?:e|ing)|help(?:ing)?|guid(?:e|ing)|listen(?:ing)? to|look(?:ing)? after|car(?:e|ing) for|sit with|stay with|walk with) (?:them|him|her|those)\b/,
  new RegExp(
    `^(?:(?:every|each|no|any|an?) )?(?!(?:we|it|here|that|this|our|nothing|everyone|everybody|nobody|no)\\b|(?:[a-z]+ )?${HOUSE}\\b)(?:[a-z'-]+ ){1,2}(?:${FELT})\\b`,
  ),
  /\b(?:future generations|generations to come|next generation)\b/,
];

const STAFF_BEFORE =
  /^(?:our|staff|team|crew|board|founding|sales|skilled|dedicated|experienced|qualified|expert)$/;
const IDLE_PEOPLE =
  /^(?:our|good|great|right|skilled|dedicated|talented|trained|qualified|caring|professional|passionate|committed|motivated|experienced|capable|friendly|brilliant|hardworking|exceptional|outstanding)$/;
const PEOPLE_AT_WORK =
  /^ (?:are (?:our|the|what)|make the|and (?:planet|technology|process|profit)|(?:we|you) (?:can )?trust|you can|who (?:care|love|know (?:their|what)|work|serve|enjoy|take|are (?:passionate|proud|good|committed)))\b/;
const COMPOUND =
  /^(?:services?|focus|focuss?ed|centric|cent(?:re|er)e?d|oriented|orientated|orientation|satisfaction|experiences?|loyalty|base|relations|relationships?|success|friendly|numbers|growth|journeys?|led|driven|value|retention|insight|run|owned|business|firm|company|tradition|recipes?|craft|feeling|play|tongue|made)$/;
const HELPING =
  /^(?:for|help|helps|helping|serve|serves|serving|give|gives|giving|let|lets|free|frees|spare|spares|equip|support|supporting)$/;
const EACH = /^(?:every|each|any|no|another|whichever)$/;
const THEIR = /^(?:every|each|no|an?|any|the|their|his|her|whichever|another|this|that|whole|whose)$/;

/** The word without its plural or possessive ending. */
const bare = (word: string) => word.replace(/'s?$/, '').replace(/(?<=[^s])s$/, '');
const isPlural = (word: string) => /[^s]s'?$/.test(word);

function servesOne(text: Text, i: number): boolean {
  const at = (step: number) => text.words[i + step]?.lower ?? '';
  const word = at(0);
  if (word === 'people' || word === "people's")
    return !IDLE_PEOPLE.test(at(-1)) && !PEOPLE_AT_WORK.test(text.plain.slice(text.words[i]?.end));
  if (word === 'father' && at(1) === 'to' && at(2) === 'son') return false;
  const root = bare(word);
  if (SERVED.has(root) || SERVED.has(word)) return isGuest(text, i, word, root);
  const helped = HELPING.test(at(-1)) || (HELPING.test(at(-2)) && !/^(?:by|of|from)$/.test(at(-1)));
  if (OUTSIDE.has(root) || OUTSIDE.has(word)) {
    if (STAFF_BEFORE.test(at(-1)) || COMPOUND.test(at(1))) return false;
    if (word === 'family') return isFamily(at(-2), at(-1), at(1));
    return helped || EACH.test(at(-1)) || (isPlural(word) && !/^(?:of|by)$/.test(at(-1)));
  }
  return CRAFTS.has(root) && helped;
}

/** A family at the counter, unlike “we are a family” or “part of the family”. */
const isFamily = (before: string, article: string, after: string) =>
  (THEIR.test(article) || EACH.test(before)) &&
  !/^(?:of|are|is|be|like|as|we're)$/.test(before) &&
  after !== 'of';

function isGuest({ words }: Text, i: number, word: string, root: string): boolean {
  const at = (step: number) => words[i + step]?.lower ?? '';
  if (word === root && COMPOUND.test(at(1))) return false;
  if (/^(?:customer|client)$/.test(word) && /^(?:care|support|contact|delight)$/.test(at(1))) return false;
  if (root === 'member')
    return (
      !/^(?:staff|team|crew|board|founding)$/.test(at(-1)) &&
      !/^(?:staff|team|crew)$/.test(at(1) + at(2) + at(3))
    );
  if (root === 'neighbour' || root === 'neighbor')
    return !/^(?:what|like|as)$/.test(at(-1)) && at(-1) !== 'good';
  return !/^(?:like|sales|staff)$/.test(at(-1));
}

/** Whether a text names somebody who is served, or speaks to them. */
export const namesServed = (text: Text) =>
  SIGNS.some((sign) => sign.test(text.plain)) || text.words.some((_: Word, i) => servesOne(text, i));
