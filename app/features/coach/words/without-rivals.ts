import { phrases } from './phrases';
import { RIVAL } from './rival-words';

/** Claims that nobody could take a customer away. */
export const WITHOUT_RIVALS = phrases(
  `
  (?:have|has|had|face|faces|faced|fear|fears|know|knows|see|sees|recogni[sz]e|acknowledge|find|finds|meet|with|
    there (?:is|are)|there's|without|be) (?:absolutely |simply |virtually |practically |still |almost |of )?(?:no|
    not any|neither|never any|any) {real}(?:{rivals}|{equals}(?=[.,;!]|$| in| on| anywhere| here| among| for miles))
  (?:have|has|there is|there are|there's|being|with|are) no {real}(?:equals?|{rivals}|alternatives?) (?:to (?:us|our|
    ours|this)|in|on|for|anywhere|worth|within|of ours|here|exists?|left)
  (?:there (?:is|are)|there's|offers?|leave|leaves|have|has|see|know) (?:simply |really |quite simply |
    just )?no {real}(?:alternatives?|substitutes?|replacement|equivalent) (?:to|for) (?:us|our|ours|what we|
    the {house}|this|{house})
  (?:there (?:is|are)|there's) (?:simply |really )?no {real}(?:alternatives?|substitutes?|other choice|other option|
    second)(?=[.,;!]|$| in| on| around| within| nearby| here| anywhere| for)
  {people} (?:simply )?(?:have|has) no {real}(?:alternatives?|choice|option|other)(?! (?:but to trust|town hall))
  (?:not|n't|never) (?:have |got |know of |see |fear |found |find |met |meet )?(?:any|a) {real}{rivals}
  (?:don't|do not|doesn't|does not) (?:know of|have|see|recogni[sz]e|face) (?:any|one|a) {real}(?:{rivals}|equals?)
  (?:no|zero) (?:{rivals}|equals?)(?=[.,;!]|$| in| can| could| will| has| on| for miles| comes?)(?! between)
  {rivals}[?] (?:we|there|what|none|who|not|i)
  what {rivals}[?]
  {rivals} …(?:do|does|did|is|are|was|were|can|could|will|need|has|have|hold|holds)(?: not|n't| no| never|not|
    ) (?:exist|matter|concern|worry|interest|bother|frighten|scare|trouble|apply|come close|come near|keep up|touch|
    reach|follow|copy|match|(?:so |too |all )?far behind|irrelevant|no (?:threat|worry|concern|match|terrors?)|
    a threat|a match|nowhere|none|years behind|far behind|left behind|not a)
  (?:left|leave|leaving|leaves) (?:all |every |the |our |any )+{rivals} (?:far )?behind
  (?:worry|think|care|concern ourselves|be afraid|fear|lose sleep|look|waste time|waste a thought|thought) … (?:about|
    over|for|at|on|of)? ?(?:the|our|any) {rivals}(?<=(?:not|n't|no|never|nor|need) .{0,40})
  (?:need not|needn't|don't need to|do not need to|do not have to|don't have to|have no (?:need|reason) to|
    never (?:need|have) to|no need to) (?:fear|worry|compete|fight|court|advertise|compare|look over|watch|win|
    be afraid|chase|woo|concern|care|bother|try to (?:win|keep))
  ignore (?:the|our|any) {rivals}|(?:beyond|above|outside|free (?:of|from)) (?:all |any |the )?competition
  let (?:the )?others (?:compete|fight|try|copy|worry|squabble)
  (?:compete|competing) with (?:no one|nobody|none)|(?:we|our [a-z]+) (?:don't|do not|doesn't|never|
    need not) (?:have to )?compete(?: with (?:anyone|anybody|others|other))?(?=[.,;!]|$)
  (?:out of|beyond) (?:the )?(?:reach|competition)(?: of (?:all |any |the |our )?(?:others|{rivals}))
  (?:others|{rivals}|some|many|anyone|imitators|people) (?:may|might|can|could) (?:try|imitate|copy|dream|follow|
    attempt|claim|compete)
  {none}(?: else)?(?: (?:in|on|for|within|around|along|across|near|this side of) (?:[a-z]+ ){1,4}?)? ?(?:ever |even |
    really )?{does} (?:it |things |this |anything |them )?(?:{us}|quite)
  {none}(?: else)? (?:in|on|for|within|around|along|across) (?:[a-z]+ ){1,4}?(?:{does}|can|could)(?! (?:to|want))
  {none} (?:else )?(?:can|could|will|would|is able to|is in a position to|may|comes?|manages? to|
    dares? to)(?: ever| even)? (?:be able to )?(?:compete|match|touch|copy|replace|equal|rival|compare|imitate|
    hold a candle|come (?:close|near|between)|close|near|take (?:our|a|your|them|their|any|customers)|offer|
    do (?:what|this|it|that)|provide|keep up|challenge|threaten|beat|give (?:you )?(?:what|this)|replicate|reproduce|
    stand (?:beside|next to))(?=[.,;!]|$| us| our| ours| with| this| it| what| the way| to us| better| in| anywhere)
  {none} (?:else )?(?:ever )?(?:comes? close|compares|competes (?:with|against) (?:us|our)|matches|equals|rivals|
    measures up|leaves us|goes elsewhere|would (?:leave|go))
  {nothing} … (?:like|compares? (?:with|to)|equal to|equals?|comes? close to|near to|measure up to|on a par with|
    in the same league as|to match|to rival|can rival|close to) (?:us|ours|our|it(?=[.,;!]|$)|this|them(?=[.,;!]|$)|
    what we)
  {none}(?: else)? …(?:sells?|has|have|offers?|makes?|bakes?|stocks?|repairs?|carries|provides?|teaches|supplies|
    serves|does|can|could|brews?|builds?|rents?|runs?|delivers?|knows how to|understands) (?:these|this|such|what|it|
    our|that kind|anything|as|so|like|the same|them)
  (?:do not|don't|does not|never|no longer|not) (?:see|regard|consider|count|treat|view|think of|look on|take|know|
    recogni[sz]e) (?:[a-z'-]+ ){0,6}?(?:as )?(?:a |an |any |serious |real )*(?:{rivals}|threats?|equals?)
  (?:another|a second|any other|other|one other) (?:[a-z]+ ){0,3}?(?:like (?:us|ours|our|this)|as (?:good|we)|
    of (?:our|this) kind)(?<=(?:n't|not|no|never|try|nobody|find|look|search).{0,60})
  (?:the |this |whole )?(?:market|field|coast|valley|island|town|route|region|niche|sector|business) (?:belongs to|
    is) (?:us|ours)(?: alone)?|(?:own|have|dominate|control|rule|cornered) the (?:[a-z]+ )?(?:market|field|route|
    region|niche)|to ourselves
  (?:no|any|never a|not a) (?:[a-z]+ )?(?:newcomer|imitator|challenger|start-?up|upstart|discounter|chain|
    other (?:{house}|provider|house)) …(?:can|could|will|would|is able|threatens?|dares?|offers?|comes close|
    does what|has what)
  (?:have|has|had|leaves?|with|is|see|find|there is|there are|be|being) (?:simply |really |just |quite |very little |
    little |practically |hardly )*(?:no|any|little|hardly any|not much) (?:other |real |better |good |sensible |
    further )*(?:options?|choice|alternatives?|way|place|one|school|supplier) (?:but|than|besides|except|apart from|
    other than) (?:us|ours|our|to (?:come|use|stay|take|buy|ride|wait|choose|call))
  (?:exists?|found|there is|is|made|comes?|happens?|available|get it|to be had|have it|buy it|
    find it) (?:only (?:once|here|with us|at ours|in our|from us|at our)|nowhere (?:but|except))
  {none} other … {house}s? (?:nearby|near|near here|here|around|in|on|within|for|anywhere|like)
  (?:no|not a single|not another|never another) other (?:[a-z]+ ){0,2}?(?:{house}|dentists?|doctors?|line|lines|ferry|
    train|bus|route|plumber|supplier|provider|network|surgeon|teacher|one|ones|school) …(?:nearby|near|here|around|in|
    on|within|for|anywhere|like|comes|can|could|does|offers|has|will)
  (?:accept|put up with|tolerate|endure|swallow|live with) (?:the |our |a |any |long |longer |it|
    whatever)(?= .{0,20}(?:wait|waiting|price|prices|queue|delay|delays|charge|anyway|us|we))
  (?:need not|needn't|no need to|no reason to|don't need to|do not need to|do not have to|don't have to|
    without having to|hardly need to) (?:win|hurry|court|woo|please|try|persuade|impress|advertise|fear|worry|
    convince|compete|fight|bother|smile|explain|improve|lower|apologi[sz]e|be (?:cheaper|faster|friendlier|better))
  (?:in the end|sooner or later|eventually|either way|one way or another|anyway|whether they like it or not|
    like it or not),? (?:they|you|everyone|everybody|{people}) (?:all |always |will |must |have to |has to )*(?:come|
    comes|come back|comes back|return|returns|end up|land|use|take|need|needs)
  (?:whether they like it or not|take it or leave it|nowhere to run|captive|held captive|locked in|lock-in|
    have us over|over a barrel|where else)
  (?:cannot|can't|could not|couldn't|can never|can only dream of|do not|don't|does not|never|unable to|nor|
    no longer) (?:ever |even |hope to |possibly |begin to )*(?:hold a candle|keep up|keep pace|compete|match (?:us|
    our|this|that|it|what)|come (?:close|near)|catch up|touch (?:us|our)|reach (?:us|our|this)|rival|equal (?:us|our|
    this|it)|copy (?:us|our|this|it|what)|imitate|measure up|compare(?: with (?:us|ours))?(?=[.,;!]|$| to| with)|
    threaten us|hurt us|replace us|offer (?:this|that|what|it)|do what we)
  (?:we|us|ours|ourselves) alone|alone (?:can|have|has|offer|know|own|hold|are able|possess|understand)(?<=(?:we|us|
    {house}) alone [a-z ]+)|alone in (?:the|our|this) (?:market|field|region|country|world|town|trade|city|county|
    business|north|south|valley)
  who (?:else )?(?:would|could) (?:ever |want to |possibly )*(?:leave (?:us|a)|replace us|match (?:us|this)|rival us|
    compete|challenge us|want (?:another|anything else))
  nowhere (?:else|to go)|nowhere better(?=[.,;!]|$)|not anywhere else
  (?:(?:no {people}|nobody|no one) (?:who (?:uses?|has|comes|knows) [a-z ]+ )?(?:can|could|will|would|is able to|
    dares?|has ever|have ever|ever)|(?:{people}|they) (?:cannot|can't|could not|will not|would not|won't|never|
    can never|will never|would never)) (?:simply |just |ever |easily |now |really )*(?:change|leaves?|left|switch|
    go away|go elsewhere|do without us|escape|get away|get out|move on|desert|replace us|look elsewhere|walk away|
    turn away)(?! (?:us )?(?:hungry|alone|empty|unheard|until|without|with|before|the|a |their|his|her|at any time|
    at the end|tomorrow|whenever|with one|our|from|feeling))
  (?:compared (?:with|to)|next to|beside|measured against|against) (?:us|ours|our [a-z]+),? (?:all |every |any |the |
    they |other )
  not in (?:our|the same|this) (?:class|league|category)|out of our (?:class|league)|(?:poor|mere|pale) (?:copy|
    copies|imitations?)|(?:are|is|look like) (?:mere |only |just )?amateurs|(?:far|miles|light years|worlds|years|
    streets) (?:behind|ahead of|above) (?:us|them|all|the|everyone|any|every|our)
  (?:licen[cs]e|contract|concession|patent|franchise|rights?|secret|recipe|know-how|knowledge|formula|method|
    technique|territory|route|franchise) (?:is|are|belongs?|remains?|stays?) (?:only |exclusively |solely )?(?:ours|
    to us)|exclusive(?:ly)? (?:right|licen[cs]e|ours|to us|with us|here|ours|contract|territory)|(?:hold|own|
    have) (?:the )?(?:exclusive|sole|only) (?:[a-z]+ )?(?:right|licen[cs]e|contract|patent|concession|permit)
  (?:comes? back|return|stay|come|need us|pay) in any case|no matter what we (?:do|charge)|whatever we charge|
    as they (?:must|have to)|take us as we are
  let (?:them|anyone|customers|people) (?:look|search|compare|shop) (?:around|elsewhere|all they|as long)
  (?:find|finds|found|see|saw|discover|discovered|meet|met) (?:nothing|no one|nobody|none|no other|
    no {house}) (?:[a-z]+ )?(?:equal|like|comparable|better|similar|as good|to match)
  (?:do not|don't|need not|never|no need to|no reason to|why|hardly) (?:have to |need to |should we )?(?:look at|
    look to|look over|watch|study|compare ourselves|measure ourselves|care|mind|follow|bother) (?:what |about |with |
    against |at |over )*(?:others? (?:do|does|offer)|other {house}|the competition|our shoulders?|any other {house})
  (?:bound|chained|shackled|tied|wedded|committed|lost) to us|(?:will|would|can) not go anywhere|(?:always|only ever|
    forever) (?:come|be|remain|stay) second|ours is the only|number one,? and then|protects? us (?:from|
    against) (?:everyone|everybody|competition|others|rivals|all)
  (?:{people}|they|nobody|no one|who) (?:cannot|can't|could not|couldn't|can never|are unable to|
    is unable to) (?:simply |just |easily )?(?:go to|turn to|move to|switch to|change to|choose|pick|take|find|use|
    get to|reach) (?:another|any other|a different|someone else|anyone else|others)
  every other (?:one|{house}|provider|choice) (?:is|seems|looks|falls|will)|out of the question|with us or not at all|
    and then (?:there is |there's |comes |come )?(?:no one|nobody|nothing|a long)
  they (?:simply )?have no (?:other |real )?(?:choice|option|alternative|way out)
  where (?:else )?(?:would|could|should) (?:our |the )?{people} (?:else )?(?:go|turn)
  (?:push|knock|drive|topple|dislodge|dethrone|throw|pull) us (?:off|out|down|from)|(?:dislodge|dethrone|topple|
    unseat) us|stand alone|only one (?:that|who|which) (?:matters|counts)|no other (?:[a-z]+ )?{house} (?:may|
    is allowed|is permitted|has the right|must)
  (?:only one|the only) (?:[a-z]+ ){1,4}?,? ?(?:and )?(?:that is|that's|it is|it's|is) (?:us|ours)|(?:simply|
    quite simply|just) nothing else
  (?:no one|nobody) else (?:serves|covers|supplies|delivers to|flies to|sails to|operates|runs|reaches|
    goes to) (?:the|this|here|these|our|that)
  alone on the|(?:because|as|since|for) they (?:cannot|can't|could not) do (?:it|this|that)|(?:have|has) only us|
    only have us
  (?:no {people}|nobody|no one) (?:[a-z]+ ){0,3}(?:thinks?|dreams?) of (?:leaving us|going elsewhere|switching)
  nobody's (?:equal|match)|(?:cannot|can't|can never|could never|could not|couldn't|never|impossible to|
    not) be (?:copied|imitated|matched|equalled|replaced|replicated|found (?:anywhere else|elsewhere)|
    had (?:anywhere else|elsewhere)|bought (?:anywhere else|elsewhere)|got anywhere else|beaten|done without|rivalled)
  (?:find|get|gets|have|see|buy|receive|obtain|finds|enjoy|experience)(?:s)? …(?:anywhere else|nowhere else|elsewhere|
    from (?:anyone|anybody|no one|nobody) else)(?<=(?:n't|not|cannot|never|no|nothing|nowhere|impossible|hard|
    difficult) .{0,60})
  nowhere else (?:in|on|can|could|will|would|do|does|is|are|offers?|but here|for miles)
  (?:available|found|possible|offered|sold|known|made) nowhere else|nothing (?:else )?(?:like (?:it|us|this|our|them)|
    comparable|compares)(?=[.;!]|$| on the| in the| anywhere| (?:to|with) (?:us|our|ours|this|it))|no (?:place|
    [a-z]+) like (?:us|ours|our [a-z]+)
  {people} (?:simply |really |just |often )*(?:have|has|had) (?:absolutely |simply |
    quite simply )?nowhere else(?: to (?:go|turn|buy|eat|learn|bank))?
  (?:have|has|find|finds) no (?:one|body|place|where|other [a-z]+) else to (?:go|turn)
  (?:where (?:else )?(?:would|could|should|will|can) (?:they|you|anyone|anybody|{people}) (?:else )?(?:go|turn|buy))
  who else(?=[?]| (?:could|would|can|should|does|offers|will))
  (?:has|have) to (?:take|use|come to|buy from|ride with|bank with|go through|choose|travel with|deal with|
    rely on) (?:ours|us|our)
  must (?:take|use|come to|buy from|bank with|go through|deal with) (?:ours|us|our)
  (?:can|may|could) only (?:get|buy|find|have|go|come|turn|obtain|take|be (?:got|bought|found|had)) … (?:from|to|with|
    through|at|ours?) (?:us|our|ours|here)?
  (?:cannot|can't|could not|couldn't|will not|won't|would not|wouldn't|will never|would never|never) (?:lose|leave us|
    go (?:anywhere else|elsewhere)|dream of|switch|change (?:to|over)|get away|do without (?:us|ours)|be lost to|
    find (?:anyone|anybody|another|anything|a better|better|their way to (?:another|others))|desert us|
    turn to (?:anyone|others|another))
  (?:anyone|anybody|somebody|someone|they|{people}|customers) will (?:ever )?(?:leave us|go elsewhere|switch|
    move away|desert us)
  (?:stuck|left) with us|tied to us|(?:dependent|depend|depends|reliant|rely|relies) (?:entirely |solely |only |
    wholly )?on us(?: alone)?(?=[.,;!]|$| for| and| alone)|(?:they|{people}) will (?:always |
    still )?(?:have to )?(?:come back|come|return|wait|stay)(?=[.,;!]|$| anyway| whatever| no matter| to us anyway)
  (?:hold|have|enjoy|keep|as) (?:a|the) (?:natural |virtual |de facto )?monopol(?:y|ist)|monopol(?:y|ist)|
    sole (?:supplier|provider|operator|source|seller|agent|choice|bank|hospital|carrier|option)|only game in town|
    only (?:real |possible |sensible |true )?(?:choice|option|alternative|show in town)(?=[.,;!]|$| for| in| on)
  we (?:are|remain) (?:simply |still )?(?:the only (?:ones?|{house}|people|provider|[a-z]+ {house}|[a-z]+ (?:that|who|
    in|on))|alone|unique|irreplaceable|indispensable|one of a kind|without)(?! (?:ones? awake|with|in the))
  (?:the|as the|its|their|being the|remain the) only (?:ones?|people|{house}|supplier|provider|[a-z]+ {house}|line|
    ferry|route|doctor) (?:that|who|which|to|in|on|for|within|of|you)
  only (?:we|our {house}|ours?) (?:can|could|do|does|offer|have|has|know|understand|are|give|make|provide|will|
    know)(?! say)
  (?:unique|one of a kind|inimitable|irreplaceable|indispensable)(?: in| on| to| among|(?=[.,;!]|$| [a-z]+(?=[.,;!]|
    $)))
  unrivall?ed|unmatched|unequall?ed|unparall?eled|peerless|matchless|incomparable|beyond compar(?:e|ison)|uncontested|
    unchallenged|without (?:equal|peer|rival|rivals|competition|competitors|parallel|comparison|an equal)|
    second to none|like no other|unlike any other
  in a (?:league|class|category|world) (?:of (?:our|its|their) own|by (?:itself|ourselves)|apart)|in a class by
  (?:belongs?|known) to us alone|ours alone|us and (?:no one|nobody) else|nobody but us|no one but us|(?:it's|it is|
    there is|there's) only us|only one (?:[a-z]+ ){1,3}(?:in {place}|and (?:it is|that is|it's) (?:us|ours))|
    there is only one(?=[.,;!:]|$)
  (?:looked|look|searched|looking|search|waiting|wait|waited) (?:far and wide |long |everywhere |hard )?for (?:a|any|
    our|some) (?:real |serious |worthy )?(?:{rivals}|equal)
  (?:one|none|anyone|anybody|someone) (?:that |who )?(?:could|can|would|will) (?:ever )?(?:take (?:a|our|any|them|
    your)|replace us|rival us|match us|compete|challenge us|touch us)
  no one to (?:lose|fear|compete)|nobody to (?:lose|fear|compete)|loses? (?:a|no|any) (?:single )?(?:customer|guest|
    patient|client)s? to (?:anyone|anybody|others|another|the competition|a competitor)
  `,
  RIVAL,
);
