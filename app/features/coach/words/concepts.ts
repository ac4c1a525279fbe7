import { FUNCTION_WORDS } from './function-words';
import { NAMES_BONDS } from './names-bonds';
import { NAMES_MANNERS } from './names-manners';
import { NAMES_PROMISES } from './names-promises';
import { NAMES_TEAM } from './names-team';
import { NAMES_THINGS } from './names-things';
import { NAMES_WORK } from './names-work';
import { SAYS_BONDS } from './says-bonds';
import { SAYS_MANNERS } from './says-manners';
import { SAYS_PROMISES } from './says-promises';
import { SAYS_TEAM } from './says-team';
import { SAYS_THINGS } from './says-things';
import { SAYS_WORK } from './says-work';
import { formsOf } from './word-forms';

type Step = ReadonlySet<string> | 'gap';
type Phrase = { concept: string; steps: Step[]; words: number };
type Lexicon = Map<string, Phrase[]>;
type Match = { concept: string; start: number; end: number; words: number };

const LONGEST_GAP = 4;

function phrasesOf([concept, told]: [string, string]): Phrase[] {
  return told
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean)
    .map((phrase) => {
      const steps = phrase.split(/[\s-]+/).map(stepOf);
      return { concept, steps, words: steps.filter((step) => step !== 'gap').length };
    });
}

const KINDS: Record<string, string[]> = {
  $BOSS:
    'boss/manager/director/head/chief/captain/professor/surgeon/doctor/mayor/minister/principal/owner/master/conductor/ceo/president/foreman/supervisor/headteacher/consultant/editor'.split(
      '/',
    ),
  $JUNIOR:
    'youngest/apprentice/trainee/intern/cleaner/porter/newest/newcomer/dishwasher/stagehand/junior/assistant/student/nurse/beginner'.split(
      '/',
    ),
  $SERVED:
    'customer/client/guest/patient/resident/tenant/visitor/passenger/caller/pupil/child/parent/member/donor/reader/family/citizen/traveller/diner/shopper/student/buyer/borrower/rider/regular/people/them/someone'.split(
      '/',
    ),
  $STAFF:
    'colleague/coworker/clerk/cashier/receptionist/steward/waiter/nurse/agent/driver/teacher/carer/porter/employee/staff/assistant/conductor/guard/steward/technician'.split(
      '/',
    ),
  $NUM: 'one/two/three/four/five/six/seven/eight/nine/ten/twelve/fifteen/twenty/thirty/forty/fifty/sixty/ninety/hundred/1/2/3/4/5/6/7/8/9/10/12/15/20/24/30/48/50/60/90/100'.split(
    '/',
  ),
};

const stepOf = (part: string): Step =>
  part === '..' ? 'gap' : new Set(part.split('/').flatMap((word) => KINDS[word] ?? [word]));

function lexiconOf(lists: Record<string, string>[]): Lexicon {
  const lexicon: Lexicon = new Map();
  for (const phrase of lists.flatMap(Object.entries).flatMap(phrasesOf))
    for (const word of phrase.steps[0] as ReadonlySet<string>)
      lexicon.set(word, [...(lexicon.get(word) ?? []), phrase]);
  return lexicon;
}

const SAYINGS = lexiconOf([SAYS_BONDS, SAYS_MANNERS, SAYS_PROMISES, SAYS_TEAM, SAYS_THINGS, SAYS_WORK]);
const NAMES = lexiconOf([NAMES_BONDS, NAMES_MANNERS, NAMES_PROMISES, NAMES_TEAM, NAMES_THINGS, NAMES_WORK]);

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

function matchesIn(lowerWords: string[], lexicon: Lexicon): Match[] {
  const words = lowerWords.map(formsOf);
  return words.flatMap((forms, start) =>
    [...new Set(forms.flatMap((form) => lexicon.get(form) ?? []))].flatMap(
      ({ concept, steps, words: length }) => {
        const end = endOf(steps, 1, words, start + 1);
        return end === undefined ? [] : [{ concept, start, end, words: length }];
      },
    ),
  );
}

/** Named twice, a time is one that was promised and kept: “Tuesday means Tuesday”. */
const TIMES =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|o'clock|past|noon|four|five|six|seven|eight|nine|ten)$/;

export type Weights = Map<string, number>;

/** How surely a text speaks of each concept: 1 for a word that hints at it, 2 and more for a phrase that says it. */
export function conceptsIn(lowerWords: string[]): Weights {
  const found: Weights = new Map();
  const seen = new Set<string>();
  const said = lowerWords.some((word, i) => TIMES.test(word) && lowerWords.indexOf(word) < i);
  for (const { concept, start, end, words } of matchesIn(lowerWords, SAYINGS)) {
    const key = `${concept} ${lowerWords.slice(start, end).join(' ')}`;
    if (!seen.has(key)) found.set(concept, (found.get(concept) ?? 0) + Math.min(words, 2));
    seen.add(key);
  }
  if (said) for (const concept of ['keepWord', 'punctual']) found.set(concept, (found.get(concept) ?? 0) + 2);
  return found;
}

/** What a value's name calls for, and how much of the name says so: 1 when all of it does. */
export function conceptsNamed(lowerWords: string[]): Weights {
  const matches = matchesIn(lowerWords, NAMES);
  const longest = matches.filter(
    (one) =>
      !matches.some(
        (other) => other.start <= one.start && other.end >= one.end && spanOf(other) > spanOf(one),
      ),
  );
  const telling = lowerWords.filter((word) => !FUNCTION_WORDS.has(word));
  const found: Weights = new Map();
  for (const { concept, start, end, words } of longest) {
    const part = telling.length
      ? lowerWords.slice(start, end).filter((word) => !FUNCTION_WORDS.has(word)).length / telling.length
      : (end - start) / lowerWords.length;
    if (part)
      found.set(concept, Math.max(found.get(concept) ?? 0, part < 1 && words === 1 ? part / 2 : part));
  }
  return found;
}

const spanOf = ({ start, end }: Match) => end - start;
