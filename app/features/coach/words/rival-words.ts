/** Words for those who could take our customers; slots for phrases. */
export const RIVAL = {
  rivals: '(?:competitors?|competition|rivals?|contenders?|challengers?)',
  equals: '(?:equals?|peers?|match|rivals?|competitors?|competition|parallel|counterparts?|substitutes?)',
  real: `(?:(?:real|serious|true|direct|worthy|other|local|genuine|credible|single|actual|natural|viable|
    comparable) )*`,
  none: '(?:no one|nobody|no-one|none|not one|no other [a-z]+(?: [a-z]+)?|no (?:rival|competitor))',
  does: `(?:does|do|offers?|makes?|provides?|bakes?|builds?|sells?|brews?|teaches|delivers?|understands?|has|
    have|gives?|knows|serves?|runs?|fixes|goes as far|produces|brings|looks after)`,
  nothing: '(?:no one|nobody|no-one|nothing|none|no other [a-z]+|no [a-z]+)',
  us: '(?:us|ours|our|we|what we|this|like us|as we do|the way we)',
};
