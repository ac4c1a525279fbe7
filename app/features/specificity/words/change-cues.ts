import { pattern } from '../pattern';

/** What tells that somebody else than the one thanked could then do, did, or felt something. */
export const CUES = [
  pattern(
    String.raw`\bso (?:that |now )?(?:i|we|he|she|they|it|the|my|our|her|his|nobody|no one|everyone|everybody|there|
      both|all|mum|dad|\w+ (?:could|can|was|were|didn't|got|went|had))\b(?! (?:you|lucky|grateful|kind))`,
  ),
  pattern(
    String.raw`\b(?:because|cos|cuz) (?:of )?(?:you|u|your|that)\b|\bthat is because\b|\bthanks to (?:you|u|your|
      the (?:note|list|checklist|sign|map|sheet|plan))\b|\bis why\b|\bthat did it\b|\b(?:since|
      ever since) (?:you|u|then|that|she|he|your|spring|easter)\b|\bmade (?:it possible|
      all the difference to|sure (?:that )?(?:she|he|they|nobody|everyone))\b|\bwhich (?:meant|is why|let|
      saved|spared|gave|kept)\b|\b(?:saved|saves|spared|spares|gained|cost us nothing)\b|\bis down to you\b|
      \b(?:put|is|are|that's|that is|it's|is all|was) (?:that )?(?:down to you|your doing|you\b(?=[.!]?$))|
      \bthat's you\b|\b(?:now|since) (?:that )?you(?:'re| are|'ve)\b|\bwith you (?:at|in|on|around|here|
      there|behind)\b|\bwith you around\b`,
  ),
  pattern(
    String.raw`\bno longer\b|\bany ?more\b|\bnot (?:a single|one|once|even once)\b|\bnever (?:since|again|dreads?)\b|
      \b(?:nobody|no one|none|not one)\b(?! else\b)(?! (?:is as|does|could|asked|told|knows|saw|would|
      wanted|had (?:asked|to)|picked))|\binstead of\b|\b(?:for the )?first (?:time|evening|night|dinner|
      week)\b|\bat last\b|\bin the end\b|\bfinally\b|\bafter all\b|\b(?:in|on) time\b|\bwithout (?:a|any|
      the|one|further) (?:\w+ )?(?:fuss|stop|delay|sedative|complaint|tears|queue|injury|scratch|fall|
      fight)\b|\bno (?:more|gaps|queue|flood|scar|complaints?|coats|delay|tears|accidents?|one was|
      injuries)\b|\bless (?:afraid|dread|and)\b`,
  ),
  pattern(
    String.raw`\b(?:he|she|they|it|i|we|who|and|\w+s?|mum|dad|kid|both) (?:has |have |had |is |was |were |just |
      then |both |all |even |now |still |actually |finally |nearly |already |almost |only |
      \w+ly ){0,2}(?:smil(?:ed|es|ing)|laugh(?:ed|s|ing)?|beam(?:ed|s|ing)|cr(?:ied|ies|ying) with|slept|
      sleeps?|relaxed|relieved|calmer|calm|quieter|quiet again|asleep|thanked|hugged|waved|applauded|
      clapped|sang|cheered|booked again|stays?|stayed|came back|comes? back|returned|renewed|
      left (?:smiling|happy|with)|went (?:home|in|live|well|back|quiet|through|out) |walked out|
      signed(?: up)?|passed|works? (?:again|now)|runs? again|running again|(?:is|was|were|are|has) (?:gone|
      back|open|over|done|safe|fine|happy|delighted|proud|speechless|moved|ready|full|fixed) ?|halved|
      doubled|tripled|dropped|rose|fell|went (?:up|down)|improved|settle[sd]?|got (?:home|through|thru|his|
      her|their|there|its|out|back)|made (?:it|the flight|the train|her|his|their|\d)|caught (?:the|his|her|
      their)|kept (?:my|his|her|their)|found (?:his|her|their|the|out)|had (?:a proper|food|their|both|his|
      her)|could|can now|were able|was able|managed to|didn't (?:have|need|miss|lose|cry)|did not (?:have|
      need|miss|lose)|don't have|missed nothing|survived|arrived|opened (?:on|at)|rolled|put (?:his|
      her) hand up|asked for|ate|eats|drank|talks?|spoke|speaks|stopped (?:crying|shouting|shaking)|
      understood|agreed|paid|bought|chose|trusts?|wrote back|phoned to say|rang (?:to say|from)|
      told me (?:that )?(?:it|she|he)|forgave|cancelled|withdrew)\b`,
  ),
  pattern(
    String.raw`\bwent (?:home|back|out|off|in|live|up|to)?\s?(?:happy|smiling|calm|quiet|on her own|on his own|
      without)\b|\b(?:happy|smiling|beaming|relieved|calm|asleep|in tears of|quiet|warm|dry|safe|proud|
      laughing)[.,!]?\s*$|\b(?:down|up) (?:from|to) \d|\bfrom \d[\d.,]* (?:\w+ )?to \d|\bby (?:three|four|
      five|six|seven|eight|nine|ten|noon|midnight|lunch|\d)[^.!?]*(?:gone|done|home|empty|breath|running|
      clear|open)\b|\b(?:gone|empty|cleared|open|running|done|back) (?:by|before|at|until)\b|\bagain (?:at|
      on|since|by)\b|\b(?:two|three|ten|twenty|\d+) (?:hours|minutes|days|weeks|euros?) (?:less|saved|
      earlier|instead)\b|\bbrought? (?:back )?(?:her|his|their) (?:smile|colour)\b|\bjob kept\b|
      \btest done\b`,
  ),
  pattern(
    String.raw`\b(?:have|has|had) stopped\b|\bdown by\b|\b(?:safer|half as|twice as) \w+|\b(?:five|5) stars\b|
      \bnobody (?:had|has) to\b|\b(?:this|next) (?:morning|week|day) (?:he|she|they|it|we)\b|
      \bwhen the [^.]{3,40} (?:he|she|they|we|i|it) (?:knew|could|had|was)\b|\bafter that\b|
      \beverything shipped\b|\b(?:laugh|smile|smiles|talk|sleep|grumble|wave) (?:more|less|again|when)\b|
      \b(?:nicer|easier|faster|quicker|calmer|lighter|safer|shorter|softer|better) (?:now|since|than|when|
      for)\b|\b(?:now|today) (?:it|he|she|they|we|there|nobody|everyone|every|a)\b|\b(?:it|he|she|they|i|we|
      there) (?:is|are|have|has|now) (?:\w+ )?now\b|\bused to\b|\bi (?:kept|slept|sleep|passed|got through|
      got thru|stayed|cried|never|was so relieved|won't forget|had both hands)\b|\bwere? happy\b|\b(?:is|
      are|was|were) (?:so |very |much |both |all )?(?:happy|relieved|calmer|delighted|over the moon|
      thrilled|grateful to the|alive|at home|back on|still (?:here|holding|standing|working))\b`,
  ),
];
