/** What values on what is said, promised and answered for are called, by what they ask for. */
export const NAMES_PROMISES: Record<string, string> = {
  truth: `
    honest, honest answers, honest talk, straight talk, straight, truthful, no lies, no tricks, plain truth,
    genuineness, candid, open and honest, honesty, integrity, truth, truthfulness, candour, candor, sincerity,
    straight answers, straightforwardness, frankness, true, the truth, honest word, honest words, honestly, honest
    people, honest dealing, honest advice, say it as it is, say how it is, tell it like it is, telling the truth, no
    false hope, no false hopes, no false promises, straightforward, straightness, genuine, authenticity, authentic,
    real, no make-up, no sugar, sincere, veracity, straight dealing, open words, plain dealing, no pretending, no
    bluff, no spin, no fairy tales, no beating about the bush, tell it straight, truth first, truth even when it
    hurts, even when it hurts, say it like it is, no white lies, bad news first, bad news too, say the hard thing,
    the hard truth, hard truths, honest even when it hurts, straight up, no flattery, no sweet talk, tell the truth,
    say it straight, straight business, no sugar-coating, truth before comfort, true to the piece, the honest
    answer, an honest answer, no half-truths, nothing but the truth, tell people the truth, we don't lie, call it
    what it is, name it`,
  directTalk: `
    open talk, openness among us, say it to my face, clear speech, candour, candor, straight talk, frankness,
    directness, open words, plain speaking, frank, frank words, on the table, cards on the table, direct, directly,
    to the face, face to face, open word, clear words, straight words, plain speech, no gossip, no whispering, not
    behind backs, speak openly, speaking openly, open criticism, honest feedback, open feedback, candid,
    outspokenness, outspoken, say the hard thing, say it to each other, with each other not about each other, talk
    to not about, say it here, say it in the room, not in the corridor`,
  speakUp: `
    civil courage, saying no, backbone, fearlessness, say stop, raise your hand, open mouth, dare, standing up,
    courage, bravery, brave, boldness, speak up, say it, speaking up, voice, speak your mind, moral courage,
    courageous, guts, nerve, daring, bold, fearless, valour, no bowing, stand up, stand up and speak, say no, dare
    to say, dare to speak, dare to, open your mouth, voice your concerns, raise your voice, use your voice, your
    voice counts, every voice counts, anyone may say stop, stop the line, stop if unsure, no silence, breaking the
    silence, contradiction, dissent, moral backbone, spine, stand up for it, heart in hand, not afraid, unafraid,
    say the hard thing, ring the bell, pull the cord, ask it anyway, say so, say it out loud, say it aloud, whoever
    sees it says it, see it say it, if you see it say it, hand up, wake the captain, stop means stop, tell the boss,
    no yes-men, no nodding, shout out, brave enough to ask, challenge it, question it, no sugar on figures, say what
    others think, speak truth to power, break the silence, sound the alarm, call it out, see something say
    something, don't look away`,
  keepWord: `
    keeping our word, we keep our promises, kept word, true to our word, a promise is a promise, stand by our word,
    trusted, rely on us, faithfulness, bindingness, commitment, steadiness, dependable service, reliability,
    integrity, dependability, keep our word, our word, promises, promise, dependable, kept promises, trust,
    trustworthiness, consistency, word, we keep our word, keep your word, keep promises, keeping promises, keep our
    promises, a promise kept, promise kept, promises kept, reliable, rely, you can rely on us, count on us, you can
    count on us, you can count on it, we deliver, deliver, delivered, a deal is a deal, done is done, our word
    counts, word of honour, honour, honour our word, faithful, binding, bound by our word, say it do it, say and do,
    walk the talk, do what we say, we do what we say, what we say we do, say what we do, steady, stand by it,
    trustworthy, handshake, kept appointments, solid, solidity, said and done, said is done, word is word, promise
    made promise kept, promises made promises kept, a word is a word, yes means yes, we mean it, we mean what we
    say, what we promise, no empty promises, our word stands, as promised, as agreed, agreed is agreed, said we
    would, we said so, when we say so, we come when we say, on time every time, there when needed, there when it
    counts, be there when it counts, a handshake counts, what we say counts, we show up, show up, promise less
    deliver more, count on me, word kept`,
  punctual: `
    timeliness, right on time, on schedule, keeping time, in time, exact time, respect for time, never late,
    punctuality, on time, on the dot, punctual, timekeeping, reliability, to the minute, time, timely, prompt start,
    sharp, minute by minute, always on time, just in time, keep to time, keeping to time, time kept, to the second,
    by the clock, schedule, timetable, eight means eight, no one waits, respect for your time, valuing time, value
    time, time is precious, on the minute, the minute counts, when we say, at the hour we said, five past is five
    past, trains run on time, no quarter past, to the hour`,
  speed: `
    quick help, fast help, fast service, quick service, no queue, short waits, short waiting times, we don't keep
    you waiting, immediate, immediacy, at once, now, promptly, agility, urgency, no delay, respect for your time,
    speed, promptness, responsiveness, quick, quickness, fast, swift, your time, no waiting, quick replies, rapid,
    prompt, response, time, swiftness, fast answers, quick action, quick off the mark, quickly, speedy, swiftly,
    without delay, right away, straight away, same day, on the day, today, first response, quick response, rapid
    response, fast track, short queues, short ways, no queues, nobody waits, no one waits, we hurry, hurry, pace,
    tempo, your time counts, your time is precious, time matters, time is precious, time counts, we don't make you
    wait, don't wait, no long waits, never keep them waiting, in no time, fleet-footed, dispatch, expedition, soon,
    today not tomorrow, now not later, now rather than later, no one in the queue, five minutes, within the hour,
    minutes matter, every minute counts, quick on our feet, time is money, before the coffee is cold, before it is
    cold, no dust, don't dawdle, no long waiting, no waiting around, answers today, same-day service, same-day
    answer, quick answers, help at once, help now, no one waits long, don't keep people waiting, before you know it,
    quick to help`,
  reply: `
    reachable, always reachable, availability, always there, accessible by phone, answering, quick answers, fast
    response, responsiveness, quick replies, answers, replies, reachability, responsive, quick to answer, answer at
    once, answer first, a first word, first word at once, first word, first response, no call unheard, no bell
    unheard, no question unanswered, no letter unanswered, nothing unanswered, every call answered, call back, we
    call back, someone is there, always someone there, somebody is there, always in reach, within reach, reach, on
    call, open line, hello is there anybody, there for you, here for you, somebody answers, someone answers, someone
    always picks up, pick up, we pick up, no one left hanging, nobody left hanging, always a voice, a voice at the
    end, a human voice, every letter counts`,
  patience: `
    take your time, time to listen, unhurriedness, no hurry, taking our time, slow down, peace and quiet, gentle
    pace, serenity, patience, unhurried, time for, calm, slowness, taking time, no rush, patient, no pressure,
    without pressure, time for you, time for people, time for each other, time for every patient, give it time, all
    the time, all the time in the world, as long as it takes, breathing space, room to breathe, stay a minute, one
    more time, again and again, never rushed, not in a hurry, slow and steady, slow, deceleration, long breath,
    staying calm, leisure, composure, long-suffering, forbearance, tolerance, let it take its time, take its time,
    in their time, at their pace, their pace, their pace not ours, your pace, own pace, no stopwatch, time to spare,
    not by the clock, no clock, clocks can wait, the clock can wait, one step at a time, take the time, time for
    everyone, time for all, slow is fine, no need to rush, we can wait, worth the wait, one at a time`,
  seeThrough: `
    personal responsibility, taking responsibility, taking ownership, finish what we start, stay on it, own the
    problem, follow up, no passing the buck, conscientiousness, dutifulness, end to end, ownership, accountability,
    responsibility, follow-through, commitment, own it, follow it up, follow it through, seeing it through, see it
    through, see things through, start to finish, from start to finish, first to last, beginning to end, to the end,
    right to the end, finish it, finishing, finishers, finish the job, the buck stops here, buck stops, my job, our
    job, it's my job, mine until it's done, mine till it's done, yours until it's done, stay with it, stick with it,
    no passing on, nobody passes it on, never not my job, hold on to it, dutiful, duty, taking charge, take charge,
    one owner, problem owner, take responsibility, take ownership, accountable, end-to-end responsibility, closing
    the loop, close the loop, until it's done, till it's done, nothing left undone, carry it through, thoroughness
    to the end, from a to z, until it's solved, till it's solved, until it is solved, see it home, bring it home,
    it's mine, mine, my case, who starts finishes, done means done, finished means finished, done is done, the ball
    stays here, keep the ball, it stops with me, it stops here, stops with us, till it works, nobody else's job, not
    somebody else's job, see it do it, all the way, one hand from start, the job isn't done until, it's on me, leave
    it with me, my problem, my problem until it's solved, our problem, finish what you start, we finish what we
    start, nobody gets passed around, no passing around, from first call to last, stay till it's done, see the job
    through, no loose ends`,
  answerFor: `
    taking the blame, standing by mistakes, admitting mistakes, courage to admit, accountable, liability, own your
    mistakes, responsibility, accountability, owning up, ownership, honesty about mistakes, own up, our fault, own
    our mistakes, owning our mistakes, own mistakes, mistakes are ours, admit mistakes, admit it, admitting it, we
    admit it, stand by it, stand up for our mistakes, hold up our hand, hands up, taking responsibility, take
    responsibility, no excuses, without excuses, no blame game, no finger-pointing, the mirror first, look in the
    mirror, it was us, say it was us, sorry, saying sorry, answerable, we stand by our work, stand by our work,
    stand by what we do, we sign for it, our name under it, ours to answer, say we were wrong, own our actions,
    owning our actions, we own our mistakes, stand up to be counted, answer for it, look in the mirror first, ours
    to own`,
  makeGood: `
    putting things right, complaint handling, generous redress, second chance, fixing it, when things go wrong,
    recovery, amends, make it right, make amends, putting right, redress, say sorry, saying sorry, sorry, put it
    right, putting it right, set it right, making good, make good, mend it, mend and tell, repair, restitution,
    compensation, making it up to you, second try, we fix it, fix it, fix what we broke, apology, satisfaction
    guaranteed, guarantee, we fix what we break, we stand by our work, mend what we break, what we break we mend,
    make up for it, back to rights, we come back, we make it right, put mistakes right, when we fail we fix it, fix
    our mistakes, fixing our mistakes, mistakes made good, sorry and a solution`,
  ethics: `
    ethics, integrity, principles, doing right, do the right thing, incorruptibility, conscience, principles before
    profit, clean hands, independence, morals, decency, ethical, ethic, moral, morality, principled, principle, do
    right, right thing, the right thing, doing what is right, do what is right, do what's right, clean conscience,
    clear conscience, good conscience, when nobody looks, when no one looks, when nobody is looking, when no one is
    looking, incorruptible, unbribable, uprightness, upright, rectitude, righteousness, honour, honourable,
    impartiality, unbiased, clean books, clean money, fair business, clean business, responsible business,
    responsible lending, good faith, values before profit, people before profit, when the auditor is away, could be
    on the front page, front page test, nothing to be ashamed of, sleep at night, we don't sell what isn't needed,
    sell only what is needed, no kickbacks, right over easy, right before easy, even when nobody watches, no
    envelopes, no bribes, straight business, do the right thing always`,
};
