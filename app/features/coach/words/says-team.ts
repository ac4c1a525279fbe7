/** Phrases that tell how colleagues work and stand together, by what they ask for; `/` parts alternatives, `..` stands for up to four words. */
export const SAYS_TEAM: Record<string, string> = {
  teamwork: `
    needs a hand, need a hand, helping hand, free hand, helps/help where, helps out, help out, help wherever, gets
    help, takes over, take over, jump in, colleague/colleagues .. help, helps .. colleague/colleagues, when one ..
    others, when one .. next, if one .. others, share the load, shares the load, share the work, carry .. together,
    leave .. alone, fights .. alone, alone with, by themselves, on their own, with each other, for each other, one
    another, each other, pull .. weight, all hands, lone, individual glory, joins forces, opens another, no lone,
    help/support/back .. each other/another/colleague/colleagues, help one another, each other up, hand in hand,
    step in/steps in, steps in, lend a hand, lends a hand, give a hand, jumps in, pitch in, nobody struggles alone,
    alone with .. work, struggles alone, is left alone, colleague is swamped/drowning/stuck, swamped, snowed under,
    drowning in work, work as one, as one team, one crew, as a team, work together, works together, working
    together, pull together, same rope, same boat, side by side, no one .. alone, we win together, joint, together,
    rally round, whoever has a free hand, cover for, fill in for, team, comes over, come over, the others come,
    others come, others come over, somebody from, someone from, no one carries, nobody carries, nobody .. alone,
    second pair of hands, pair of hands, one holds, for both, falls behind, fall behind, behind with, has a queue,
    needs us, back .. up, has your back, got your back, have .. back, take/takes .. shift, takes half, share ..
    work, shared, neighbour's, whoever is free, whoever has time, who is free, free hands, leave .. desk, drops ..
    own, goes home before, go home at the same time, goes home .. same time, nobody goes home, no one goes home, all
    of us or, our own work .. later, two on, two of us, in pairs, lift .. together, hold .. ladder, plan ..
    together, swap, swaps, stand in, stands in, fills in`,
  departments: `
    between departments, whichever department, responsible for .. part, my department, our branch, other branch,
    other shift, night shift, day shift, sales and, doctors and nurses, wherever .. belongs, across departments,
    departments, silo/silos, department/departments, across teams, between teams, not our department, hand over,
    handover, other offices, wards work, next door, across .. borders, whichever office, which office, which window,
    from office to office, wherever .. arrives, wherever .. starts, upstairs and, other floor, branch to branch,
    from ward, from desk, handed over, hand-over`,
  careStaff: `
    look/looks out for each, look/looks out for one, out for each other, colleague .. well, colleague .. rest,
    overtime, day off, go home on time, workload, burn out, burnout, sick .. goes home, stays home, colleagues ..
    care, our people, our staff, take care of ourselves, who works here, people who work here, work for us, work
    here, stand by our people/staff/colleagues, stand by each, look/looks after our own/people/staff/each, look
    after one another, colleague who is ill/sick, colleague .. in trouble, rest of us behind, our
    people/staff/employees .. well, take care of each/one/our, cared for by, health of our staff, who looks after
    us, we look after each, care for each other, watch over each, put on the next, two nights, nights in a row, hard
    night, can't go on, send them home, sends them home, sent home, overworked, off sick, sick leave, is ill, is
    sick, eight hours, nine hours, more than .. hours, ten hours, a break, lunch break, each other well, colleague
    .. crying, how a colleague, $STAFF .. well, $STAFF .. rest, $STAFF .. bad day, $STAFF .. ill, $STAFF .. trouble,
    ask each other how, look at each other, one of us can't, one of us is, our own first, who cares for others`,
  development: `
    chance to, learn .. every, learning never, learn .. day, further training, training day, pay for, paid hours,
    pays for, better at, learn from each other, trade, evening classes, potential, talent, rise, promote, promoted,
    apprentices become, time to learn, stretch, train our/people/staff, train people, train as, training,
    course/courses, chance to learn, learn something new, learn .. new, new skills, skills, study, qualification,
    develop our/people, grow in, career, promote from within, keep learning, never stop learning, never done
    learning, mentor, qualify, course, a size too big, can't quite do, task .. bigger, tasks, certificate, evening
    school, paid study, apprentice .. learns, learns a, teaches .. self, gets to try, tried .. job, other's job,
    somebody else's job, step up, steps up, next level, get further, go further, become .. nurse/master/manager,
    rises to, from cleaner to, from porter to`,
  gratitude: `
    say thank, says thank, said thank, thanked, taken for granted, for granted, good work, good job, go unnoticed,
    goes unnoticed, unmentioned, acknowledged, applaud, tell .. when .. well, say so when .. well, compliment, see
    .. good work, thank, thanks, thank-you, praise, praised, well done, job well done, good work .. noticed/seen,
    word of praise, gratitude, grateful, appreciate, recognition, recognise good, celebrate, credit to, writes to
    someone, mentioned at, is mentioned, is named, named in, thank-you note, note of thanks, thanked for, gets
    thanked, doesn't go unseen, good deed, deeds, did well, do well, done well, who did more, more than they had to,
    flowers for, hat off to, clap, claps, toast`,
  fun: `
    smile .. work, sense of humour, good mood, good spirits, with a wink, silly, tease, dance, sing, celebrate,
    funny, mischief, merry, laugh, laughs, laughter, laughing, fun, joke/jokes, humour, humor, day without,
    lightness, take ourselves, joy, enjoy, cheerful, whistle, giggle, grin, grins, smiles all, carnival, april fool,
    biscuit tin, wink, laughs at, tell jokes, clown`,
  humility: `
    no task is too, no task too, no work is too, nobody is too, no one is too, too important, too proud, airs, ego,
    egos, star, stars, bigger than, grand, boasting, down to earth, who is right, can be wrong, may be wrong, could
    be wrong, been wrong, still have to learn, much to learn, less than we think, everyone does the, also the boss,
    director .. too, boss .. too, makes the coffee, wash .. cups, don't know, do not know, doesn't know, haven't got
    the answer, don't have the answer, not know everything, no answer, we've no idea, know better, know everything,
    all the answers, not above, nobody is above, too good for, too grand, sweep/sweeps, clears tables, no job is
    too, big-headed, show off, boast, modest, humble, ask for help, ask for advice, $BOSS ..
    sweep/sweeps/carry/carries/clear/clears/mop/mops/wash/washes/pick/picks/stack/stacks/clean/cleans/serve/serves/make/makes,
    bows last, bow last, stack the chairs, also carries, too .. carries, like everyone else, like everybody else,
    like the rest, as everyone else, above a, beneath, pick up litter, cleans the, on the programme, name in lights,
    prima donna, wrong sometimes, might be wrong, not always right, know more than we, knows more than we, asks the
    apprentice, ask the apprentice, ask $JUNIOR, asks $JUNIOR, learn from $JUNIOR, beginners' course`,
  loyalty: `
    whole life, through thick, for decades, lifelong, longer than, don't drop, relationship, relationships, partner
    for, partners for, for years, generations, stays with us, stand by, stick with, loyal, long-term, long term, in
    hard times, lean times, in good times, keep faith, bad patch, in difficulties, in difficulty, doesn't lose us,
    don't leave, never leave, stay with our, stays with our, keep buying, buy from the same, same farms, same
    suppliers, bad years, in bad years, lean years, hail or not, when business, drop a, drop our, abandon, old
    customers, old friends, from the start, remember who, stuck with us, decades`,
  community: `
    local community, in the region, our region, the region, our street, our village, local clubs, youth club, the
    school next, people next door, next door, invest .. here, buy .. here, from here, where we work, give .. back
    to, give something back, gives back, our town, the town, village, neighbourhood, neighbours, community, the
    street, support the, local clubs/club/school/schools, town that feeds, where we live, people who live here,
    around us, youth, school fete, village fete, market square, the square, festival, fire brigade, the club,
    football club, playground, belongs to the, neighbours', streets, in front of the house, snow, shovel, houses
    next, our hall, open our, opens .. yard, shopkeepers, locals, parish`,
  keepPosted: `
    posted, let .. know, lets .. know, keep .. informed, kept informed, how .. is getting on, where .. stands, where
    it stands, what happens next, what comes next, what is going on, tell .. before they ask, tell .. before they
    have to ask, without being asked, without asking, has to chase, chase us, chasing, update, updates, even if only
    to say, even when there is no news, no news, hear from us, hears from us, guessing, in the dark, left wondering,
    when .. will come, where .. is, acknowledged, acknowledges, on its way, on the way, tracked, track, follow ..
    parcel, know .. where, see .. where, know .. when, when it will, when it's, before they wonder, wonder,
    wondering, phone us, needn't ring, need to ring, has to ring, have to ring, without having to, a line from us, a
    call from us, text message, every week .. news, every day .. news, progress, delay .. tell, delays, tell .. how
    long, say how long, how much longer, what .. happening, what has happened, what happened, by pick-up time, that
    evening, same day .. tells, relatives .. know, family .. knows, parents .. know, hears/hear it from us, keep ..
    up to date`,
  encouragement: `
    strength, strengths, good at, what .. can do, can achieve, capable, believe in, believes in, courage to try,
    encourage, encourages, encouraged, talents, what went well, did well, build .. up, confidence, what a child,
    begins with what, well done first, praise before, before the red, more right than wrong, dare to, try again,
    second chance, trust .. to, we trust, hard one, can do it, on their own, by themselves, button their, own shirt,
    himself, herself`,
  choice: `
    decide for themselves, decides for themselves, decide themselves, own decision, own decisions, choose, chooses,
    choice, up to the, up to them, up to you, as they like, how they like, when they like, what they wear, get up
    when, own lives, own life, have a say, has a say, over their heads, ask before we touch, without asking them,
    nothing about, choose/chooses their/his/her/its own, own method, own methods, how .. is up to, is up to ..
    person, up to the person, up to the one, decide/decides when, decide/decides what, decide/decides how, when they
    get up, own terms, pick their, picks their, own clothes, own shifts, own rota, own tour, plan/plans their own,
    plan/plans .. themselves, among themselves, made by the people, people who work it, ask before, prescribe,
    prescribed, dictate, dictated, told what, nobody tells, no one tells, say no to treatment, right to, permission
    from the, without consent, consent`,
  flexibility: `
    adapt, adapts, adjust, adjusts, change .. plans, plans change, changes with, fit .. around, fits around,
    reschedule, rearrange, move .. appointment, whatever the day brings, as things change, last-minute, last minute,
    special wish, special wishes, special request, special requests, exception, flexible, rigid, change .. order,
    changed until, until the evening before, until the last, at short notice, short notice, whatever comes, comes
    up, new plan, change course, change our plan/plans, ours change, bend to, shift .. around, work around, open
    later, open earlier, earlier if, later if, off the menu, not on the menu, if the $SERVED .. we, fits the`,
  passion: `
    love what we do, like what we do, love our, love for, passion, passionate, enthusiasm, enthusiastic, enjoy,
    enjoys, proud of what, with joy, heart in, with all our heart, happy to come to work, gladly, gladness, spark,
    burn for, eager, energy, can be seen in our faces, good humour, hum, hums, can't wait, look forward, eyes light,
    glow, with love, love it, loves, shine, sparkle, stay after, free time, talk about it, evenings, goosebumps,
    fan, fans, mad about, live for, lives for, our life`,
  teamBeforeEgo: `
    personal glory, ego, egos, glory, takes the credit, take the credit, credit, at the expense of others, success
    of the team/group/whole, shared success, star/stars, for the team, win together, lose together, above the
    individual, than any one of, personal success, own success, vanity, scorer, goals belong, belongs to the team,
    not the one who, whose idea, name under, names under, nobody's name, not me, solo, soloist, soloists, star,
    stars, hero, heroes, matters more than any, medal`,
  teaching: `
    teach, teaches, show .. how, shows .. how, pass on what, passes on what, pass on .. knowledge, share what we
    know, shares what, share .. knowledge, shares .. knowledge, hand on, hands on what, next in line, next
    generation of, young ones, old hands, mentor, learn from the old, whoever knows, knows a trick, explain to the
    new, new colleague, newcomer learns, takes .. under, beginner, beginners, tells the others, tell the others, all
    of us know, everyone knows it by, know it by friday, what one .. learns, what one .. learnt, has learnt, by
    friday, comes back from, show/shows .. others, shows it to, explains to $JUNIOR, beside .. old, learns beside,
    at the side of, shadow, shadows, stands next to, next to an old, step by step, knack, what they know, what we
    know, recipe with, shares the recipe, newest, the newest, $JUNIOR .. learn/learns`,
};
