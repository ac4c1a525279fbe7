import type { DefinitionRule } from '../rule';
import type { Text, Word } from '../text';
import { COMPOUNDS } from '../words/compounds';
import { FILLER, HOUSES } from '../words/filler';
import { FUNCTION_WORDS } from '../words/function-words';
import { HOUSE_TALK } from '../words/house-talk';
import { holds, rootOf, wordSet } from '../words/word-forms';

const SPLIT =
  /[,;:.!?()\u2013\u2014]|\b(?:so that|because|since|until|till|unless|before|after|when|whenever|even|while|whether|by which|which)\b|\b(?:and|so|but|or) (?=(?:we|they|you|he|she|it|nobody|everyone|no|who|what|if|each|that is)\b)/g;
/** What follows them is told of somebody, in passing. */
const ASIDE = wordSet('who whom whose without');
const CONDITION = wordSet('when whenever if where wherever while whoever whatever before after until');
const SHOWS = wordSet(`
  be being been am is are was were stay staying remain remaining become becoming keep
  act acting aim behave behaving believe believing bring build building celebrate commit communicate cultivate deal deliver delivering
  demonstrate demonstrating display embrace embody encourage ensure expect feel foster get gets give gives giving guarantee have having hold
  honour live maintain make making mean means offer operate practise practice prioritise promote provide put pursue
  seek serve show showing stand strive striving strength support take takes treat treating value welcome with work working
  can could may
`);
const SPEAKER = wordSet("we i to we'd we'll they staff always everyone really truly");
const VERBAL = wordSet(
  'we you they he she it who what whoever nobody everyone everybody anyone someone is are was has have will can do does may must',
);
const STARTS_ADJUNCT = wordSet(
  'with to for in at from across towards within among toward throughout of by on as',
);
const NOUN_AHEAD = wordSet('a an the each every no our any this that one which these those many most');
const namesOf = ({ words }: Text) => {
  const telling = words.filter(({ lower }) => !FUNCTION_WORDS.has(lower));
  return new Set((telling.length ? telling : words).map(({ lower }) => rootOf(lower)));
};

/** A word that is only written alike: a patient in bed, a care home. */
function innocent(words: Word[], i: number, root: string) {
  const next = words[i + 1]?.lower ?? '';
  if (COMPOUNDS[root]?.has(next)) return true;
  const { lower } = words[i] as Word;
  if (root !== 'patience' || !lower.startsWith('patient')) return false;
  return /^patients|'s$/.test(lower) || NOUN_AHEAD.has(words[i - 1]?.lower ?? '');
}

type Clause = { words: Word[]; kin: number[]; fresh: number };

function clausesOf({ plain, words }: Text, kin: ReadonlySet<Word>): Clause[] {
  const ends = [...Array.from(plain.matchAll(SPLIT), ({ index }) => index), plain.length];
  return ends.map((end, i) => {
    const inside = words.filter((word) => word.start >= (ends[i - 1] ?? 0) && word.start < end);
    const fresh = inside.filter((word) => !kin.has(word) && isFresh(word.lower)).length;
    return { words: inside, kin: inside.flatMap((word, j) => (kin.has(word) ? [j] : [])), fresh };
  });
}

const isFresh = (word: string) => !FUNCTION_WORDS.has(word) && !holds(FILLER, word) && !word.endsWith('ly');

const ENOUGH = 3;

/** What stands beside the name says something by itself. */
function explains(clauses: Clause[]) {
  const others = clauses.filter(({ kin }) => !kin.length);
  const told = others.filter(({ words }) => !isAside(words)).map(({ fresh }) => fresh);
  if (told.some((fresh) => fresh >= ENOUGH) || told.reduce((sum, fresh) => sum + fresh, 0) > ENOUGH)
    return true;
  return others.some(({ fresh }) => fresh > ENOUGH + 1);
}

/** No more than to whom or where: “with tenants, contractors and each other”. */
const isAside = (words: Word[]) =>
  STARTS_ADJUNCT.has(words[0]?.lower ?? '') || !words.some(({ lower }) => VERBAL.has(lower));

const MEANS =
  /^(?:an? |the |true |real )?[a-z'-]+(?:[ ,]+(?:to|for|with|in|on|at) (?:us|a [a-z]+|the [a-z]+|this [a-z]+|our [a-z]+)|[ ,]+here)?,? (?:means|is|starts|begins)\b/;

/** “Service, to us, means that somebody stays on the line”: the name comes once, and then a thing one can see. */
function toldByAThing({ plain, words }: Text, said: Word[]) {
  const opening = MEANS.exec(plain) ?? /^(?:[a-z'-]+ ){0,3}[a-z'-]+:/.exec(plain);
  const from = opening?.[0].length ?? plain.length;
  if (said.some(({ start }) => start >= from)) return false;
  const things = words.filter(
    ({ start, lower }) => start >= from && !lower.endsWith('ly') && !isLight(lower),
  );
  return things.length >= (opening?.[0].endsWith(':') ? 2 : 1);
}

/** The name is what the clause asserts: “we are honest”, “acting with integrity”, “quality is …”. */
const asserts = ({ words, kin }: Clause) => kin.some((at) => assertedAt(words, at));

function assertedAt(words: Word[], at: number) {
  const { lower } = words[at] as Word;
  if (words.some((word, i) => i < at && ASIDE.has(word.lower))) return false;
  if (SPEAKER.has(words[at - 1]?.lower ?? '') || lower.endsWith('ly')) return true;
  let i = at - 1;
  for (; i >= 0 && isLight((words[i] as Word).lower); i--)
    if (at - i <= 4 && SHOWS.has((words[i] as Word).lower)) return true;
  return i < 0 && !CONDITION.has(words[0]?.lower ?? '') && isLight(lower);
}

const isLight = (word: string) =>
  FUNCTION_WORDS.has(word) || holds(HOUSE_TALK, word) || holds(FILLER, word) || holds(HOUSES, word);

function find(name: Text, definition: Text) {
  const roots = namesOf(name);
  const { words } = definition;
  const said = words.filter(({ lower }, i) => roots.has(rootOf(lower)) && !innocent(words, i, rootOf(lower)));
  const covered = new Set(said.map(({ lower }) => rootOf(lower))).size;
  if (!covered) return [];
  const clauses = clausesOf(definition, new Set(said));
  const fresh = clauses.reduce((sum, clause) => sum + clause.fresh, 0);
  if (explains(clauses) || toldByAThing(definition, said)) return [];
  const named = clauses.filter(({ kin }) => kin.length);
  const again = said.length > 1 && fresh <= said.length * 2;
  const empty = again || named.some((clause) => clause.fresh <= ENOUGH && asserts(clause));
  const whole = covered === roots.size || (covered >= 2 && covered / roots.size > 0.6);
  if (whole ? !empty : covered / roots.size < 0.5 || fresh > 1 || !named.some(asserts)) return [];
  return said.map(({ start, end }) => ({ start, end }));
}

/** Finds a definition that says its name over again. */
export const circular: DefinitionRule = {
  id: 'circular',
  source:
    'The rules of definition since Aristotle’s Topics: what is to be defined must not stand in the definition',
  find,
  says: (quote) =>
    `“${quote}” says the name once more, and someone new still has to guess what it means here.`,
  mend: 'How would you say it to a new colleague if the name were a forbidden word?',
};
