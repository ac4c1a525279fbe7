import { OURS } from './our-words';
import { phrases } from './phrases';

/** The same words where they serve somebody else, or are set below them. */
export const FOR_OTHERS = phrases(
  `
  (?:measure|measures|judge|judged|count|weigh|gauge) our (?:[a-z]+ )?(?:success|growth|results|performance|
    reputation|work)
  (?:not|never|rather than|instead of|before|less than|more than|above|over|(?:cost|expense) of|aside|forgets?|
    care less about|costs) (?:about |of |us )?(?:our|the company's) {own}{self}
  our {own}{self} (?:is|are|lies?|starts?|begins?|depends?|lives?|grows?) (?:measured )?(?:an?|the|in|on|when|where|
    whatever|with|every|each|your|not|nothing|that|who|at|for)(?! (?:our|result|market|industry|sector|region|best|
    people|team|teamwork|innovation|quality|foundation|heart|key|strongest|basis|hard work|history|envy))
  our {own}{self} (?:is (?:worth )?(?:nothing|second|not)|matters? less|can wait|comes? (?:second|last|after)|
    depends on|means nothing|counts for less|is (?:the |a |each |every )(?:boy|girl|child|patient|guest|customer|man|
    woman|mother|person|day|moment|smile|pupil|widow|traveller|passenger|resident)|is your|are your|is when|is that|
    are (?:at your|with you|yours|your|on your side))
  our {own}{self}[?]
  our {own}{self} (?:sits?|walks?|runs?|sleeps?|plays?|comes in|wears?|laughs?|cries|smiles|knocks)
  (?:best|first|biggest|largest|finest|strongest) (?:[a-z]+ ){0,2}(?:seat|view|room|table|bed|chair|place|
    in the house|friend|day|face|name|person|thing|word|step)
  (?:in|at) the (?:first|best) place
  `,
  OURS,
);
