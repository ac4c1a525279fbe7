import { phrases } from './phrases';

const SUPERLATIVE =
  '(?:best|finest|greatest|biggest|largest|strongest|fastest|quickest|friendliest|kindest|safest|cleanest|cheapest|lowest|' +
  'highest|freshest|tastiest|smartest|oldest|nicest|warmest|foremost|premier|top|number one|favou?rite|most [a-z-]+)';
const COMPARATIVE =
  '(?:better|faster|quicker|safer|cleaner|friendlier|kinder|cheaper|fresher|closer|higher|lower|greater|harder|longer|' +
  'stronger|nicer|warmer|smarter|bigger|further|sooner|tastier|(?:more|less) [a-z-]+)';
const slots = { most: SUPERLATIVE, more: COMPARATIVE };

/** Claims of a rank. */
export const RANKS = phrases(
  `
  (?:the|a|as|'s) (?:very |single |undisputed )?{most} … {house}
  (?:the|'s) (?:very |single )?(?:best|finest|greatest|lowest|highest-rated|
    most [a-z-]+ed) (?:and [a-z-]+ )?{offer}
  (?:best|finest) {offer} (?:for|anywhere|money)
  {most} … (?:{house}|{offer}) (?:in|on|of|across|throughout|anywhere in|along|around) {place}
  (?:best|finest|greatest|fastest|friendliest|safest|number one|top|first|most [a-z-]+ed|largest|
    strongest) (?:in|on|of|across|throughout|along) {place}
  (?:be|become|becoming|being|remain|are|is|stay|simply) (?:simply |quite simply |always |still |just )*(?:the |
    your |their )(?:very |absolute )?best(?=[.,;:!]|$| at| in {place}| there| around| for)
  (?:be|being|becoming) best(?=[.,;!]|$| in| at)
  (?:nothing but|none but|only|one of|among|deliver|offer|provide|settle for) the (?:very )?best(?=[.,;!]|
    $| for| is)
  the best (?:of the best|there is|around|for miles|money can buy|anywhere)
  best[- ](?:in[- ]class|in[- ]the|at what we|run|rated|known|reviewed|regarded|performing|selling)
  best-loved … {house}
  (?:voted|named|crowned|elected|rated) (?:the |as )?(?:best|number|top|most|first|[a-z]+'s|[a-z]+ of the year)
  we …… better than (?:anyone|anybody|everyone|any|all|others|the rest|most)
  (?:no one|nobody|no other [a-z]+(?: [a-z]+)?|none)(?: else)? (?:does|do|knows|looks|makes|bakes|serves|cares|
    understands|treats|cooks|fixes|repairs|teaches|delivers|builds|handles|will|can|could|gives|
    offers) …… (?:better|faster|as well|as good|more)(?! than (?!us|we))
  (?:no one|nobody|no other [a-z]+(?: [a-z]+)?|none)(?: else)? (?:can |could |will |even )?(?:beats?|match|
    matches|touch|equals?|rivals?|compares?|comes? (?:even )?close|come near|holds? a candle)
  {more} than (?:any|all|every)(?: other)? … {house}
  {more} than (?:all |any of )?(?:anyone else|anybody else|anywhere else|our (?:competitors|rivals)|
    the (?:competition|others|rest|norm|best)|others|everyone else)
  of first choice
  of choice(?=[.,;!]|$| (?:for|in|among|to|when|across))
  (?:preferred|go-to) (?:[a-z]+ )?(?:choice|option|source|{house})
  (?:be|become|becoming|being|remain|as|are|stay|your|the|'s?) first choice
  first choice (?:for|in|when|among|whenever|of {people})
  's (?:favou?rite|number one|top|best|finest|foremost|leading|largest|most [a-z-]+) … (?:{house}|{offer})
  (?:recommend|think of|choose|name) first(?=[.,;!]|$| when| for)
  (?:first|only) name (?:in|for|people|that)
  leading … (?:{house}|{offer}|voice|edge)
  (?:market|world|industry|class|global|sector|europe|europe's|globally|thought)[- ]?(?:leading|leaders?|
    beating|renowned|famous|champions?|leadership)
  (?:an?|the|as|undisputed|clear|true|recogni[sz]ed|acknowledged|established|become|remain|be|are) (?:regional |
    national |global |local )?leaders? (?:in|of the|for|among|across)
  leadership (?:in|position)
  take the lead (?:in|on|among)
  lead(?:s|ing)? (?:the|our|its) (?:field|market|industry|pack|sector|league|profession|world|region|country|
    way(?=[.,;!]|$| in | for | on ))
  at the (?:very )?top of (?:the|our|its|every|any|all) (?:[a-z]+ )?(?:tables?|league|field|profession|industry|
    market|class|game|lists?|rankings?|tree|county|country|sector|ratings?|trade|charts?)
  (?:to|reach|reaching|climb to|stay at) the top(?=[.,;!]|$| of {place})
  top[- ](?:tier|rated|ranked|notch|class|flight|performing|quality|scoring|of the (?:league|class|range|line|
    world))
  (?:the|a|our|region's|country's) top (?:[a-z]+ )?{house}
  (?:the|into|among|our) (?:top|best) (?:ten|three|five|two|twenty|fifty|hundred|[0-9]+|
    one per cent) (?:[a-z]+ )?(?:{house}|in|of|across|nationwide|worldwide|nationally)
  (?:top|best|first) (?:spot|position)
  (?:top|tops|topping|heading|leading|climb|climbing) (?:the|every|all) (?:league|tables?|league tables?|
    rankings?|charts?|lists?|polls?|ratings?)
  rank(?:s|ed|ing)? (?:as |us |consistently )?(?:first|number|among|amongst|top|highest|in the|no|with the|
    above|ahead|one)
  out(?:class|perform|shin|rank|stripp?|pac|sell|do)(?:es|s|ed|e|ing)?
  surpass(?:es|ing)? (?:all|every|any|other|the rest|our (?:rivals|competitors))
  beat(?:s|ing)? (?:every|all|any|the|our) (?:other|others|competition|rest|rivals?|competitors?|best|market)
  head and shoulders
  ahead of (?:everyone|everybody|all|every other|others|the (?:competition|rest|field|pack|curve|market|others|
    crowd|game)|our (?:rivals|competitors))
  (?:reigning|undisputed|national|regional) champions?
  (?:set|sets|setting|define|defines|defining|raise|raises|raising) (?:the|new|a new) (?:[a-z]+ )?(?:standards?|
    bar|pace|benchmarks?)(?! lamp)
  (?:benchmark|yardstick|gold standard|model|example|reference) (?:for|to|of|by which) (?:all |every |any |the |
    how )?(?:[a-z]+ ){0,2}?(?:others?|{house}|industry|sector|everyone|profession|excellence|field)
  the (?:benchmark|yardstick|gold standard|envy|pinnacle|apex|epitome|last word|cream of|flagship|crown jewel|
    ne plus ultra)
  (?:set|sets|setting|gold)[- ]standard
  than(?<=(?:er|more [a-z-]+|less [a-z-]+) than) (?:(?:any|every|all) other … (?:{house}|one|in|on)|the (?:rest|
    others|competition)|anyone else|anybody else|anywhere else)
  (?:that|which|against (?:which|whom)) (?:all |every )?(?:the )?others? (?:[a-z]+ )?(?:are|is|
    will be) (?:measured|judged|compared)|(?:others|all others|everyone else) (?:follow|follows|look up to|
    can only|try to (?:copy|follow|match))
  nothing less than the {most}
  (?:by which|against which) …(?:judged|measured|compared)
  (?:in|into) the (?:premier|top|first|super|champions|big|major) league
  (?:ahead|in front) of (?:all|every|any)
  (?:one|a) step (?:ahead|further|in front)
  (?:region|country|county|town|city|valley|world|industry|nation|state|district)'s (?:[a-z-]+ )?(?:best|finest|
    leading|number|most|top|premier|favou?rite|go-to|first)
  top [a-z]+, top [a-z]+
  the (?:ultimate|last word|finest|very best|best|utmost) in (?:[a-z]+ )?(?:comfort|style|care|service|quality|
    luxury|design|travel|hospitality|dining|elegance|safety|cleanliness|banking|education|technology|
    convenience)
  win(?:s|ning)? (?:every|all|the|more|most|top|national|many|countless|awards?|prizes?) (?:[a-z]+ )?(?:awards?|
    prizes?|medals?|trophies|titles?|cups?|competitions?|accolades)|award after award|(?:bank|hotel|school|
    employer|shop|restaurant|company|clinic|garage) of the year
  nowhere (?:else )?(?:will|can|do|does|is|are|could) …… (?:better|finer|nicer|more|such|fresher|cheaper|safer|
    kinder)
  (?:nobody|no one|no other [a-z]+|none)(?: else)? (?:reaches|achieves|attains|surpasses|exceeds|offers such|
    comes near)
  (?:still|simply|always|easily|by far|truly|quite simply) (?:the )?(?:greatest|finest|best|biggest|fastest|
    friendliest|number one|strongest|first)(?=[.,;!]|$)
  leav(?:e|es|ing) (?:the|all|every) (?:rest|others?|competition|competitors|rivals?|[a-z]+) (?:far |
    miles )?behind
  first and (?:best|finest|foremost) {house}
  of the (?:highest|first|very first) (?:rank|order|class|calibre|water)
  {most} (?:and [a-z]+ )?(?:staff|people|doctors|teachers|surgeons|nurses|cooks|chefs|mechanics|drivers|crew|
    guides|advisers|patients|guests|customers) (?:in|on|of|across|throughout|anywhere in|along) {place}
  no\\.? ?1 (?:for|in|among|of|choice)
  (?:every|all|any) other {house} (?:would like|wants?|env(?:y|ies)|looks? up|dreams?|tries|can only|copies)
  second to (?:none|no one|nobody)
  never second(?: best)?
  bar none
  (?:hard|impossible) to beat
  can(?:no|')t be (?:beaten|matched|equalled|bettered|topped)
  (?:without|has no|have no|having no|know no|knows no) (?:an )?(?:equals?|peers?|rivals?|parallel|compare|
    match)
  no (?:equal|rival|peer)s? (?:in|on|for|anywhere|among)
  beyond compar(?:e|ison)
  un(?:rivall?ed|parall?eled|matched|surpassed|equall?ed|beatable|beaten|excelled|disputed|surpassable)
  peerless|matchless|incomparable|inimitable|foremost|premier|pre-?eminent|world-?beating|award-winning|
    prize-winning|supreme
  superior (?:to (?:all|any|other|every)|{offer}|{house})
  ultimate (?:[a-z]+ ){0,2}(?:{house}|{offer})
  elite (?:[a-z]+ )?(?:{house}|{offer}|of {place})
  like no other|unlike any other|none better|nowhere (?:else )?better
  first[- ](?:rate|class(?! (?:stamps?|tickets?|travell?ers?|passengers?|carriages?|compartments?|post|seats?|
    lounge|degrees?|fares?|honours|mail|and second|or second|coach)))
  five[- ]star (?:[a-z]+ )?(?:{house}|{offer}|ratings?|reviews?)
  (?:world|europe|nation)[- ]class|world[- ](?:renowned|famous|leading)
  (?:internationally|nationally|globally|world|widely) (?:renowned|acclaimed|leading|recogni[sz]ed as|ranked)
  (?:in )?a (?:class|league) (?:apart|above|of (?:our|its|their) own|by itself)
  a (?:cut|notch) above
  above (?:all )?the (?:rest|competition|others)
  stands? out from the (?:rest|competition|pack)
  at the (?:very )?forefront
  (?:in the )?vanguard
  number (?:one|1)|(?:the|be|your|as|our|'s) (?:no\\.? ?1|#1|nr\\.? 1)(?! [a-z]+ (?:street|road|lane|square))
  first in (?:service|quality|care|safety|trust|innovation|customer|class|value|comfort|patient|reliability|
    kindness|hospitality)
  (?:first|top|supreme) among
  `,
  slots,
);

