/** What values on how colleagues work and stand together are called, by what they ask for. */
export const NAMES_TEAM: Record<string, string> = {
  teamwork: `
    cooperation, solidarity, hand in hand, stronger together, helping each other, help each other, mutual help,
    cohesion, all for one, team spirit, we, us, one for all, team player, teamwork, team, together, togetherness,
    collaboration, unity, partnership, one team, crew, we carry each other, carry each other, pull together, pulling
    together, shoulder to shoulder, side by side, one crew, all hands, all hands on deck, better together, together
    we are strong, strength together, united, united we stand, mutual support, support each other, supporting each
    other, helping one another, help one another, comradeship, fellowship, camaraderie, companionship, same boat, in
    one boat, all in one boat, collaborate, cooperate, working together, work together, partners, joint effort,
    hands together, helping hands, helping hand, a helping hand, lend a hand, team first, we are one, no lone
    wolves, nobody struggles alone, together we go, joined up, strong together, interplay, collegiality, we've got
    your back, got your back, have your back, nobody climbs alone, no one climbs alone, no one works alone, nobody
    works alone, no lone wolf, many hands, one boat, one rope, pull on one rope, in this together, all for one and
    one for all, everyone lends a hand, all pull, pull our weight, one for the other, all of us or none, no one left
    struggling, one mountain one team, two heads, four hands, nobody does it alone, we help each other, all in the
    same boat, many hands make light work, team before self, we win as one, stronger as one, backs covered, cover
    each other, each other's backs, has each other's back, no one left to cope, no one struggles, everyone pitches
    in, pitch in, one big crew, together stronger`,
  departments: `
    no silos, beyond the department, one company, one team, silos, collaboration, across, one house, across
    departments, beyond departments, no walls, without walls, open borders, across teams, joined-up, one house one
    team, one hospital, one bank, one school, one city, one voice, one service`,
  careStaff: `
    care for colleagues, we care for each other, people first, good employer, healthy team, looking out for each
    other, our team, staff, our own, our people, loyalty to staff, wellbeing, care for each other, care for staff,
    looking after, looking after each other, look after each other, looking after one another, look out for each
    other, look after our own, care for our people, care for our own, caring for each other, caring for staff,
    caring employer, people who work here, good colleagues, well-being, healthy at work, respect for each other,
    kind to each other, good to each other, each other, our team first, staff wellbeing, support for staff, rest,
    protecting each other, a good place to work, good to work here, our people matter, our people come first, rest
    well, care for the carers, caring for carers, look after yourself, we look after our own, mind each other, in
    good hands together`,
  development: `
    career, talent, potential, lifelong learning, growing, personal growth, skills, keep learning, learn and grow,
    development, growth, learning, training, education, mastery, stretch, grow, growing people, people development,
    learn, learning together, skill building, advancement, room to grow, make people grow, growing together,
    becoming better, education for all, training for all, further training, knowledge growth, self-improvement,
    learning every day, always learning, never stop learning, keep growing, curiosity to learn, never stand still,
    keep studying, curious for life, never too old to learn, one course a year, a size too big, next rung, step up,
    learning for life, always a student, sharpen the saw, students for life, growing every day, better at what we
    do, train and grow`,
  gratitude: `
    saying thanks, say thanks, thank you, appreciating, thanking, gratitude, recognition, appreciation, thanks,
    thankfulness, praise, thankful, grateful, a thank you, the thank you, saying thank you, say thank you, applause,
    honouring effort, honour good work, appreciate, acknowledge, acknowledgement, recognising people, recognising
    good work, celebrate, celebrating, celebrating success, well done, credit, credit where due, giving credit, say
    it when it's good, thanks out loud, a thank-you a day, never take it for granted, taken for granted, not for
    granted, seen and thanked, say well done, the bell of thanks, good deeds seen, celebrate good work, thank each
    other, thanks matter, seen and valued, say it with thanks, praise where due`,
  fun: `
    having fun, good mood, enjoyment, cheerfulness, good spirits, fun, humour, humor, joy, laughter, playfulness,
    lightness, laugh, laughs, a laugh, good laugh, sense of humour, play, playful, cheerful, cheer, happiness, happy
    at work, with a wink, lightheartedness, smile at work, merriment, joyfulness, party, enjoy, laugh every day, a
    smile on the shift, laugh together, a joke a day, light hearts, room to laugh, have fun, fun at work, laugh at
    ourselves, enjoy the day, smile more, joy every day`,
  humility: `
    down to earth, no airs, groundedness, never too proud, simplicity of heart, unpretentious, open to advice,
    humility, modesty, humbleness, know-it-alls, humble, modest, no task too small, no job too small, nothing
    beneath us, nobody is above, no one is above, no stars, no egos, no heroes, feet on the ground, both feet on the
    ground, never above it, not too proud, admit we don't know, we don't know everything, no know-it-alls, know what
    we don't know, small hats, simple people, not too grand, self-effacement, ready to learn, nobody too big, bow
    last, no prima donnas, boss makes coffee, we all sweep, everyone sweeps, sweep too, no one too grand, no
    pedestal, off the pedestal, small before great, we may be wrong, we could be wrong, nobody above anyone, we
    don't know it all, stay humble, stay grounded, always learners, leave the ego at the door, egos at the door,
    serve first`,
  loyalty: `
    devotion, allegiance, standing together, long-term relationships, lasting relationships, loyalty, faithfulness,
    commitment, loyal, fidelity, for the long haul, in for the long haul, long haul, stick together, sticking
    together, stand by you, standing by people, we stay, staying, in good times and bad, through thick and thin,
    constancy, steadfast, steadfastness, lasting ties, long-term, for life, partners for life, we stay with you, old
    friends, stay by your side, for the bad times too, rain and shine, we stand by you, by your side for years,
    friends for life, stay loyal, in for life`,
  community: `
    neighbourly, responsibility for the region, for the town, part of the town, roots, local roots, home town,
    region, community, neighbours, neighbourliness, good neighbours, local, town, village, giving back,
    neighbourhood, neighbors, good neighbour, good neighbor, neighbourly help, village spirit, part of the village,
    part of the street, social responsibility, community spirit, public spirit, rooted here, rooted in the region,
    civic duty, civic spirit, give back, we give back, responsibility for our town, home, good for the town, part of
    the place, here for the town, our street, our village, give something back, our neighbours first, we belong here`,
  keepPosted: `
    communication, keep in touch, keep them posted, keeping people informed, staying in touch, informed,
    information, no guessing, news, keep you posted, posted, up to date, in the picture, in the loop, always
    informed, no one in the dark, nobody in the dark, tell them first, tell them before they ask, say what happens
    next, what happens next, no silence, word from us, stay in touch, inform, informing, clear information, open
    line, communicate, news first, no news is news too, tell them before, never in the dark, know where you stand,
    where it stands, a word at every step, every step told, keep people informed, tell people where they stand, no
    one left guessing, nobody left guessing, leave no one guessing, we call you, call before they call`,
  encouragement: `
    encouragement, strengths, look for strengths, confidence, praise, believing in people, high hopes, encourage,
    encouraging, making people strong, strengthen, strengthening, empower people, look for the good, see the good,
    see the strengths, strengths first, talents, believe in people, believe in them, belief, hope, optimism,
    confidence building, cheer on, motivating`,
  choice: `
    choice, freedom of choice, self-determination, independence, autonomy, freedom, their choice, dignity, own
    decisions, choices, free choice, own choice, their decision, your decision, your choice, self-determined, own
    life, own terms, on their terms, on your terms, decide for themselves, have a say, a say, say in it, control`,
  flexibility: `
    flexibility, adaptability, flexible, agility, we adapt, adapt, agile, adaptable, bend, bending, bend with the
    day, room for exceptions, sensible exceptions, elastic, versatility, versatile, open to change, ready for
    change, change, embrace change, swift change, turn on a dime, moving with the times`,
  passion: `
    passion, enthusiasm, love of the job, joy in service, joy, enthusiastic, zeal, smile, energy, love what we do,
    passionate, love, love of our work, love for our work, love of the craft, heart and soul, fire, spark, burning
    for it, zest, with joy, joy in our work, enjoy our work, do it with love, with love, enthusiasm for our work,
    delight`,
  teamBeforeEgo: `
    team before ego, we not i, no egos, team first, shared success, we before me, we before i, us before me, team
    over ego, no ego, ego, selflessness, unselfishness, no solo, not i but we, the team first, shared glory, winning
    together, success together`,
  teaching: `
    teaching, mentoring, handing on, apprenticeship, passing on, sharing knowledge, knowledge sharing, pass it on,
    mentorship, share what we know, teach, teachers, mentor, mentors, handing down, hand on, handed on, pass on,
    passing it on, passing knowledge on, share knowledge, sharing what we know, learning from each other, learn from
    each other, teach the newcomer, show how, apprentices, showing newcomers, guide the new, each one teach one,
    pass the pencil, tell the others, show the next one, what one knows all know, hand it on, old hands young hands`,
};
