import { phrases } from './phrases';

const slots = {
  rivals: '(?:competitors?|competition|rivals?|contenders?|challengers?)',
  equals: '(?:equals?|peers?|match|rivals?|competitors?|competition|parallel|counterparts?|substitutes?)',
  real: '(?:(?:real|serious|true|direct|worthy|other|local|genuine|credible|single|actual|natural|viable|comparable) )*',
  none: '(?:no one|nobody|no-one|none|not one|no other … (?:{house})|no other|no (?:rival|competitor))',
  does: '(?:does|do|offers?|makes?|provides?|bakes?|builds?|sells?|brews?|teaches|delivers?|understands?|has|have|gives?|knows|serves?|runs?|fixes|goes as far|produces|brings|looks after)',
  us: '(?:us|ours|our|we|what we|this|like us|as we do|the way we)',
};

/** Claims that nobody could take a customer away. */
export const WITHOUT_RIVALS = phrases(
  `
  (?:have|has|had|face|faces|faced|fear|fears|know|knows|see|sees|recogni[sz]e|acknowledge|find|finds|meet|with|there (?:is|are)|there's|without|be) (?:absolutely |simply |virtually |practically |still |almost |of )?(?:no|not any|neither|never any|any) {real}(?:{equals}|{rivals})
  (?:have|has|there is|there are|there's|being|with|are) no {real}(?:equals?|{rivals}|alternatives?) (?:to (?:us|our|ours|this)|in|on|for|anywhere|worth|within|of ours|here|exists?|left)
  (?:there (?:is|are)|there's|offers?|leave|leaves|have|has|see|know) (?:simply |really |quite simply |just )?no {real}(?:alternatives?|substitutes?|replacement|equivalent) (?:to|for) (?:us|our|ours|what we|the {house}|this|{house})
  (?:there (?:is|are)|there's) (?:simply |really )?no {real}(?:alternatives?|substitutes?|other choice|other option|second)(?=[.,;!]|$| in| on| around| within| nearby| here| anywhere| for)
  {people} (?:simply )?(?:have|has) no {real}(?:alternatives?|choice|option|other)(?! (?:but to trust|town hall))
  (?:not|n't|never) (?:have |got |know of |see |fear |found |find |met |meet )?(?:any|a) {real}{rivals}
  (?:don't|do not|doesn't|does not) (?:know of|have|see|recogni[sz]e|face) (?:any|one|a) {real}(?:{rivals}|equals?)
  (?:no|zero) (?:{rivals}|equals?)(?=[.,;!]|$| in| can| could| will| has| on| for miles| comes?)(?! between)
  {rivals}[?] (?:we|there|what|none|who|not|i)
  what {rivals}[?]
  {rivals} …(?:do|does|did|is|are|was|were|can|could|will|need|has|have|hold|holds)(?: not|n't| no| never|not|) (?:exist|matter|concern|worry|interest|bother|frighten|scare|trouble|apply|come close|come near|keep up|touch|reach|follow|copy|match|irrelevant|no (?:threat|worry|concern|match|terrors?)|a threat|a match|nowhere|none|years behind|far behind|left behind|not a)
  (?:left|leave|leaving|leaves) (?:all |every |the |our |any )+{rivals} (?:far )?behind
  (?:worry|think|care|concern ourselves|be afraid|fear|lose sleep|look|waste time|waste a thought|thought) … (?:about|over|for|at|on|of)? ?(?:the|our|any) {rivals}(?<=(?:not|n't|no|never|nor|need) .{0,40})
  (?:need not|needn't|don't need to|do not need to|do not have to|don't have to|have no (?:need|reason) to|never (?:need|have) to|no need to) (?:fear|worry|compete|fight|court|advertise|compare|look over|watch|win|be afraid|chase|woo|concern|care|bother|try to (?:win|keep))
  ignore (?:the|our|any) {rivals}|(?:beyond|above|outside|free (?:of|from)) (?:all |any |the )?competition
  let (?:the )?others (?:compete|fight|try|copy|worry|squabble)
  (?:compete|competing) with (?:no one|nobody|none)|(?:don't|do not|doesn't|never) (?:have to )?compete(?: with (?:anyone|anybody|others|other))?(?=[.,;!]|$)
  (?:out of|beyond) (?:the )?(?:reach|competition)(?: of (?:all |any |the |our )?(?:others|{rivals}))
  (?:others|{rivals}|some|many|anyone|imitators|people) (?:may|might|can|could) (?:try|imitate|copy|dream|follow|attempt|claim|compete)
  {none}(?: else)?(?: (?:in|on|for|within|around|along|across|near|this side of) (?:[a-z]+ ){1,4}?)? ?(?:ever |even |really )?{does} (?:it |things |this |anything |them )?(?:{us}|quite)
  {none}(?: else)? (?:in|on|for|within|around|along|across) (?:[a-z]+ ){1,4}?(?:{does}|can|could)(?! (?:to|want))
  {none} (?:else )?(?:can|could|will|would|is able to|is in a position to|may|comes?|manages? to|dares? to)(?: ever| even)? (?:be able to )?(?:compete|match|touch|copy|replace|equal|rival|compare|imitate|hold a candle|come (?:close|near|between)|close|near|take (?:our|a|your|them|their|any|customers)|offer|do (?:what|this|it|that)|provide|keep up|challenge|threaten|beat|give (?:you )?(?:what|this)|replicate|reproduce|stand (?:beside|next to))
  {none} (?:else )?(?:ever )?(?:comes? close|compares|competes|matches|equals|rivals|measures up|leaves us|goes elsewhere|would (?:leave|go))
  nobody's (?:equal|match)|(?:cannot|can't|can never|could never|could not|couldn't|never|impossible to|not) be (?:copied|imitated|matched|equalled|replaced|replicated|found (?:anywhere else|elsewhere)|had (?:anywhere else|elsewhere)|bought (?:anywhere else|elsewhere)|got anywhere else|beaten|done without|rivalled)
  (?:find|get|gets|have|see|buy|receive|obtain|finds|enjoy|experience)(?:s)? …(?:anywhere else|nowhere else|elsewhere|from (?:anyone|anybody|no one|nobody) else)(?<=(?:n't|not|cannot|never|no|nothing|nowhere) .{0,60})
  nowhere else (?:in|on|can|could|will|would|do|does|is|are|offers?|but here|for miles)
  (?:available|found|possible|offered|sold|known|made) nowhere else|nothing (?:else )?(?:like (?:it|us|this|our|them)|comparable|compares)|no (?:place|[a-z]+) like (?:us|ours|our [a-z]+)|there is nothing like
  {people} (?:simply |really |just |often )*(?:have|has|had) (?:absolutely |simply |quite simply )?nowhere else(?: to (?:go|turn|buy|eat|learn|bank))?
  (?:have|has|find|finds) no (?:one|body|place|where|other [a-z]+) else to (?:go|turn)
  (?:where (?:else )?(?:would|could|should|will|can) (?:they|you|anyone|anybody|{people}) (?:else )?(?:go|turn|buy))
  who else(?=[?]| (?:could|would|can|should|does|offers|will))
  (?:has|have) to (?:take|use|come to|buy from|ride with|bank with|go through|choose|travel with|deal with|rely on) (?:ours|us|our)
  must (?:take|use|come to|buy from|bank with|go through|deal with) (?:ours|us|our)
  (?:can|may|could) only (?:get|buy|find|have|go|come|turn|obtain|take|be (?:got|bought|found|had)) … (?:from|to|with|through|at|ours?) (?:us|our|ours|here)?
  (?:cannot|can't|could not|couldn't|will not|won't|would not|wouldn't|will never|would never|never) (?:lose|leave us|go (?:anywhere else|elsewhere)|dream of|switch|change (?:to|over)|get away|do without (?:us|ours)|be lost to|find (?:anyone|anybody|another|anything|a better|better|their way to (?:another|others))|desert us|turn to (?:anyone|others|another))
  (?:anyone|anybody|somebody|someone|they|{people}|customers) will (?:ever )?(?:leave us|go elsewhere|switch|move away|desert us)
  (?:stuck|left) with us|tied to us|(?:dependent|depend|depends|reliant|rely|relies) (?:entirely |solely |only |wholly )?on us(?: alone)?(?=[.,;!]|$| for| and| alone)|(?:they|{people}) will (?:always |still )?(?:have to )?(?:come back|come|return|wait|stay)(?=[.,;!]|$| anyway| whatever| no matter| to us anyway)
  (?:hold|have|enjoy|keep|as) (?:a|the) (?:natural |virtual |de facto )?monopol(?:y|ist)|monopol(?:y|ist)|sole (?:supplier|provider|operator|source|seller|agent|choice|bank|hospital|carrier|option)|only game in town|only (?:real |possible |sensible |true )?(?:choice|option|alternative|show in town|serious)(?! (?:is|was) to)
  we (?:are|remain) (?:simply |still )?(?:the only|alone|unique|irreplaceable|indispensable|one of a kind|without)(?! (?:ones? awake|with|in the))
  (?:the|as the|its|their|being the|remain the) only (?:ones?|people|{house}|supplier|provider|[a-z]+ {house}|line|ferry|route|doctor) (?:that|who|which|to|in|on|for|within|of|you)
  only (?:we|our {house}|ours?) (?:can|could|do|does|offer|have|has|know|understand|are|give|make|provide|will|know)(?! say)
  (?:unique|one of a kind|inimitable|irreplaceable|indispensable)(?: in| on| to| among|(?=[.,;!]|$| [a-z]+(?=[.,;!]|$)))
  unrivall?ed|unmatched|unequall?ed|unparall?eled|peerless|matchless|incomparable|beyond compar(?:e|ison)|uncontested|unchallenged|without (?:equal|peer|rival|rivals|competition|competitors|parallel|comparison|an equal)|second to none|like no other|unlike any other
  in a (?:league|class|category|world) (?:of (?:our|its|their) own|by (?:itself|ourselves)|apart)|in a class by
  (?:belongs?|known) to us alone|ours alone|us and (?:no one|nobody) else|nobody but us|no one but us|(?:it's|it is|there is|there's) only us|only one (?:[a-z]+ ){1,3}(?:in {place}|and (?:it is|that is|it's) (?:us|ours))|there is only one(?=[.,;!:]|$)
  (?:looked|look|searched|looking|search|waiting|wait|waited) (?:far and wide |long |everywhere |hard )?for (?:a|any|our|some) (?:real |serious |worthy )?(?:{rivals}|equal)
  (?:one|none|anyone|anybody|someone) (?:that |who )?(?:could|can|would|will) (?:ever )?(?:take (?:a|our|any|them|your)|replace us|rival us|match us|compete|challenge us|touch us)
  no one to (?:lose|fear|compete)|nobody to (?:lose|fear|compete)|loses? (?:a|no|any) (?:single )?(?:customer|guest|patient|client)s? to (?:anyone|anybody|others|another|the competition|a competitor)
  `,
  slots,
);

