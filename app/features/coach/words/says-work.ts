/** Phrases that tell how work is done, by what they ask for; `/` parts alternatives, `..` stands for up to four words. */
export const SAYS_WORK: Record<string, string> = {
  learnMistakes: `
    same mistake twice, the same mistake, make .. once, only once, happen once, happens once, happen again, happens
    again, second time, understand why, find out why, find the cause, look back, looks back, talk about mistakes,
    talk about what, talks about what, discuss .. mistakes, openly about, what .. teaches, teaches us, teach us,
    wiser, smarter, better next time, do better next, failed, failure, failures, fault, flaws, review, reviews, near
    miss, near misses, nobody is punished, no one is punished, punish, punished, scapegoat, culprit, guilty, learn
    from .. mistakes/mistake/errors/failures/failure, learn from what, look at .. mistakes/mistake, look back at,
    what went wrong, went wrong, goes wrong, mistake/mistakes, blame, who did it, who is to blame, error/errors, why
    it happened, so that it doesn't happen, doesn't happen again, never happens again, ask what, what we can learn,
    can learn, take .. apart, next time, talked through, talk .. through, talk it through, go through, goes through,
    what we could have done, could have done, should have done, done sooner, done better, until we know why, know
    why, went badly, go badly, bad day .. table, sit down and ask, sit down afterwards, looked at on, is looked at,
    look at it, debriefing, debrief, note what, noted, keep a list, write down what, audience missed, weak spot,
    analysis, before the next, next one, next season, next game, so that the next`,
  innovation: `
    something new, new thing, new things, new recipe/recipes/product/products/method/methods/tool/tools, different
    way, differently, make .. better, makes .. better, do .. better, could be better, can be better, get better,
    gets better, better than yesterday, better than last, standing still, stand still, habit, habits, routine,
    because we always, have always, prototype, pilot, bold, what if, imagine, suggestions, suggest, suggests,
    satisfied with, never satisfied, best we can, one thing each, every week .. change/try, drop what, old way, old
    ways, curious about new, question .. habits, new idea/ideas, fresh ideas, an idea, idea/ideas, better way/ways,
    better ways, new ways, new way, try .. out, try it, try new, tries, try out, tinker, experiment/experiments,
    improve/improves/improved, improvement/improvements, change one/something, small thing for the better, for the
    better, invent, always been done, always done it, a little better, better every day/week, good today .. better,
    question how, rethink, never finished, no recipe, change it, wouldn't change, would not change, done better,
    find out how, could be done, new dish, new play, new lock, new route, new game, another way, how others do, how
    .. do it, what others, come up with, invented, a try, gives .. try, given a try, go and see, first to try,
    fresh, unknown, never done, nobody knows yet, each season, once a season, every spring, each spring, may change,
    may start, start on monday, drawing board, workshop of ideas, idea box, suggestion, nothing is so good, so good
    that, so old that, good enough to, as it always was, old habit, old habits, thrown out, throw .. out`,
  ownTest: `
    not good, isn't right, not right, isn't perfect, not perfect, wouldn't last, falls apart, second best, goes over
    the counter, reaches the customer, reach the customer, hands to the customer, serve what, serves what, eat
    ourselves, use ourselves, want ourselves, for ourselves, for our mothers, to our mothers, our own mothers, to a
    friend, our best friend, with pride, proud, ashamed, name on it, name to it, put .. name, unpick, unpicked,
    redone, remake, remade, made again, from scratch, throw .. away, finished until, not finished, quality, flaw,
    flawless, faultless, properly, as it should, good work, well made, cut corners, corners, good enough, in our own
    home/homes/kitchen/house/table/living, our own homes/home/kitchen/table/children/families/family, for our own,
    we'd put, we would put, wouldn't buy, would buy, would eat, we'd eat, wouldn't eat, wouldn't put, would not put,
    wear ourselves, drive ourselves, give to our own, our own name on, doesn't leave the shop/house/workshop, leaves
    the shop/house/workshop, build it again, do it again, start again, start over, done again, sign our name, put
    our name, proud to, proud of, shoddy, second-rate, botch, sloppy, stays in the workshop, goes back to the bench,
    back to the bench, ground again, sew/sewn .. again/times, three times, sewn again, baked again, painted again,
    cooked again, written again, rather .. than, rather do, rather than let, let a bad, bad one, bad seam, crooked,
    burnt, scratched, wonky, chipped, leave when, leaves when, leaves only when, is handed over, handed over, not
    handed, wouldn't .. ourselves, would .. ourselves, play ourselves, sit on ourselves, wear, fit without, without
    glue, dovetail, seam, seams, cheap trick, shortcut, half-baked, pretty good, almost right, second choice, last
    a, lasts a, last for, fits like, masterpiece, as it should be, nothing from a, out of a packet, from a packet,
    from a bottle, from a tin, real butter`,
  checkTwice: `
    check again, checks again, look again, looks again, look .. over, read .. twice, reads .. twice, count .. twice,
    counts .. twice, another pair, four eyes, second person, second look, second time, someone else checks, somebody
    else checks, another colleague checks, inspection, every screw, every seam, every stitch, smallest, small
    things, little things, tiny, nobody sees, no one sees, not see, never see, to the last detail, check .. twice,
    twice, second pair of eyes, pair of eyes, double-check, check everything, checks everything, checked by, before
    it leaves, before it is delivered, before it goes out, goes over every, detail/details, inspected, inspect,
    tested, to the last, last screw, look twice, measure twice, thorough, thoroughly, carefully, every piece,
    underneath, back side, side of .. nobody, iron, dusted, dust behind, every corner, each corner, each screw, each
    joint, each loop, each dose, each rope, another colleague, second colleague, two people, two of us, somebody
    else, looked at again, look at it again, look once more, once more, walk round, walk-round, walk once,
    checklist, list .. tick, tick off, tested for, runs for an hour, on the bench, sample, samples, taste, tastes,
    every pot, no part, no stitch, a hair`,
  accuracy: `
    add up, adds up, faultless, without error, without mistakes, mistake-free, typo, decimal, number/numbers ..
    right/correct, figure/figures .. right/correct, right to the, true to the, measured, measure, weigh, weighed,
    gram, milligram, millimetre, double-checked, no room for error, figures are right, last digit, no error, error
    left, error-free, exact, exactly, precise, precisely, correct, correctly, each sum, sums, digit, figures, to the
    penny, to the cent, to the milligram, down to the, right the first time, first time right, off by, by a hair, a
    hair, wrong digit, digits, balances, last cent, last penny, to the gram, to the second, to the millimetre, tenth
    of a, spelled, spelt, spelling, name .. right, figures .. right, ground again, counted, table of, in the books,
    our books`,
  giveBest: `
    hard work, work hard, works hard, efforts, everything we've, everything they've, as well as we can, as good as
    we can, best we can, best they can, do our best, does their best, one hundred per, with all our, settle for
    less, half a job, half-done, last hour, last of the day, like the first, as if it were the first, as if ..
    inspector/premiere, every time, every single, give our best, give/gives their best, our best, very best,
    everything they have, all they have, everything we have, give everything, gives everything, our all, their all,
    into every, 110, whole heart, heart and soul, full effort, nothing less, half-hearted, no half measures, every
    lesson, best in every, one more rehearsal, rehearse, practise until, every evening as, as on the first, first
    night, premiere, inspection, whoever watches, even when nobody, empty house, half-empty, small audience, for one
    guest, for three people, at the end of, last lesson, last table, prepared as, prepared like, prepare .. like,
    sweat, no less, more than .. have to, put .. into, put everything`,
  perseverance: `
    not give up, never give, giving up, stop looking, stop searching, stop trying, another way, one more try, once
    more, again and again, until we find, until we have, until we've, until we know, as long as it takes, however
    long, no matter how long, how often it takes, stay with a problem, stubborn, persistent, last resort, dead end,
    setbacks, fall down, get up again, hard times, obstacle, obstacles, give up, gives up, let go until, let go,
    whatever it takes, keep trying, keeps trying, keep at it, keep going, don't stop until, not rest until, rest
    until, until it works, until it is found, as often as it takes, try again, tries again, don't let up, stick at
    it, search, searches, search until, look until, looks until, last light, every drawer, each drawer, every cage,
    leave no, try another, third attempt, tenth attempt, attempts until, doesn't work .. try, if one way, if the
    first, then another, one key, ring/rings .. every day, every day until, each day until, until the part, until ..
    works, until .. found, until .. solved, until .. come, unsolved, hopeless, not rest`,
  empowerment: `
    ask the manager, ask a manager, ask the boss, ask the office, ask head office, ask for permission, ask
    permission, asking a manager, asking the boss, asking first, ask first, asks first, needs to ask, need to ask,
    has to ask, nobody upstairs, superior, may spend, can spend, may change, can change, may offer, can offer, may
    promise, may break, may do, is allowed to, are allowed to, allowed, there and then, then and there, immediately
    decide, whoever is there, whoever is on duty, whoever is at, who stands there, one who stands, person in front
    of, closest to, nearest to, authority, authorised, own decision, decide themselves, freely, no one has to, free
    to, trusted to, may decide, can decide, on the spot, without asking, without permission, without calling, asking
    upstairs, upstairs, asks nobody, up to .. pounds/francs/dollars/euros, may refund, may waive, may give, can
    give, may act, settle it, settles it, permission, whoever stands before, front-line, frontline, the person at
    the counter, who faces the customer, own judgement, sign off, free hand to, act first, let .. through, let ..
    in, without a ticket, make the call, makes the call, explain it later, explain .. later, tell/tells ..
    afterwards, tell/report later, one at the, at the gate can, $STAFF can/may
    give/refund/waive/change/decide/let/offer/spend/stop/cancel/credit, anyone can/may
    give/refund/waive/change/decide/offer/spend, each of us may, each of us can, any of us may, every .. may/can
    give/refund/waive/change/decide/offer/spend, on their own, own head, trust .. to decide, no need to ask, nobody
    needs to, no one needs to ask, need nobody's, without fetching, without ringing, without a signature, without
    $BOSS, $BOSS hears, hears about it, hears of it, first and, budget of, spend up to, up to $NUM`,
  consistency: `
    the same on, same as, just as, every day of, whichever day, whichever branch, whichever shift, whatever the
    hour, whoever is on, whoever serves, whoever is at the, at closing, at ten to, last customer, last guest, last
    plate, last patient, like the first, as the first, tastes the same, look the same, looks the same, alike in all,
    on a monday, monday as on, in november, same quality, same standard, in every branch, all our branches, all
    branches, good days and bad, good day or, same .. every, same .. each, every branch, each branch, all ..
    branches, whichever of us, whoever is, no matter which, on sunday as, at night as, on friday .. monday, monday
    .. friday, in the last hour, last table, five to, summer and winter, in july .. january, day in, year after
    year, as yesterday, like yesterday, like last time, as last time, same taste, tastes as, never different, night
    or day`,
  expertise: `
    know .. inside out, knows .. inside out, inside out, know our trade, knows the trade, knows what, know what we
    are talking, know what they are talking, know their stuff, up to date, state of the art, latest research,
    expert, experts, expertise, trained, qualified, knows how, know how, can answer, knows the, has read, has tried,
    have tried, well-read, keep up with, keeps up with, specialist, read/reads the new, new studies, studies, every
    month, advises on, whoever advises, take it apart, apart and, can also, can solve, four cases in five, has
    ridden, ridden, has played, has seen, has tasted, tasted each, tried each, knows .. by heart, by heart, know by,
    ask us anything, any question, knows why, learned the trade, learnt the trade, apprenticeship, certificate,
    certified, licence, licensed, practise, stays in practice, in practice, knowledge, tested it, wine list, our
    advisers, our pharmacists`,
  preparedness: `
    prepare, prepares, prepared, rehearse, rehearsed, practise, practised, drill, drills, before it happens, in
    advance, plan ahead, plans ahead, plan for, planned, evening before, day before, the night before, laid out,
    emergencies, worst case, plan b, foresee, next year, next week, think ahead, thinks ahead, one step ahead, in
    june, for the winter, before the winter, before winter, before the season, before the storm, before it rains,
    before they come, before .. arrive/arrives, carries blankets, spare, spares, spare part, spare parts, in stock,
    in the van, fire drill, power cut, heart attack, generator, second one in case, in case, in case of, stand by,
    packed, checked the day before, night before, ready at, agenda, tomorrow's, on today's, ahead of, expect the, be
    surprised, caught out, surprise, surprises us, metre higher`,
  earlyHelp: `
    first sign, first signs, at the first, before it gets, before they grow, before it grows, before it becomes,
    small problem, small problems, prevent, prevents, nip, grow into, in time, while it is still, still small, first
    drip, small crack, crack, before it breaks, before it hurts, at once when, as soon as we see, while .. small,
    one drip, first complaint, first cough, sign of, warning`,
  brevity: `
    shorter, brief, briefly, half a page, one page, one sentence, in a sentence, to the point, few words, long
    letters, long meetings, long-winded, rambling, one minute, ten minutes .. meeting, meeting ends, speeches, one
    line, two lines, three lines, in three sentences, fits on, fit on, no more than ..
    page/line/lines/sentence/words, half the, leave out`,
  canDo: `
    find a way, finds a way, look for a way, looks for a way, way to make it, make it possible, makes it possible,
    can't be done, cannot be done, impossible, say yes, says yes, a no, find the yes, how it can, how it could,
    solution, solutions, not why .. not, there is always a, there's always a, always a way, solve, solves, isn't an
    answer, not an answer, never an answer, 'no', no is, the word no, a yes, something can, something is possible,
    always something, look until we find, some way, another door, paragraph that allows, allows it, instead of no,
    not on the menu, we make it, we manage, however odd, however strange, odd wish, strange wish`,
  clearRoles: `
    who is responsible, who does what, responsible for what, for each task, one name on, name on the list, knows ..
    job, whose job, whose turn, in charge, grey zone, clear who, clear to all, each task, one name, on the list,
    list .. who, two names, stands next to the task`,
  order: `
    has its place, in its place, own place, put back, puts back, own nail, on its nail, back where, where it
    belongs, tidy, tidies, tidied, neatly, in order, search for, find .. in the dark, always hangs, clutter, each
    pan, each tool, every tool, its own, labelled, sorted, alphabetical, nothing lies, lies around, lie around, find
    it, found at once, clear desk, clean desk`,
};
