/** Turns of phrase with a picture in them that belongs to everybody: the door, the bond and the mirror are not ours. */
export const IDIOMS = new RegExp(
  String.raw`\b(?:
    (?:our|my|your|a person's) word is (?:our|my|your|their) bond
    |(?:our |the |an? )?(?:doors?|ears?) (?:is|are|stands?) (?:always |never )?(?:open|closed|shut)|open[- ]door
    |look(?:s|ing)? (?:\w+ )?in the mirror|point(?:s|ing)? (?:a |the |our )?fingers?
    |roll(?:s|ing)? up (?:our|your|their) sleeves|(?:in|into) (?:[\w']+ ){1,4}shoes|extra mile
    |stand(?:s|ing)? still|out of the box|outside the box|shoulder to shoulder|side by side|hand in hand
    |arm in arm|back to back|eye to eye|face to face|heart to heart|walk(?:s|ing)? the (?:talk|walk)
    |practi[cs]e what we preach|leave(?:s|ing)? no stone unturned|the buck stops
    |(?:in|under) (?:one|the same) (?:boat|roof)|on the same page|rais(?:e|es|ing) the bar|bottom line
    |big(?:ger)? picture|(?:to|at|on) the table|move(?:s|ing)? mountains
    |(?:cut|cuts|cutting) (?:corners|through|back)
    |(?:push|pushes|pushing|break|breaks|breaking) (?:the |down |new )?(?:boundaries|envelope|barriers|walls|silos|ground|mould)
    |silos?|status quo|sweep \w+ under the (?:carpet|rug)|under the (?:carpet|rug)|own goals?
    |call a spade a spade|sugar-?coat|beat about the bush|from day one|day in,? day out
    |(?:each|every) (?:and every )?(?:day|morning|step of the way)|night and day|around the clock
    |come rain or shine|in good times and (?:in )?bad|through thick and thin|sink or swim|rome wasn't built
    |go(?:es|ing)? home (?:safe(?:ly)?|well|unharmed|healthy)|comfort zones?|fresh (?:air|ideas|eyes|start)
    |fish(?:es)? (?:from|in)|job titles?|(?:at|in) the (?:heart|centre|center|core) of|hearts? and minds?
    |head and heart|with (?:open arms|both hands|our whole heart)|open arms|from the heart|(?:a|our) helping hand
    |lend(?:s|ing)? a hand|give(?:s)? a hand|in (?:good |safe )?hands|hands? dirty|two-way street
    |building blocks?|steal the show|golden rule|sleep (?:well|soundly) at night|gold standard|north star
    |driving seat|driver's seat|turn(?:s|ing)? a blind eye|blind eye|pass(?:es|ing)? the buck|dot(?:s)? the i
    |iceberg|melting pot|grass roots|grassroots|loud and clear|for granted|(?:work|play|works|plays) hard
    |(?:wear|wears|wearing) (?:many|different) hats|no strings attached|small print|black and white|tailor-?made
    |long haul|long run|long term|walk(?:s|ing)? (?:away|alongside|beside|together)|stay(?:s|ing)? the course
    |set(?:s|ting)? sail|pull(?:s|ing)? (?:on )?the same (?:rope|direction)|pull(?:s|ing)? together
    |pitch(?:es|ing)? in|(?:weakest|strongest) link|tip of|spring in (?:our|their) step|smiles? on|with a smile
    |a smile|drop of|water under|storms?|smooth sailing|headwinds?|bridges? (?:between|across|over)
    |build(?:s|ing)? bridges|plant(?:s|ing)? (?:a |the )?seeds?|(?:deep |our )?roots|fruits? of|second to none
    |second nature|second best|full stop|no ifs|talk the talk|do as we say|lost in translation|make(?:s)? waves
    |leap of faith|first class|world class|track record|lead(?:s|ing)? the way|blaze|trail
    |(?:a|the) (?:level )?playing field|fair game|game changer|one size fits all|two heads|many hands|light work
    |drop in the ocean|glass (?:as |is |half )+(?:full|empty)|half full|(?:listening|open|sympathetic) ears?
    |human beings?|shoulders of|weakest link|devil is in|reach(?:es|ing)? for the stars|sky is the limit
    |(?:seven|nine|ten) times down|eight times up|open hand|best selves|corners? for
    |behind (?:anybody|anyone|people|someone)'s backs?|money where our mouth|skin in the game|heads? held high
    |eyes on the|rest(?:s|ing)? on (?:our|their|its) laurels|blood,? sweat and tears|tip of the iceberg|the ropes
    |the same wavelength|on board|across the board|up to speed|in the driving seat|feet on the ground
    |finger on the pulse|think(?:ing)? on (?:our|their) feet|(?:hit|hits) the ground running|ahead of the curve
    |bread and butter|the nail on the head|piece of the puzzle|cog in the machine|(?:no|every) man is an island
    |plain sailing|(?:rising|against the) tide|all hands|hands on deck|down to earth|from the ground up
    |(?:tick|ticking) (?:the |all the )?boxes
  )\b`.replace(/\n */g, ''),
  'g',
);
