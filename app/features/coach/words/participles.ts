const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Past participles that do not end in -ed; those that an active sentence puts after “is” are left out. */
export const IRREGULAR = list(`
  awoken beaten bent bitten blown broken brought built bought caught chosen dealt done drawn driven eaten fed felt
  fought found forbidden forgotten forgiven frozen given ground hung heard hidden hit held hurt kept known laid led left
  lent lit lost made meant met paid put proven read ridden rung run said seen sold sent sewn shaken shaved shot shown
  shut sung sunk slid spoken spent spun split spread stolen struck swept swung taken taught torn told thought thrown
  trodden undergone understood undone undertaken rewritten overseen overheard overlooked withdrawn withheld worn won
  woken written rewarded borne bound bred broadcast burnt cast cut dug drunk flown let learnt mistaken mown outdone
  overcome overturned rebuilt redone repaid retold resold sought set shed shorn slept stuck stung sworn swum upheld
  woven wound wrung foreseen forsaken misled misunderstood mislaid overridden
`);

/** Words in -ed that are no participles. */
export const NOT_PARTICIPLE = list(`
  need indeed bed red feed seed speed hundred naked wicked sacred kindred shed exceed proceed succeed breed weed greed
  deed freed embed infrared hatred tweed steed bleed creed reed heed shred sled fred ted ned wed rugged ragged jagged
  crooked wretched learned aged blessed beloved
`);

/** States of mind and standing: after any form of “be” they say how somebody is, not what is done to them. */
export const STATES_OF_MIND = list(`
  accomplished accustomed acquainted addicted advanced afraid agreed alarmed amazed amused annoyed armed ashamed assured astonished bereaved
  blessed bored born bothered closed busied committed complicated composed concerned confused contented convinced crowded
  dedicated delighted depressed determined detached devoted disabled disappointed disgusted displeased dissatisfied
  distinguished distracted distressed drunk educated elated embarrassed enraged enthused excited exhausted experienced
  fascinated flattered focused focussed frightened frustrated gifted gone grieved handicapped heartbroken horrified
  hurt impressed inclined injured inspired interested intimidated intoxicated intrigued involved irritated jaded limited married
  mistaken motivated obsessed offended outdated overjoyed overwhelmed overworked perplexed pleased poised
  practised prejudiced privileged puzzled qualified related relaxed relieved renowned rested retired sacred
  satisfied scared shaken shocked skilled soaked sophisticated spoiled spoilt starved stressed stuck stunned
  supposed surprised swollen talented tempted terrified thrilled tired troubled upset used
  united wedded worried wounded
`);

/** Results that last: after plain “is” or “are” they say how a thing is (“the office is closed”). */
export const LASTING = list(`
  absorbed anchored attached attracted balanced based blocked booked bound broken carpeted certified charged clouded connected crammed damaged dated delayed deprived
  deserted destined divided dressed engaged entitled equipped established exposed faded fenced finished fixed flooded
  frozen furnished gathered grounded grown haunted heated hidden included insured invited isolated jammed licensed lined lit located locked lost labelled labeled matched numbered
  obliged occupied packed padded parked paved rated registered rooted salted seated settled shut situated stocked stranded surrounded swollen tiled torn
  trained trusted unlocked untied wanted wired worn
`);

/** Deeds whose result lasts: after “until”, “when” or “if” they say how a thing is (“until the bed is made”). */
export const FINISHING = list(`
  answered baked cancelled canceled cleaned cleared closed cooked covered crossed cured done found healed made mended opened
  ordered paid painted poured prepared printed repaired resolved returned sealed served signed solved sold sorted
  spent stuck swept taken washed wrapped written settled packed padded parked paved switched
`);

/** Participles that are adjectives when this follows (the empty string stands for the end of a phrase). */
export const ADJECTIVE_BEFORE: Readonly<Record<string, RegExp>> = {
  built: /^(?:on|upon|around|for|into)$/,
  designed: /^(?:for|to)$/,
  done: /^(?:|with|for)$/,
  fed: /^up$/,
  hung: /^up$/,
  intended: /^(?:for|as)$/,
  known: /^(?:for|as)$/,
  left: /^(?!(?:waiting|alone|out|behind|standing|in|on|without|to|at|with|hanging|unanswered|unread|open|wondering)$)/,
  made: /^(?:of|from|for|up)$/,
  meant: /^(?:for|as|well|seriously|)$/,
  moved: /^(?:by|when|that)$/,
  needed: /^(?!to$)/,
  prepared: /^(?:to|for|is)$/,
  required: /^(?!to$)/,
  resolved: /^to$/,
  reserved: /^for$/,
  set: /^(?:in|on|among)$/,
  sold: /^out$/,
  spread: /^(?:over|across|out)$/,
  touched: /^(?:by|when|that)$/,
};
