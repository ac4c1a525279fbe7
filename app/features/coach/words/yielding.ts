import { phrases } from './phrases';

const slots = {
  rule: `(?:rules?|rulebook|fees?|polic(?:y|ies)|procedures?|forms?|regulations?|deadlines?|manual|limits?|scripts?|
    handbook|protocols?|paperwork|fares?|bills?|payments?|money|invoices?|profits?|costs?|budget|paper|schedule|
    timetable|figures|price|fine|till|charge|ticket|documents?|numbers|sale|commission|receipt|guideline|guidelines|
    opening hours|signature|file|papers|rent)`,
};

/** Words by which rules or money serve care or give way to it. */
export const YIELDING = phrases(
  `
  (?:bends?|breaks?|waives?|waived|drops?|suspends?|sets? aside|forgets?|ignores?|overrules?|chang(?:e|es|ed)|
    rewrites?|questions?|throws? out|skips?|scraps?|loosens?|puts? aside|tears? up|stretch(?:es)?|forgives?|forgiven|
    cancels?|cut through|cross out|shorten|simplif(?:y|ies)|abolish(?:es)?|lays? aside|leaves? aside|explains?|
    reads? out|translates?)(?: [a-z']+){0,4}? {rule}
  {rule} (?:[a-z]+ ){0,3}?(?:can wait|waits?|comes? (?:later|second|last|after)|may wait|gives? way|yields?|follows?|
    will follow|must give|bends?|goes? (?:back|to the|into|second)|returns? to|serves?|exists? (?:for|so)|second|
    afterwards|(?:is|are) (?:waived|forgiven|there (?:for (?:you|people|them|the people)|to (?:protect|help|serve))|
    made for|no (?:excuse|reason)|only|just|for|ours|still|meant|here for|free|tight, and|simple|short|never|wrong)|
    never (?:comes|decides|stands|stops|keeps)|does not (?:fit|help|stand|stop)|do not (?:fit|help)|hurts?|stays? in|
    makes? no sense|has no|have no|helps? us|protects? (?:the |a |our )?{people}|has a box|on the back|in (?:large|
    plain|big)|fits? on)
  (?:{people}|person|care|kindness|comfort|help|health|child|safety|human|humans?|common sense|conscience|guest|
    neighbour|life|lives|listening|truth|mercy|patient) (?:always )?(?:comes? |goes? |is |are |ranks? |counts? |
    matters? |weighs? )?(?:before|over|above|more than|ahead of|not) (?:the |our |any |a |all |sales |their )*{rule}
  (?:never|not|no|nobody|n't|cannot|without|no one) …… (?:because|only because|just because|for want of|for lack of|
    for fear of|on account of) (?:of )?(?:a |the |our |it |its |they |she |he |someone |that )*(?:{rule}|target|pays|
    profitable|cannot|can't|lacks?|lacked|lost)
  (?:cannot|can't|could not|unable to|whether or not …|who can|being able to) (?:they |she |he |you |someone )?(?:pay|
    afford)|(?:what|whatever|as much as) (?:they|you|he|she) can (?:pay|afford|spare)
  (?:not|non-?|never|n't|rather than|instead of|more than|less than|before|over) (?:for |about |on |by |our |with |a |
    the |any )*(?:profits?|targets?|commission|quotas?|money|paperwork|upsell[a-z]*|cross-sell[a-z]*|hidden costs?|
    small print|sales|forms?|receipts?|questions asked|a receipt)
  (?:people|{people}|person|guest|care|child|human|kindness) (?:comes? |come |goes |always comes )?(?:first|
    before)(?! (?:paying|the fee|signing))
  (?:rather|sooner|gladly|willingly|prefer to) (?:lose|loses|miss|forgo|forego|give|pay|spend|refund|waste|earn|be|
    sit|have|stay|wait|break|close|send)|(?:lose|loses) it gladly
  (?:at|for) no (?:cost|charge|extra)(?! to us)|whatever (?:it|that|this) costs|even (?:if|when|though|where) (?:it|
    that|this|they|we|the (?:kitchen|clinic|office|shop|till|manual|rule|form|form says|law|queue|clock|office|
    desk)) (?:costs?|earns?|means? (?:a loss|less)|brings? us|loses?|breaks?|closed?|closes|is closed|says|lose|earn|
    have closed|is shut|is long|forbids?|does not)|costs us(?! (?:money|book|bus|sales|rev|customers))
  (?:fair|honest|true|same|full|agreed|clear|plain|right|small|low|cheap|affordable|lower|cheaper) (?:prices?|fees?|
    bills?|rates?|wages?|costs?|fares?|tickets?|rooms?|loans?|meals?|care|dental|treatment)|affordable
  (?:tell|tells|told|explain|explains|explained|know|knows|show|shows|say|says|name|names|quote|ask|asks|advise|
    read) …… (?:costs?|prices?|fees?|bill|fare|rates?|cheaper|dearer|price is|rule|rules|regulation|form|why|reason|
    law)
  (?<!(?:never|not|n't|cannot|nobody may|to) )(?:make|makes|making|allow|allows|made|find|finds) (?:an |every |any |
    many )exceptions?
  (?:may|can|decides?|free to|allowed to) (?:[a-z]+ ){0,3}?(?:refund|waive|decide|give away|spend|act|stop|forgive|
    replace|exchange|offer|sign|say yes|help)|(?:decides?|decide) (?:what|herself|himself|alone|on the spot|by)|
    without asking|on the spot|at (?:her|his|their) (?:own )?discretion|as (?:he|she|they) sees? fit|no questions|
    without (?:a )?(?:questions?|receipts?|forms?|asking)
  (?:hygiene|fire|safety|infection|allergy|radiation|speed|food|kitchen|medication|drug|dosage|diving|rope|
    hand-washing|handwashing|swimming|climbing|traffic|road|sterility|isolation|crash|flight|doctor's|allergen|
    cleaning|pool) (?:and [a-z]+ )?(?:rules?|procedures?|protocols?|checklists?|regulations?|code|standards|laws?|
    drills?|orders?|instructions?|limits?)
  (?:{rule}|checklists?|protocols?|laws?|instructions|{rule} to the letter|
    limits?) (?:[a-z0-9'-]+,? ){0,8}?(?:because|since|so that|so no|lest) (?:the |a |an |our |every |no |nobody|each |
    somebody|someone|your |you |whoever |they |it (?:keeps|protects|saves)|she |he |whose |one |children|patients|
    lives)(?!(?:budget|costs?|company|shareholders|bank|claim|law|auditor|insurer|same))
  (?:back|goes|go|flows?|returned|ploughed|invested|spent|spend|stays?|put) (?:[a-z]+ )?(?:into|on|to|in) (?:the |
    our |a |new |better |more |every )*(?:wards?|patients?|school|beds?|children|care|people|classrooms?|residents|
    guests|members|community|village|kitchen|equipment|lifeboat|research|training|staff|library|playground|roof|
    nurses?|teachers?|pockets?|valley|town)
  so that (?!(?:nobody|no one|no claim|we) (?:can|could) (?:sue|claim|blame|hold|
    prove))(?:[a-z0-9'-]+,? ){0,6}?(?:{people}|nobody|no one|widow|mother|father|girl|boy|you|they|she|he|whoever|
    somebody|someone|left for|time for|listening|every|each|a man|a woman|the old|the poor)
  (?:there is|there are|we have|have|set|sets|has|with|gets?|carry|carries|wears?) no (?:targets?|quotas?|commission|
    time limit|limit|sales|forms?|rules?|script|minimum|stopwatch|price)
  (?:what|which) we (?:pay|owe|give) you|(?:earns?|earn) (?:us )?nothing|nothing to (?:earn|gain)|promise to the|
    (?:overlooks?|turns? a blind eye)
  (?:lays? it|put it|puts it|set it|sets it) (?:down|aside)|with papers or without|(?:for|to) the (?:rich|poor)
  and then we (?:go|sit|see|ask|listen|help|stay|look|talk|call|knock)|still (?:sings?|opens?|gets?|sleeps?|finds?|
    receives?|eats?|warm|there)|(?:do|does|would|will) not sell|never sell|(?:got|gets) it first
  without (?<!(?:^|[^a-z])no [a-z ,]{0,50}without )(?:an? |any )?(?:forms?|receipts?|paperwork|papers?|hidden costs?|
    small print|commission|questions)
  hears? the word|(?:profits?|revenues?|earnings) (?:is|are) what is left|(?:earn|earns) what (?:it|they) likes?
  rules? of thumb|golden rule|our only rule|one rule|the rule is simple|(?:first|second|only|simplest|oldest|best|
    house) rule (?:of|is|here|in|says)|rules? that (?:hurts?|harms?|helps?|nobody|no one|protects?)|(?:unnecessary|
    needless|silly|stupid|bad|pointless|fewer|few|three|two|no) rules?
  comply with (?:a|the|your|every|any) (?:wish|request)
  (?:ask|asks|asked|comes?|sign|signs|pay|pays|paid|settle|settles|fill|fills|do|does|sort|write|writes|
    complete) (?:[a-z0-9'-]+,? ){0,6}?(?:later|afterwards|after the|after|next (?:week|month|day)|on friday|tomorrow|
    when (?:they|she|he|you) can)
  (?:free|free of charge|for free|for nothing|on the house|costs? (?:you |them |nobody )?nothing here|gifts?|
    donat[a-z]+|discounts?|half price|reduced)(?= |[.,;:!]|$)(?! (?:advert|form of|marketing|time|to ))
  (?:first|second|third) (?:the|comes the|a) (?:person|patient|guest|child|caller|human|people|customer|bed|soup|
    coffee|blanket|bandage|pain|breath|help|handshake|word|listening),? (?:and )?(?:then|second|only then|after)
  (?:your|their|his|her|a guest's|the customer's|a family's|somebody's|parents'|members'|savers'|the family's|
    grandmother's|other people's|people's) (?:own )?(?:money|budget|costs|savings|bills?|purse|wallet|pocket|pension|
    rent|taxes|rights)
  (?:need not|needn't|never need|(?:not|n't|never|no longer) (?:have to|need to|has to|needs to)) (?:pay|prove|fill|
    sign|bring|produce|show|come twice|queue|read)|no (?:{people}|one|body) (?:has to|have to|needs to|must|
    should have to|pays|fills|signs|needs|is (?:sent|turned)|gets? sent)|nobody (?:has to|pays|fills|signs|needs|
    is (?:sent|turned)|gets sent|must)|(?:no one|nobody|no [a-z]+) (?:is|gets) (?:ever )?(?:turned away|sent (?:away|
    home|back)|refused|asked|put off|left|thrown|denied|removed|hurried|rushed)
  (?:all the same|nevertheless|anyway|for kindness|with care|out of kindness|still warm|through for you|way (?:round|
    around|through)|loophole|by hand and heart|in plain (?:english|words|language)|for (?:your|their|his|her) sake|
    on your behalf)
  what (?:a |an |the |each |every |any |our |someone |somebody |whoever )?{people} (?:[a-z]+ )?(?:earns?|owes?|spends?|
    owns?|saves?|inherits?)(?!.*(?:decides|determines|sets|tells us|matters))
  (?:their|your|his|her|the) (?:account|savings|money|wages?|pension|deposit) (?:earns?|pays?|yields?|brings?)
  `,
  slots,
);
