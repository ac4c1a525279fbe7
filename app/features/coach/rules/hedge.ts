import type { Hit, TextRule } from '../rule';
import { hitsOf, type Text } from '../text';
import { anyOf } from '../words/any-of';
import { isOurEffort, isOurHabit } from '../words/hedge-subjects';
import { HEDGES } from '../words/hedges';
import { OPENING, TRYING, USUALLY, WE_HEDGE } from '../words/hedges-of-ours';
import { notQuoted } from '../words/in-quotes';

const ANYWHERE = anyOf(HEDGES);
const WITH_WE = anyOf(WE_HEDGE);
const OPENED = /^[.:;!] /;
const ASKED =
  /\b(?:ask|asks|say|says|tell|tells|know|knows|see|check|find out|whether)(?: (?:them|him|her|a [a-z]+|the [a-z]+|[a-z]+))? $/;
const HANGS_ON =
  /\b(?:if|whether|so that|that|what|whatever|where|anything|something|how|than|way|as|ones?|because|before) $/;
const REFUSED =
  /\b(?:don't|do not|doesn't|never|not|no|nobody|instead of)(?: just| only| merely)? (?:say|says|saying|promise|promises|write|settle for|stop at)\b[^.;]*$/;
const NOT = /\b(?:don't|do not|doesn't|never|not) (?:just |only |merely )?$/;
const YIELDS = /, (?:but|yet|and still)\b|; /;

// “We may be small, but we open at five” takes nothing back; “ask if it is possible” asks.
function isMeant({ plain }: Text, { start, end }: Hit): boolean {
  const quote = plain.slice(start, end);
  const before = plain.slice(0, start);
  if (/^we m(?:ay|ight)\b/.test(quote) && YIELDS.test(plain.slice(end))) return false;
  if (/^we\b/.test(quote) && HANGS_ON.test(before)) return false;
  if (/^(?:do|doing|try|aim|make) /.test(quote) && NOT.test(before)) return false;
  return !(/^(?:if|where|when|as) /.test(quote) && ASKED.test(before));
}

function find(text: Text): Hit[] {
  const opening = hitsOf(text, OPENING).map(({ start, end }) => ({
    start: start + (OPENED.test(text.plain.slice(start)) ? 2 : 0),
    end,
  }));
  const hits = [
    ...[...hitsOf(text, ANYWHERE), ...hitsOf(text, WITH_WE)].filter((hit) => isMeant(text, hit)),
    ...hitsOf(text, TRYING).filter(({ start }) => isOurEffort(text, start)),
    ...hitsOf(text, USUALLY).filter((hit) => isOurHabit(text, hit)),
    ...opening,
  ];
  const told = notQuoted(text, hits).filter(({ start }) => !REFUSED.test(text.plain.slice(0, start)));
  return told.sort((one, other) => one.start - other.start);
}

/** Points at words that take a promise half back. */
export const hedge: TextRule = {
  id: 'hedge',
  source: 'Credo: a promise that is half taken back asks nothing of anybody; cf. retext-intensify (hedges)',
  on: ['vision', 'serves', 'feel', 'mission', 'precedence', 'definition', 'do'],
  english: true,
  find,
  says: (quote) => `“${quote}” leaves a way out of the promise.`,
  mend: 'What can people count on every time?',
};
