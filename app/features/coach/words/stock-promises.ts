import { phrases } from './phrases';
import { STOCK_WORDS } from './stock-words';

/** Promises that any organization could print. */
export const STOCK_PROMISES = phrases(
  `
  (?:exceed|surpass|outperform|beat|top|transcend)(?:s|es|ed|ing)? … (?:expectations?|(?:what )?(?:you|they|
    {people}) (?:ever )?expect)
  (?:meet(?:s|ing)?|fulfil(?:l|s|ling)?) (?:and |or |or even )?(?:exceed|exceeds|exceeding|surpass|surpassing)
  (?:meet|meeting|live up to|above|beyond|rising above) (?:all |your |the |our |every |{people}'?s? |
    customer ){0,3}expectations
  (?:more|better) than (?:you|they|{people}|anyone) (?:ever )?expect(?:s|ed)?
  (?:what|than|beyond what) …… expects? …… (?:surpass|exceed|beat|top|outdo|go beyond|better) (?:it|them|that)
  over-?deliver(?:s|ing)?
  (?:go|goes|going|went|gone|to go|run|walk) (?:that |the |an )(?:extra|second|last) mile
  (?:that|the) extra mile(?: for| is|(?=[.,;!]|$))
  above and beyond|beyond the call of duty|over and above what
  (?:at|from|in) the (?:very )?(?:heart|centre|center|core|forefront|centrepiece|soul|
    front and centre) of (?:everything|all|whatever|what|how|our (?:work|business|thinking|service|mission|
    organi[sz]ation|actions|values|company|culture|strategy|identity))
  (?:put|puts|putting|place|places|placing) …… (?:at|in) the (?:very )?(?:heart|centre|center|core|middle|
    focus)(?! of (?:the |town|a ))
  {people} (?:is|are|stand|stands|remain|remains) (?:always )?(?:at the|in the|our) (?:very )?(?:heart|centre|
    center|core|focus|top priority)
  (?:the )?(?:customers?|clients?|guests?) (?:is|are|remains?) (?:always |still |our |the )?(?:king|queen|kings|
    right|royalty|boss)
  {people} (?:always )?(?:come|comes|is|are) (?:always )?first(?=[.,;!]|$| and always| in everything| at)
  (?:put|puts|putting) (?:our |the |all )?{people} first(?=[.;!]|$| always| in| every| and everything)
  {people} first(?=[.!]|$|, always)
  (?:safety|quality|service) (?:always )?(?:comes )?first(?=[.,;!]|$)
  (?:is|are|remains?|be) (?:always )?(?:our |the )?(?:number one|first|top|highest|main|utmost|
    absolute) (?:priority|concern)
  passionate (?:about (?:{object}|[a-z]+ing)|people|professionals?|team|experts?|staff)
  passion (?:for (?:{object}|[a-z]+ing)|is our|drives)
  with (?:passion|heart and soul|pride and passion|passion and|love and passion|dedication|dedication and|
    pride(?=[.,;!]|$))
  (?:fuelled|driven|powered|inspired) by (?:passion|excellence|innovation|purpose|people|our|a (?:passion|
    desire|commitment|vision))
  (?:trusted|reliable|preferred|strategic|dependable|strong|ideal|competent|valued) (?:partners?|advis[eo]rs?|
    name|source|provider|companion|choice)
  your (?:trusted|reliable|local|strong|strategic|competent|ideal|perfect|friendly) (?:partners?|companion|
    friend)
  your (?:partner|companion) (?:for|in|of|when)
  your (?:number one|one-stop|go-to)
  partners? (?:in success|of choice|for life|you can|for your|in health|at your side)
  one[- ]stop[- ](?:shop|solution|destination|shopping|source|partner)
  everything (?:you need )?under one roof|everything from a single source|single source
  (?:committed|commitment|dedicated|dedication|devoted|devotion) (?:ourselves )?to … {noun}
  (?:committed|dedicated|devoted) to (?:you(?=[.,;!]|$)|your|being|becoming|[a-z]+ing|giving|high|our)
  (?:uncompromising|unwavering|unswerving|firm|total|deep|strong|lasting) (?:commitment|dedication|standards?|
    quality)
  (?:our|a|shared) commitment(?=[.,;!]|$| to| is| and)
  (?:strive|striving|strives|aim|aspire|pursuit of|passion for|pursue|pursuing|towards?|culture of|
    dedication to|standards? of|centre of|center of|reputation for|tradition of|spirit of|devoted to|driven by|
    for|deliver|delivering|delivers|achieve|achieving|synonymous with|built on|clinical|service|operational|
    academic|customer) (?:[a-z]+ )?excellence
  excellence (?:in (?:everything|all|every|service|care|customer|education|healthcare|hospitality)|is (?:our|
    what|not)|every|through|and innovation)
  quality (?:you can|without compromise|is our|at (?:every|a fair|affordable|the best)|and (?:service|
    reliability|innovation|value)|in everything|meets|service|care|first)
  (?:deliver|delivers|delivering|provide|provides|providing|offer|offers|offering|ensure|ensuring|receive|
    guarantee|give|giving|with) (?:you |our |your |all |every |{people} |you with |with |consistently |a |an |
    the ){0,4}{fine} (?:[a-z]+ ){0,2}{deal}
  {fine} (?:and [a-z]+ )?(?:customer )?(?:service|experiences?|solutions|customer care)
  (?:highest|high|uncompromising|exacting|rigorous) (?:possible |ethical |professional |
    quality )?standards(?! of the)
  (?:no|without|never|don't|not) compromis(?:e|es|ing)(?=[.,;!]|$| on (?:quality|safety|service|our))
  (?:attention|eye) (?:to|for) (?:every )?detail
  (?:service|services|care|quality|people|name|names|partner|advice|experts?|team|bank|company|expertise|
    knowledge|staff|support|someone|brand|professionals|help|providers|carers|doctors|teachers|bankers|builders|
    workers|mechanics|plumbers|engineers) (?:that |whom )?(?:you|they|{people}|
    everyone) can (?:always )?(?:trust|rely|count|depend|believe)
  you can (?:always )?(?:count|rely|depend) on us
  nothing (?:is|was) (?:ever )?(?:too much trouble|too much|too small|impossible)
  no (?:request|job|task|question|problem|project|order|challenge|wish|detail|need|concern|customer|client|
    issue|effort|favou?r|ask|enquiry|demand) (?:is |too big or )?(?:ever )?too (?:small|big|large|great|tall|
    much)
  no (?:stone|wish|request) (?:left )?(?:unturned|goes unheard|unfulfilled)
  can[- ]do (?:attitude|spirit|mentality)|where there's a will|make it happen|making it happen|
    makes things happen|get things done
  (?:make|makes|making|made) (?:a|the|all the|every|that) (?:[a-z]+ )?difference(?! (?:between|of|in the))
  (?:make|makes|making) (?:every|each|it|your) (?:[a-z]+ )?(?:count|special|memorable|unforgettable|better)
  (?:the |our )?(?:difference|secret) (?:is|lies in) (?:our people|you|people|the people|service)
  (?:moments? that|what (?:really |truly )?|things that|people who|where it|because (?:you|people|your [a-z]+|
    every [a-z]+|health|service|quality)|where (?:you|people|every [a-z]+|service|quality)|
    results that) matters?(?: most)?
  every (?:detail|moment|interaction|smile|customer|patient|voice|child|opinion|visit|guest|person|individual|
    student) (?:counts|matters)
  (?:one|a) (?:smile|customer|step|life|heart|community|relationship|experience|day|person|meal|cup|guest|
    patient|child|student|family|project|ride|home|journey|click|interaction|call|
    conversation) at a time(?=[.!]|$)
  (?:do|does|doing|done) (?:what's|what is|the) right(?: thing| by)?(?=[.,;!]|$| even| when| for| by| at)
  (?:when|if) (?:no ?body|no one|no-one)(?: else)? (?:is|'s) (?:watching|looking)
  when (?:no ?body|no one)'s (?:watching|looking)
  (?:open(?:ly)?(?:,| and) (?:and )?(?:honest(?:ly)?|transparent(?:ly)?)|
    honest(?:ly)?(?:,| and) (?:and )?(?:open(?:ly)?|transparent(?:ly)?|fair(?:ly)?(?= in| with)|ethical))
  (?:act|acts|acting|behave|work|operate|conduct|lead|business|ourselves) (?:ourselves |always )?(?:with|
    in) (?:the (?:highest|utmost) )?(?:integrity|honesty)
  (?:honesty|trust|respect|integrity|transparency|openness) (?:and|&) (?:honesty|trust|respect|integrity|
    transparency|openness|fairness|accountability)(?=[.,;!]|$| in| at| are)
  (?:service|serve|serves|serving|served|deliver[a-z]*|welcome|always|everyone|done|help|day|everything|work|
    greet|greeted|met) (?:[a-z]+ ){0,3}with a (?:friendly |warm |genuine |sincere )?smile(?! (?:and we|is not))
  a smile (?:costs nothing|for everyone|on (?:your|every|everyone's|our|their) faces?)|smiles? (?:to|
    on) (?:every|your|people's|their|our|the) (?:[a-z']+ )?faces?
  (?:put|puts|putting|bring|bringing|brings) (?:a )?smiles?
  outside (?:of )?the box(?! (?:office|room|and|of|on))
  win-win|game[- ]chang(?:er|ing)|cutting[- ]edge|state[- ]of[- ]the[- ]art|push(?:ing)? (?:the )?(?:boundaries|
    envelope|limits)|rais(?:e|es|ing) the bar|set(?:s|ting)? (?:the|new) (?:bar|standards?|benchmarks?)|(?:to|
    at) (?:the|a) (?:next|new|higher) level(?=[.,;!]|$| of (?:service|care))|ahead of the (?:curve|game)|
    one step ahead|best of both worlds|best[- ]in[- ]class|world[- ]class|second to none|at every turn|
    leading[- ]edge|gold standard
  (?:every|each) step of the (?:way|journey)(?! (?:down|up|to the|home))
  from a to z
  (?:tailor(?:ed|[- ]made)?|bespoke|customi[sz]ed|personali[sz]ed|innovative|customer-focused|integrated|
    holistic|comprehensive|complete|turnkey|smart) (?:[a-z]+ )?(?:solutions?|to (?:your|you|their|every|
    the needs|individual|our)|services?(?= for| that|[.,;!]|$)|offerings?|approach)
  solutions (?:for|that|to (?:your|every|all))|solution for (?:every|your|all|any)
  (?:for )?(?:all )?(?:of )?your (?:[a-z]+ ){0,2}needs|every need|needs (?:matter|come first)
  (?:meet|meets|meeting|serve|serving|fulfil|fulfill|fulfilling|satisfy|satisfying|anticipate|anticipating|
    address|understand|understanding|suit) (?:all |your |our |the |their |every |each |individual |unique |
    {people}'?s?'? |customer |changing |and exceed |exceeding ){1,4}(?:needs?|wishes|requirements|expectations)
  (?:your|customer|client|guest|patient|total|complete|full|100%|utmost) (?:complete )?(?:satisfaction|delight)
  satisfaction (?:guaranteed|is|of our|first)|satisfied (?:customers|clients) are
  (?:is|are) (?:our|everyone's|what) (?:[a-z]+ )?(?:business|passion|promise|success|reward|strength|
    middle name|motto|motivation|greatest asset|asset|strengths|assets|capital|dna|mission|goal|calling|
    driving force|inspiration|ambition)(?! (?:stories|card))
  your (?:success|satisfaction|health|comfort|safety|happiness|smile|trust) (?:is|are) (?:our|always)
  (?:people|employees|staff|team|customers|members|colleagues) (?:are|is) (?:our|the|what) (?:greatest|biggest|
    most|strongest|best|heart|key|makes?|true|real|future|difference)
  because we care|we (?:really |truly |genuinely )?care(?=[.,;!]|$| about (?:you|people|our (?:customers|
    clients|patients|guests|people|community)|what we do|each other|one another))|caring is|who (?:really |
    truly |genuinely )?cares?(?=[.,;!]|$| about)
  (?:it's|that's|it is|that is|is) (?:just )?what we do(?=[.,;!]|$)|in all (?:that )?we do|
    in everything (?:that )?we do|(?:everything|all) we do|love what we do|best at what we do|what we do best
  where (?:[a-z]+ )?(?:[a-z]+ )?(?:meets|comes first|is king|come first|become reality|come true)(?! (?:the|at|
    a))
  (?:home )?away from home|feels? (?:right |truly |completely )?at home|like (?:one of the )?family|
    part of (?:the|our) (?:[a-z]+ )?family|one big family|like (?:one )?(?:a )?(?:big )?famil(?:y|ies)
  as (?:we|you|i|they|one) (?:ourselves |yourself )?(?:would |'d )?(?:like|want|wish|love|hope|
    expect)(?: others)?(?: to)? (?:to )?be treated|the way (?:we|you|they) (?:would |'d )?(?:like|want|
    wish)(?: to)? (?:to )?be treated
  treat(?:s|ed|ing)? (?:[a-z']+ ){1,4}(?:with|like|as) (?:the )?(?:utmost |dignity|respect|kindness and|
    courtesy|fairness|family|royalty|equals|individuals?|vip|care and|consideration|great|a vip|integrity|
    compassion)
  (?:with|and|of|mutual|for) (?:dignity and respect|respect and dignity|mutual respect|trust and respect|
    respect and (?:trust|courtesy|care|understanding|kindness)|courtesy and respect|compassion and respect|
    care and (?:compassion|respect)|kindness and respect)|mutual (?:respect|trust)
  (?:better|brighter|healthier|greener|sustainable|fairer|safer|stronger|cleaner) (?:[a-z]+ )?(?:tomorrow|
    future|world|life for|place|lives|living|communities|planet)
  (?:shap(?:e|ing)|build(?:ing)?|creat(?:e|ing)|invest(?:ing)? in|embrac(?:e|ing)|prepar(?:e|ing) for|ready for|
    for) (?:the |a |your |our |tomorrow's )(?:[a-z]+ )?(?:future|tomorrow)(?! (?:of the roof|date))
  `,
  STOCK_WORDS,
);
