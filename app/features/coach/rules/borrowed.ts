import type { DefinitionRule } from '../rule';
import { type Text, type Word, whole } from '../text';
import { FILLER, HOUSES } from '../words/filler';
import { FUNCTION_WORDS } from '../words/function-words';
import { HOUSE_TALK } from '../words/house-talk';
import { IDIOMS } from '../words/idioms';
import { holds, wordSet } from '../words/word-forms';

/** Whom a trade serves and who serves: they tell a clinic from a school, but not one clinic from the next. */
const SERVED = wordSet(`
  guest patient pupil student passenger tenant resident visitor donor reader rider traveller caller child parent citizen
  member shopper saver borrower diner learner teacher nurse doctor volunteer driver neighbour farmer trader contractor
  cleaner board
`);
/** People whom one meets at one kind of house only. */
const TRADES =
  /^(?:.*(?:smith|maker|keeper|wright|monger|grower|hand)|apprentice|trainee|baker|barber|barista|bookseller|bricklayer|butcher|caretaker|carer|carpenter|cashier|chef|clerk|climber|cobbler|cook|dentist|dishwasher|electrician|fitter|florist|gardener|glazier|\w+(?:aesthe|thera|pharma|flor|organ|pian|violin|arch[ai]v|dent|optometr|reception|machin)ist|hairdresser|headteacher|hiker|housekeeper|instructor|janitor|joiner|lawyer|librarian|lifeguard|mason|mayor|mechanic|midwife|optician|painter|paramedic|pharmacist|physiotherapist|pilot|planner|plumber|porter|receptionist|registrar|sailor|seamstress|surgeon|tailor|technician|tiler|undertaker|usher|vet|waiter|waitress)s?$/;
const PATIENT = /\b(?:an?|the|every|each|no|our|any|another) patient\b/;
const ABSTRACT =
  /(?:ness|ity|ism|ship|ance|ence|ancy|ency|tion|sion|ment|able|ible|ful|less|ive|ous|ly|ize|ise)$/;
/** Things with the endings of ideas. */
const THINGS = wordSet(`
  station prescription apartment document payment appointment instrument basement pavement ambulance entrance medication
  operation injection auction lotion ration table vegetable cable syllable university city facility electricity surgery
  witness harness business licence audience fence sentence conference science television mansion pension invoice
  family assembly supply reply belly jelly butterfly july italy treatment equipment garment tournament instalment
  shipment settlement allotment olive archive drive hive five stove glove native detective rise paradise merchandise
  exercise enterprise noise advise franchise portion section lesson carriage infusion allowance insurance inheritance
  maintenance ordinance attendance residence absence reference delivery commotion collection reception exhibition
  edition petition translation vaccination examination application registration subscription description
`);
const PRECISE =
  /\b(?:\d[\d:.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|hundred|half past|noon|midnight|dusk|dawn|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|christmas|easter|twice|(?:once a|every|the same|the first) (?:minute|hour|week|month|year|afternoon|evening|night|morning|shift|term|season|spring|winter))s?\b/g;
/** A short definition is told apart by a single thing. */
const enoughFor = ({ words }: Text) => (words.length <= SHORT ? 1 : 1.5);
const SHORT = 10;

/** How much of a house, a trade or a place the definition holds. */
function ownIn({ plain, words }: Text) {
  const rest = plain.replace(IDIOMS, (idiom) => ' '.repeat(idiom.length));
  const said = new Set(words.filter(({ start, end, lower }) => rest.slice(start, end) === lower).map(baseOf));
  const all = [...said];
  const served =
    all.filter((word) => word !== 'patient' && holds(SERVED, word)).length + (PATIENT.test(rest) ? 1 : 0);
  const trades = all.filter((word) => TRADES.test(word)).length;
  return all.filter(isOwn).length + Math.min(1, served / 2) + trades / 2 + new Set(rest.match(PRECISE)).size;
}

const baseOf = ({ lower }: Word) => lower.replace(/'s$|s'$/, '');

function isOwn(base: string) {
  if (FUNCTION_WORDS.has(base) || /^\d/.test(base) || base.length < 3 || holds(SERVED, base)) return false;
  if (holds(FILLER, base) || holds(HOUSE_TALK, base)) return holds(HOUSES, base);
  return !ABSTRACT.test(base.replace(/s$/, '')) || holds(THINGS, base);
}

/** Finds a definition that a competitor could print unchanged. */
export const borrowed: DefinitionRule = {
  id: 'borrowed',
  source: 'P. Lencioni 2002, Make Your Values Mean Something: bland values set no one apart',
  find: (_, definition) => (ownIn(definition) < enoughFor(definition) ? whole(definition) : []),
  says: () => 'The house across the street could print this without changing a word.',
  mend: 'What happens here, with the people you serve, that happens nowhere else?',
};
