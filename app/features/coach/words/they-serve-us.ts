import { OURS } from './our-words';
import { phrases } from './phrases';

/** Those served as a means: they choose us, they make us grow. */
export const THEY_SERVE_US = phrases(
  `
  (?:growth|success|future|survival|strength|reputation|prosperity|good name|standing|pride|profit) of (?:our|
    the) (?:firm|company|business|bank|hotel|school|clinic|house|hospital|organi[sz]ation|group|brand|
    family business|trade)
  (?:keep|keeps|keeping|make|makes|making) (?:our|us) (?:{house} )?(?:alive|going|strong|great|grow|independent|
    profitable|successful|proud|in business|afloat|ahead|number|what we are|who we are|better|famous|unique|
    stronger)
  (?:choose|chose|choosing|prefer|preferring|pick|recommend|recommends|recommending|stays? (?:with|loyal to)|
    (?:is|are) loyal to|rides? with|banks? with|buys? from|shops? with|fly with|study with|raves? about|loves?|
    admires?|talks? about|speaks? (?:well|highly) of|thinks? (?:well|highly|first) of|looks? up to|praises?|
    envy|swears? by|identify with) (?:and [a-z]+ )?(?:us|our (?:brand|name|company|products?|school|bank|hotel|
    clinic|shop|house|services?))(?=,|[.;!]|$| first| more| again| and (?:stay|tell|recommend|come|return|not|
    bring|buy)| before| over| rather| above| because| for (?:our|the quality))
  (?:tells?|telling) (?:everyone|their friends|others|all|the world|friends|everybody|people|
    their families) (?:about|of) us|word of mouth|keep coming back(?! to life)|(?:come|comes|
    coming) back (?:to us )?(?:again and again|for more|and (?:recommend|bring|tell|spend)|year after year)|
    spend more|buy more|more often(?=,? so)|again and again
  {pleased} (?:customers?|clients?|guests?|members?|patients?|pupils?|students?|passengers?|subscribers?|users|
    visitors|parents)(?= .{0,60}(?:\\bus\\b|\\bour\\b|growth|success|market|year after year|competitors?|buy|
    return|recommend|profit))
  (?:win|winning|attract|attracting|retain|retaining|gain|gaining|acquire|acquiring|bind|binding|recruit|
    recruiting) (?:and [a-z]+ )?(?:more |new |the |best |top |loyal |our |talented |many |good |most |
    brightest |and )*(?:customers?|clients?|members?|students?|pupils?|talents?|staff|people|market|business|
    awards?|prizes|guests|patients|employees|minds|share|shoppers|families|donors|visitors)
  (?:so that|so|and so|which lets|and) (?:we|us|our (?:company|business|bank|school|hotel|team|firm|brand|house|
    name|clinic|shop)) (?:can |may |will |all |always |to )?(?:[a-z]+ )?(?:grow|grows|run more|
    stay (?:independent|in business|ahead|strong|number|profitable)|expand|remain|prosper|thrives?|invest|
    flourish|survive|lead|succeed|earn|win|keep our|become|hold our|open more|increase)(?! with you)
  (?:our )(?:house|hotel|rooms|beds|tables|seats|classes|order books?|theatre|tills?|waiting list|restaurant|
    wards|trains|buses|school|books) (?:is|are|stays?|remains?) (?:always |never )?(?:full|booked|busy|empty)|
    fully booked|long waiting list|fill (?:every|our|all)
  (?:everyone|everybody|the whole (?:town|city|region|valley|world|industry)|people|the world|
    half the town) (?:in [a-z ]+ )?(?:knows?|speaks?|talks?|thinks?|looks up|recogni[sz]es?|admires?|
    envies) (?:our name|us(?=[.,;!]|$| and| as)|of us|about us|to us|well of|highly of|who we are|the name)
  (?:walking|living|free) (?:advertisements?|advertising|ambassadors?)|ambassadors? (?:for|of) (?:us|our|the)
  {people} (?:who )?(?:stay|stays|remain|remains|are|is|come|comes) (?:with us )?(?:for life|forever|loyal|
    faithful|true)(?= .{0,60}(?:grow|our|us|balance|bank|firm)|[.!]|$)
  (?:leave|leaves|give|gives|award|awards|rate|rates) us (?:five|top|the best|good|high|full)|five stars|
    (?:think|thinks|thinking) of us|(?:know|see|sees|regard|remember|recogni[sz]e|perceive|name|call) us as
  trusts? (?:our|the) (?:brand|company|name|products?|firm)|(?:in|on) the market(?=[.,;!]|$)
  (?:visited|used|bought|booked|chosen|read|seen|watched|liked|followed) by (?:more|ever more|the most|
    many more|most)
  {people} (?:who |that )?(?:always |gladly |happily )?(?:choose|prefer|recommend|admire|envy|praise) (?:us|
    our)(?! (?:help|time|food|bread|advice))
  (?:secure|ensure|guarantee|safeguard|strengthen|fuel|finance|drive|support|feed|contribute to|pay for|
    sustain)(?:s|ing)? (?:(?:the|our) )?(?:long-term |future |continued |financial |own |further |
    economic )*(?:future|growth|success|existence|survival|independence|jobs|reputation|profits?|development|
    prosperity|viability|results|place|position)(?= of (?:our|the (?:company|bank|clinic|hotel|school|hospital|
    firm))|,|[.;!]|$| and| for years)(?<!(?:your|their|his|her|pupils'|members'|customers') [a-z]+)(?<=(?:our|
    the|long-term|continued|future) [a-z]+)
  `,
  OURS,
);