/** The same words in an innocent sense. */
export const NO_RANKS = phrases(
  `
  first and foremost
  (?:number one|no\\. ?1|number 1) in (?:the|a) (?:queue|line)
  (?:the|a) best (?:medicine|advice|remedy|answer|cup|(?:meals?|food|care|service|support|treatment|education|
    teaching|quality|value|bread|coffee) is)
  (?:not|never|neither|nor|with|without being|like|instead of) (?:[a-z]+ )?(?:be |being )?the {most} … {house}
  the {most} [a-z]+ (?:they|he|she|you|everyone|anyone|we) (?:[a-z']+ )?(?:could|can|have|had|has|ever|visited|
    know|knows|went|saw)
  best (?:possible|version|friends?|day|of luck|interests?|wishes|self|start|clothes|chance|before|man|suited|
    seat)
  (?:platform|room|bus|line|tram|ward|gate|house|desk|counter|window|stop|track|bed|door|question|rule|customer|
    guest|pier|route|court|lane|table|car|patient|pupil|step) (?:number|no\\.?) (?:one|1)
  number (?:one|1) (?:priority|concern|rule|job|fan|question|goal|reason|task|worry|tip|bus|tram|line|to|
    on (?:the|your|our|every) list)
  leading (?:to|from|him|her|them|you|an?|the(?! (?:way|field|market|industry|pack|sector|world|country|region|
    league|profession))|our|your|every|each|us|lady|role|question|questions|patients|guests|visitors|children|
    travellers|passengers|people|lives|up|out|in|down|away)
  (?:whose|their|his|her|your|a guest's|a child's|every child's|each child's) (?:[a-z]+'s )?(?:favou?rite|best|
    top|number one|first choice)
  first choice of (?:day|date|seat|time|bed|room|school|name|dish|course|table|slot|doctor)
  premier (?:league|seats?|rows?|class|tickets?)
  unmatched (?:socks?|gloves?|shoes?)
  (?:taxi|cab|rank) rank
  (?:the|a) (?:top|best|highest|lowest|largest|biggest|oldest) (?:shelf|step|floor|drawer|room|table|chair|seat|
    hand|bed|window|stair)
  outdo(?:es|ing)? (?:themselves|itself)
  leading lives
  `,
  slots,
);
