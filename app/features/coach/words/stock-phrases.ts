import { phrases } from './phrases';

const slots = {
  object:
    '(?:service|serving|people|what (?:we|they) do|(?:our |your )?customers?|quality|excellence|food|coffee|hospitality|learning|education|teaching|care|health|healthcare|travel|perfection|innovation|the job|detail|you|your|our|community|technology|sustainability|great|good|every)',
  triad:
    '(?:quality|service|trust|innovation|integrity|excellence|reliability|respect|passion|teamwork|people|value|values|commitment|honesty|transparency|sustainability|compassion|safety|fairness|openness|care|expertise|experience|professionalism|dedication|loyalty|partnership|performance|responsibility|accountability|customers|community|flexibility|efficiency|competence|friendliness|collaboration|diversity|courtesy|kindness|creativity|success|growth)',
  fine: '(?:excellent|outstanding|exceptional|superior|first[- ]class|first[- ]rate|top[- ]notch|world[- ]class|top[- ]quality|great|unparall?eled|unrivall?ed|unmatched|highest[- ]quality|high[- ]quality|premium|unbeatable|professional|impeccable|exemplary|quality|the best|the best possible|the highest|the very best|superb|second-to-none|memorable|unforgettable|seamless|personali[sz]ed|customer-focused|customer-centric|customer-oriented)',
  deal: '(?:solutions?|services?|care|experiences?|customer service|customer care|customer experience|support|products?|quality|value|standards?|results|hospitality|education|stay|journeys?|visit|advice)',
  noun: '(?:excellence|quality|service|customer service|safety|innovation|integrity|sustainability|customer satisfaction|satisfaction|success|your success|your satisfaction|improvement|continuous improvement|diversity|inclusion|performance|professionalism|growth|our customers?|our clients?|our guests|our patients|our community|you|our people|equality|the highest|high standards|teamwork|results)',
};

