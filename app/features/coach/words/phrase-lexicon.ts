import { FUNCTION_WORDS } from './function-words';
import { formsOf, wordSet } from './word-forms';

type Step = ReadonlySet<string> | 'gap';
type Phrase = { concept: string; steps: Step[]; words: number; first: ReadonlySet<string> };
export type Lexicon = Map<string, Phrase[]>;
export type Match = { concept: string; start: number; end: number; words: number };

const LONGEST_GAP = 4;
const NOWHERE: number[] = [];

function phrasesOf([concept, told]: [string, string]): Phrase[] {
  return told
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => {
      const steps = phrase
        .replace(/^[\s.]+/, '')
        .split(/[\s-]+/)
        .map(stepOf);
      const first = steps[0] as ReadonlySet<string>;
      return { concept, steps, words: steps.filter((step) => step !== 'gap').length, first };
    });
}

/** Short for many words in a phrase. */
const KINDS: Record<string, ReadonlySet<string>> = {
  $BOSS: wordSet(`
    boss manager director head chief captain professor surgeon doctor mayor minister principal owner master
    conductor ceo president foreman supervisor headteacher consultant editor`),
  $JUNIOR: wordSet(`
    youngest apprentice trainee intern cleaner porter newest newcomer dishwasher stagehand junior assistant
    student nurse beginner`),
  $SERVED: wordSet(`
    customer client guest patient resident tenant visitor passenger caller pupil child parent member donor
    reader family citizen traveller diner shopper student buyer borrower rider regular people them someone`),
  $STAFF: wordSet(`
    colleague coworker clerk cashier receptionist steward waiter nurse agent driver teacher carer porter
    employee staff assistant conductor guard steward technician`),
  $NUM: wordSet(`
    one two three four five six seven eight nine ten twelve fifteen twenty thirty forty fifty sixty ninety
    hundred 1 2 3 4 5 6 7 8 9 10 12 15 20 24 30 48 50 60 90 100`),
};

const stepOf = (part: string): Step =>
  part === '..' ? 'gap' : new Set(part.split('/').flatMap((word) => [...(KINDS[word] ?? [word])]));

/** The words by which a phrase is looked up: those of its most telling step. */
function anchorOf({ steps }: Phrase): ReadonlySet<string> {
  const words = steps.filter((step) => step !== 'gap');
  const telling = words.filter((step) => ![...step].some((word) => FUNCTION_WORDS.has(word)));
  const [anchor] = (telling.length ? telling : words).sort((a, b) => a.size - b.size);
  return anchor as ReadonlySet<string>;
}

/** Lists of phrases by concept, made ready for looking up; `/` parts alternatives, `..` stands for up to four words. */
export function lexiconOf(lists: Record<string, string>[]): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const phrase of lists.flatMap(Object.entries).flatMap(phrasesOf))
    for (const word of anchorOf(phrase)) {
      const known = lexicon.get(word);
      if (known) known.push(phrase);
      else lexicon.set(word, [phrase]);
    }
  return lexicon;
}

const fits = (step: ReadonlySet<string>, forms: string[] | undefined) =>
  !!forms?.some((form) => step.has(form));

/** Where a phrase ends that goes on at a word, or nothing. */
function endOf(steps: Step[], from: number, words: string[][], at: number): number | undefined {
  const step = steps[from];
  if (step === undefined) return at;
  if (step !== 'gap') return fits(step, words[at]) ? endOf(steps, from + 1, words, at + 1) : undefined;
  const next = steps[from + 1] as ReadonlySet<string>;
  for (let i = at; i <= at + LONGEST_GAP && i < words.length; i++) {
    const end = fits(next, words[i]) ? endOf(steps, from + 2, words, i + 1) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

/** At which words of a text each form stands. */
function placesOf(words: string[][]) {
  const places = new Map<string, number[]>();
  words.forEach((forms, at) => {
    for (const form of forms) {
      const known = places.get(form);
      if (known) known.push(at);
      else places.set(form, [at]);
    }
  });
  return places;
}

/** Where phrases of a lexicon stand in a text, given as its words in lower case. */
export function matchesIn(lowerWords: string[], lexicon: Lexicon): Match[] {
  const words = lowerWords.map(formsOf);
  const places = placesOf(words);
  const candidates = new Set<Phrase>();
  for (const form of places.keys()) for (const phrase of lexicon.get(form) ?? []) candidates.add(phrase);
  const matches: Match[] = [];
  for (const phrase of candidates)
    for (const word of phrase.first)
      for (const start of places.get(word) ?? NOWHERE) {
        const end = endOf(phrase.steps, 1, words, start + 1);
        if (end !== undefined) matches.push({ concept: phrase.concept, start, end, words: phrase.words });
      }
  return matches;
}
