import { KIN } from './kin';

/** A set of the words in a text of blanks and line breaks. */
export const wordSet = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

const ENDINGS: [string, string[]][] = [
  ["'s", ['']],
  ["s'", ['s', '']],
  ['ies', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ying', ['ie', 'y']],
  ['ing', ['', 'e']],
  ['iest', ['y']],
  ['est', ['', 'e']],
  ['ier', ['y']],
];

/** Keeps what was found out about a word; a charter says the same few hundred words over and over. */
function remembering<T>(findOut: (word: string) => T): (word: string) => T {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const found = findOut(word);
    kept.set(word, found);
    return found;
  };
}

const MOST_KEPT = 5000;

/** The word and what it may be a form of: plural, past, -ing, superlative. */
export const formsOf = remembering((word) => {
  const forms = [word];
  for (const [ending, instead] of ENDINGS) {
    if (!word.endsWith(ending) || word.length - ending.length < 2) continue;
    const bare = word.slice(0, -ending.length);
    for (const end of instead) forms.push(bare + end);
    if (/([bdglmnprt])\1$/.test(bare)) forms.push(bare.slice(0, -1));
  }
  return forms;
});

/** Whether a set of base forms holds a word in any of its forms. */
export const holds = (set: ReadonlySet<string>, word: string) => formsOf(word).some((form) => set.has(form));

const SUFFIXES = [
  'fulness iveness ousness iness ability ibility ingness edness lessness ationally ization isation',
  'ically ational ations atively ative ation ition ated ating ions ively ously fully ances ences ments ness ment ship hood able ible ably ibly',
  'ance ence ancy ency acy ion ily ious eous ical ian ity ety ful ous ive ing ied ies ism ist ise ize ish ess dom',
  'ent ant ate ory ary ial ic al ed es er or ly ee en es s y e',
].flatMap((line) => line.split(' '));
const SHORTEST = 3;

/** What a word shares with its family: `honest` and `honesty`, `rely` and `reliable` have one root. */
export const rootOf = remembering((word) => findRoot(word.replace(/'s?$/, '')));

function findRoot(word: string): string {
  let rest = word;
  for (let i = 0; i < 4; i++) {
    const family = KIN.get(rest) ?? KIN.get(`${rest}e`);
    if (family) return family;
    const suffix = SUFFIXES.find((end) => rest.endsWith(end) && rest.length - end.length >= SHORTEST);
    if (!suffix) break;
    const bare = rest.slice(0, -suffix.length);
    if (!/[aeiouy]/.test(bare)) break;
    rest = bare;
  }
  return KIN.get(rest) ?? rest.replace(/([bdglmnprt])\1$/, '$1').replace(/i$/, 'y');
}
