import { CONTROL } from './control-words';
import { phrases } from './phrases';

/** Money before people: service as its tool, or care as far as it pays. */
export const MONEY_FIRST = phrases(
  `
  {nice} (?:[a-z0-9'-]+,? ){0,8}?{earn}
  (?:polite|friendly|kind|smiling|attentive|nice|good|quick|fast|helpful|courteous|
    charming) (?:[a-z]+ ){0,5}?(?:sells?|earns?|pays?|profits?|tips?|sold|revenue)
  (?:sell|bill|charge|invoice|collect|earn)s? first|earn(?:s)? (?:its|their|his|her) keep|(?:lead|leads|end|ends|
    result|results) (?:to|in|with) (?:a|an|another) (?:sale|signature|booking|contract|purchase|order|signed)|
    where it (?:brings|pays|earns|sells)
  {people} (?:who|that) (?:does not|do not|doesn't|don't|cannot|can't|won't|will not) (?:spend|pay|buy|order|bring|
    earn|consume)
  (?:worth|brings?|pays?) (?:us )?(?:the )?(?:most|more) (?:to|for) us|(?:worth|valuable) (?:most |more )?to us|
    most valuable (?:customers|clients|guests|accounts)
  (?:beds?|rooms?|seats?|tables?|slots?|chairs?|of them|square (?:metre|foot)|minutes?|hours?) (?:must |has to |
    should |always )?(?:earns?|pays?)(?=[.,;]|$| its| our| more| us| most)
  (?:foundation|basis|source|engine|guarantee|key) (?:of|to|for) (?:our|the|its) (?:[a-z]+ )?{money}
  (?:avoid|prevent|detect|exclude|eliminate)(?:s|ing)? (?:all |any )?(?:unjustified|unnecessary|undue|excessive|
    unauthori[sz]ed|double|false|incorrect) (?:payments?|claims?|costs?|refunds?|expenses?|services?|benefits)
  because (?:[a-z']+ ){0,4}?(?:expensive|costly|dear|costs? (?:us|money|more)|cheaper|pays|profitable|bookings|income|
    lawsuits?|fined|worth more|sells?)
  (?:lower|reduce|cut|save|ease|relieve)s? (?:us |our |the )(?:[a-z]+ )?(?:costs?|budget|money|expenses|marketing|
    workload)
  revenues?|earnings|turnover|profits?|margins|profitable growth|cost savings|cost reduction|commercial success
  most profitable|profitability|profitable|thanks to satisfied|turnover|(?:can|could|may) be (?:sold|let|rented|
    billed|charged|booked|used) again|(?:sold|let|turned) (?:again|over|twice)|(?:bring|brings|bringing|generat(?:e|
    es|ing)|produc(?:e|es|ing)) (?:in )?(?:us |the )?(?:most|more|highest|greatest|additional|extra)? ?(?:revenue|
    money|income|profit|business|turnover|sales)
  (?:the )?(?:time|care|attention|treatment|service|help|advice|minutes|support) (?:that |which )?(?:the |our |its |
    your |their )?(?:tariff|insurer|insurance|contract|budget|fee|fees|plan|scheme|case rate|flat rate|health fund|
    rate|package|account|price|fund|payment|money|policy|subscription)s? (?:paid |that |which )?(?:allows?|pays?|
    reimburses?|covers?|permits?|provides?|includes?|justif(?:y|ies)|buys?|affords?|entitles?)
  (?:what|as|whatever|only what|that|which) (?:the )?(?:insurer|insurance|contract|budget|tariff|plan|scheme|
    health fund|fund|rate|package) (?:allows?|pays?|reimburses?|covers?|permits?|includes?)
  (?:thrift|cost discipline|austerity|efficiency|productivity|profitability)(?=:| first| above| is (?:our|the)| comes)
  (?:table|bed|room|seat|slot|chair|line|desk|bay) (?:is |must be |gets? |has to be |be )?(?:freed|cleared|turned|
    vacated|sold) (?:for (?:the next|another|new)|again|as (?:soon|quickly|fast)|quickly|within)
  (?:maximi[sz]|increas|grow|driv|generat|deliver|boost|rais|secur|achiev|creat|improv|ensur|protect|maintain|
    optimi[sz]|strengthen|lift|earn|safeguard|hit|meet|reach|sustain|produc|rais|pursu|seek|mak)(?:e|es|ing|
    s)? (?:our |the |its |their |a |maximum |sustainable |long-term |sustained |steady |healthy |stable |strong |
    higher |more |consistent |and |all |increasing |attractive |good |monthly |sales |quarterly |profitable |
    financial |annual |every |solid |quick |handsome |fair |yearly )*{money}
  {money} (?:is|are|comes?|remains?|before|above|over|takes?|matters?|counts?|has|have|ahead|and then|
    rather than) …(?:first|priority|precedence|people|{people}|care|comfort|everything|paramount|goal|aim|heart|key|
    sentiment|kindness|decides?)
  cost[- ](?:effective|efficient|conscious|optimi[sz]ed|saving|effectively|efficiently|effectiveness|efficiency|
    control|discipline|cutting|neutral|reduction|benefit)|economical(?:ly)?|(?:lowest|least|minimum|minimal|lower|
    low) (?:possible )?(?:cost|costs|expense|outlay|effort|overheads?)(?! to (?:you|{people}|our|the family))
  (?:efficient|efficiently|lean|streamlined)(?:,| and|, and| yet| but) (?:cost|lean|economic|profitable|economical|
    compliant|productive|standardi[sz]ed|effective|correct|timely|processed)|lean (?:administration|processes|
    organi[sz]ation|operation|management|service|team|staffing|structures?)
  (?:efficiency|productivity|throughput|utili[sz]ation|capacity|standardi[sz]ed processes|speed) (?:first|comes|
    is (?:our|the|what|key|paramount|everything)|above|before|targets?|and (?:cost|profit|productivity|economy|
    discipline|compliance|control|order))
  (?:maximum|optimal|optimum|highest|full|greatest|high) (?:possible )?(?:efficiency|productivity|throughput|
    utili[sz]ation|output|occupancy|capacity|return|returns|yield|profit|profits|revenue|room rate|prices|margins?|
    turnover)
  (?:as many|the (?:maximum|highest|greatest|largest) (?:possible )?number of|more) {people} …… (?:per|an|each|every|
    as possible|a) (?:hour|day|shift|minute|slot|night|year)
  (?:empty|idle|unfilled|unsold|lost|wasted|unused) (?:slots?|beds?|rooms?|seats?|minutes?|tables?|time|chairs?|
    hours?) (?:costs?|is|are|earns?|means?|brings?)
  (?:is|are) (?:an investment|an asset|our capital|a cost|a cost factor|a source of (?:income|revenue|profit)|a means|
    a tool|a lever|a profit|good business|a business)|good for business|makes? (?:good )?(?:business|commercial|
    economic|financial) sense|pays? (?:off|for itself|its way|dividends)
  (?:that is|that's|which is|this is) (?:the (?:only )?reason |why|what) ?(?:why )?(?:we (?:look after|care|treat|
    serve|are (?:kind|friendly|polite|nice)|smile|value|help)|(?:good |our )?(?:service|care|kindness|
    friendliness) is for)
  through (?:(?:satisfied|loyal|happy|delighted|excellent|good|customer|better|outstanding|strong|content|engaged|
    superior|close) )(?<=(?:growth|profit|profits|profitability|return|returns|revenue|margins?|value|success|sales|
    earnings|results) through [a-z]+ )
  (?:as far as|to the extent that|insofar as|in so far as|so far as|as much as|as long as|where|when|whenever|
    provided|so long as|only if|whatever|if|what) (?:our |the |its |available |it is |this is |that |we |your |
    their )*(?:tariff|budgets?|resources?|costs?|funding|funds|margins?|finances?|economics|profitable|affordable|
    economically|fees?|fee schedule|contract|capacity|pays?|commercially|insurer|insurance|scheme|plan|staffing|
    worthwhile|cover|flat rate|case rate|financially) ?(?:allows?|permits?|covers?|provides?|is|are|pays?|for it|
    viable|justif[a-z]+|available|remains?|lets?|reimburses?|runs?|lasts?|has|makes|sense)?(?= |[.,;]|$)
  (?:tariff|budget|resources|funding|margin|flat rate|insurance|insurer|case rate|fee schedule|cost centre|figures?|
    spreadsheet|accountants?|controller|balance sheet) (?:allows?|permits?|pays? for|covers?|provides? for|justif(?:y|
    ies)|lets?|sets? the|decides?|determines?|says?|comes?|is used up|are used up|ends?|rules?)
  (?:keep(?:s|ing)?|stay(?:s|ing)?|remain(?:s|ing)?|operate|work|deliver|delivering|
    delivered) (?:[a-z]+ ){0,3}?(?:within|inside|under|below) (?:the |our |a |tight |strict |agreed |its )*(?:budget|
    budgets|cost targets)
  (?:keep(?:s|ing)?|cut(?:s|ting)?|hold(?:s|ing)?|reduc(?:e|es|ing)|lower(?:s|ing)?|control(?:s|ling)?|minimi[sz](?:e|
    es|ing)) (?:our |the |all |down |staff |personnel |operating |unit |handling |running |unnecessary )*(?:costs?|
    expenses?|overheads?|spending|waste|handling times?|call times?|losses|refunds|claims|complaints|
    risks?)(?! (?:for|to) (?:you|{people}|our {people}))
  (?:those|customers|guests|patients|members|people|clients|whoever|passengers|anyone|he|accounts) (?:who |
    that )?(?:can |do |does not |do not |cannot )?(?:pay|pays|spend|spends|buy|buys|bring in|earns? us|
    generates?) …… (?:more|most|first|in advance|up front|extra|premium|well|attention|served|nothing|better|get|gets|
    sooner|priority|longer|wait|little|less)
  (?:high[- ](?:value|margin|paying|spending|net-worth|yield)|premium|profitable|paying|solvent|creditworthy|
    lucrative|wealthy|big-spending|good-paying) (?:customers?|clients?|guests?|patients?|accounts?|
    members?)(?! are (?:no|not))
  (?:payment|cash|money|deposit|prepayment|the fee|fees|credit card) (?:is |must be |has to be |comes? |
    always )+(?:first|in advance|up front|due before|before|received|required|made|secured)|(?:pay|pays|paid|
    paying) (?:first|in advance|up front|before)
  (?:cheapest|best|free) (?:form of |kind of )?(?:advertis|marketing|sales)[a-z]*|every (?:call|contact|conversation|
    visit|complaint|interaction|guest|customer|meal|stay|question|greeting) (?:is|as) (?:a |an |another )*(?:sales|
    selling|revenue|chance to sell|opportunity|source of|cost|sale)|(?:up|cross)-?sell(?:s|ing)?|sell(?:s|
    ing)? (?:more|an extra|one more|additional|as much|a second|another)|chance to sell|average (?:spend|handling|
    bill|basket)|revenue per|sales (?:per|targets?|figures|opportunit(?:y|ies)|volume|growth)|billable|lifetime value|
    conversion rates?|key performance|kpis?|return on (?:investment|capital|equity)|shareholder (?:value|return|
    returns|interests)|bottom line|interests of (?:our |the )?(?:shareholders|owners|investors|company)|
    measurable return|profitable growth|(?:profit|revenue|sales)[- ](?:driven|oriented|focused)
  (?:our )?(?:first|main|primary|top|highest|foremost|overriding|chief|prime|sole|only) (?:duty|priority|concern|
    obligation|goal|aim|responsibility|objective|task|commitment|purpose|loyalty|question) (?:is|are|remains|lies|
    :) …… (?:shareholders?|owners|investors|profits?|money|costs?|budgets?|rules|regulations|compliance|law|procedure|
    efficiency|order|documentation|figures|company|revenue|finances|returns?|margin|treasury)
  (?:bad|poor|angry|unhappy|dissatisfied|lost|upset) (?:reviews?|customers?|guests?|patients?|ratings?) (?:costs?|
    means?|hurts?|brings?|loses?|spends?|damages?)
  (?:commercially|economically|financially) (?:viable|sensible|sound|worthwhile|justified|responsible|reasonable)|
    time is money|(?:every|each) minute (?:costs|is money|counts as)|minutes? per (?:patient|call|customer|case|visit|
    guest)|(?:four|five|six|seven|eight|ten|twelve|fifteen|three) minutes (?:per|for each|a) (?:patient|call|customer|
    case|visit)
  `,
  CONTROL,
);