/** Phrases that any organization could print. */
export const STOCK = phrases(
  `
  (?:exceed|surpass|outperform|beat|top|transcend)(?:s|es|ed|ing)? … (?:expectations?|(?:what )?(?:you|they|{people}) (?:ever )?expect)
  (?:meet(?:s|ing)?|fulfil(?:l|s|ling)?) (?:and |or |or even )?(?:exceed|exceeds|exceeding|surpass|surpassing) 
  (?:meet|meeting|live up to|above|beyond|rising above) (?:all |your |the |our |every |{people}'?s? |customer ){0,3}expectations
  (?:more|better) than (?:you|they|{people}|anyone) (?:ever )?expect(?:s|ed)?
  (?:what|than|beyond what) …… expects? …… (?:surpass|exceed|beat|top|outdo|go beyond|better) (?:it|them|that)
  over-?deliver(?:s|ing)?
  (?:go|goes|going|went|gone|to go|run|walk) (?:that |the |an )(?:extra|second|last) mile
  (?:that|the) extra mile(?: for| is|(?=[.,;!]|$))
  above and beyond|beyond the call of duty|over and above what
  (?:at|from|in) the (?:very )?(?:heart|centre|center|core|forefront|centrepiece|soul|front and centre) of (?:everything|all|whatever|what|how|our (?:work|business|thinking|service|mission|organi[sz]ation|actions|values|company|culture|strategy|identity))
  (?:put|puts|putting|place|places|placing) …… (?:at|in) the (?:very )?(?:heart|centre|center|core|middle|focus)(?! of (?:the |town|a ))
  {people} (?:is|are|stand|stands|remain|remains) (?:always )?(?:at the|in the|our) (?:very )?(?:heart|centre|center|core|focus|top priority)
  (?:the )?(?:customers?|clients?|guests?) (?:is|are|remains?) (?:always |still |our |the )?(?:king|queen|kings|right|royalty|boss)
  {people} (?:always )?(?:come|comes|is|are) (?:always )?first(?=[.,;!]|$| and always| in everything| at)
  (?:put|puts|putting) (?:our |the |all )?{people} first(?=[.;!]|$| always| in| every| and everything)
  {people} first(?=[.!]|$|, always)
  (?:safety|quality|service) (?:always )?(?:comes )?first(?=[.,;!]|$)
  (?:is|are|remains?|be) (?:always )?(?:our |the )?(?:number one|first|top|highest|main|utmost|absolute) (?:priority|concern)
  passionate (?:about (?:{object}|[a-z]+ing)|people|professionals?|team|experts?|staff)
  passion (?:for (?:{object}|[a-z]+ing)|is our|drives)
  with (?:passion|heart and soul|pride and passion|passion and|love and passion|dedication|dedication and|pride(?=[.,;!]|$))
  (?:fuelled|driven|powered|inspired) by (?:passion|excellence|innovation|purpose|people|our|a (?:passion|desire|commitment|vision))
  (?:trusted|reliable|preferred|strategic|dependable|strong|ideal|competent|valued) (?:partners?|advis[eo]rs?|name|source|provider|companion|choice)
  your (?:trusted|reliable|local|strong|strategic|competent|ideal|perfect|friendly) (?:partners?|companion|friend)
  your (?:partner|companion) (?:for|in|of|when)
  your (?:number one|one-stop|go-to)
  partners? (?:in success|of choice|for life|you can|for your|in health|at your side)
  one[- ]stop[- ](?:shop|solution|destination|shopping|source|partner)
  everything (?:you need )?under one roof|everything from a single source|single source
  (?:committed|commitment|dedicated|dedication|devoted|devotion) (?:ourselves )?to … {noun}
  (?:committed|dedicated|devoted) to (?:you(?=[.,;!]|$)|your|being|becoming|[a-z]+ing|giving|high|our)
  (?:uncompromising|unwavering|unswerving|firm|total|deep|strong|lasting) (?:commitment|dedication|standards?|quality)
  (?:our|a|shared) commitment(?=[.,;!]|$| to| is| and)
  (?:strive|striving|strives|aim|aspire|pursuit of|passion for|pursue|pursuing|towards?|culture of|dedication to|standards? of|centre of|center of|reputation for|tradition of|spirit of|devoted to|driven by|for|deliver|delivering|delivers|achieve|achieving|synonymous with|built on|clinical|service|operational|academic|customer) (?:[a-z]+ )?excellence
  excellence (?:in (?:everything|all|every|service|care|customer|education|healthcare|hospitality)|is (?:our|what|not)|every|through|and innovation)
  quality (?:you can|without compromise|is our|at (?:every|a fair|affordable|the best)|and (?:service|reliability|innovation|value)|in everything|meets|service|care|first)
  (?:deliver|delivers|delivering|provide|provides|providing|offer|offers|offering|ensure|ensuring|receive|guarantee|give|giving|with) (?:you |our |your |all |every |{people} |you with |with |consistently |a |an |the ){0,4}{fine} (?:[a-z]+ ){0,2}{deal}
  {fine} (?:and [a-z]+ )?(?:customer )?(?:service|experiences?|solutions|customer care)
  (?:highest|high|uncompromising|exacting|rigorous) (?:possible |ethical |professional |quality )?standards(?! of the)
  (?:no|without|never|don't|not) compromis(?:e|es|ing)(?=[.,;!]|$| on (?:quality|safety|service|our))
  (?:attention|eye) (?:to|for) (?:every )?detail
  (?:service|services|care|quality|people|name|names|partner|advice|experts?|team|bank|company|expertise|knowledge|staff|support|someone|brand|professionals|help|providers|carers|doctors|teachers|bankers|builders|workers|mechanics|plumbers|engineers) (?:that |whom )?(?:you|they|{people}|everyone) can (?:always )?(?:trust|rely|count|depend|believe)
  you can (?:always )?(?:count|rely|depend) on us
  nothing (?:is|was) (?:ever )?(?:too much trouble|too much|too small|impossible)
  no (?:request|job|task|question|problem|project|order|challenge|wish|detail|need|concern|customer|client|issue|effort|favou?r|ask|enquiry|demand) (?:is |too big or )?(?:ever )?too (?:small|big|large|great|tall|much)
  no (?:stone|wish|request) (?:left )?(?:unturned|goes unheard|unfulfilled)
  can[- ]do (?:attitude|spirit|mentality)|where there's a will|make it happen|making it happen|makes things happen|get things done
  (?:make|makes|making|made) (?:a|the|all the|every|that) (?:[a-z]+ )?difference(?! (?:between|of|in the))
  (?:make|makes|making) (?:every|each|it|your) (?:[a-z]+ )?(?:count|special|memorable|unforgettable|better)
  (?:the |our )?(?:difference|secret) (?:is|lies in) (?:our people|you|people|the people|service)
  (?:moments? that|what (?:really |truly )?|things that|people who|where it|because (?:you|people|your [a-z]+|every [a-z]+|health|service|quality)|where (?:you|people|every [a-z]+|service|quality)|results that) matters?(?: most)?
  every (?:detail|moment|interaction|smile|customer|patient|voice|child|opinion|visit|guest|person|individual|student) (?:counts|matters)
  (?:one|a) (?:smile|customer|step|life|heart|community|relationship|experience|day|person|meal|cup|guest|patient|child|student|family|project|ride|home|journey|click|interaction|call|conversation) at a time(?=[.!]|$)
  (?:do|does|doing|done) (?:what's|what is|the) right(?: thing| by)?(?=[.,;!]|$| even| when| for| by| at)
  (?:when|if) (?:no ?body|no one|no-one)(?: else)? (?:is|'s) (?:watching|looking)
  when (?:no ?body|no one)'s (?:watching|looking)
  (?:open(?:ly)?(?:,| and) (?:and )?(?:honest(?:ly)?|transparent(?:ly)?)|honest(?:ly)?(?:,| and) (?:and )?(?:open(?:ly)?|transparent(?:ly)?|fair(?:ly)?(?= in| with)|ethical))
  (?:act|acts|acting|behave|work|operate|conduct|lead|business|ourselves) (?:ourselves |always )?(?:with|in) (?:the (?:highest|utmost) )?(?:integrity|honesty)
  (?:honesty|trust|respect|integrity|transparency|openness) (?:and|&) (?:honesty|trust|respect|integrity|transparency|openness|fairness|accountability)(?=[.,;!]|$| in| at| are)
  (?:service|serve|serves|serving|served|deliver[a-z]*|welcome|always|everyone|done|help|day|everything|work|greet|greeted|met) (?:[a-z]+ ){0,3}with a (?:friendly |warm |genuine |sincere )?smile(?! (?:and we|is not))
  a smile (?:costs nothing|for everyone|on (?:your|every|everyone's|our|their) faces?)|smiles? (?:to|on) (?:every|your|people's|their|our|the) (?:[a-z']+ )?faces?
  (?:put|puts|putting|bring|bringing|brings) (?:a )?smiles?
  outside (?:of )?the box(?! (?:office|room|and|of|on))
  win-win|game[- ]chang(?:er|ing)|cutting[- ]edge|state[- ]of[- ]the[- ]art|push(?:ing)? (?:the )?(?:boundaries|envelope|limits)|rais(?:e|es|ing) the bar|set(?:s|ting)? (?:the|new) (?:bar|standards?|benchmarks?)|(?:to|at) (?:the|a) (?:next|new|higher) level(?=[.,;!]|$| of (?:service|care))|ahead of the (?:curve|game)|one step ahead|best of both worlds|best[- ]in[- ]class|world[- ]class|second to none|at every turn|leading[- ]edge|gold standard
  (?:every|each) step of the (?:way|journey)(?! (?:down|up|to the|home))
  from a to z
  (?:tailor(?:ed|[- ]made)?|bespoke|customi[sz]ed|personali[sz]ed|innovative|customer-focused|integrated|holistic|comprehensive|complete|turnkey|smart) (?:[a-z]+ )?(?:solutions?|to (?:your|you|their|every|the needs|individual|our)|services?(?= for| that|[.,;!]|$)|offerings?|approach)
  solutions (?:for|that|to (?:your|every|all))|solution for (?:every|your|all|any)
  (?:for )?(?:all )?(?:of )?your (?:[a-z]+ ){0,2}needs|every need|needs (?:matter|come first)
  (?:meet|meets|meeting|serve|serving|fulfil|fulfill|fulfilling|satisfy|satisfying|anticipate|anticipating|address|understand|understanding|suit) (?:all |your |our |the |their |every |each |individual |unique |{people}'?s?'? |customer |changing |and exceed |exceeding ){1,4}(?:needs?|wishes|requirements|expectations)
  (?:your|customer|client|guest|patient|total|complete|full|100%|utmost) (?:complete )?(?:satisfaction|delight)
  satisfaction (?:guaranteed|is|of our|first)|satisfied (?:customers|clients) are
  (?:is|are) (?:our|everyone's|what) (?:[a-z]+ )?(?:business|passion|promise|success|reward|strength|middle name|motto|motivation|greatest asset|asset|strengths|assets|capital|dna|mission|goal|calling|driving force|inspiration|ambition)(?! (?:stories|card))
  your (?:success|satisfaction|health|comfort|safety|happiness|smile|trust) (?:is|are) (?:our|always)
  (?:people|employees|staff|team|customers|members|colleagues) (?:are|is) (?:our|the|what) (?:greatest|biggest|most|strongest|best|heart|key|makes?|true|real|future|difference)
  because we care|we (?:really |truly |genuinely )?care(?=[.,;!]|$| about (?:you|people|our (?:customers|clients|patients|guests|people|community)|what we do|each other|one another))|caring is|who (?:really |truly |genuinely )?cares?(?=[.,;!]|$| about)
  (?:it's|that's|it is|that is|is) (?:just )?what we do(?=[.,;!]|$)|in all (?:that )?we do|in everything (?:that )?we do|(?:everything|all) we do|love what we do|best at what we do|what we do best
  where (?:[a-z]+ )?(?:[a-z]+ )?(?:meets|comes first|is king|come first|become reality|come true)(?! (?:the|at|a))
  (?:home )?away from home|feels? (?:right |truly |completely )?at home|like (?:one of the )?family|part of (?:the|our) (?:[a-z]+ )?family|one big family|like (?:one )?(?:a )?(?:big )?famil(?:y|ies)
  as (?:we|you|i|they|one) (?:ourselves |yourself )?(?:would |'d )?(?:like|want|wish|love|hope|expect)(?: others)?(?: to)? (?:to )?be treated|the way (?:we|you|they) (?:would |'d )?(?:like|want|wish)(?: to)? (?:to )?be treated
  treat(?:s|ed|ing)? (?:[a-z']+ ){1,4}(?:with|like|as) (?:the )?(?:utmost |dignity|respect|kindness and|courtesy|fairness|family|royalty|equals|individuals?|vip|care and|consideration|great|a vip|integrity|compassion)
  (?:with|and|of|mutual|for) (?:dignity and respect|respect and dignity|mutual respect|trust and respect|respect and (?:trust|courtesy|care|understanding|kindness)|courtesy and respect|compassion and respect|care and (?:compassion|respect)|kindness and respect)|mutual (?:respect|trust)
  (?:better|brighter|healthier|greener|sustainable|fairer|safer|stronger|cleaner) (?:[a-z]+ )?(?:tomorrow|future|world|life for|place|lives|living|communities|planet)
  (?:shap(?:e|ing)|build(?:ing)?|creat(?:e|ing)|invest(?:ing)? in|embrac(?:e|ing)|prepar(?:e|ing) for|ready for|for) (?:the |a |your |our |tomorrow's )(?:[a-z]+ )?(?:future|tomorrow)(?! (?:of the roof|date))
  (?:improv|chang|enrich|transform|touch|brighten)(?:e|es|ing|en|ening) (?:people's |our |the |all )?(?:lives|life|communities|the world)
  (?:full|true|fullest|their|your|maximum|every) potential|reach for the stars|dreams? (?:come|comes|into|a|to|become|are|is|big)|your dreams?|dream big|follow your
  (?:empower|inspir)(?:e|es|ing) (?:people|individuals|you|every|our|others|communities|minds|lives|each|young|the|learners|{people})
  peace of mind|piece of mind|in (?:good|safe|the best|expert|capable|the right|experienced) hands
  (?:build|builds|building|create|creating|foster|fostering|forge|forging|maintain|maintaining|value|develop|developing|long[- ]term|lasting|strong|close|meaningful|deep|trusting|cultivate|nurture) (?:and maintain(?:ing)? )?(?:strong |lasting |long[- ]term |long-lasting |trusting |close |meaningful |customer |personal |and |genuine |positive |sustainable )*(?:relationships?|partnerships?|connections|trust|loyalty)
  value for (?:your )?money|(?:great|unbeatable|best|real|added|lasting|exceptional|true) value|creat(?:e|ing) (?:[a-z]+ )?value|competitive (?:prices|rates|pricing)|affordable prices
  (?:friendly|professional|prompt|courteous|fast|reliable|efficient|timely|caring|warm|helpful|knowledgeable|polite|competent|personal|individual|quick|dependable|skilled|flexible|attentive|responsive|innovative|dynamic|modern)(?:,| and|, and|,? &) (?:and )?(?:friendly|professional|prompt|courteous|fast|reliable|efficient|timely|caring|warm|helpful|knowledgeable|polite|competent|personal|individual|dependable|skilled|flexible|attentive|responsive|welcoming|innovative|dynamic|modern|effective|affordable|fair)(?:,? (?:and [a-z]+ )?(?:service|services|staff|team|manner|advice|support|care|way|people|environment|help|atmosphere)|[.,;!]|$)
  (?:safe|supportive|nurturing|caring|welcoming|inclusive|positive|stimulating|friendly|pleasant|healthy|collaborative)(?:,| and) …(?:environment|atmosphere|community|culture|workplace|space)
  (?:safe|supportive|nurturing|inclusive|positive|stimulating|welcoming) (?:learning |working |work )?(?:environment|atmosphere|climate|culture)
  (?:working |work |works |pulling |standing |succeed |win |grow |achieve |growing |winning )together (?:as|to|towards?|for|we|in)(?! (?:the bed|lift|carry|on the))|together(?:,)? (?:we|everyone) (?:are|can|achieve|succeed|grow|win|stand|make|will|create|build)|(?:stronger|better|forward|achieve more|more|further|success) together|together (?:stronger|for|as one|towards)
  team (?:players?|spirit|effort|work makes)|teamwork makes|there(?:'s| is) no i in|one team|as one team|(?:as|like) (?:a|one) team(?=[.,;!]|$)|strength in|sum of its parts|all pull(?:ing)? in the same|pull(?:ing)? together|common goals?|shared (?:goals?|success|vision)|hand in hand with our
  (?:take|takes|taking) (?:full |personal |great |real |collective )*(?:ownership|pride in|responsibility for (?:our|their|what|everything|the outcome|results))|hold(?:ing)? (?:ourselves|each other|one another) (?:accountable|to)|accountable (?:for|to) (?:our|each|what)|(?:own|stand behind|stand by) (?:our|what we|everything)
  (?:take|takes|taking) (?:great |real )?pride|proud (?:of what we do|to serve|to be)
  walk(?:s|ing)? the (?:talk|walk)|practi[sc]e what we preach|lead(?:s|ing)? by example|actions speak|say what we (?:mean|do)|do what we say|mean what we say|as good as our word|our word is our|keep(?:s|ing)? our (?:promises|word)|deliver(?:s|ing)? on (?:our|every|its) promises?|promise is a promise
  embrac(?:e|es|ing) (?:change|challenges?|diversity|new|innovation|every)|continu(?:ous|al|ously|ally) (?:improv|learn|striv|develop)[a-z]*|constant(?:ly)? (?:improv|striv|innovat|learn|evolv|develop)[a-z]*|(?:never stop|always|keep|lifelong) (?:learning|improving|striving|growing|innovating|evolving)|learn from (?:our|every) mistakes?|always (?:strive|there for|here for|ready to|looking for (?:new|better)|an ear)|status quo|new ideas|think big|be the change|new heights|fresh (?:ideas|thinking|approach)|creative (?:solutions|thinking)|innovative
  (?:listen|listens|listening) to (?:our|your) (?:customers|clients|needs)(?=[.,;!]|$| and)|voice of the customer|customer[- ](?:centric|centricity|focused|focus|obsessed|oriented|orientation|satisfaction|delight|driven|first)
  (?:at your service|here (?:to help|for you|to serve)|there for you|there when you need|(?:always|be|here|are|stand) (?:by|at|on) your side|(?:by|at|on) your side(?=[.,;!]|$)|with you all the way|got your back|happy to help)
  day in,? (?:and )?day out|(?:always|everywhere), (?:always|everywhere|every)|no matter how (?:small|big|large|difficult|complex)|whatever it takes|whatever the challenge|sky(?:'s| is) the limit|hearts and minds|(?:human|personal) (?:touch|approach|service)|heart and soul|(?:straight )?from the heart(?=[.,;!]|$)|with (?:all )?our hearts?|tradition and innovation|tradition meets|right first time|first time,? every time|every (?:[a-z]+),? every (?:single )?(?:time|day|visit)(?=[.,;!]|$)
  (?:delight|delights|delighting|wow|wows|wowing) (?:our |every |all |your |the |and )*{people}|wow (?:factor|moments?|experiences?)|raving fans|customers? for life
  (?:creat|mak|build)(?:e|es|ing) (?:[a-z]+ )?(?:memories|moments|smiles|experiences)|memories (?:that|for|to)|moments (?:to|that) (?:remember|last|matter|count)|(?:unforgettable|memorable|unique|seamless|exceptional|outstanding|positive|great|pleasant|lasting) (?:[a-z]+ )?(?:experiences?|memories|moments|impression)|experience like no other|experience the difference|like no other
  (?:leaders?|leading|pioneers?) in (?:the |our )?(?:field|industry|market)|(?:market|industry)[- ](?:leader|leading)|employer of choice|(?:partner|provider|supplier|bank|school|destination) of choice|good corporate citizen|giv(?:e|ing) back to|serv(?:e|ing) (?:our |the )?communit(?:y|ies)
  (?:great|our|the right|the best|good|dedicated|talented|motivated) people (?:make|are|doing|with|who (?:care|make))
  (?:valued|esteemed|loyal) (?:customers?|guests?|members?|clients?|patients?)
  (?:warmest|warm|friendly|sincere|hearty|heartfelt) (?:welcome|hospitality)(?=[.,;!]|$| (?:to (?:all|everyone|every)|and|awaits|for (?:all|everyone|every)))
  (?:fairness|equality|diversity) (?:and|&) (?:inclusion|equality|respect|fairness|diversity)|celebrat(?:e|es|ing) (?:diversity|our differences|success)|(?:value|values|respect|respects) (?:everyone|everybody|each other|one another|diversity|differences|others|every individual|each individual|the individual|all people)(?=[.,;!]|$| and| for| as| equally|'s)
  your [a-z]+(?:,| is|:| -| –) our [a-z]+(?=[.,;!]|$)
  (?:it's|it is|we're|we are) all about (?:you|people|service|the customer)|with you in mind|designed (?:around|for) you|got you covered|just a (?:phone )?call away|only a call away
  people (?:helping|serving|caring for) people|by people,? for people|from people,? for people|believe in people|people business
  (?:mak(?:e|es|ing)) (?:your |people's )?(?:life|lives|it|things) (?:easy|easier|simple|simpler|better)(?=[.,;!]|$| for)|hassle[- ]free|stress[- ]free|worry[- ]free|life made
  the [a-z]+ (?:and [a-z]+ )?(?:that )?(?:you|they|{people}) (?:really |truly )?deserves?(?=[.,;!]|$)
  (?:decades|years) of (?:experience|expertise)|(?:highly|well) (?:motivated|qualified|trained|skilled) (?:[a-z]+ )?(?:staff|team|people|employees|professionals)|(?:experienced|dynamic|dedicated|motivated|expert|committed) (?:and [a-z]+ )?(?:team|staff|professionals|employees|workforce)
  (?:tried and (?:tested|trusted)|results[- ]driven|goal[- ]oriented|people[- ](?:cent(?:re|er)e?d|focused|oriented)|people-first|solutions?[- ](?:oriented|focused)|forward[- ](?:thinking|looking)|future[- ](?:proof|oriented)|fit for the future)
  (?:bring|connect)(?:s|ing)? (?:people|communities|ideas)(?: together)?(?=[.,;!]|$)
  (?:turn|turns|turning|transform|transforming) (?:your |their |problems|challenges|obstacles|ideas|complaints|dreams|visions?)(?:[a-z]+ )?(?: into)
  on time,? (?:every time|and on budget|on budget|within budget|and within budget)
  (?:enhanc|improv|rais)(?:e|es|ing) (?:the |their |your |people's )?(?:quality of (?:life|service|care)|standards?|well-?being)
  (?:in|part of) our (?:dna|blood|genes)|live and breathe|liv(?:e|es|ing) our values|(?:foundation|cornerstone|bedrock|backbone|key) (?:of|to|for) (?:everything|all|our|success|every)|trust is (?:earned|the|our)|earn(?:s|ing)? (?:your|their|the|our customers') trust(?=[.,;!]|$| every)
  (?:everyone|everybody|each person|every (?:individual|person|employee|voice|opinion|customer|child|member)) (?:is|feels|are) (?:welcome and |heard and |seen and )?(?:valued|appreciated|respected|included|empowered|treated equally)
  (?:put|puts|putting) (?:ourselves|yourself|myself) in (?:[a-z']+ ){0,2}(?:shoes|position|place)|(?:stand|walk|step|stepping|walking|standing|being) in(?:to)? (?:[a-z']+ ){1,2}shoes
  (?:people|patients|quality|customers|care|purpose|values) (?:before|over|above|not) (?:profits?|quantity|numbers)|quality (?:before|over) quantity
  your (?:success|satisfaction|happiness|wellbeing|health|future|dream|goal|goals|dreams) (?:is what|drives|matters|comes|in mind|at heart|we)|(?:what|that) (?:drives|motivates|inspires) us(?! (?:home|to the|there))|makes us (?:different|special|unique|tick)
  (?:live|lead) (?:your|their|a) (?:best|healthier|happier|better|fuller)(?: (?:life|lives))?
  (?:bring|brings|bringing) (?:[a-z]+ ){0,2}(?:the )?future (?:of|to|closer|into)|(?:the )?future (?:of [a-z]+ )?(?:today|starts|begins|is (?:now|here|bright))|tomorrow's [a-z]+ today
  (?:here|there|available|support|service|you|care),? around the clock|around the clock (?:service|support|care|for you|for our)|we are here for you
  (?:not|never|won't be|only) (?:be )?(?:satisfied|happy) (?:until|unless|when|if) (?:you|they|our|the)|future generations|simply more|more for you(?:r money)?|(?:act|behave|work) (?:professionally|responsibly|ethically)|your wish is
  (?:great|good|excellent) [a-z]+, (?:great|good|excellent) [a-z]+|the reason (?:that |why )?we exist|better than yesterday(?=[.!]|$)|every day (?:a little )?better
  tradition of (?:caring|care|service|quality|trust|hospitality|innovation)|(?:not|more than|no) just a (?:word|job|number|slogan|name|bank|hotel|school|business|place|promise)|more than (?:just )?an? (?:word|job|bank|hotel|school|hospital|business|shop|slogan|product)(?=[.,;!:]|$)
  (?:nothing|no one|nobody) (?:is|matters) (?:more (?:important )?)(?:to us )?than|go(?:es|ing)? beyond (?:what|your|our|the (?:ordinary|expected|call|usual|norm))
  culture of (?:[a-z]+ )?(?:excellence|innovation|respect|trust|care|caring|improvement|service|openness|inclusion|learning)
  (?:big enough to|small enough to care|honesty is the best|speak with one voice|no one (?:is )?left behind|extra touch|little extras|labou?r of love|world of (?:difference|possibilities)|endless possibilities|power of (?:people|teamwork|we|community|together))
  {triad}(?:, |\\. | & ){triad}(?:,? and |, |\\. |,? & ){triad}
  (?:open|listening|friendly) (?:ear|door policy)|doors? (?:is|are) always open(?=[.,;!]|$| to (?:all|everyone|you))
  `,
  slots,
);

/** The same words said literally, or said to be too little. */
export const NO_STOCK = phrases(`
  (?:the|that|an) (?:extra|second|last) mile (?:to|from|up|down|along|past|beyond|on foot|home|of|into|across|through|round) (?:the|your|their|his|her|a|our|foot|where|road|track)
  difference (?:between|of|in price|if|when|back|is)
  a smile (?:is not|drawn|painted|of|made|that)
  (?:never|not|no) more than (?:you|they|{people}) (?:ever )?expect(?:ed|s)?
  every step of the way (?:to|down|up|from|into|across|along|between)
  bring your partner
  (?:never|no longer|don't|do not|not just|more than) say … (?:customer is|nothing is|your call)
  (?:heart|centre|center) of (?:the )?(?:town|city|village|building|old town|house|hall|ward)
`);
