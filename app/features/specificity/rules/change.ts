import { type Text, whole } from '~/features/coach/text';
import { pattern } from '../pattern';
import type { ThanksRule } from '../rule';
import { CUES } from '../words/change-cues';

const DEED = /\b(?:you|u|you've|you'd)\b/;
const OTHERS = pattern(
  String.raw`^(?:and |but |then |now |so |later |afterwards |(?:five|ten|two|three|a few|\w+) (?:minutes?|hours?|
      days?) later |when [^,]+, |because of it |after that |(?:on|that|the next|next|this) (?:\w+ )?(?:day|
      night|evening|morning|afternoon|monday|tuesday|wednesday|thursday|friday|saturday|
      sunday) ?,? ?)*(?:he|she|they|it|we|the|his|her|their|our|my|everybody|everyone|everything|nobody|
      nothing|no one|not one|both|all|neither|mrs?\.? \w+|ms \w+|miss \w+|\w+'s \w+|one of|half|thirteen|
      two|three|twenty|\p{L}{3,})\b`,
  'u',
);
const NEWS = pattern(
  String.raw`\b(?:was|were|had|has|is|are|did|could|can|knew|made|came|went|got|stood|ate|left|brought|told|wrote|
      took|sat|stayed|danced|named|read|rang|\w{3,}ed|didn't|couldn't|wasn't|hasn't|kept|said|spoke|found|
      put|cut|let|stopped|gave|paid|signed|slept|ran|drove|sang)\b`,
);
const NO_NEWS = pattern(
  `^(?:(?:yes|and|but|because|only|even) )*(?:i (?:saw|noticed|watched|counted|heard|know|knew|was|had|
      have|looked|can|think|am|timed|thought)|we (?:all )?(?:saw|noticed|know)|thank|thanks|that (?:is|
      was) (?:kind|you)|it was (?:you|kind|lovely|great|minus|not your|raining)|nobody (?:asked|told|had|
      else|knows|saw|will)|no one (?:asked|else|saw)|not (?:many|everyone)|(?:the|my) (?:inside|back) |
      all (?:four|of it|on|by|in)|good|great|well|nice|top|superb|what|who|how|where|did|have|with|for|in |
      on |at |twice|from|this|until|though|as |or |if |by |while|both your|your|you|u |just |simply |best |
      amazing|brilliant|awesome|such)`,
);

/** Once the deed was told, a sentence about somebody or something else: what came of it. */
function whatCameAfter({ plain }: Text): boolean {
  const parts = plain.split(
    pattern(
      String.raw`[.!?;:]+\s+|, and (?=he|she|they|it|the|we|nobody|everyone)|\s&\s|, (?=he|she|they|nobody|everyone|
        everybody|it )|(?<=\w) and (?=he |she |they |nobody |everybody |everyone |it |the \w+ (?:was|were|
        had|closed|got|went))`,
    ),
  );
  const told = parts.findIndex((part) => DEED.test(part));
  return parts
    .slice(told + 1)
    .some(
      (part) =>
        told >= 0 &&
        !NO_NEWS.test(part) &&
        OTHERS.test(part) &&
        NEWS.test(part) &&
        !/^\W*(?:you|u)\b/.test(part) &&
        !/\b(?:you|u)\b/.test(part.split(' ').slice(0, 4).join(' ')),
    );
}

const isTold = (text: Text) => CUES.some((cue) => cue.test(text.plain)) || whatCameAfter(text);

/** Finds a letter that does not say what came of it. */
export const change: ThanksRule = {
  id: 'change',
  source: 'domain.md: what it changed, and for whom',
  about: 'missing',
  find: (text) => (isTold(text) ? [] : whole(text)),
  says: () => 'What was different afterwards? One small thing that you noticed is enough.',
};
