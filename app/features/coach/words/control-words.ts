/** Words of rules, papers and money, and of the people who wait behind them; slots for phrases. */
export const CONTROL = {
  rule: `(?:rules?|rulebook|house rules|regulations?|procedures?|polic(?:y|ies)|guidelines?|protocols?|
    process(?:es)?|standards|instructions?|manual|handbook|requirements?|provisions?|laws?|statutes?|code|
    terms and conditions|terms|conditions|directives?|checklists?|scripts?|compliance|bylaws|contracts?|
    legislation|fee schedule|tariff|paragraphs?|clauses?|specifications?|criteria|formalit(?:y|ies)|hierarchy|
    chain of command|letter of the law|quota|by-laws|statute book|circulars?)`,
  adv: `(?:strictly|fully|always|closely|faithfully|exactly|completely|consistently|rigidly|firmly|only|
    at all times|without exception|rigorously|carefully) `,
  kinds: `(?:(?:the|our|all|every|each|any|its|their|these|those|approved|established|official|internal|
    applicable|relevant|company|school|house|bank|hospital|prescribed|standard|set|written|existing|agreed|
    strict|correct|proper|due|current|legal|statutory|regulatory|corporate|hospital's|company's|bank's|school's|
    head|office|council|council's|local|formal|operating|operational|group|defined|documented|mandatory|own|and|
    valid|federal|state|central|published|general|printed|same|clear|binding|fixed|security|data protection|
    visiting|admission|refund|return|returns|cancellation|billing|library|town|trust|insurer's|laid-down|work|
    service|governing|procurement|quality|tender) )*`,
  obey: `(?:follow(?:s|ed|ing)?|compl(?:y|ies|ying) (?:{adv})?with|adher(?:e|es|ing) (?:{adv})?to|observ(?:e|es|
    ing)|obey(?:s|ing)?|respect(?:s|ing)?|stick(?:s|ing)? (?:{adv})?to|keep(?:s|ing)? (?:strictly )?to|appl(?:y|
    ies|ying)|abid(?:e|es|ing) by|enforc(?:e|es|ing)|execut(?:e|es|ing)|uphold(?:s|ing)?|act(?:s|
    ing)? (?:strictly |only )?(?:according to|in accordance with|within|by|on)|work(?:s|ing)? (?:strictly |
    only )?(?:according to|in accordance with|within|by|to)|stay(?:s|ing)? within|go(?:es|ing)? by|guided by|
    conform(?:s|ing)? to|implement(?:s|ing)?|hold(?:s|ing)? (?:fast )?to|rely on|relies on|insist(?:s|ing)? on|
    decid(?:e|es|ed) (?:for|in favou?r of|by|according to)|side(?:s)? with|bound by|refer(?:s)? to|
    point(?:s)? to|cling(?:s)? to)`,
  paper: `(?:forms?|documents?|documentation|paperwork|papers|files?|records?|receipts?|signatures?|proof|
    applications?|appointments?|reference numbers?|case numbers?|order numbers?|customer numbers?|tickets?|
    identification|id|identity cards?|id cards?|passports?|deposit|payments?|fees?|invoices?|contracts?|
    authori[sz]ation|approval|permits?|eligibility|deadlines?|membership cards?|insurance cards?|credit cards?|
    credit checks?|vouchers?|prescriptions?|referrals?|consent|stamp|formalit(?:y|ies)|written request|
    in writing|data protection|policy number|details|registration|entitlement|cover|coverage|bill|account|
    credit|checks?|verification|security questions|opening hours|office hours|working hours|visiting hours|
    closing time|cut-off|budget|criteria|requirements?|conditions|rules?|regulations?|permission|purchase order|
    liability|risk|queue number|number|legal department|manager|supervisor|head office|the system)`,
  money: `(?:profits?|profitab(?:ly|ility)|profitable|revenues?|margins?|earnings|turnover|returns?|sales|
    dividends?|shareholder value|shareholders?|bottom line|income|cash flow|market share|growth|costs?|
    cost savings|efficien(?:cy|cies)|productivity|throughput|utili[sz]ation|budgets?|targets?|quotas?|occupancy|
    yield|financial results|financial targets?|surplus|average spend|takings|bookings|upsells?|output|
    value for (?:our )?shareholders)`,
  seen: `(?:seen|served|treated|helped|admitted|discharged|heard|answered|received|refunded|processed|
    considered|let in|attended to|listened to|given|offered|accepted|allowed|advised|put through|released|
    seated|dealt with|handled|examined|granted|opened|started|repaired|booked|looked at|reimbursed|assisted|
    connected|moved|touched|paid|delivered|entertained|issued|let go|spoken to|passed on|help|helps|serve|
    serves|treat|treats|see|sees|listen|listens|give|gives|talk|speak|answer|answers|act|acts|refund|refunds|
    consider|start|begin|begins|provide|provides|offer|offers|advise|advises|admit|assist|deal|respond|accept|
    accepts|open|opens|release|discharge|repair|repairs|service|help|information|advice|treatment|refund|
    exchange|exchanges|attention|assistance|replies|reply|appointment|care|entry|discussion|touch|move|grant|
    issue|let|lets|process|attend|take|takes|make|makes|exceptions?)`,
  nice: `(?:friendl[a-z]+|kind|kindness|kind word|smiles?|courtesy|politeness|service|satisfaction|satisfied|
    care|loyalty|loyal|happy|happiness|welcome|word|comfort|reviews?|attention|complaints?|goodwill|hospitality|
    trust|relationships?|{people}|visit|conversation|listening|patience|well|warmth|empathy|cup of coffee|
    delight|experience)`,
  earn: `(?:sells?|pays? off|pays? (?:for itself|us|dividends|more|well|back)|earns?|yields?|brings? (?:in|
    us) …(?:money|revenue|business|sales|orders|income|profit|customers)|generates?|(?:increases?|boosts?|
    raises?|lifts?|drives?|fuels?) (?:our |the |its )?{money}|saves? (?:us )?money|costs? (?:us )?(?:money|
    bookings|business|sales|revenue|orders|more|customers|us|dear)|is (?:worth )?money|profit|profits|
    profitable|revenue|bookings|turnover|margins?|(?:spend|spends|buy|buys|order|orders) (?:more|again|twice|
    another)|market share|return on|measurable return|repeat business|repeat orders|advertisement|advertising|
    (?:more|higher|our) sales|our income|(?:our|profitable|business) growth|shareholders?|business case|
    makes? (?:us )?money|cheapest)`,
};
