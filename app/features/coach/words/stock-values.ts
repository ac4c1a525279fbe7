import { phrases } from './phrases';
import { STOCK_WORDS } from './stock-words';

/** Values and manners that any organization could print. */
export const STOCK_VALUES = phrases(
  `
  (?:improv|chang|enrich|transform|touch|brighten)(?:e|es|ing|en|ening) (?:people's |our |the |all )?(?:lives|
    life|communities|the world)
  (?:full|true|fullest|their|your|maximum|every) potential|reach for the stars|dreams? (?:come|comes|into|a|to|
    become|are|is|big)|your dreams?|dream big|follow your
  (?:empower|inspir)(?:e|es|ing) (?:people|individuals|you|every|our|others|communities|minds|lives|each|young|
    the|learners|{people})
  peace of mind|piece of mind|in (?:good|safe|the best|expert|capable|the right|experienced) hands
  (?:build|builds|building|create|creating|foster|fostering|forge|forging|maintain|maintaining|value|develop|
    developing|long[- ]term|lasting|strong|close|meaningful|deep|trusting|cultivate|
    nurture) (?:and maintain(?:ing)? )?(?:strong |lasting |long[- ]term |long-lasting |trusting |close |
    meaningful |customer |personal |and |genuine |positive |sustainable )*(?:relationships?|partnerships?|
    connections|trust|loyalty)
  value for (?:your )?money|(?:great|unbeatable|best|real|added|lasting|exceptional|true) value|creat(?:e|
    ing) (?:[a-z]+ )?value|competitive (?:prices|rates|pricing)|affordable prices
  (?:friendly|professional|prompt|courteous|fast|reliable|efficient|timely|caring|warm|helpful|knowledgeable|
    polite|competent|personal|individual|quick|dependable|skilled|flexible|attentive|responsive|innovative|
    dynamic|modern)(?:,| and|, and|,? &) (?:and )?(?:friendly|professional|prompt|courteous|fast|reliable|
    efficient|timely|caring|warm|helpful|knowledgeable|polite|competent|personal|individual|dependable|skilled|
    flexible|attentive|responsive|welcoming|innovative|dynamic|modern|effective|affordable|
    fair)(?:,? (?:and [a-z]+ )?(?:service|services|staff|team|manner|advice|support|care|way|people|environment|
    help|atmosphere)|[.,;!]|$)
  (?:safe|supportive|nurturing|caring|welcoming|inclusive|positive|stimulating|friendly|pleasant|healthy|
    collaborative)(?:,| and) …(?:environment|atmosphere|community|culture|workplace|space)
  (?:safe|supportive|nurturing|inclusive|positive|stimulating|welcoming) (?:learning |working |
    work )?(?:environment|atmosphere|climate|culture)
  (?:working |work |works |pulling |standing |succeed |win |grow |achieve |growing |winning )together (?:as|to|
    towards?|for|we|in)(?! (?:the bed|lift|carry|on the))|together(?:,)? (?:we|everyone) (?:are|can|achieve|
    succeed|grow|win|stand|make|will|create|build)|(?:stronger|better|forward|achieve more|more|further|
    success) together|together (?:stronger|for|as one|towards)
  team (?:players?|spirit|effort|work makes)|teamwork makes|there(?:'s| is) no i in|one team|as one team|(?:as|
    like) (?:a|one) team(?=[.,;!]|$)|strength in|sum of its parts|all pull(?:ing)? in the same|
    pull(?:ing)? together|common goals?|shared (?:goals?|success|vision)|hand in hand with our
  (?:take|takes|taking) (?:full |personal |great |real |collective )*(?:ownership|pride in|
    responsibility for (?:our|their|what|everything|the outcome|results))|hold(?:ing)? (?:ourselves|each other|
    one another) (?:accountable|to)|accountable (?:for|to) (?:our|each|what)|(?:own|stand behind|
    stand by) (?:our|what we|everything)
  (?:take|takes|taking) (?:great |real )?pride|proud (?:of what we do|to serve|to be)
  walk(?:s|ing)? the (?:talk|walk)|practi[sc]e what we preach|lead(?:s|ing)? by example|actions speak|
    say what we (?:mean|do)|do what we say|mean what we say|as good as our word|our word is our|keep(?:s|
    ing)? our (?:promises|word)|deliver(?:s|ing)? on (?:our|every|its) promises?|promise is a promise
  embrac(?:e|es|ing) (?:change|challenges?|diversity|new|innovation|every)|continu(?:ous|al|ously|
    ally) (?:improv|learn|striv|develop)[a-z]*|constant(?:ly)? (?:improv|striv|innovat|learn|evolv|
    develop)[a-z]*|(?:never stop|always|keep|lifelong) (?:learning|improving|striving|growing|innovating|
    evolving)|learn from (?:our|every) mistakes?|always (?:strive|there for|here for|ready to|
    looking for (?:new|better)|an ear)|status quo|new ideas|think big|be the change|new heights|fresh (?:ideas|
    thinking|approach)|creative (?:solutions|thinking)|innovative
  (?:listen|listens|listening) to (?:our|your) (?:customers|clients|needs)(?=[.,;!]|$| and)|
    voice of the customer|customer[- ](?:centric|centricity|focused|focus|obsessed|oriented|orientation|
    satisfaction|delight|driven|first)
  (?:at your service|here (?:to help|for you|to serve)|there for you|there when you need|(?:always|be|here|are|
    stand) (?:by|at|on) your side|(?:by|at|on) your side(?=[.,;!]|$)|with you all the way|got your back|
    happy to help)
  day in,? (?:and )?day out|(?:always|everywhere), (?:always|everywhere|every)|no matter how (?:small|big|large|
    difficult|complex)|whatever it takes|whatever the challenge|sky(?:'s| is) the limit|hearts and minds|
    (?:human|personal) (?:touch|approach|service)|heart and soul|(?:straight )?from the heart(?=[.,;!]|$)|
    with (?:all )?our hearts?|tradition and innovation|innovation and tradition|tradition meets|
    right first time|first time,? every time|every (?:[a-z]+),? every (?:single )?(?:time|day|visit)(?=[.,;!]|$)
  (?:delight|delights|delighting|wow|wows|wowing) (?:our |every |all |your |the |and )*{people}|wow (?:factor|
    moments?|experiences?)|raving fans|customers? for life
  (?:creat|mak|build)(?:e|es|ing) (?:[a-z]+ )?(?:memories|moments|smiles|experiences)|memories (?:that|for|to)|
    moments (?:to|that) (?:remember|last|matter|count)|(?:unforgettable|memorable|unique|seamless|exceptional|
    outstanding|positive|great|pleasant|lasting) (?:[a-z]+ )?(?:experiences?|memories|moments|impression)|
    experience like no other|experience the difference|like no other
  (?:leaders?|leading|pioneers?) in (?:the |our )?(?:field|industry|market)|(?:market|industry)[- ](?:leader|
    leading)|employer of choice|(?:partner|provider|supplier|bank|school|destination) of choice|
    good corporate citizen|giv(?:e|ing) back to|serv(?:e|ing) (?:our |the )?communit(?:y|ies)
  (?:great|our|the right|the best|good|dedicated|talented|motivated) people (?:make|are|doing|with|who (?:care|
    make))
  (?:valued|esteemed|loyal) (?:customers?|guests?|members?|clients?|patients?)
  (?:warmest|warm|friendly|sincere|hearty|heartfelt) (?:welcome|hospitality)(?=[.,;!]|$| (?:to (?:all|everyone|
    every)|and|awaits|for (?:all|everyone|every)))
  (?:fairness|equality|diversity) (?:and|&) (?:inclusion|equality|respect|fairness|diversity)|celebrat(?:e|es|
    ing) (?:diversity|our differences|success)|(?:value|values|respect|respects) (?:everyone|everybody|
    each other|one another|diversity|differences|others|every individual|each individual|the individual|
    all people)(?=[.,;!]|$| and| for| as| equally|'s)
  your [a-z]+(?:,| is|:| -| –) our [a-z]+(?=[.,;!]|$)
  (?:it's|it is|we're|we are) all about (?:you|people|service|the customer)|with you in mind|designed (?:around|
    for) you|got you covered|just a (?:phone )?call away|only a call away
  people (?:helping|serving|caring for) people|by people,? for people|from people,? for people|
    believe in people|people business
  (?:mak(?:e|es|ing)) (?:your |people's )?(?:life|lives|it|things) (?:easy|easier|simple|simpler|
    better)(?=[.,;!]|$| for)|hassle[- ]free|stress[- ]free|worry[- ]free|life made
  the [a-z]+ (?:and [a-z]+ )?(?:that )?(?:you|they|{people}) (?:really |truly )?deserves?(?=[.,;!]|$)
  (?:decades|years) of (?:experience|expertise)|(?:highly|well) (?:motivated|qualified|trained|
    skilled) (?:[a-z]+ )?(?:staff|team|people|employees|professionals)|(?:experienced|dynamic|dedicated|
    motivated|expert|committed) (?:and [a-z]+ )?(?:team|staff|professionals|employees|workforce)
  (?:tried and (?:tested|trusted)|results[- ]driven|goal[- ]oriented|people[- ](?:cent(?:re|er)e?d|focused|
    oriented)|people-first|solutions?[- ](?:oriented|focused)|forward[- ](?:thinking|looking)|
    future[- ](?:proof|oriented)|fit for the future)
  (?:bring|connect)(?:s|ing)? (?:people|communities|ideas)(?: together)?(?=[.,;!]|$)
  (?:turn|turns|turning|transform|transforming) (?:your |their |problems|challenges|obstacles|ideas|complaints|
    dreams|visions?)(?:[a-z]+ )?(?: into)
  on time,? (?:every time|and on budget|on budget|within budget|and within budget)
  (?:enhanc|improv|rais)(?:e|es|ing) (?:the |their |your |people's )?(?:quality of (?:life|service|care)|
    standards?|well-?being)
  (?:in|part of) our (?:dna|blood|genes)|live and breathe|liv(?:e|es|ing) our values|(?:foundation|cornerstone|
    bedrock|backbone|key) (?:of|to|for) (?:everything|all|our|success|every)|trust is (?:earned|the|our)|
    earn(?:s|ing)? (?:your|their|the|our customers') trust(?=[.,;!]|$| every)
  (?:everyone|everybody|each person|every (?:individual|person|employee|voice|opinion|customer|child|
    member)) (?:is|feels|are) (?:welcome and |heard and |seen and )?(?:valued|appreciated|respected|included|
    empowered|treated equally)
  (?:put|puts|putting) (?:ourselves|yourself|myself) in (?:[a-z']+ ){0,2}(?:shoes|position|place)|(?:stand|walk|
    step|stepping|walking|standing|being) in(?:to)? (?:[a-z']+ ){1,2}shoes
  (?:people|patients|quality|customers|care|purpose|values) (?:before|over|above|not) (?:profits?|quantity|
    numbers)|quality (?:before|over) quantity
  your (?:success|satisfaction|happiness|wellbeing|health|future|dream|goal|goals|dreams) (?:is what|drives|
    matters|comes|in mind|at heart|we)|(?:what|that) (?:drives|motivates|inspires) us(?! (?:home|to the|there))|
    makes us (?:different|special|unique|tick)
  (?:live|lead) (?:your|their|a) (?:best|healthier|happier|better|fuller)(?: (?:life|lives))?
  (?:bring|brings|bringing) (?:[a-z]+ ){0,2}(?:the )?future (?:of|to|closer|into)|
    (?:the )?future (?:of [a-z]+ )?(?:today|starts|begins|is (?:now|here|bright))|tomorrow's [a-z]+ today
  (?:here|there|available|support|service|you|care),? around the clock|around the clock (?:service|support|care|
    for you|for our)|we are here for you
  (?:not|never|won't be|only) (?:be )?(?:satisfied|happy) (?:until|unless|when|if) (?:you|they|our|the)|
    future generations|simply more|more for you(?:r money)?|(?:act|behave|work) (?:professionally|responsibly|
    ethically)|your wish is
  (?:great|good|excellent) [a-z]+, (?:great|good|excellent) [a-z]+|the reason (?:that |why )?we exist|
    better than yesterday(?=[.!]|$)|every day (?:a little )?better
  tradition of (?:caring|care|service|quality|trust|hospitality|innovation)|(?:not|more than|no) just a (?:word|
    job|number|slogan|name|bank|hotel|school|business|place|promise)|more than (?:just )?an? (?:word|job|bank|
    hotel|school|hospital|business|shop|slogan|product)(?=[.,;!:]|$)
  (?:nothing|no one|nobody) (?:is|matters) (?:more (?:important )?)(?:to us )?than|go(?:es|ing)? beyond (?:what|
    your|our|the (?:ordinary|expected|call|usual|norm))
  culture of (?:[a-z]+ )?(?:excellence|innovation|respect|trust|care|caring|improvement|service|openness|
    inclusion|learning)
  (?:big enough to|small enough to care|honesty is the best|speak with one voice|no one (?:is )?left behind|
    extra touch|little extras|labou?r of love|world of (?:difference|possibilities)|endless possibilities|
    power of (?:people|teamwork|we|community|together))
  {triad}(?:, |\\. | & ){triad}(?:,? and |, |\\. |,? & ){triad}
  (?:open|listening|friendly) (?:ear|door policy)|doors? (?:is|are) always open(?=[.,;!]|$| to (?:all|everyone|
    you))
  `,
  STOCK_WORDS,
);

/** The same words said literally, or said to be too little. */
export const NO_STOCK = phrases(`
  (?:the|that|an) (?:extra|second|last) mile (?:to|from|up|down|along|past|beyond|on foot|home|of|into|across|
    through|round) (?:the|your|their|his|her|a|our|foot|where|road|track)
  difference (?:between|of|in price|if|when|back|is)
  a smile (?:is not|drawn|painted|of|made|that)
  (?:never|not|no) more than (?:you|they|{people}) (?:ever )?expect(?:ed|s)?
  every step of the way (?:to|down|up|from|into|across|along|between)
  bring your partner
  (?:never|no longer|don't|do not|not just|more than) say … (?:customer is|nothing is|your call)
  (?:heart|centre|center) of (?:the )?(?:town|city|village|building|old town|house|hall|ward)
`);
