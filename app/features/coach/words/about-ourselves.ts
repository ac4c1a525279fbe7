import { OURS } from './our-words';
import { phrases } from './phrases';

/** A house that talks of itself. */
export const ABOUT_OURSELVES = phrases(
  `
  (?:our|its) (?:own )?(?:people|staff|employees|teams?|colleagues|experts|professionals|mechanics|doctors|
    teachers|workforce) (?:are|is|make|makes|feels?|loves?|wins?|grows?|takes? pride|enjoys?|remains?|
    can develop|thrives?|come first)(?! (?:with|there|beside|at|until|up|you|on|never|sure|time|everyone|every|
    each|room|it (?:easy|possible)|patients|guests|awake|the (?:phone|call|people)))
  (?:grow|expand|strengthen|build|protect|defend|secure|increas|rais|enhanc|improv|develop|promot|further|
    extend|preserv|safeguard|maintain|doubl|boost|polish|cement|consolidat|uphold|advanc|continu|keep|liv|reach|
    achiev|shap|defin)(?:e|s|es|ing)? (?:and [a-z]+ )?(?:on |up to )?(?:our|the company's|the bank's|
    the school's|its|the hospital's|the hotel's|the firm's|the organi[sz]ation's) {own}{self}(?! (?:for|open))
  (?:our|its) {own}(?:growth|reputation|brand|image|standing|position|market share|success|profits?|future|
    independence|company|organi[sz]ation|history|heritage|traditions?|expertise|strengths?|ambitions?|awards?|
    achievements?|culture|excellence|talents?|network|results|performance|prestige|leadership|identity|
    track record) (?:is|are|makes?|grows?|speaks?|stands?|reach(?:es)?|rests?|for|as|in|and|among|across|
    throughout)
  our {own}{self},? our {own}[a-z]+
  (?:our|the (?:company|firm|bank|hospital|hotel|school|house|business|organi[sz]ation|group)'s) {own}(?:growth|
    reputation|brand|image|standing|market position|position|success|profits?|future|independence|history|
    heritage|expertise|strengths?|ambitions?|awards?|achievements?|talents?|results|performance|prestige|
    leadership|identity|track record|revenues?|turnover|legacy)
  (?:attracts?|draws?|employs?|recruits?|wins?) (?:the |only the )?(?:[a-z]+ ){0,2}?(?:doctors|teachers|
    talents?|staff|minds|people|experts|engineers|employees|professionals|researchers|prizes|money|funding|
    investors|attention)
  (?:community|family|team|group|circle) of (?:[a-z]+ )?(?:employees|colleagues|experts|professionals|
    specialists|people who)
  a name (?:that )?(?:everyone|everybody|people|the|all)|(?:is|are) our (?:standard|drive|reward|engine|
    strength|passion|motto|pride|signature|trademark|hallmark|foundation|capital|asset|ambition)(?=[.,;!]|$)
  (?:making|make) (?:our|the) (?:company|firm|bank|school|hotel|clinic|business|house|brand) (?:a|an|the|into|
    one)
  more (?:members|branches|customers|sales|markets|shops|guests|influence|visibility|students|pupils),? more|
    in our (?:blood|dna|genes)|(?:everyone|everybody) (?:wants to|would like to)
  balance sheet|talk of the (?:town|region|county|country|trade|city)|on everyone's lips|(?:in|
    go down in) history|best kept secret|put(?:s|ting)? (?:us|our [a-z]+|ourselves) on the map|make(?:s|
    ing)? (?:a|our) (?:name|mark)|make us (?:proud|great|famous)|show(?:s|ing)? (?:the world|everyone|others|
    the others|them all) (?:what|how|that) (?:we|a|our)
  more (?:people|visitors|customers|guests|members|students|pupils|patients|passengers|readers|
    users) than (?:ever|any|last|before|all|our)
  (?:our|the|its) (?:founder|founders|owner)'s? (?:[a-z]+ )?(?:legacy|name|dream|spirit|vision|values|work)|
    (?:looks?|look) up to(?=[.,;!]|$)|want(?:s)? to work (?:here|for us|with us)|(?:build|make|building|
    making) (?:a|their) careers?|careers?(?=[.,;!]|$)
  (?:our|the|a) (?:[a-z]+ )?(?:ratings?|scores?|ranking|reviews) (?:to|of|and|in|is|are|at|on|high)|five stars|
    recommend our (?:brand|company|house|service)
  best (?:team|staff|people|crew|building|equipment|minds|talents?|employees|experts|technology)
  (?:happy|enthusiastic|satisfied|motivated|engaged|proud|loyal) (?:employees|owners|staff|shareholders|
    investors|colleagues|teams?)
  new (?:markets?|successes|records?|heights|horizons|segments?)
  (?:outstanding|excellent|strong|measurable|record|superior|top) results
  (?:flat|clear|modern) hierarch(?:y|ies)|motivated (?:staff|employees|team|people)|(?:our|its) (?:teachers|
    founders|owners|partners|governors|investors|board)
  (?:ours|our name|we|us) … (?:the )?(?:name|first name|one|bank|hotel) (?:that |which |
    people )?(?:comes to mind|think of|first)
  (?:run|open|operate|employ|reach|own|have|serve|add|double) (?:[a-z]+ ){0,2}(?:branches|stores|hotels|markets|
    countries|locations|sites|restaurants|employees|outlets|schools|offices|franchises)
  our place (?:among|at the top)|a place among
  proud (?:of (?:our|what we|being|who we are|its)|traditions?|history|heritage)|(?:pride|belief|confidence|
    faith) in (?:our|what we do|who we are|ourselves)(?! (?:pupils|patients|children|guests|residents|students|
    neighbours))
  (?:we|is|are) (?:are )?proud to (?:be|call|have|lead|belong|represent|serve)
  (?:generations|decades|centuries|years|century) of (?:[a-z]+ )?(?:family|craft|traditions?|experience|
    expertise|excellence|success|history|service|know-how|craftsmanship|baking|banking|brewing|innovation|
    heritage|growth|quality)(?! (?:for|to) you)
  (?:one|a single) (?:company|team|family|brand|bank|spirit|firm|organi[sz]ation|goal|dream|vision|direction|
    crew)(?=[,.;!]|$| one| with one| under| that (?:wins|grows|works|stands)| and one)
  (?:team|company|firm|organi[sz]ation|group|crew|workplace|place|culture|employer|house|bank|hospital|school|
    hotel) (?:that|where|which|in which) (?:wins|grows|sticks|people (?:love|like|want|are proud|
    enjoy) (?:to work|working|their (?:work|jobs?)|being)|talents?|works together|learns and|leads|others|
    employees|staff|colleagues|ideas|celebrates|teachers want|nurses want|innovates|thrives|competitors|
    everyone (?:wants|talks|pulls|envies|admires|recommends|knows the name)|the (?:best|brightest) (?:people|
    talents?|minds|staff))
  (?:work|works|working|succeed|grow|growing|win|wins|winning|stand|standing|celebrate|achieve|stronger|better|
    grows) together(?! with)|together,? we (?:are|make|grow|win|succeed|achieve|build|become|move|shape|stand|
    lead|create)
  (?:great|best|good|better|attractive|wonderful|fine|desirable|top) (?:place to work|employer|workplace|
    working environment|careers?)|employer of choice|(?:enjoys?|love|loves) (?:coming to|their|our) (?:work|
    jobs?)|job satisfaction|career opportunities|work[- ]life balance
  (?:set|sets|setting|define|defines|raise|raises|raising) (?:the|new|a new|industry|
    ourselves) (?:[a-z]+ )?(?:standards?|bar|pace|benchmarks?|goals?|targets?|records?|trends?)(?! for yourself)
  (?:the|our|its) (?:whole |entire )?(?:industry|competition|competitors|trade press|peers|rivals|sector)(?= |
    [.,;!]|$)(?! (?:between|for))
  {esteem} (?:by|among|in|across|throughout|beyond|for its|for our|far) (?:[a-z]+ ){0,2}?(?:other|others|
    administrations|peers|all|industry|competitors|rivals|county|region|country|world|city|town|valley|nation|
    profession|sector|field|market|trade|press|quality|excellence|innovation|expertise|borders|europe|abroad|
    neighbouring|beyond|service|craft|tradition|standards)
  {want} (?:one day )?{become} (?:simply |truly |again )?(?:the|an?|one of the|among the|amongst the|
    [a-z]+'s) … {house}(?! (?:where|in which|at which|for whom|to (?:whom|every|each)|that (?:every|each|no)|
    whose (?:patients|guests|customers|pupils)))
  {want} (?:one day )?{become} (?:[a-z]+ )?{esteem}
  {want} (?:[a-z]+ly )?(?:keep growing|grow|expand|lead|succeed|win|excel|innovate|outperform|thrive|flourish|
    prosper|moderni[sz]e|diversify|double|stand out|strengthen|dominate|open (?:more|new|ten|five)|
    reach (?:the top|new)|be (?:proud|number|first|ahead|bigger|there for each other|among|better than|known|
    recogni[sz]ed|seen as|respected|admired|the best|the biggest|a company|a team))(?! (?:with you|alongside|
    vegetables|herbs|food|flowers|a (?:table|place|lamp)|up|back|every|each|first (?:at|to)))
  (?:we are|being|as) (?:[a-z]+ly )?(?:an?|the|one of the) (?:[a-z]+(?:-[a-z]+)?,? ){0,4}?{house}(?! (?:where|
    you|for (?:those|people|whoever|anyone|every)|whose|to every|next door))
  (?:an?|the) (?:[a-z]+ ){0,4}?{house} (?:that|which) (?:is (?!open|here|there|never|always|your|ready|kind|
    close|within|quiet|warm|clean|small enough|like|for|on)|leads|sets|grows|stands for|keeps (?:growing|
    innovating|its)|innovates|succeeds|wins|combines|makes money|means business|everyone (?:wants|talks|
    recommends|envies)|others (?:follow|copy|envy))
  (?<![a-z] )(?:an?|the) (?:[a-z]+,? (?:and )?){0,4}?(?:modern|independent|dynamic|successful|strong|excellent|
    innovative|profitable|thriving|growing|prosperous|well-known|leading|powerful|proud|efficient|expanding|
    ambitious|competitive|renowned|prestigious|united|motivated|sustainable|
    digital) (?:and )?(?:[a-z]+ ){0,2}?(?:{house}|brand|name|family business|workforce|
    administration)(?! (?:where|for (?:every|each|those|people)|whose|you))
  (?:strong|powerful|proud|solid|well-known) (?:brand|name|reputation|image|balance sheet|results|
    market position)|(?:excellent|good) (?:name|reputation)|(?:healthy|sustainable|steady|continuous|further|
    strong|profitable) growth|growth and|market (?:share|position|leadership|leaders?)|shareholders?|stand(?:s|
    ing)? for quality|success story|centre of excellence|flagship|trophies|awards?
  we (?:are|remain|stay) (?:very |so |rightly |the |all )?(?:best|leaders?|number one|pioneers?|experts|
    specialists|professionals|market|one team|a team|one family|ahead|innovative|strong|independent|successful|
    committed to (?:excellence|growth|innovation)|passionate|unique|ambitious|driven|united|proud)(?! (?:when|
    if|only when|of (?:every|each|the|them|him|her|you)|at your side))
  we (?:celebrate|believe in|invest in|reward|live|share|stand for|pride ourselves|innovate|lead|outperform|
    excel|win|reinvent|love what|compete) (?:ourselves|our|what|excellence|innovation|each other|one another|
    when we|together|teamwork|success|on our|as a|the (?:same|market|future)|growth|quality|professionalism|
    values)(?! (?:patients|guests|children|customers|pupils|residents|neighbours|your|table|bread))
  (?:our name|our brand|our logo) (?:stands?|is (?:known|a|the|synonymous|everywhere|in)|means|in every|known|
    everywhere|above|shines?|carries)|a name that (?:stands|means|is)
  (?:the|our|'s|as a|^an?|^) ?(?:best|finest|largest|biggest|number one|leading|first|premier|foremost|
    fastest-growing|strongest|most [a-z-]+) (?:[a-z]+ ){0,3}?(?:{house})(?! (?:where|you|that (?:is|was) open|
    they))
  market leader|industry leader|second to none|best in class|state[- ]of[- ]the[- ]art
  {triad}, {triad},? (?:and )?{triad}
  `,
  OURS,
);
