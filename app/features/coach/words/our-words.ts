/** Words of a house that looks at itself; slots for phrases. */
export const OURS = {
  own: `(?:(?:own|good|great|proud|long|strong|global|excellent|company's|corporate|public|financial|economic|
    unique|shared|common|continued|future|further|worldwide|regional|outstanding|commercial|market|technical|
    national|growing|local|famous|international|sustainable|long-term|entire|whole|rich|own good|well-earned|
    and) )*`,
  self: `(?:growth|reputation|brand|image|standing|market position|position|market share|success|successes|
    profits?|profitability|future|independence|ranking|rankings|company|organi[sz]ation|business|firm|history|
    heritage|traditions?|expertise|strengths?|ambitions?|awards?|achievements?|culture|excellence|talents?|
    portfolio|network|footprint|results|performance|competitiveness|status|prestige|leadership|revenues?|
    turnover|identity|unity|team spirit|legacy|capabilities|know-how|track record|innovations?|membership|
    enrolment|customer base|client base|goals|targets|values|name|place)`,
  become: `(?:be|become|becoming|remain|remaining|stay|develop into|grow into|turn into|evolve into|be known as|
    be seen as|be regarded as|be recogni[sz]ed as|be viewed as|establish ourselves as|position ourselves as|
    count as|rank as|be named|be voted)`,
  esteem: `(?:admired|envied|respected|renowned|acclaimed|celebrated|famous|well[- ]known|known (?:for|as|
    beyond|across|throughout|far|everywhere|in)|recogni[sz]ed (?:for|as|beyond|across|throughout|far|everywhere|
    in|by)|talked about|looked up to|honou?red|applauded|highly regarded|number one|a household name|
    a role model|an? [a-z]+ leader|leading|profitable|independent|competitive|first choice|visible|proud)`,
  want: `(?:(?<![a-z] )to|we (?:want|mean|aim|strive|aspire|intend|wish|plan|hope|work|set out|
    are determined) to|we will|we shall|(?:aim|goal|vision|mission|ambition|dream|aspiration|target|
    objective) (?:is|:) to|(?<![a-z] )striving to|(?<![a-z] )aiming to|on (?:our|the) way to)`,
  pleased: '(?:loyal|satisfied|happy|more|new|paying|delighted|repeat|grateful|contented|enthusiastic)',
  triad: `(?:our )?(?:team|passion|success|growth|profit|pride|tradition|excellence|quality|innovation|people|
    family|company|brand|future|strength|unity|performance|progress|ambition|expertise|craft|experience)`,
};
