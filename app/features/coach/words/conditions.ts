import { CONTROL } from './control-words';
import { phrases } from './phrases';

/** Papers, payments and hours as the condition of being helped. */
export const CONDITIONS = phrases(
  `
  only (?:complete|correct|signed|written|valid|registered|timely|approved|authori[sz]ed|insured|eligible|original|
    full|properly [a-z]+|correctly [a-z]+|duly [a-z]+) [a-z]+
  (?:according to|as (?:required|laid down|set out|prescribed|stipulated|provided for|defined|specified) (?:by|in)|
    within (?:the )?(?:limits|framework|bounds|scope|confines|boundaries|letter) of|to the letter of|governed by|
    dictated by|as per|pursuant to|what|exactly as|as|that|which|whatever|just as|only what|nothing but what|
    if) {kinds}{rule} (?:requires?|demands?|says?|provides?|prescribes?|allows?|permits?|intends?|foresees?|dictates?|
    stipulates?|tells? us|lays? down|states?|sets? out|provides? for)
  (?:no|not|never|nobody|no one|nothing|cannot|can't|do not|does not|don't|doesn't|none|
    neither) …… {seen} …… (?:until|unless|before|without|outside|except|beyond|except with|
    but with) (?:[a-z'-]+ ){0,5}?{paper}
  (?:only|solely|exclusively) (?:when|if|once|after|with|on|against|upon|where|within|during|by|in|as far|to those|
    those|then)(?: (?:the |a |an |all |every |their |who |that |have |has |it |is |they |we |are |within |in |his |
    her |our |full |complete |due |prior |written |valid |prior |opening |office |been |correct |correctly |
    already )*)(?:{paper}|{rule}|{money}|paid|signed|registered|approved|authori[sz]ed|eligible|entitled|insured|
    in order|complete|met|filed|queued|booked)
  {seen} (?:[a-z']+ ){0,3}?only (?:to |for |by |with |when |if |once |after |during |on |against |in |within |those |
    upon |as |those )(?:[a-z'-]+ ){0,6}?(?:{paper}|{rule}|{money}|paid|signed|registered|approved|eligible|entitled|
    insured|complete|met)
  (?:without|outside|before|unless|beyond) (?:[a-z'-]+ ){0,4}?{paper},? (?:[a-z'-]+,? ){0,6}?(?:no|not|never|nobody|
    nothing|none|cannot|can't|n't|refused?|declined?|wait|waits|turned away)
  {paper} …(?:must|has to|have to|needs? to|is to|are to|shall|should) (?:first |always )?(?:be |have been |arrive |
    carry |show )?(?:[a-z]+ ){0,5}?(?:before|first|in advance|or (?:no|we))
  {paper} (?:first|comes? first|before (?:the |any |we |a |people|help|care|treatment|words))
  (?:once|as soon as|only after|only when|only if|only once|provided|
    on condition) (?:that )?(?:[a-z'-]+ ){0,4}?(?:{paper}|{rule}|flat rate|case rate|allowance|funds|time) (?:has |
    have |is |are |was |were )?(?:been )?(?:complete|completed|met|submitted|signed|paid|received|settled|fulfilled|
    handed in|filed|verified|approved|checked|presented|provided|produced|shown|in full|in order|cleared|correct|
    stamped|filled|confirmed|satisfied|secured|agreed|used up|exhausted|spent|reached|expired|up|over|runs? out|
    allows?|permits?)
  (?:those|people|customers?|patients?|applicants?|residents?|claimants|guests?|anyone|whoever|everyone|citizens|
    members|tenants|passengers|parents|pupils|students|visitors) (?:who |that )?(?:can |have |has |do |
    does )?(?:meets?|fulfils?|fulfill|satisf(?:y|ies)|qualif(?:y|ies)|compl(?:y|ies)|presents?|submits?|submitted|
    proves?|produces?|(?:are|is) (?:entitled|eligible|insured|registered|in credit|covered)|follows?|observes?|
    cannot (?:prove|produce|show|present|provide)|fails? to|without|late|misses?|does not (?:have|bring|fill|comply|
    keep)|do not (?:have|bring|fill|comply|keep)) (?:[a-z'-]+ ){0,4}?(?:{paper}|{rule}|on time|deadline|{money}|,|
    wait|not|entitled)
  (?:and )?only then (?:the |our |do |does |we |comes? |is |are |any )?(?:we |comes? |the )?(?:{people}|help|serve|
    listen|treat|care|service|person|look after|comfort)
  only (?:[a-z']+ ){0,8}?(?:profitably|profitable|economically|cost-effectively|paid for|in advance|insured|
    pre-approved|authori[sz]ed)
  (?:{rule}|{paper}|{money}) (?:[a-z]+ ){0,2}?before we (?:welcome|greet|help|listen|serve|look|speak|talk|treat|
    answer|open|begin|act|offer|see|let|give|smile)
  (?:after|later than|without|outside|incomplete|late|unsigned|illegible|missing) (?:[a-z0-9]+ ){0,4}?(?:is|are|
    will be|gets?) (?:not|never|no longer) (?:{seen}|read|returned|opened)
  {seen} (?:[a-z]+ ){0,3}?(?:in|by|according to) (?:the )?(?:order|class|level|status|category|
    ranking) of (?:[a-z]+ )?(?:insurance|payment|fee|price|contract|revenue|tariff|importance|value|spend)
  (?:whoever|anyone who|those who|he who|{people} who) (?:arrives? late|comes? late|is late|are late|forgets?|misses|
    loses|fails|does not (?:have|bring|keep|comply|pay|follow)|do not (?:have|bring|keep|comply|pay|follow)|breaks|
    cannot (?:pay|prove|show))
  no (?:conversation|call|meeting|service|treatment|answer|entry|help|advice|visit|refund|key|repair|appointment|
    delivery|reply|discharge|admission|exception|bed|decision|information|access|loan|word) (?:is given |is made |
    comes )?(?:without|before|unless|until|outside) (?:a |an |the |prior |written |valid |proper |full )*{paper}
  (?:those|customers?|clients?|patients?|members?|guests?|residents?|people|anyone|
    whoever) …whose (?:[a-z]+ )?(?:contracts?|polic(?:y|ies)|plans?|insurance|accounts?|tariffs?|papers|fees|
    membership|package|scheme|cover) (?:includes?|covers?|provides?|allows?|pays?|is|are|permits?|entitles?)
  first (?:the |our |your |a |comes the |come the )?(?:{rule}|{paper}|{money}|documentation|accounts|till|books|order|
    record|report),? (?:and )?then
  (?:{rule}|{paper}|computer|software|calendar|clock|list) (?:decides?|determines?|comes? before|speaks?|
    has the last word|rules|knows no|takes precedence|outranks|wins|must be obeyed|is always right|never errs)
  (?:no one|nobody|no (?:[a-z]+ )?{people}|nothing|none|latecomers?|(?:we|staff) (?:do not|don't|never|
    cannot)) (?:is |are |be |will be |gets? |shall be )?(?:ever )?{seen} (?:[a-z]+ ){0,2}?(?:after|before|outside|
    beyond|past|later than|between|unless|without|until) (?:nine|eight|seven|six|five|four|ten|noon|midnight|closing|
    hours|the (?:deadline|bell|doors?|end|official|posted|stated|[a-z]+ (?:closes?|hours|time))|[0-9]|official|
    their turn|written|prior|an? (?:valid|written|prior))
  (?:whoever|anyone|those|{people}) …(?:is|are) (?:fined|penali[sz]ed|charged|sanctioned|reminded of the)|
    anyone who (?:breaks|violates|ignores|disregards)
  `,
  CONTROL,
);
