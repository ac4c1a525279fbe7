/** Efforts that hedge when the house makes them (“we try to”), not when a guest does (“a child who tries to read”). */
export const TRYING =
  /\b(?:(?:tr(?:y|ies|ying)|aim(?:s|ing)?|seek(?:s|ing)?|hop(?:e|es|ing)|attempt(?:s|ing)?|intend(?:s|ing)?|plan(?:s|ning)?|wishing|aspir(?:e|es|ing)|wish) to|looking to(?! (?:the|an?|you|us|them|each|one|their|your|our)\b)|work(?:s|ing)? towards?(?! (?:the (?:door|gate|middle|end)|each other)\b)|(?:may|might)(?: well)? (?:sometimes|occasionally|on occasion)|(?:intend|plan) on|tr(?:y|ies) and|striv(?:e|es|ing)|(?:do|does|doing|try|tries|trying) their (?:very |level |absolute )?(?:best|utmost|hardest)(?! (?:work|learning|thinking|writing|cooking|baking|drawing|job|repairs?|teaching|reading|singing|playing|sleeping|listening|selling)\b)|hopes? that|hope (?:you|our|every|each|all))\b(?! see you)/g;

/** Words of frequency that hedge a promise, not a custom of somebody else. */
export const USUALLY =
  /\b(?:normally|usually|customarily)\b(?! (?:an?|the|just|only|not|already|knows?|means?|wants?|needs?|feels?|sounds?|afraid|frightened|scared|right|tired|worried|hungry|in pain|hides?|someone|somebody|one)\b)/g;

/** Hedges that need the house as their subject beside them; they are written with it. */
export const WE_HEDGE: readonly string[] = [
  "we(?:'d| would) (?:really |very much |ideally )?(?:like|love|want|wish|prefer|expect|hope|aim|try) (?:to|every|each|all|our|you|people|guests|patients|pupils|customers|everyone|nobody|no one)",
  'we like to (?:think|believe|say|feel|hope)',
  'we (?:believe|feel|think|trust)(?: that)? we (?:can|could|should|are able|will)',
  "we(?: will|'ll| do)?(?: at least| always)? try(?=[,.;!]|$| our| hard| very| for)",
  '(?:we|our [a-z]+|the team|staff|i) aims? (?:for|at)',
  'our aims?',
  'we may(?! (?:be|not|have|seem|look|live|work|come)\\b)',
  'we might',
  'we mostly',
  'mostly,? we',
  'we (?:can |could |will )?(?:perhaps|maybe|possibly|probably)',
  '(?:perhaps|maybe|possibly|probably) (?:we|our|one day)',
  'perhaps not',
  'we tend to(?! (?:the|an?|their|your|our|his|her|each|every|any|them|those|these|it|all|people|patients|wounds|children|animals|guests|whoever|anyone|everyone)\\b)',
  '(?:you|staff) (?:may|might) (?:wish|want|like|prefer|care) to',
  '(?:may|might) (?:wish|want|like) to consider',
  '(?:when|where|if|whenever|wherever)(?:,? and (?:where|when|if),?)? we can(?=[,.;!)]|$)',
];

/** Hedges that open a sentence. */
export const OPENING = /(?:^|[.:;!] )(?:we should|most likely|consider [a-z]+ing)\b/g;