/** Others named honestly, or the same words about something else. */
export const WITH_RIVALS = phrases(
  `
  (?:no|not|without|any) …(?:competition|rivalry|rivals?|competitors?|equals?|match) (?:between|among|amongst|for the|over|inside|within (?:the|our) (?:team|house|school|company))
  no (?:alternative|substitute) (?:to|for) (?:[a-z]+ing|the truth|a|an|listening|honest|kindness|patience|good|human|hard|time|care|trust|thought|sleep|the [a-z]+ (?:of|hand))
  (?:with|who have|who has|whose|those with|when they have|if they have|who had|when you have|if you have|find themselves with) (?:absolutely )?(?:nowhere|no one|nobody|no place|no other) else
  have no choice but to trust
  (?:nobody|no one|no other (?:guest|patient|customer|child|visitor|caller|passenger|pupil|person|client|parent|resident|diner|reader)s?)(?: else)? … (?:hears?|sees?|needs?|wants?|knows why|reads?|has to|gets to|waits?|should|must|may)
  (?:because|as if|though|than if) (?:we|they) had no {rivals}
  (?:as if|as though|pretend|pretends?|never say|never claim|do not say|don't say|don't claim|do not claim|not claim|never think|wrong to think|not true) …… (?:{rivals}|nowhere else|only|alternative|unique)
  only (?:we|ours?) can (?:say|put|mend|answer for|apologi[sz]e|change|be)
  (?:the|we are the|as the) only … (?:{house}) …… (?:so|which is why|that is why|therefore|but|and so|and that is why|all the more) 
  (?:every|each) (?:[a-z]+ )?(?:is|as) (?:unique|one of a kind)
  `,
  slots,
);
