import { phrases } from './phrases';
import { RIVAL } from './rival-words';

/** Others named honestly, or the same words about something else. */
export const WITH_RIVALS = phrases(
  `
  (?:no|not|without|any) …(?:competition|rivalry|rivals?|competitors?|equals?|match) (?:between|for (?:the|
    a) (?:window|seat|table|bed|room|front|last|best|bath|kitchen|lift)|among|amongst|for the|over|inside|
    within (?:the|our) (?:team|house|school|company))
  no (?:alternative|substitute) (?:to|for) (?:[a-z]+ing|the truth|a|an|listening|honest|kindness|patience|good|
    human|hard|time|care|trust|thought|sleep|the [a-z]+ (?:of|hand))
  (?:with|who have|who has|whose|those with|when they have|if they have|who had|when you have|if you have|
    find themselves with) (?:absolutely )?(?:nowhere|no one|nobody|no place|no other) (?:else|to)
  have no choice but to trust
  (?:nobody|no one|none|no other (?:appointment|call|letter|name|guest|patient|customer|child|visitor|caller|
    passenger|pupil|person|client|parent|resident|diner|reader)s?)(?: else)? … (?:hears?|sees?|needs?|wants?|
    knows why|reads?|has to|gets to|waits?|should|must|may)
  (?:because|as if|though|than if) (?:we|they) had no {rivals}
  (?:as if|as though|pretend|pretends?|never say|never claim|do not say|don't say|don't claim|do not claim|
    not claim|never think|wrong to think|not true) …… (?:{rivals}|nowhere else|only|alternative|unique)
  (?:not|n't|never) (?:the|our|an?) only
  (?:people|those|anyone|someone|somebody|child|children|whoever|families|men|women|guests?|patients?|traveller|
    person) (?:for whom there is |who (?:has|have) |with |that has )(?:nowhere|no one|nobody)
  (?:for|when|where|if) …nowhere (?:else|to go)
  (?:shop|house|firm|bank|school|hotel|company|team|runner|child) (?:that|who|which) (?:has|have|had|
    knows?) no {rivals}
  (?:no one|nobody) (?:competes|compete) for
  no (?:child|pupil|patient|guest|customer|one) is (?:ever )?compared
  (?:never|do not|don't|not|stop|nobody|no one) (?:[a-z]+ )?(?:say|claim|tell|pretend|promise|write|boast|think|
    believe|imagine|talk|speak|assume|act)(?:(?: [a-z0-9'",-]+){0,9}? (?:{rivals}|anywhere else|elsewhere|else|
    alternatives?))?
  (?:say|says|said|boast|boasts|claim) …… ['"]
  (?:another|other) (?:{house}|garage|firm|shop|{people}) …(?:is|was|were|are|can|could|may|might) (?:better|
    cheaper|good|faster|nearer|also|just as|kinder|right|quicker)
  only (?:we|ours?) can (?:say|put|mend|answer for|apologi[sz]e|change|be)
  (?:the|we are the|as the) only … (?:{house}) …… (?:so(?! (?:{people}|they|our {people}|nobody|no one))|which is why|that is why|therefore|but|and so|
    and that is why|all the more)
  (?:every|each) (?:[a-z]+ )?(?:is|as) (?:unique|one of a kind)
  only (?:ones?|persons?|thing|things|people|voice|opinion|judge|expert|signature|name|hand) …… (?:is|are) (?:you|your|
    yours|yourself|the (?:[a-z]+ )?{people}|an? (?:[a-z]+ )?{people}|their|theirs|them|she|he|whoever|his|her|those)
  `,
  RIVAL,
);
