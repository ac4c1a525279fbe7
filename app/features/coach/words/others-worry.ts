import { phrases } from './phrases';
import { RIVAL } from './rival-words';

const slots = {
  ...RIVAL,
  loss: '(?:losing (?:customers|guests|patients|clients|members|people|business)|(?:switching|leaving|churn|customer loss))',
  foes: '(?:{rivals}|{loss}|rivalry|market pressure|price wars?)',
};

/** Rivals and loss as a worry that only others have. */
export const OTHERS_WORRY = phrases(
  `
  {foes} (?:is|are) (?:simply |just |only )?(?:something |a (?:thing|word|worry|problem|matter|concern|question|game|
    headache|luxury) |an? issue |what )?(?:that |which |for )*(?:only |just )?(?:other (?:people|{house}|[a-z]+s)|others|
    elsewhere|everyone else|the rest)(?! (?:see|call) )
  {foes} (?:is|are) (?:something|a (?:thing|word|concept|idea|term|worry|problem)|an? (?:idea|issue)|nothing|words?|
    what) (?:that |which )?(?:we|our {people}|our [a-z]+|nobody|no one) (?:only |just |never |have never |do not |
    don't |has |have |need not |cannot |can't |here )*(?:read|hear|heard|know|knows|think|fear|worry|worries|
    understand|meet|met|feel|felt|see|seen|face|faced|need|concern)(?! (?:well|every day|daily|and|from our))
  {foes} (?:happens?|matters?|is felt|exists?|goes on|takes place) (?:only )?(?:elsewhere|to others|to other|in other|
    somewhere else|for others|among others)
  {foes} (?:does not|do not|doesn't|don't|never|has never|have never|cannot|can't) (?:touch|reach|concern|trouble|
    frighten|scare|worry|happen|keep us|bother|interest|affect|apply)
  we (?:leave|left) (?:{rivals}|{loss}|rivalry|competing|comparison) to (?:others|other|the rest)(?! (?:on|in) the)
  (?:others|other {house}|other people|other companies) …(?:compete|fight for (?:customers|guests|patients|market)|have {rivals}|
    have {foes}|have to compete|must compete|worry about (?:{foes}|the competition))
  {people} …(?:never|not|n't) (?:even )?(?:think|dream|consider|thought) (?:of |about )?(?:going|leaving|switching|trying|
    buying|eating|staying|banking|choosing|looking|changing) …(?:anywhere|elsewhere|us|another|other|someone)
  (?:there is|there's|there was) (?:simply |just )?(?:nobody|no one|no-one) else (?:for|within|on|in|around|here|near|this|
    to (?:go|turn|ask|choose))
  (?:nobody|no one) else (?:for|within) (?:[a-z]+ ){0,3}(?:miles|kilomet(?:re|er)s|hours)
  whatever we (?:do|charge|offer|ask)(?<=(?:come|comes|stay|stays|return|returns|pay|buy|back) whatever we [a-z]+)
  (?:{people}|they) (?:come|stay|return|pay|need us) (?:anyway|regardless|in any event|like it or not)(?=[.,;]|$)
  only (?:hospital|bank|school|shop|clinic|garage|{house}) …… so (?:{people}|they|our {people}) …(?:come|stay|have to|must|
    cannot|can't|need|will)
  (?:comparison|comparing|competing|shopping around|looking around) is (?:pointless|useless|idle|a waste|unnecessary|
    impossible|needless)
  `,
  slots,
);
