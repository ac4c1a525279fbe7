import { type Text, whole } from '~/features/coach/text';
import { SERVED } from '~/features/coach/words/served';
import { holds } from '~/features/coach/words/word-forms';
import { pattern } from '../pattern';
import type { ThanksRule } from '../rule';
import { SERVED_TOO, WITHIN } from '../words/roles';

// Those who are thanked, not those who were served: "thank you team", "awesome people".
const ADDRESSED = pattern(
  String.raw`\b(?:thanks?|thank you|good job|great job|great work|good work|well done|brilliant|kudos|cheers|hi|
      hello|dear|dream|best|awesome|amazing|super) (?:\p{L}+ )?(?:team|crew|guys|people|folks|colleagues?|
      friends?|lot|pair|chef|nurse|doctor|shift lead|lead)\b|\bteam (?:player|work)\w*|
      \bfrom the [\p{L} ]+ desk\b|\b(?:as a|such a good|such a|a great|a fine|best) (?:team|colleague|boss|
      mate|leader|nurse|dentist|chef|man)\b|\b(?:people (?:laugh|say|person|skills))\b|\btop man\b|\b(?:man|
      boy|girl|mate|lad|dude|bro|hun)[!,]|\bmy (?:good|dear|old|lovely) friend\b|\bthe other person\b|
      \bother people\b|\bpeople (?:come|are|who|like)\b|\bon (?:the )?(?:night |early |late )?shift\b|
      \bin this (?:department|team|crew)\b|\bgod bless\b[^.]*|\byour (?:team|colleagues|crew|family|mother|
      staff|group|department|boss|wife|husband)\b|\bstaff (?:room|loo|kitchen|entrance|meeting)\b|
      \bdesks? (?:is|was)\b|\b(?:my|your|the|his|her) desk\b(?! (?:is|has))|\bcouple of\b|
      \bin (?:the )?class(?:room)?\b|\bguide\b(?= dog)|\bguest (?:room|list|wifi)\b|\bcustomer service\b|
      \bpatient\b(?= (?:with|and|explan))`,
  'gu',
);
const ME = pattern(
  String.raw`\b(?:a|the|my|our|his|her|one|each|every) patient\b|\bbirthday girl\b|\b(?:for|to|with|around|beside|
      behind|next to|by|at|after|on|from|of|gave|give|show(?:s|ed)?|told|tell|taught|let|lent|drove|helped|
      left|brought|made|kept|saved|sent|got|cost|spared|supported|trained|carried|covered|invited|asked|
      introduced|included|hugged|walked|calmed|took|take|put|had|cause|without) (?:me|us)\b(?! (?:is|was|
      you|there|at\b))|\b(?:so|that|and|until) (?:that )?(?:i|we) (?:\w+ly |just |finally )?(?:could|can|
      did|was|were|had|got|made|slept|kept|sleep|went|passed|didn't|felt|never|left|found|still)\b|
      \bi (?:kept|got home|got to|got thru|got through|stayed|slept|cried|could|nearly|was able|made it|
      finally|personally|passed)\b|\b(?:my|our) (?:first|shift|night|ticket|queue|tickets|exam|desk|mistake|
      break|lunch|shoulder|interview|presentation|team|crew|section|class|ward|unit|office|floor|back|neck|
      laptop|licence|application|bus|train|father|mother|gran|son|daughter)\b|\b(?:of|for|in|to|on|help(?:s|
      ed)?) us\b|\bthe (?:whole|entire|early|late|night|day|morning|evening|new|other) (?:team|crew|shift|
      ward|department|floor|office|desk|house|class|wing|platform|line)\b|\bmine\b|\beveryone on\b|
      \b(?:lady|gent|man|woman|boy|girl|child|bloke|fella|old boy)\b|\bone who (?:was|is)\b`,
);

/** Somebody who was served or helped, by what they are to us. */
function named(text: Text): boolean {
  const plain = text.plain.replace(ADDRESSED, (words) => '_'.repeat(words.length));
  return (
    ME.test(plain) ||
    text.words.some(
      ({ lower, start }) =>
        plain.charAt(start) !== '_' && [SERVED, SERVED_TOO, WITHIN].some((set) => holds(set, lower)),
    )
  );
}

/** Finds a letter in which nobody appears for whom it was done. */
export const whom: ThanksRule = {
  id: 'whom',
  source: 'domain.md: everyone serves someone; customers and colleagues are named by role',
  about: 'missing',
  find: (text) => (named(text) ? [] : whole(text)),
  says: () => 'Whom did it help? A guest, the night shift, you: say who they are, not their name.',
};
