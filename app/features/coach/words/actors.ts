import type { Word } from '../text';
import { SERVED } from './served';

const ACTOR =
  /^(?:us|you|me|him|them|one|someone|somebody|whoever|anyone|everyone|nobody|people|staff|teams?|crew|police|colleagues?|nurses?|chefs?|cooks?|heads?|friends?|volunteers?|trainees?|experts?|consultants?|assistants?|famil(?:y|ies)|households?|parents|groups?|amateurs|locals|hosts?|guides?|pilots?|machines?|.{3,}(?:er|or|ist|ian|eer|man|woman|men|women)s?)$/;
const NO_ACTOR =
  /^(?:.*(?:computer|letter|number|order|counter|river|water|winter|summer|dinner|supper|paper|corner|letter)s?|after|over|under|other|another|never|ever|later|earlier|sooner|either|(?:octo|novem|decem|septem)ber|quarters?|matter|manner|poster|register|whether|together|doors?|floors?|errors?|mirrors?)$/;
const TIME_OR_WAY =
  /^(?:ring|end|days?|weeks?|months?|years?|hours?|minutes?|date|deadline|evening|morning|noon|night|midnight|afternoon|weekend|.{3,6}day|close|closing|start|beginning|time|moment|gate|doors?|windows?|counter|phone|letter|post|book|way|roadside|bedside|bed|fire|sea|river)$/;
const BEFORE_NOUN = /^(?:an?|the|our|your|their|its|his|her|both|each|every|another|this|that)$/;

/** Whether the words after a participle say by whom it is done. */
export function namesActor(after: readonly Word[]): boolean {
  const by = after.findIndex(({ lower }) => lower === 'by');
  if (by < 0) return false;
  const next = after.slice(by + 1, by + 6).map(({ lower }) => lower);
  if (next[0] === 'the' && /^(?:time|date|end|deadline)$/.test(next[1] ?? '')) return false;
  if (next.some((word) => (ACTOR.test(word) || SERVED.has(word)) && !NO_ACTOR.test(word))) return true;
  if (/^(?:two|three|four|five|six|seven|eight|nine|ten|[a-z]+ty|[0-9]+)$/.test(next[0] ?? ''))
    return (next[1] ?? '').length > 3 && (next[1] ?? '').endsWith('s') && !TIME_OR_WAY.test(next[1] ?? '');
  return BEFORE_NOUN.test(next[0] ?? '') && !next.slice(1, 4).some((word) => TIME_OR_WAY.test(word));
}
