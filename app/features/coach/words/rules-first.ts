import { CONTROL } from './control-words';
import { phrases } from './phrases';

/** Rules kept for their own sake. */
export const RULES_FIRST = phrases(
  `
  {obey} {kinds}{rule}
  (?:strict|full|total|complete|close|absolute|unconditional|rigorous|consistent|faithful|exact|correct|uniform|
    100%) (?:adherence|compliance|observance|obedience|conformity|application|enforcement|interpretation|
    implementation)
  (?:adherence|observance|conformity|obedience|loyalty|fidelity|compliance) (?:to|of|with) {kinds}{rule}
  compliance (?:is|comes|before|above|first|and|with|at all|in |culture|matters|ahead|always)|compliance(?=[.,;]|$)
  (?:in|under|with) (?:full |strict |close |exact )?(?:accordance|compliance|conformity|line|keeping|regard) (?:with|
    to) {kinds}{rule}
  (?:according to|within the (?:limits|framework|bounds|scope) of|governed by|dictated by|as per|
    pursuant to) {kinds}{rule}
  regulations|guidelines|compliance|procedures|policies|statutes?|bylaws|provided that|on condition that|
    on the condition|within the law|lawful(?:ly)?|(?:from|against) claims
  (?:within|inside) (?:the |our |its )?(?:limits?|framework|scope|bounds|confines) (?:that|which|of|set|laid|allowed|
    permitted)
  (?:only|strictly) in (?:the )?order
  leaves? (?:us|staff|them) no choice|deviations?
  by the book|by the letter|to the letter(?=[.,;]|$)|rules are rules|the law is the law|an order is an order|
    as prescribed|strictly by|strictly according
  {rule} (?:always )?(?:comes?|takes?|has|have|ranks?|goes?|stands?|prevails?|governs?|decides?|determines?|dictates?|
    counts?|wins?) (?:always )?(?:first|above|before|precedence|priority|ahead|the final|the last|over|what|
    in the end|who|when)
  {rule} (?:is|are) (?:always )?(?:our (?:first|top|highest|guide|number|foundation)|paramount|sacred|supreme|
    everything|absolute|binding|final|non-negotiable|not (?:open|negotiable|up)|there to be|the (?:basis|foundation|
    measure|standard|same for|answer)|above|made to be|the law)
  {rule} (?:apply|applies|hold|holds|is valid|are valid) (?:to (?:everyone|all|everybody|each|every)|alike|without|
    equally|always|in every|at all|for (?:everyone|all)|even)
  {rule} (?:exists? |have |has |is |are |must )(?:to )?(?:be )?(?:followed|obeyed|observed|kept|respected|adhered|
    enforced|applied)
  (?:rules|finances|bookkeeping|accounts|order|discipline|procedure|process|paperwork|payment|policy|documentation|
    profit|profits|money|cost|costs|efficiency|security|cash|regulations|accuracy|formalities|budget) (?:comes |come |
    always comes |always come )?first
  (?:put|puts|putting|place|places|rank|ranks|value|values) {kinds}(?:{rule}|{money}) (?:first|before|above|ahead|
    over|higher|more)
  (?:no|without|never|make no|allow no|permit no|tolerate no|grant no|admit no|without any) (?:exceptions?|
    special cases|deviations?|departures?|leniency|discretion|favours|special treatment|ifs|excuses|
    individual solutions)
  (?:exceptions?|deviations?|discretion|goodwill|special requests?|special wishes|leniency|requests for [a-z]+|
    appeals?|individual (?:wishes|requests|solutions)|late [a-z]+|incomplete [a-z]+|verbal [a-z]+|oral [a-z]+) (?:are|
    is|will|cannot|can|do|may) (?:not|never|be)?(?: be)? ?(?:made|granted|allowed|permitted|possible|considered|
    tolerated|an option|foreseen|declined|refused|rejected|accepted|returned|count|processed|entertained|provided for)
  (?:depart|deviate|stray|departs|deviates|strays|deviation|departing|deviating) from {kinds}(?:{rule}|them|it)
  (?:regardless|irrespective) of (?:the |any |individual |personal )?(?:circumstances?|reasons?|hardship|situation|
    case|who|urgency|person)
  (?:no matter|whatever|without regard to|not even in|even in) (?:the |their |personal |individual |
    exceptional )*(?:circumstances?|hardship|reasons?|excuses|story|emergenc(?:y|ies)|who|what)(?! (?:comes|walks|
    rings|knocks|time))
  no (?:form|paper|papers|ticket|card|receipt|signature|appointment|payment|money|deposit|document|documents|id|proof|
    permit|number|referral|fee|cash|stamp),? (?:means )?no (?:service|help|entry|treatment|refund|claim|answer|key|
    admission|appointment|advice|bed|ticket|care|stay|exceptions?|room|seat|book|loan|reply|visit|deal|discussion|way|
    repair|return|exchange)
  (?:hand|hands|handed|send|bring|submit) (?:in )?(?:their |his |her |the |your )?(?:documents|papers|forms|
    application|paperwork) (?:in )?(?:on time|by the|before|complete|in full|correctly|first)
  {people} (?:must|has to|have to|need to|needs to|are expected to|is expected to|are required to|is required to|
    are asked to) (?:first |always |please |therefore )?(?:understand that|accept|comply|respect|follow|adapt|obey|
    sign|prove|produce|observe|keep to|fill|fit|wait|show|provide|present|submit|pay|queue|adjust|know the|meet|
    complete|respect)
  (?:requests?|wishes|claims|applications|complaints|visitors|callers|patients|customers|guests|refunds?|latecomers|
    exceptions) …(?:are|is|will be|get|gets) (?:politely |always |automatically |firmly |simply )?(?:declined|refused|
    rejected|denied|turned away|disregarded|sent away|sent back|ignored|returned|referred (?:back|to the))
  not our (?:problem|concern|responsibility|job)|(?:beyond|outside|falls outside) our (?:remit|responsibility|scope|
    mandate|competence|terms|duties)|refers? (?:anything|everything|all) (?:else )?(?:upwards?|on |to )|
    no substitute for a (?:signature|form|receipt|rule)|(?:good intentions|sympathy|compassion|pity|kindness|goodwill|
    feelings?|emotions?) (?:are|is|has|have|must|do|does) (?:no|not|never)
  (?:approval|authori[sz]ation|sign-off|permission|consent|signature) (?:from|of|by) (?:a |the |their |our |his |
    her )?(?:manager|supervisor|head|superiors?|management|line|board|director|boss)
  (?:liable|liability|liabilities|lawsuits?|litigation|legal (?:claims?|action|risk|exposure|consequences|grounds|
    security|certainty)|sued|in court|claims? against (?:us|the)|no claim|claims (?:can|cannot)|legally (?:safe|
    secure|watertight|obliged|required|correct)|cover ourselves|covers? (?:our|its) back|at fault|to blame|
    burden of proof|legal department|lawyers? (?:has|have|approves?|checks?))
  (?:protect|protects|protecting|safeguard|safeguards|safeguarding|defend|shield) (?:the (?:company|organi[sz]ation|
    bank|hospital|school|firm|institution|council|business|house|hotel|authority|board|practice|clinic|trust|
    university|insurer)|ourselves|us|our (?:reputation|interests|assets|position|investment|figures|budget)|
    its interests|itself)
  (?:knows?|learns?|masters?|recites?) (?:our |the company's |all the |the relevant |every |its |the )(?:guidelines|
    rules|regulations|procedures|manual|handbook|policies|rulebook)(?! (?:so|well enough))
  {rule} (?:leaves?|allows?|admits?|knows?) no (?:room|space|scope|exceptions?)
  (?:uniform|standardi[sz]ed|identical|consistent) (?:processes|procedures|treatment|handling|processing|application|
    service delivery)
  (?:correctness|order|orderliness|discipline|obedience|formality|accuracy|precision|documentation|consistency|
    uniformity) (?:comes |is (?:our|the) |above |before |over |matters more|counts more)
  (?:trust|help|serve|admit|believe|treat|advise|answer|tell|give|open to|see|release|let in) (?:nobody|no one|
    nothing|none) (?:[a-z]+ ){0,3}?(?:until|unless|before|without)
  (?:is|are|will be) (?:asked|required|told|made) to (?:leave|wait|come back|reapply|queue again|start again)|(?:must|
    has to|have to) leave(?=[.,;]|$)
  correct (?:billing|filing|handling|processing|procedure|documentation|accounting|bookkeeping|invoicing|conduct)
  interests? of the (?:institution|organi[sz]ation|company|house|bank|hospital|school|firm|authority|department|state|
    administration|operation)
  (?:that is|that's|those are|such are|these are) (?:the|our) (?:rules?|regulations?|procedures?|polic(?:y|ies)|
    law)(?=[.,;]|$)
  (?:all |every |our |the )?(?:processes|procedures|steps|services|cases|contacts|conversations) (?:are|is) (?:all |
    fully |strictly )?(?:documented|audited|certified|standardi[sz]ed|monitored|controlled|regulated|recorded|defined|
    logged)
  (?:set|decided|determined|dictated|fixed|governed|limited|given|prescribed|laid down|defined|imposed|
    required) by (?:the |our |its )?(?:[a-z]+ )?(?:cost centre|budget|accounts|accountants?|finance|insurers?|
    controller|tariff|{rule}|price|insurance|head office|system|auditors?|spreadsheet|legislator|management)
  first we (?:secure|check|verify|collect|take|settle|register|record|file|bill|invoice|confirm|clear|complete|
    document|charge|protect|cover)
  (?:duty|loyalty|obligation|responsibility|allegiance|commitment) is (?:first |owed )?to (?:the |our )?(?:{rule}|
    {money}|company|owners|board|treasury|auditors?|state|institution)
  and nothing (?:more|else|beyond)(?=[.,;]|$)|no more and no less|not a minute (?:more|longer)|(?:not|
    nothing) (?:one |a )?[a-z]* ?beyond (?:it|that|them)(?=[.,;]|$)
  (?:covered|backed|justified|supported|foreseen|provided for|permitted|allowed|authori[sz]ed|required) (?:by|in|
    under) (?:an? )?{kinds}{rule}
  (?:carry|carries|carrying) out (?:the |our |their |all )?(?:instructions|orders|directives|rules)|as instructed|
    as ordered|as told
  so that (?:the )?(?:company|bank|hospital|school|firm|house|organi[sz]ation|council|insurer|we|nothing|nobody|
    no one) (?:is|are|can|cannot|can't|will) …(?:safe|protected|covered|sued|liable|blamed|held|proved|against us|
    claimed)
  (?:grants?|makes?|allows?|approves?) (?:an |any )?exceptions? (?:answers?|pays?|is|must|has|bears?|risks?|will)
  no (?:refunds?|exchanges?|returns?|exceptions?|discussions?|credit|cancellations?|extensions?|excuses)(?:,| and| or|
    ,? and) (?:and )?no
  (?:never|do not|don't|does not|cannot|can't|not) (?:make|grant|allow|permit) (?:an |any )?exceptions?
  (?:consultations?|appointments?|visits?|calls?|conversations?|sessions?|talks?) (?:lasts?|is limited|are limited|
    may last|must not|may not|takes? exactly) (?:[a-z]+ ){0,3}?minutes|asked to be brief
  not even (?:in (?:hardship|emergenc(?:y|ies)|exceptional|special|difficult|urgent|the rain)|(?:to|for) (?:relatives|
    mothers?|a mother|family|families|the elderly|regulars|friends|a relative|old|long-standing))
  whether or not (?:[a-z]+ ){1,2}(?:is|are) (?:still|running|late|ready|happy|satisfied)|
    whether or not (?:the )?(?:{people}|they) (?:agree|like|understand)
  (?:only|solely|exclusively) (?:on|in|with|against|upon|within|during|by|to|for|after|via|through) (?:the |a |an |
    their |its |our |prior |full |due |proper )*(?:presentation|original|production|submission|receipt|written|
    appointment|office|opening|advance|request|proof|approval|payment|packaging|official|designated|intended|working|
    registered|form|online|portal|members|paying|insured|eligible|agreed|contract|invoice|system|holders?|persons|
    existing|writing|cash|weekdays)
  (?:on|upon|against|subject to) (?:presentation|production|submission|receipt|approval|availability|payment|
    condition|proof|verification)(?: of)?
  (?:kept|limited|restricted|reduced|confined|held|cut) to (?:what is (?:strictly |absolutely )?(?:necessary|required|
    needed|agreed|prescribed|billable|paid|covered)|the (?:necessary|minimum|essential|essentials|bare|agreed|
    contractual|permitted)|a minimum)
  (?:service catalogue|service level agreement|area of (?:responsibility|competence)|our (?:remit|competence|
    jurisdiction)|job descriptions?|scope of (?:services?|our|the)|terms of (?:business|service|use|the contract)|
    contractual|contractually|small print|in the contract|legal minimum|minimum required)
  (?:hold|holds|held) (?:us|it against us|against us)(?: to it| liable| responsible| accountable)?|against us
  (?:approved|signed off|authori[sz]ed|checked|countersigned|confirmed|cleared|signed|released) (?:[a-z]+ )?by (?:a |
    the |two |our |his |her |at least |one |three |head |senior |any )*(?:managers?|supervisors?|superiors?|director|
    head|board|department|head office|management|line manager|accounting|accounts|office|committee|lawyers?|
    controller|signatories)
  (?:do not|don't|does not|never|cannot|is not|are not|no one|nobody) (?:here )?(?:discuss|discussed|question|
    questions|debate|argue|negotiate|negotiates|interpret|bend|bends|break|depart|overrule|go beyond|exceed|improvise|
    overstep|comment on|up for) (?:[a-z]+ )?(?:{rule}|with (?:customers|guests|patients|parents|citizens)|discussion|
    it|what)
  (?:stick|sticks|keep strictly|keeps strictly|hold strictly) to (?:the |our )?(?:timetable|schedule|clock|minute|
    plan|script|list|agenda)
  (?:ignorance|personal reasons|sympathy|pity|tears|hardship|emotion|feeling|sentiment)s? (?:is|are|does|do|has|have|
    cannot|will)
  `,
  CONTROL,
);
