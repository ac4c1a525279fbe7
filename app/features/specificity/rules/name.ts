import type { Hit } from '~/features/coach/rule';
import type { Text } from '~/features/coach/text';
import { pattern } from '../pattern';
import type { Around, ThanksRule } from '../rule';

const NAME = String.raw`\p{Lu}[\p{L}'’-]+`;
const NAMES = `${NAME}(?: (?:and|&) ${NAME}| (?:van|von|de|da|del|der|la) ${NAME}| ${NAME}){0,2}`;
const TITLE = String.raw`(?:[Mm](?:rs|iss|ister|s|r)\.?(?: and [Mm](?:rs|r)\.?)?|Frau|Signora|Signor|Señora|Señor|Senhora|Madame|Monsieur|[Bb]aby|[Ll]ittle|Aunty|Uncle|Grandma|Grandpa|Old)`;
const ROLE = `(?:${`
  patients? guests? residents? customers? clients? pupils? students? callers? visitors? passengers?
  tenants? applicants? readers? members? grader toddlers? child children kids? baby boy girl mother
  father mum dad gentleman lady widow widower couple family pensioner bride groom parent grandmother
  grandfather lodger complainant
`
  .trim()
  .split(/\s+/)
  .join('|')})`;

// The name stands beside what makes its bearer a customer.
const BESIDE_ROLE = [
  new RegExp(
    String.raw`\b${ROLE}(?:(?: [\w ]{0,40})?,| called| named)? (${TITLE} ${NAMES}|${NAMES})(?=[,.!?;:)]|$| (?:who|was|had|has|is|wanted|missed|got|and|from|with|in)\b)`,
    'gu',
  ),
  new RegExp(
    String.raw`\b(${TITLE} ${NAMES}|${NAMES}),? (?:our|my|the|a|an|one of (?:our|the|my)|who is|is one of (?:our|my)|of class)\b(?: [\w-]+){0,2} ${ROLE}\b`,
    'gu',
  ),
];
const FAMILY = new RegExp(String.raw`\b(?:[Tt]he )?(?!The )(${NAMES}) family\b`, 'gu');
const TITLED = new RegExp(String.raw`\b(${TITLE} ${NAMES})`, 'gu');

// A colleague, a thing, or the one who is thanked.
const NOT_BEFORE = pattern(
  `(?:dear|hi|hello|thanks?|thank you|thx|cheers|from|by|boss|manager|colleague|chef|director|supervisor|
      mentor|teacher|dentist|nurse|the|great leadership|our own|ask|told|work(?:ing)? (?:with|for)|
      office with|ola|liebe|lieber|kollege|fantastic|bravo|well done|job|respected|grazie),? $`,
  'i',
);
const NOT_AFTER = pattern(
  String.raw`^(?: (?:from|in|at|of) (?:hr|it|reception|accounts|procurement|the|finance|payroll|facilities|
      security|housekeeping|catering|ward|our|sales|legal|personnel)|[!]|, (?:you\b|thank|well|that|for|
      from|our (?:manager|boss|head|chief|director|headteacher|matron|foreman))|
      ,? (?:the (?:general )?manager|the head)| (?:coffee|machine|suite|ward|hall|street|road|lane|park|
      house|room|centre|center|clean|kipling|bean|tours|foods|whippy|muscle|tumble|kitchen|day|fix|minit|
      wing|school|hospital|library|plc|ltd|gmbh|van|truck|press|bay|box)\b)`,
  'i',
);
const NO_NAME = pattern(
  String.raw`^(?:Mr\.? Coffee|Mrs?\.? (?:Tiggy|Whippy|Clean|Kipling|Muscle)|Little (?:by|one|did|things?)|
      Old (?:Town|Street|boy)|Baby (?:Jesus|Boom))`,
  'u',
);
const COMMON = pattern(
  `^(?:You|The|It|We|He|She|They|This|That|Thank|Thanks|On|In|At|For|And|But|So|When|While|Because|
      Yesterday|Last|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|
      May|June|July|August|September|October|November|December|Christmas|Easter|Ward|Room|Bed|Gate|German|
      English|Polish|French|Spanish|Italian|Turkish|Ukrainian|Arabic|Dutch|Now|Then|Two|Three|Not|No|If|
      What|Who|How|Your|My|Our|Her|His|Their|There|Twice|Once|Nobody|Everyone|I|A|MRI|IT|HR|WiFi|ICU|DVD)$`,
);

const isColleague = (name: string, { colleagues }: Around) => {
  const words = name.toLowerCase().split(/[\s.]+/);
  return colleagues.some((one) =>
    one
      .toLowerCase()
      .split(/\s+/)
      .some((part) => part.length > 2 && words.includes(part)),
  );
};

function namesIn(text: Text, around: Around): Hit[] {
  const hits: Hit[] = [];
  const add = (name: string, start: number, beside: boolean) => {
    const end = start + name.length;
    const before = text.text.slice(Math.max(0, start - 30), start);
    const after = text.text.slice(end, end + 40);
    if (NO_NAME.test(name) || (!beside && NOT_AFTER.test(after)) || isColleague(name, around)) return;
    if (
      name.split(' ').some((word) => COMMON.test(word)) ||
      hits.some((hit) => start < hit.end && end > hit.start)
    )
      return;
    if (/\bDr\.? $/.test(before) || (!beside && NOT_BEFORE.test(before))) return;
    // ", Mr Petrov," speaks to them.
    if (!beside && /, $/.test(before) && /^[,.!?]/.test(after)) return;
    hits.push({ start, end });
  };
  for (const pattern of [...BESIDE_ROLE, FAMILY, TITLED])
    for (const match of text.text.matchAll(pattern)) {
      const [all, name = ''] = match;
      add(name, match.index + all.indexOf(name), pattern !== TITLED);
    }
  return hits.sort((a, b) => a.start - b.start);
}

/** Finds what looks like the name of somebody who is served. */
export const name: ThanksRule = {
  id: 'name',
  source: 'domain.md: customers and patients are named by role, never by name',
  about: 'present',
  find: namesIn,
  says: (quote) => `Is “${quote}” someone we serve? Say “a guest” or “a patient” instead of a name.`,
};
