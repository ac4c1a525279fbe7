/** Sayings and compounds in which “you”, “child” or “guest” means nobody who is served. */
export const NAMES_NOBODY = new RegExp(
  [
    // “You cannot run a hotel without pride”
    "\\byou (?:cannot|can't|can never|can only|could not|don't|do not|never|won't) (?:ever |really )?(?:run|fake|build|manage|operate|" +
      'last|survive|cut corners|bake|brew|cook|teach|serve|be (?:good|great|excellent)|make (?:good|great|a|an)|' +
      'do (?:this|our|such|good|great)|(?:buy|rush|hurry|force|copy) (?:trust|experience|loyalty|quality|reputation|passion|pride|a good|good|craft|tradition))\\b',
    '\\byou (?:have|need|had) to (?:love|like|care|believe|be (?:proud|good|passionate))\\b',
    '\\byou get what you (?:pay|ask) for\\b|\\bwhat you see is what you get\\b|\\byou (?:reap|harvest) what you sow\\b|\\byou name it\\b|\\bas they say\\b',
    "\\b(?:as|the way|what|everything|all|just what|exactly what|than) you(?:'d| would| might| could| may)? (?:expect|imagine) (?:of|from|in)\\b",
    '\\bthank you\\b|\\bmind you\\b|\\byou (?:might|could|may) say\\b|\\bas you (?:know|see)\\b',
    "\\b(?:child|kid)(?:'s|s') play\\b|\\bman's (?:best|work)\\b|\\bbest man\\b|\\bmother(?: |-)(?:nature|tongue|earth|ship|company)\\b(?:'s)?|\\bmother of all\\b",
    '\\bfather (?:time|christmas)\\b|\\bfounding (?:fathers|mothers|members)\\b|\\blady luck\\b|\\bold wives\\b|\\bbaby steps?\\b|\\blabou?r of\\b|\\bman-?(?:made|hours?|power)\\b',
    "\\bguest ?(?:houses?|rooms?|list)\\b(?!s? )|\\b(?:dog|cat)'s (?:life|whiskers|breakfast)\\b|\\btop dog\\b|\\bworkhorse\\b|\\bunsung heroes\\b",
    '\\b(?:by|of|from) (?:two|three|four|the same|its) (?:brothers|sisters|siblings|friends|women|men|families)\\b|\\bmen and women (?:of|in|on|who|behind|at) (?:our|the|work)\\b',
    '\\b(?:passenger|patient|guest|tenant|student|visitor|customer|client|user|citizen|member|consumer|household|child|pet) ' +
      '(?:transport|transportation|records?|data|accommodation|parking|interfaces?|manuals?|portals?|management|' +
      'communications?|feedback|surveys?|ratings?|scores?|numbers|lists?|files?|engagement|insights?|acquisition|' +
      'waste|appliances|goods|electronics|affairs|volumes?|throughput|traffic|flows?|housing|touchpoints?|interactions?|excellence|centricity|obsession|vehicles|trains|ferries|services?)\\b',
  ].join('|'),
  'g',
);

/** Bodies and crowds outside that a vision may be for. */
export const NAMES_MORE =
  /\b(?:half|all of|most of|much of) (?:the|our|this) (?:town|village|street|city|valley|island|neighbou?rhood|school|class)\b|\b(?:small|smaller|tiny|young|local|corner|independent) (?:bakeries|hotels|garages|clinics|practices|caf[eé]s|farms|offices|studios|workshops|kitchens|pubs|inns|salons|theatres|museums|teams)\b(?= (?:get|find|trade|open|keep|sleep|work|run|pay|grow|have|can|know|never|that (?:need|call|trust)))|\b(?:night|early|late) shift (?:gets|finds|eats|goes|comes|sleeps)\b/;
