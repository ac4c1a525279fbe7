/** What values on how work is done are called, by what they ask for. */
export const NAMES_WORK: Record<string, string> = {
  learnMistakes: `
    growing from mistakes, culture of learning, learn from mistakes, error culture, self-criticism, reflection,
    never twice, getting better, learning, no blame, learning from mistakes, improvement, lessons, better next time,
    better every time, never the same mistake twice, mistakes are lessons, mistakes teach, mistakes welcome,
    learning from errors, lesson learned, lessons learned, look back, looking back, hindsight, debrief, no
    scapegoats, blame-free, no fear of mistakes, fail well, fail forward, safe to fail, mistakes, honest mistakes,
    growing through mistakes, reflect, reflective, self-reflection, improve, improving, learning organisation, why
    it happened, fall and get up, wiser tomorrow, wiser next time, learn from it, once is a lesson, ask what went
    wrong, what went wrong, why did it happen, not who but why, not who but what, look at what failed, never the
    same way twice, mistakes teach us, defeats teach, learn from every mistake, own it and learn, no blame just
    lessons, learn and move on, fail learn improve, failure teaches, failing forward, get it wrong get it better`,
  innovation: `
    always better, never standing still, experiment, experimenting, trying new things, room for ideas, inventive,
    new ways, openness to new, spirit of invention, change, renewal, getting better, better every day, try things,
    bold ideas, imagination, continuous improvement, innovation, creativity, always improving, improvement, new
    ideas, better, progress, inventiveness, ideas, continuous, curiosity, pioneering, innovate, innovative,
    creative, inventing, invent, invention, new, something new, new paths, new roads, new things, a better way,
    better ways, finding a better way, find a better way, there is a better way, always a better way, a little
    better, better by an inch, better each week, better every week, never satisfied, not satisfied, dare to try, try
    it, try it out, trying, trying out, pioneers, pioneer spirit, pioneering spirit, forward, looking ahead, think
    new, rethink, think differently, outside the box, open to new ideas, open to the new, fresh ideas, fresh
    thinking, fresh eyes, modernity, move with the times, reinvent, evolution, development of ideas, look over the
    fence, continuous learning, kaizen, striving, ingenuity, originality, never finished, never done, try something
    new, new every week, there must be a better way, why not, what if, tomorrow's way, rethink it, don't stand
    still, never stand still, no standing still, one small thing, something new every week, dare the new, not as
    always, always another way, better than yesterday, today better than yesterday, new ideas welcome, never stop
    improving, keep improving, small improvements, one percent better, try fail try again, try the unlikely, ideas
    welcome, keep moving, keep moving forward, push boundaries, keep getting better, tomorrow better than today`,
  ownTest: `
    workmanship, craftsmanship, quality first, top quality, good work, first-class work, done right, perfection,
    solid work, pride in our work, only the best, excellence, quality, pride, craft, pride in the craft, high
    standards, standards, excellent, high quality, best quality, good bread, quality work, quality in all we do,
    done properly, properly, do it properly, doing it properly, made well, well made, good craft, craftsman,
    masterly, mastery, pride in work, pride in our craft, proud of our work, no shoddy work, no half measures, good
    enough for us, good enough for our own, our name on it, our name stands for it, signed work, first class,
    first-class, finest, fine work, solid craft, made by hand, handmade, professionalism, perfect, perfectionism,
    superb, flawless, faultless, nothing less, best or nothing, good enough isn't, good isn't good enough, good is
    not good enough, right or not at all, smooth or not at all, no second best, only the best leaves the house, as
    if for ourselves, for our own table, we sign it, would we eat it, would you eat it, would you buy it, would we
    buy it, would you sleep in it, do it right, right first, the ear decides, nothing sloppy, no botching, good
    enough is not enough, do it right the first time, right first time, no shortcuts, made with care, get it right,
    worth its label, worthy of our name, our name on the door, done well or not at all, well done or not done, never
    second best, built right, we would buy it`,
  checkTwice: `
    second look, double check, careful, care, conscientious, eye for detail, detail, four eyes, check it twice,
    meticulousness, exact work, rigour, quality, care for detail, thoroughness, accuracy, precision, diligence,
    carefulness, check twice, checked twice, double-check, twice checked, look twice, measure twice, second pair of
    eyes, second eyes, two pairs of eyes, attention to detail, love of detail, love of details, detail matters,
    details, details matter, eye for details, meticulous, thorough, diligent, careful work, careful hands, care in
    the small, in the small things, small things matter, down to the detail, to the last detail, to the corners,
    tidy to the corners, care in everything, exactitude, vigilance, scrutiny, caution, circumspection, check before
    you dive, check before, look again, once more over it, before it leaves, two pairs, second glance, down to the
    hem, to the last screw, every screw, every stitch, inside too, the back too, sweat the details, sweat the small
    stuff, no detail too small, look closer, mind the details, every detail counts, every detail matters, a careful
    eye`,
  accuracy: `
    right first time, correct, exact, no mistakes, zero errors, getting it right, care with figures, accuracy,
    precision, exactness, correctness, accurate, precise, exactly, exactly right, right the first time, first time
    right, get it right, no errors, error-free, faultless figures, every penny in its place, correct figures,
    correct numbers, to the penny, to the digit, to the last digit, spot on, free of errors, true figures, right
    numbers, on the gram, to the gram, no almost, zero tolerance for almost, right not just quick, right not fast,
    count twice, correct to the cent, check the sums, exact to the last, correct every time, right every time,
    mistakes have no place, figures that fit`,
  giveBest: `
    hard work, diligence, effort, full commitment, wholeheartedness, whole heart, excellence every day, enthusiasm,
    always our best, drive, excellence, commitment, dedication, passion, devotion, full effort, give our best, our
    best, give everything, all in, hard-working, hardworking, work hard, with all our heart, with our whole heart,
    dedicated, committed, devoted, every lesson counts, every shift counts, every day counts, high performance,
    performance, industry, industriousness, full power, full steam, nothing half, never half, ambition, aim high,
    motivation, engagement, willingness`,
  perseverance: `
    staying power, keep going, don't give up, stamina, steadfastness, doggedness, patience with problems,
    perseverance, persistence, never give up, tenacity, grit, endurance, determination, resilience, no giving up,
    not giving up, we don't give up, keep at it, keep trying, sticking with it, stick at it, until it works, till it
    works, resilient, staying with it, persistent, tenacious, hang on, hold out, hold on, stubbornness, long breath,
    try again, one more try, fighting spirit, strength, toughness, robustness, endure, patience to the end, until we
    find it, no stone unturned, don't let go, never let go, till we find it, keep looking, one more door, nothing is
    lost, keep at it till it works, we don't let go, stay on it till it's solved, never let it rest, one more
    attempt, still trying`,
  empowerment: `
    decisions at the front, room to decide, trust, latitude, self-reliance, responsibility for all, freedom to
    decide, delegated, you decide, just do it, act, empowerment, trust in our people, freedom, freedom to act, your
    call, autonomy, room to act, leeway, empowered, decide, decide at the counter, decide on the spot, decision at
    the front, decide for yourself, decisions where they belong, power to the front line, let people decide, trust
    people, trusting people, trust our people, trust in people, trust each other, we trust our people, hand free, a
    hand free, free hand, free rein, responsibility, responsibility at the front, no need to ask, don't ask act,
    without asking, without permission, you may, allowed, permission to act, just act, act now ask later,
    initiative, own initiative, self-responsibility, whoever sees it may mend it, room to breathe, room for
    manoeuvre, entrepreneurship, self-organised teams, self-organisation, find the yes, authority, don't ask do,
    don't ask just do, just help, decide where you stand, the one who sees it does it, whoever sees it does it,
    whoever stands there decides, act on it, the driver decides, the nurse decides, hands free, your decision, your
    keyboard your decision, trust the front line, authority at the counter, just say yes, do what it takes, act on
    the spot, solve it on the spot, fix it on the spot, power to decide, say yes first, trusted to act, own the
    moment`,
  consistency: `
    consistency, constancy, steadiness, same every time, reliability, evenness, uniform quality, always the same,
    same every day, same each day, the same every time, the same each time, same again, every day the same, every
    time, always as good, steady quality, even quality, constant quality, continuity, wet thursdays too, no bad
    days, no off days, a steady day, steady, stable, stability, evenly, last like the first, first and last alike,
    the last as the first, the same good bed, uniformity, as promised every time, the last like the first, first
    guest last guest, every plate, every night, on mondays too, same on sunday, wet or dry, same standard every
    time, every guest every time, day in day out, rain or shine`,
  expertise: `
    expertise, competence, knowledge, professionalism, know-how, mastery, know your stuff, skill, skills, knowing
    our trade, expert, competent, knowledgeable, know our trade, know our stuff, knowing our stuff, know what we do,
    know what we sell, know what you sell, experts, expert knowledge, professional knowledge, professional, skilled,
    skilful hands, skilled hands, good training, trained, well trained, qualified, proficiency, learned, experience,
    science, mastering our trade, master of the trade, trade knowledge, know what you're doing, know the craft,
    masters of our trade, knowledge first, ask us anything, trade secrets known, the right answer`,
  preparedness: `
    preparedness, readiness, ready for anything, preparation, foresight, being prepared, thinking ahead, planning
    ahead, prevention, prepared, ready, be ready, be prepared, always ready, prepare, planning, plan ahead, think
    ahead, looking ahead, look ahead, provision, forethought, forward planning, one step ahead, in good time,
    rehearsed, before it happens, plan b, emergency readiness, winter in june, the night before, laid out ready,
    spare tyre, expect the unexpected`,
  earlyHelp: `
    early help, prevention, act early, don't wait, precaution, early, early action, prevent, preventing, act first,
    first signs, nip it in the bud, before it grows, before it is too late, precautions, don't wait for it, acting
    early, stitch in time`,
  brevity: `
    brevity, keep it short, short and clear, conciseness, to the point, short, short and sweet, brief, briefly,
    concise, crisp, short letters, less words, few words, fewer words, one sentence, short meetings, no long
    speeches, get to the point, terse`,
  canDo: `
    find a way, say yes, can-do, problem solving, solutions, making it possible, nothing is impossible, we find a
    way, there is a way, there's always a way, always a way, make it happen, makes it happen, possible, make it
    possible, making things possible, yes, yes first, yes we can, solution, solve it, solving problems, problem
    solvers, think in solutions, solution-oriented, solution-focused, resourcefulness, pragmatism, pragmatic, doers,
    doing, getting things done, get it done, hands-on, impossible is nothing, nothing is too much trouble, no
    trouble too great, helpful, helpfulness, don't point walk, walk them there, go with them, show the way, lend a
    hand, nothing too odd, never just no, no is not an answer, yes if, ask and we'll try`,
  clearRoles: `
    clear roles, no grey zones, clarity, clear responsibilities, clear lines, clear tasks, who does what, know who
    does what, one name, responsibilities, structure, defined roles`,
  order: `
    order, tidiness, tidy, orderliness, a place for everything, orderly, neatness, everything in its place,
    everything has its place, place for everything, tidy desk, tidy house, tidy shop, in order, neat, organised,
    organisation, organised workplace, well ordered, discipline`,
};
