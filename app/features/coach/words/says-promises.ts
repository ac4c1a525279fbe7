/** Phrases that tell what is said, promised and answered for, by what they ask for; `/` parts alternatives, `..` stands for up to four words. */
export const SAYS_PROMISES: Record<string, string> = {
  truth: `
    tell .. how it is, how it is, say .. is wrong, not what .. want to hear, want to hear, like it or not, even when
    it hurts, even if it hurts, even when .. costs, even if .. costs, inconvenient, hard truth, pretty lie,
    half-truth, half-truths, made up, embellish, exaggerate, trick, tricks, cheat, cheats, cheating, fool,
    dishonest, real reason, sincere, sincerely, what we think, no excuses, say so, tell .. so, says so, upfront, up
    front, promise what we can't, more than we know, advertise, truth, truthful, truthfully, honest, honestly,
    honesty, lying, mislead, deceive, pretend, say it as it is, hear it as it is, as it is, as they are, sugar-coat,
    sugarcoat, sugar, gloss over, cover up, hide nothing, nothing to hide, hide anything, keep nothing from,
    straight answer, straight answers, false hopes, how things stand, how it really, bad news, frank, frankly,
    bluff, white lie, fib, what .. will cost, what it will cost, what it costs, hoped for less, hoped for, like to
    hear, hear from us, how likely, probably, won't help, will not help, tell the family, tell the $SERVED .. truth,
    tells you what, tells $SERVED what, what's wrong with, what is wrong with, even when they, even if they, not
    what you'd, not what they'd, say when the, say that it, isn't any good, not any good, no good, worth it, not
    worth, isn't worth, cheaper one will, cheaper one, cheaper, will do, fairy tale, fairy tales, sweet words, rosy,
    paint .. rosy, talk up, talk .. up, the bad news, the facts, facts, weak points, drawbacks, flaws of, defects,
    hide a, hide the, hides, conceal, keep .. quiet about, invent, invented, know it or not, true, untrue, is true,
    as it was, plainly, say what we see, what we found, what we find`,
  directTalk: `
    with each other .. not about, about each other, talk to .. not about, talk with .. not about, straight to, say
    it directly, clear words to, not by e-mail, not in the corridor, corridor talk, whisper, whispers, grumble, to
    .. face, to .. faces, to their face, behind .. back, gossip, directly, said directly, no hints, hint/hints, say
    what we think, openly to, face to face, talk about .. not, straight out, to the person, in the corridor,
    otherwise .. corridor, made to that, made to .. colleague, to that colleague, in the meeting, in meetings, at
    the table, not afterwards, after the meeting, in person, look .. in the eye, criticism .. person, whoever is
    annoyed, annoyed, quarrel, quarrels, conflict, conflicts, same day .. say, talk it out, clear the air`,
  speakUp: `
    notice/spot/see .. risk/danger/hazard/threat, so at once, say so at once, shout stop, shouts stop, say so
    immediately, could hurt, might harm, might hurt, could harm, stops the work,
    raise .. hand, raise a hand, raises a hand, put up .. hand, say no, says no, speak .. mind, speaks .. mind, say
    it out loud, out loud, stand up for, stands up for, stand up to, pull the cord, pulls the cord, pull the brake,
    stop the line, stop the, stops the, sees something wrong, see something wrong, see .. wrong, sees .. wrong,
    something is wrong, something isn't right, isn't right, is not right, mistake coming, even to the boss, even the
    boss, even if .. boss, even to the chief, superior, superiors, higher up, whoever is in charge, courage, brave,
    bravely, uncomfortable truth, unpopular, stay quiet, look the other way, looks the other way, disagree,
    disagrees, has doubts, doubts, speak up, speaks up, speak out, say stop, says stop, says so aloud, say so aloud,
    say so out loud, raise concern/concerns, raise .. concerns, raises the alarm, looks wrong, goes wrong .. say,
    sees a mistake, whatever their rank, whatever your rank, keep silent, keeps silent, stay silent, keep quiet,
    stays quiet, say no to, tell the boss/master/director/chief/manager/surgeon/head, tell .. that he/she/they
    is/are wrong, is wrong, even when it is awkward, awkward, uncomfortable, dare, anyone may stop, may stop, can
    stop, contradict, challenge, call it out, unafraid, afraid to say, not afraid, voice .. doubts, object, $JUNIOR
    may/can .. $BOSS, $JUNIOR may/can stop/halt/question/interrupt/contradict/say/ask/tell,
    any/anyone/anybody/everyone .. may/can stop/halt/question/interrupt/contradict/say, may halt, may question, may
    contradict, can halt, can question, question .. order/prescription/plan/decision, is questioned, is queried,
    queried, halt, halts, pull/pulls the, even with the, even if .. frowns, even if .. shouts, even if .. likes,
    doesn't like it, don't like it, ask the question, asks the question, asked anyway, gets asked, hangs in the
    room, hang in the room, looks odd, looks frayed, looks unsafe, feels wrong, sounds wrong, something's wrong,
    something .. off, professor, minister, has to say, must say, says it, say it even, tells $BOSS, tell $BOSS, to
    $BOSS, print what, frowns, frown, uncomfortable question, unwelcome, not welcome, hear .. no`,
  keepWord: `
    pledge, pledged, vow, handshake counts, handshake, if we say, when we say, said we would, said we'd, we said we,
    said it would, we do it, what was agreed, was promised, were promised, is promised, leave .. in the lurch, let
    .. down, lets .. down, let down, cancelled, can be trusted, trust us to, be relied, relied on, be counted, bank
    on, back out, go back on, goes back on, follow through on, deliver what, delivers what, deliver on, arrives on
    the day, comes on the day, on the day we, our yes, a yes is, keep our word/promise/promises, keeps ..
    word/promise, promise/promises/promised, what we say/said/promise, do what we say/said/promised, do as we say,
    what we say we'll, say we will do, count on, rely on, depend on, word is, given our word, given .. word, date ..
    keep, what we've said, stand by our word, say .. come on, hold to, stick to what, what we agreed, agreed,
    commitment/commitments, as agreed, as promised, when promised, means monday/tuesday/wednesday/thursday/friday,
    what we say .. is so, is so, will be there, you're there, turn up, turns up, shows up, on the card, in our
    calendar, on the day that, on the list .. there, in hail, in rain, name is on the list, if your name, our
    signature, signed, as we said, we said so, you can plan, can rely, can plan, plan on, sure of, be sure, without
    reminding, without a reminder, reminder, forgotten, forgets, postponed, postpone, put off, excuse, excuses,
    appointments we`,
  punctual: `
    on schedule, schedule, on time, in time, by the clock, waits for us, past the time, beyond the time, than
    announced, than planned, five past, sit waiting, eight sharp, minute late, minutes late, never late, too late,
    arrive early, open/opens at, begin/begins at, start/starts at, leave/leaves at, appointment, appointments, on
    the hour, according to plan, connection waits, sets .. watch, set .. watch, to the minute, on the minute, on the
    dot, punctual, at the time we, at the time you, o'clock means, past means, at eight means,
    start/starts/begin/begins/leave/leaves/run/runs/arrive/arrives/come/comes when .. says/said/rings/promised, when
    the bell rings, timetable says, timetable promises, minute we gave, hour we named, hour that he named, hour we
    said, timetable, appointment begins, the time on, the announced time, as announced, when we said, time on the,
    on the slip, by half past, half past, past six, past eight, quarter past, quarter to, on the second, every seven
    minutes, on the half hour, begins at, leaves at, comes at, opens at, start at, delivered at, is fetched at, by
    six, by seven, by eight, first bell, when the bell, whistle blows, trains .. board, board says, doors open, set
    .. watches, wait/waits .. beyond, time we've set, time we set, in the slot, slot, lateness, keep .. schedule`,
  speed: `
    line .. moves, in no time, soon, as soon as, sooner, the same afternoon, same evening, same morning, within the
    day, within .. of, in under, under .. minutes, less than .. minutes, no longer than, not .. longer than, longer
    than, more than .. minutes, by the next, by tomorrow, by evening, by noon, before closing, before the day, on
    the spot, hurry, time is precious, waste .. time, wait weeks, for weeks, drags, lie on .. desk, lies on .. desk,
    stays on .. desk, faster, without .. wait, have to wait, has to wait, need to wait, needs to wait, wait/waits ..
    long, within .. minute/minutes/hour/hours/day/days/seconds/week, within a day, within the hour, in .. minutes,
    same day, next day, next night, at once, right away, straight away, immediately, quickly, quick, fast, prompt,
    promptly, speedy, speedily, waits/wait longer, waits for more, wait for more, keep .. waiting, kept waiting, no
    waiting, waiting, lies unanswered, unanswered, twenty-four hours, 24 hours, without delay, delay, hours later,
    three rings, third ring, fifth ring, takes three days, by the evening, before noon, $NUM
    minutes/minute/hours/hour/seconds/days/day, in $NUM minutes/seconds/hours/days, within $NUM, issued today,
    today, before noon .. before, before evening, before lunch, by lunchtime, by the afternoon, comes in .. goes
    out, goes out the same, goes out before, the same hour, next morning, first thing, laid again, ninety seconds,
    while you wait, can be done today, put off until, put off, lie around, lies around, left lying, pile up, piles
    up, backlog, waiting time, stand .. line, stands .. line, long line, before they can, before .. twice,
    instantly, in a flash, rush, rushes, express, hurry up, at a run`,
  reply: `
    rings .. three, call/message/letter/mail .. answered, always picks up, someone picks up, picks up, goes
    unanswered, go unanswered, no call, voicemail, answering machine, a real person, a human being, reach us, reach
    somebody, reach someone, hears back, hear back, gets back, get back to, write back, writes back, e-mail,
    answer/answered/reply/replied within, gets an answer, gets a reply, every
    e-mail/email/mail/message/letter/call/enquiry/question, no message/letter/e-mail/email/call, unanswered, lies
    unanswered, call back, calls back, ring back, answer the phone, pick up the phone, first word, first answer, we
    reply, we answer, on the line, somebody on the line, someone on the line, always somebody, always someone, human
    voice, real voice, a voice, hears from us, hear from us, heard from us, rings twice, ring twice, when someone
    rings, alarm is answered, bell is answered, is acknowledged, are acknowledged, acknowledged, gets word, a word
    from, ten minutes after, after your call, get through, gets through, hold music, press one`,
  patience: `
    time for, time to, enough time, more time, take the time, takes the time, own speed, slowly, wait until they,
    waits until, we wait, without rushing, rushing, in a rush, as many times as, a second time, for the third, once
    more, over and over, explain .. again, tenth time, ninth time, impatient, sigh, watch .. clock, clock,
    stopwatch, pushed out, stay until, take/takes/give/gives .. time, all the time, time .. needs, time that, as
    long as it takes, as long as they, as long as it must, rushed, rush, hurried, hurry, hurries, look at the clock,
    looks at the clock, again and again, a third time, as often as, patient with, patiently, in their own time, own
    pace, their pace, pressed, no stopwatch, $NUM visits, three visits, need an hour, needs an hour, gets an hour,
    gets twenty minutes, until the last one, until everyone has, until it's clear, until it is clear, until they,
    until she, until he, count out, counts out, explain .. until, explains .. until, pushed into, decide in, sleep
    on it, next day, first day, think it over, no hurry, let .. think, without pressure, pressing, sell .. first,
    second time, ninth, ask again, asks again, the same question, same answer, slowest, slow ones, last to, deep
    breath, stammer, stutter`,
  seeThrough: `
    to the finish, finish what, finishes what, finished what, what .. start/starts/started .. finish/finishes, all
    the way, first to last, from beginning, beginning to end, till .. end, until the end, until the
    customer/guest/patient/caller/resident/tenant .. satisfied/happy/helped, remains .. until, keeps it, keep it,
    keeps hold, holds on, until the job, until the problem, until the case, from desk to desk, sent on, send .. on,
    sends .. on, sent away, send .. away, sent from, passed around, passed from, handed around, handed on, transfer,
    transfers, not my department, not my table, that's not my, isn't my job, takes it on, take it on, whoever
    starts, whoever answers, whoever hears, whoever sees, whoever finds, who answers the, who picks, first hears,
    person who hears, one who hears, looks after it, look after it, takes care of it, make/makes sure ..
    done/solved/fixed, rest until, our problem, becomes ours, our own problem, is ours, till it is, drop the ball,
    loose ends, responsible for .. end, responsible until, see/sees it through, see/sees .. through, to the end,
    until .. solved/fixed/done/closed/resolved/finished/gone/settled/mended, till .. solved/fixed/done/finished,
    from start to finish, start to finish, keeps it until, stays with it, stay with them, stay with it, yours until,
    your problem until, is yours, it's yours, pass .. on, passed on to, pass problems, pass the buck, hand it on,
    takes the call, takes a call, picks up the phone, takes on a, hears of a problem, sees a problem, see a problem,
    not my job, somebody else's problem, someone else's, keeps the case, keep the case, stay on it, stays on it,
    follows it up, follow up, owns it, owns the problem, ours to solve, carries it, isn't done until, is not done
    until, not done until, done until, finished until, not finished until, until .. has it, in hand, in charge of
    it, stay/stays in charge, stay/stays on, stay/stays with .. until, stay/stays until, remain/remains responsible,
    one who sees it, whoever sees it, if you see it, who sees it, whoever spills, belongs to the one, belongs to
    whoever, mop .. too, somebody else, someone else will, nobody else, who took the, who takes the, whoever takes,
    took the order, takes an order, gets to the end, see/sees .. end, brings .. home, last step, last metre, last
    mile, until .. delivered, until .. signed, until .. paid, until .. works, still ours, stay on our, on our desk
    until, ask whether it, whether it worked, whether it works, check back, ring/rings after, close/closes .. when,
    case .. closed, ticket .. closed`,
  answerFor: `
    admit, admits, admitted, confess, responsibility for, take responsibility, takes responsibility, responsible
    for, to blame, shift the blame, blame on, hold up .. hand, hide .. mistake/mistakes, hide behind, our own doing,
    what we did, what we have done, done wrong, did wrong, fix our own, our name, sign .. name, signs .. name,
    signed by, stand by, consequences, go wrong because of us, if we were wrong, that was us, own error, own errors,
    answer for, answers for, stand/stands by what, our fault, own up, owns up, own our mistakes, own mistakes, own a
    mistake, admit .. mistake/mistakes/error/fault, admit when we were/are wrong, that it was our, take the blame,
    takes the blame, blame others, point .. finger, made a mistake, made the mistake, we've made, we got it wrong,
    excuses, the bad as well, say .. our mistake, it was us, because of us, was wrong because, were wrong because,
    when .. was wrong, someone else to blame, look for someone, somebody else to blame, say so when we, whose fault,
    fault, faults, we were wrong, we did it, broke .. tell, tell .. broke, name the mistake, mention .. mistake,
    mistake .. mentioned, hush up, sweep .. under, denies, own name, sign .. for, stands for it, stand in front of,
    stand for`,
  makeGood: `
    put right, puts right, set it right, sets it right, set things right, make up for, makes up for, made good,
    refund, refunds, give .. back, gives .. back, replace, replaces, replaced, for nothing, no charge, without
    charge, on us, at no cost, we pay, pay for our mistakes, pay for it, bear the cost, again for free, free of
    charge, sorry, apology, apologies, goes wrong .. fix, went wrong .. fix, broke it, we broke, say sorry, says
    sorry, apologise/apologises/apologised, apologize/apologized, put it right, puts it right, put things right,
    make it right, make it good, make good, make amends, repaired at our, at our own cost, own expense, get it
    wrong, gets it wrong, mistake of ours, when we fail, when something goes wrong .. put, compensate, money back,
    redo, replace it, mend it, swapped, swap, swaps, new one, a new one, brought by, the next day, next morning,
    bring a new, replace .. same, on the house .. after, we owe, owe, deliver again, come again, come back and,
    comes back and, second visit .. free, at our expense, out of our pocket, our pocket, give your money, money
    returned`,
  ethics: `
    gift/gifts, bribe, bribes, commission, commissions, kickback, harms people, turn down, turns down, turn away,
    refuse, refuses, however well .. paid, right thing, when no one is looking, when nobody is looking, nobody is
    watching, no one is watching, unobserved, in secret, conscience, principle/principles, paid us to, paid by, paid
    to, earns more by, unbiased, independent, impartial, conflict of interest, sell .. don't need, doesn't need,
    don't need, talk .. into, wouldn't buy, is right, what's right, what is right, auditor, auditor is away, books
    .. show, show to a stranger, not ashamed, ashamed of, look in the mirror, sleep well, sleep at night, take no,
    takes no, took no, accept no, accepts no, take nothing, money for, sell $SERVED, advice .. paid, pays us,
    sponsor, advertiser, advertisers, can't be bought, for sale, harm, harms, arms, tobacco, gamble, lend only,
    lending, pay back, repay, can't afford, needs it, rather lose, lose a sale, lose the deal, lose the order,
    dirty, weapons, legal, illegal`,
};
