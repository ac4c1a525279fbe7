import type { NamedText, PairRule } from '../rule';
import { type Meaning, readMeaning } from '../words/meaning';

const kept = new Map<string, Meaning>();
const MOST_KEPT = 1000;

function meaningOf({ name, definition }: NamedText): Meaning {
  const key = `${name}\n${definition}`;
  const known = kept.get(key);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const meaning = readMeaning(name, definition);
  kept.set(key, meaning);
  return meaning;
}

type Pair = [one: Meaning, other: Meaning];

const shared = <T>(one: Iterable<T>, other: ReadonlySet<T>) =>
  [...one].filter((each) => other.has(each)).length;
const most = (numbers: number[]) => Math.max(0, ...numbers);
const capped = (weight: number | undefined, cap: number) => Math.min(weight ?? 0, cap);

/** How surely both definitions speak of one thing: 3 when both do in so many words. */
const saidByBoth = ([one, other]: Pair) =>
  most([...one.said].map(([concept, weight]) => Math.min(weight, capped(other.said.get(concept), 3))));

/** How much of what one name calls for the other's definition says, both ways: 4 at most. */
const saidOfTheOther = ([one, other]: Pair) =>
  most([...one.called.keys()].map((concept) => capped(other.said.get(concept), 2))) +
  most([...other.called.keys()].map((concept) => capped(one.said.get(concept), 2)));

/** 1 when both names have one meaning; less when each has several. */
function nameKinship([one, other]: Pair) {
  const kin = most([...one.called].map(([concept, part]) => Math.min(part, other.called.get(concept) ?? 0)));
  return kin && kin / (one.called.size * other.called.size) ** 0.25;
}

const NAME_WEIGHT = 1.2;
const SAID_WEIGHT = 0.7;

/** Name and definition as one list of weights. */
function profileOf({ called, said }: Meaning) {
  const profile = new Map(
    [...called].map(([concept, part]) => [concept, (part * NAME_WEIGHT) / Math.sqrt(called.size)]),
  );
  for (const [concept, weight] of said)
    profile.set(concept, (profile.get(concept) ?? 0) + Math.min(weight, 3) * SAID_WEIGHT);
  return profile;
}

const lengthOf = (profile: Map<string, number>) => Math.hypot(...profile.values()) || 1;

function likeness([one, other]: Pair) {
  const [a, b] = [profileOf(one), profileOf(other)];
  const product = [...a].reduce((sum, [concept, weight]) => sum + weight * (b.get(concept) ?? 0), 0);
  return product / lengthOf(a) / lengthOf(b);
}

/** What a definition speaks of most plainly, when the other value knows nothing of it. */
function ofItsOwn(one: Meaning, other: Meaning) {
  const [first] = [...one.said].sort(([, a], [, b]) => b - a);
  return first !== undefined && first[1] >= 2 && !other.said.has(first[0]) && !other.called.has(first[0]);
}

/** “Honest prices” and “Honest advice”: one quality in two things. */
const ofTwoThings = ([one, other]: Pair) => {
  const common = shared(one.nameRoots, other.nameRoots);
  return common > 0 && one.nameRoots.size > common && other.nameRoots.size > common;
};

/** One is done for customers and the other for colleagues. */
const forOthers = ([one, other]: Pair) =>
  one.whom.size === 1 && other.whom.size === 1 && !shared(one.whom, other.whom);

/** Names may be kin, but each definition tells of things that the other knows nothing of. */
function tellApart(pair: Pair) {
  const [one, other] = pair;
  if (!one.tellsOfThings || !other.tellsOfThings || shared(one.roots, other.roots)) return false;
  const both = saidByBoth(pair);
  return !both || (both <= 1 && likeness(pair) < 0.3);
}

/** “One another” says most plainly that customers are not meant. */
function othersCost(pair: Pair) {
  if (!forOthers(pair)) return 0;
  return pair.some(({ amongUs }) => amongUs) ? 5.5 : 1.2;
}

/** What speaks for one meaning, less what speaks for two; the weights come from pairs judged by hand. */
function sameness(pair: Pair) {
  const [one, other] = pair;
  const kinship = nameKinship(pair);
  const apart = !kinship && one.called.size > 0 && other.called.size > 0;
  const surelyApart = apart && one.known && other.known;
  const sum = 0.8 * likeness(pair) + 1.4 * kinship + 0.7 * saidByBoth(pair) - 2 * Number(ofTwoThings(pair));
  const own = Number(ofItsOwn(one, other)) + Number(ofItsOwn(other, one));
  const names = kinship ? 0.9 : -capped(shared(one.roots, other.roots), 3) - 0.7 * Number(apart);
  const crossed = surelyApart ? -1 : 0.5 * saidOfTheOther(pair);
  return sum + names + crossed - 0.9 * own - othersCost(pair) - 2.5 * Number(tellApart(pair));
}

const ALIKE = 1.1;
const NEARLY_ALL = 0.75;

/** The same words in another order: nearly all that tells is in both. */
const sameWords = ([one, other]: Pair) => {
  const common = shared(one.roots, other.roots);
  return common >= 3 && common / Math.max(one.roots.size, other.roots.size) >= NEARLY_ALL;
};

/** Finds two values that say the same, in the same words or in others. */
export const alike: PairRule = {
  id: 'alike',
  source: 'Credo: two names for one thing make a list longer and nothing clearer',
  find: (one, other) => {
    const pair: Pair = [meaningOf(one), meaningOf(other)];
    return sameness(pair) > ALIKE || (sameWords(pair) && !forOthers(pair) && !ofTwoThings(pair));
  },
  says: (names) => `${names} seem to ask for the same thing.`,
  mend: 'Could one of them go, or what does one ask for that the other does not?',
};
