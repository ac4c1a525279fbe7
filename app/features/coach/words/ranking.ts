/** Wordings that put one thing above another; patterns on lower-case text with straight apostrophes. */
export const RANKING = [
  // before and above
  /\b(?:before|over|above|ahead of|rather than|instead of|sooner than|outside|beyond)\b(?! (?:making|taking|deciding|you decide|we decide|and beyond))/,
  /\b(?:more|less|better|worse|higher|lower|sooner|greater|rather|later|fewer|other|\w{3,}er)\b.{0,60}\bthan\b/,
  /\b(?:\w{3,}er|less|more|late|slow|long)\b.{0,25}\b(?:never|not|no)\b.{1,25}\w|\bis (?:good|fine|nice|great),.{2,40}\bis (?:better|best)\b/,
  /\b(?:is|are) (?:\w+ )?(?:good|fine|nice|great|important|pleasant|welcome)\b.{0,20}\bbut\b|\b(?:is|are) a must\b|\bout(?:live|last|strip)s?\b|\bfrom (?:heavy|top|first|most|highest|big|large|strong)\w* to\b|\b(?:about|comes?|goes|is|are) last\b/,
  /\b(?:when|where|whenever|wherever|if|should)\b.{3,70}\b(?:disagree|collide|clash|conflict|compete|quarrel|pull)\w*\b.{0,40}, .{3,}/,
  /\w['"]?\s*(?:>+|\u2192|->|=>|\u203a|\u00bb)\s*['"]?\w/,
  // winning and yielding
  /\b(?:out(?:rank|weigh|vote)|beat|trump|win|prevail|overrid|overrul|supersed|yield|bend|preced|dominat|sacrific|forgo|forego|bow|loses? to|follow)(?:e|es|s|ing|ed)?\b/,
  /\b(?:decisive|king|queen|paramount|sacred|untouchable|supreme|(?:is|are|be) (?:\w+ )?(?:suspended|dropped|waived|put aside|set aside))\b/,
  /\b(?:gives?|giving|makes?|making)(?: \w+)? way\b|\bgiv(?:e|es|ing) (?:up|first place|ground)\b|\b(?:step|stand|hold)s? (?:back|aside|down|above|first|at the (?:top|bottom|head|end))\b/,
  /\b(?:precedence|priority|prioriti[sz]e|primacy|tie-?breaker|top (?:of the list|to bottom)|number one|no\. ?1|back seat|last word|upper hand|benefit of the doubt|non-?negotiable|not up for (?:discussion|debate)|only then (?!decide)|at a loss\b|at our own (?:cost|expense)|not negotiable|comes? to the crunch|first duty|first loyalty)\b/,
  // order
  /\b(?:in|by|follow|following) (?:\w+ ){0,2}(?:order|sequence|ranking)\b|\bour order\b|\border in which\b|\b(?:is|are) ranked\b|\bas (?:printed|listed|written)\b|\b(?:smaller|lower|higher|lowest|highest) (?:number|one|value|up|down)\b/,
  /\b(?:higher|upper|top|further up|further down|earlier|topmost|highest|uppermost)\b.{0,40}\b(?:decides?|wins?|holds?|counts?|prevails?|weighs?|stands?|applies|goes|comes|leads?|matters?)\b/,
  /\b(?:come|go|stand|i|are|be|put|rank)(?:s|es|ing)?(?: \w+){0,3} (?:first|foremost|last|second|third)\b|\b(?:safety|patients?|guests?|people|child(?:ren)?|law|customers?|care|kindness|health|life|truth|pupils?|residents?) first\b/,
  /\b(?:first|second|third|then|next|finally)\b.{0,80}[,;.:]? \b(?:then|second|third|next|after that|last|afterwards)\b|^(?:first|above all)\b(?! and foremost we)|\bafter that\b/,
  /(?:^|\n)\s*(?:1|a|i)\s*[.):].*\n\s*(?:2|b|ii)\s*[.):]|\b1\s*[.):][^\n]*\b2\s*[.):]/,
  // what is never traded, what may wait
  /\b(?:never|not|no|nothing|cannot|can't|won't|don't|doesn't)\b (?:\w+ ){0,5}(?:trade[sd]?|compromised?|sacrificed?|expense|at the cost|for the sake|in exchange|give way|give in|worth|justif\w+|hurry|hurried)\b/,
  /\b(?:can|may|must|has to|have to|will) wait\b|\b(?:everything|all|anything) else\b|\bthe rest\b|\bwaits\b/,
  /\b(?:even (?:if|when|though|at|towards?|against)|at any (?:price|cost)|at all costs|at the (?:expense|cost) of|though it|also when|whatever it costs)\b/,
  /\b(?:worth|matters? (?:more|most|less|least)|weighs? (?:more|most|less|heavier)|counts? (?:more|most|less|for more|double)|(?:more|most|less) important|least)\b/,
  /\b(?:prefer|favou?r|we choose|would rather|we'd rather|we'd sooner|would sooner|then we|if (?:we|you) (?:must|have to|can't|cannot) (?:choose|be|do|have|keep))\b|^(?:rather|better)\b|\bnot the other way\b/,
  /\bif .{8,80}, (?:then |please )?(?:be|do|let|we|say|stop|drop|leave|close|speak|tell|it|the)\b|\bbut (?:not|no|never|nobody)\b|\b(?:ends?|stops?) (?:where|when|as soon as|at)\b|\bright of way\b|\w, then \w|\bmay\b.{3,60}\b(?:not|no|never)\b|\bnothing (?:comes|stands) between\b/,
  /\b(?:in|when in|if in) doubt\b|\b(?:take|choose|side|stand|decide|vote)s? (?:\w+ ){0,2}(?:side|with the|on the side|in favou?r of|for the (?!best|better|good of all))/,
];

/** Wordings that sound like an answer and settle nothing. */
export const UNSETTLED = [
  /\bwe (?:\w+ ){0,4}decide(?! (?:for|against|in favou?r)\b)\b|\bdecide (?:together|case|what|which|then|later|each|as)\b|\bthen decide\b|\b(?:find|show) (?:us )?the way\b|\btake (?:the |some )?time to\b/,
  /\bcommon sense\b|\b(?:best|good|own|sound|personal|your|their) (?:judge?ment|feeling|discretion|conscience)\b|\bguts?\b|\binstincts?\b|\b(?:your|our|the|their) hearts?\b|\bfeels? right\b|\bas you would\b|\bask yourself\b|\bthe process\b/,
  /\bequal(?:ly)?\b|\b(?:same|equal) (?:weight|rank|importance|value|standing|footing)\b|\bcounts? the same\b|\bas (?:important|seriously|much|valid|valuable|highly) as\b|\bside by side\b|\bhand in hand\b|\bon (?:a|the same) (?:par|level)\b/,
  /\b(?:to be|will be|yet to be|being) (?:\w+ )?(?:defined|decided|determined|discussed|completed|agreed|confirmed|written|added|announced|clarified|developed|drafted|worked out|filled|specified|finali[sz]ed)\b|\btb[dca]\b|\bto follow\W*$|\bcoming soon\b|\bn\/?a\b|\bnot applicable\b|\bstill (?:working|thinking|discussing|open|under|in)\b|\bto-?do\b|\bin progress\b|\bplaceholder\b|\binsert\b|\blorem\b|^(?:none|nothing|no|yes|open)\W*$|\bget back to\b|\bnot had such\b|\bcross that bridge\b|\blater (?:date|stage)\b/,
  /\b(?:ask|see|consult|contact|speak (?:to|with)|talk (?:to|with|about)|discuss|refer to|turn to|check with|report to|escalate|read|approach|involve)\b.{0,50}\b(?:managers?|management|supervisors?|superiors?|boss|board|hr|human resources|handbook|intranet|polic(?:y|ies)|guidelines?|head|director|colleagues?|leadership|leader|code of conduct|manual|owner|principal|department|someone|each other|one another|openly|it|advice|everyone)\b|\bsee (?:above|below|page|section|chapter|separate|attached|the|our)\b|\bcode of conduct\b|\bmission statement\b|\b(?:seek|ask for|get) (?:advice|help|guidance|dialogue)\b/,
  /\b(?:managers?|management|supervisor|boss|board|hr|director|leadership|leaders?|executives?|committee|principal|owner|group|team|teams|employees?|everyone|majority|ceo|founder)\b.{0,30}\b(?:decides?|rules|determines?|judges?|vote|makes? the|set the|sets the)\b/,
  /\bdepend(?:s|ing)?\b|\bcase[- ]by[- ]case\b|\b(?:each|every) (?:case|situation|employee|person)\b|\bindividual (?:case|decision|assessment)\b|\bsituations?\b.{0,30}\bdifferent\b|\bcircumstances\b/,
  /\b(?:balance|balanced|balancing|compromises?|consensus|middle (?:way|ground|path)|win-win|happy medium|harmony|harmonise|reconcile|dialogue|both sides|all (?:aspects|sides|views|parties)|weigh (?:them|up|each|everything|all|the|our)|justice to|common ground|(?:a|the) (?:\w+ )?(?:solution|answer)|parties|find a way)\b/,
  /\b(?:all|each|every one|both|none) of (?:our|them|these|the)?\b.{0,20}\b(?:values?|them)\b|\ball (?!the other|other)(?:(?:our|the|of|\w+) ){0,2}values\b|\b(?:each|every) (?:value|one)\b|\ball part of\b|\bvalues? (?:\w+ )?(?:guide|are|support|show|belong|complement|form|make|live|work|go|reinforce|never)\b|\bwe live our values\b|\b(?:spirit|line) (?:of|with) our\b|\btogether (?:they|we)\b/,
  /\b(?:trust|expect|believe in) (?:\w+ ){0,3}(?:people|employees|staff|everyone|colleagues|teams?|each other|one another|partners)\b|\bdo(?:es|ing)? (?:the right thing|our best|your best|what(?:'s| is) (?:right|best))\b|\bact (?:responsibly|in line|with integrity|professionally)\b|\bkeep calm\b|\bwe (?:talk|meet|discuss|sit down|try to|look for|seek|strive to|work it out)\b|\bof the above\b|\b(?:section|chapter|page|annex|appendix) \d|\bthink (?:it|things) over\b|\bspeak up\b|\bstay true\b|\bquestion of (?:attitude|character)\b|\btogether\W*$/,
];

/** Wordings that deny any order among the values. */
export const DENIED = [
  /\?\W*$/,
  /\b(?:no|none|not one|neither|never)\b.{0,40}\b(?:above|before|over|important|higher|first|outranks?|outweighs?|worth|greater|precedence|priority)\b.{0,12}\b(?:another|others?|rest|any)\b/,
  /\b(?:no|none of|cannot be|can't be|not|without|don't|do not|never) (?:\w+ ){0,3}(?:ranked|ranking|rank|order|hierarch\w+)\b/,
  /\b(?:do(?:n't| not)|never|no|not|cannot|can't|rarely|hardly|shouldn't|without)\b.{0,30}\b(?:conflicts?|contradict\w*|clash\w*|collide|compete|tension)\b(?! with the law)/,
  /\b(?:all|each|every|everything|everyone)\b.{0,40}\b(?:equally|equal|number one|top priority|first and foremost|come(?:s)? first)\b|\bfirst and foremost\b.{0,20}\ball\b|\bconflicts\?/,
];

/** Wordings that rank even in a sentence that begins by praising all: “all matter, but the one further up decides”. */
export const BUT_RANKING =
  /\b(?:but|yet|however|though|still|unless|when)\b.{0,80}\b(?:first|decides|decisive|wins?|before|over|never|higher|further up|more|above|yields?|holds|prevails?|ahead|(?<!the )way|last)\b|\b(?:outranks?|outweighs?|trumps?|beats?|takes? (?:precedence|priority) over|gives? way|goes before|comes? (?:before|first)|is ranked|are ranked|at the (?:expense|cost) of|in (?:the|this|that) order|other values|suspended)\b|>/;
