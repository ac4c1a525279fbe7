import { CONTROL } from './control-words';
import { phrases } from './phrases';

const slots = {
  ...CONTROL,
  purse: `(?:city|council|town|county|state|taxpayers?|ratepayers?|treasury|trust|house|company|owners?|insurers?|fund|
    district|government|public|hospital|school|bank)`,
  payer:
    '(?:(?:prompt|good|late|slow|early|reliable|punctual|big|best|poor|bad|quick|full|bigger) (?:payers?|spenders?))',
  better: `(?:first|skip|skips|jump|jumps|ahead|priority|before|quicker|faster|sooner|at once|straight|immediately|
    better|longer|wait|nothing|less|slow|late|within|in an hour|prompt|good|best|what is left)`,
  unit: `(?:table|stay|order|visit|basket|guest|customer|call|ticket|bill|check|booking|room|patient|contact|receipt|
    meal|sale|till|client|member|passenger|counter|cover|transaction|account)`,
  extra: `(?:upgrades?|extras?|desserts?|wine|bottle|products?|course|starters?|side|drinks?|warrant(?:y|ies)|polic(?:y|
    ies)|cover|package|subscription|licen[cs]es?|add-ons?|bigger|larger|accessor(?:y|ies)|coffee|loan|card|contracts?)`,
};

/** Service by what somebody pays, selling where care was asked for, and thrift as the aim. */
export const PAYERS_FIRST = phrases(
  `
  {payer} …(?:gets?|receives?|comes?|are|is|deserves?|goes|go|earns?|enjoys?|waits?|find|finds)(?! the same| a warm|
    as well| time| help| advice) …… {better}
  late (?:rent|payments?|fees?|papers?|forms?|applications?) (?:gets?|means?|earns?|brings?) (?:a )?(?:late|no|slow|
    slower|later|nothing)
  (?:premium|gold|platinum|silver|big|bigger|large|larger|key|top|major|vip|best|private|full-price|long-contract|
    business) (?:accounts?|members?|customers?|clients?|contracts?|orders?|spenders?|policyholders?|cardholders?|
    tenants?|donors?|guests?|plans?) …… (?:first|skip|skips|jump|jumps|ahead|priority|before|quicker|faster|sooner|
    at once|straight|immediately|in an hour|within)
  (?:members?|accounts?|customers?|clients?|tenants?|borrowers?|residents?) in good standing
  (?:the rest|others|everyone else|everybody else|all others|basic members?) (?:[a-z]+ )?(?:takes?|gets?) what is left
  (?:by|according to|depending on|in line with) (?:what|how much) (?:they|he|she|you|people|{people}) …(?:pays?|spends?|
    brings?|orders?|buys?)
  (?:rais|lift|grow|increas|boost|push|add|enlarg|maximi[sz])(?:e|es|ing|s)? (?:to )?(?:the |our )?(?:average |final |
    total )?(?:bill|value|total|spend|size|basket|worth|check|share|yield|sum) (?:of|at|per|on|from|for) (?:every|each|
    the|any) (?:[a-z]+ )?{unit}
  (?:sell|sells|selling|place|places|add|adds|push|pushes|book|books|suggest|suggests) (?:it to |him |her |them |every |
    each |another |one more |a second |an? |the )+(?:[a-z]+ )?{extra}(?= (?:to|with|at|on|before|for) (?:every|each|
    the|all|them|they|every)|[.,;]|$)(?<!sell the .{0,20})
  (?:chance|opportunity|occasion|moment|reason) (?:to|for) (?:place|sell|upsell|sales?|add|a sale|another sale|
    earn|bill)
  share of wallet|customer value|wallet share|guest spend|spend per|average order
  (?:run|runs|managed|operated|works?) like a (?:business|company|factory)|every (?:bed|seat|room|table|slot|chair|
    place|desk|course) (?:filled|sold|booked|occupied|earning|taken|full)(?! (?:with|by)|<=with )
  every (?:hour|minute|visit|call|mile|consultation) (?:billed|charged|paid|invoiced|counted|sold)
  (?:fill|fills|filling|sell|sells) (?:every|each|all) (?:[a-z]+ )?(?:seats?|beds?|rooms?|tables?|slots?|places?|
    upgrades?|chairs?)
  cost(?:s|ing)? (?:the |our |its |your )?{purse} …(?:less|little|nothing|least|a penny)
  (?:at |for |with )?(?:a |the |ever )?(?:lower|lowest|less|least|smaller|reduced|minimum|minimal|little|
    falling) (?:possible )?(?:costs?|expense|charge|burden|spending|outlay|subsidy) (?:to|for|on) (?:the |
    our )?{purse}
  (?:spends?|spending|cost|costs) (?:[a-z]+ )?less (?:each|every|this|than|year|from)(?<!(?:you|them|riders|{people}) .{0,20})
  (?:lives?|living|stays?|runs?|kept|keeps?) (?:[a-z]+ )?(?:within|inside|below) (?:its|our|the|their) (?:means|grant|
    funding|allocation|numbers|budgets?|limits)
  (?:never|not|without) (?:to )?(?:exceeds?|exceeding|overspends?|overrun|overruns|goes over|go over) (?:its |our |
    the )?(?:funding|budget|grant|allocation|numbers|limits?|limit)?
  (?:lean|slim|lighter|slimmer|leaner|frugal|thrifty|low-cost),? (?:and )?(?:[a-z-]+ ){0,2}?(?:services?|office|library|
    town hall|city hall|administration|budget|school|hospital|clinic|operations?|council|organi[sz]ation|company|staff|
    team|department|branch|authority|utility)(?! and a)
  (?:more|the same) (?:work |service |care )?(?:with|for) (?:less|fewer (?:staff|hands|people)|less money)(?! (?:trouble|
    worry|pain|waiting|effort))
  (?:the |our )?{purse} saves?
  (?:smaller|fewer|less) (?:staff|payroll|headcount|posts|employees)
  (?:keep|keeps|cut|cuts|bring|brings|drive|drives|hold|holds) (?:the |our )?(?:cost|costs|price|expense) (?:of|
    per) (?:each|every|a) (?:[a-z]+ )(?:down|low)
  (?:nothing|no more) (?:that is |which is )?(?:beyond|outside) (?:the |our |what )(?:contract|tariff|package|plan|fee)
  `,
  slots,
);
