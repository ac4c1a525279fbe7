/** Phrases that tell what ties a house to its people and place, by what they ask for; `/` parts alternatives, `..` stands for up to four words. */
export const SAYS_BONDS: Record<string, string> = {
  proximity: `
    a short walk, minutes away, minutes from, away from, drive to, come to you, comes to you, come to your, in the
    village, in every, at the corner, next bus stop, branch in every, every village, every town, close by, near you,
    nearby, nearest, around the corner, travel/travels more, walking distance, ten minutes to reach, to reach us, on
    your doorstep, far to go, doorstep, in walking, on foot, by foot, bus stop, minutes by, half an hour away, ten
    miles, in reach, within ten minutes, drive out, van comes, mobile branch, mobile library, comes to the village,
    house calls, home visit, home visits, we come`,
  curiosity: `
    question/questions, interested in, interest in, wonder, how things work, how it works, want to understand, find
    out, look it up, explore, explores, discover, discovers, investigate, ask questions, ask .. question/questions,
    ask why, asks why, asking why, one more question, too proud to ask, curious, wonder why, want to know, question
    everything, until we've understood, until we understand, dig deeper, get to the bottom, how others, look over,
    go and see, what makes, where .. comes from, ask about, asks about, asks us, unknown lock, read about, never
    heard, riddle, what if, take .. apart to see`,
  feedback: `
    ask .. what was, ask .. what went, ask .. how it was, ask .. how we, ask customers/guests/patients, ask our,
    told us, critic, critical, unhappy, dissatisfied, angry letter, praise and, complaint/complaints, feedback, tell
    us what, what annoyed, what was wrong, what we could do, criticism, suggestion/suggestions, complain, survey,
    was missing, what was missing, at checkout, at the end we ask, ask each, ask every, comments, questionnaire,
    call .. afterwards, ring .. afterwards, ring after a week, mystery, every idea, box .. answer`,
  supply: `
    always there, any time, at any hour, at all hours, on sundays, at weekends, on holidays, three in the morning,
    all night, every morning, in winter, in any weather, in all weather, whatever the weather, uninterrupted, never
    runs, outages, day and night, round the clock, around the clock, in snow, come rain, every day of the year,
    never closed, never shut, always open, without interruption, runs/run day, 24/7, power cut, outage, lights stay
    on, stay on, stays on, in a gale, gale, hail, in hail, water runs, heats, current, line is up, never off, on
    christmas, new year, at two in, whatever falls, every house, each house, every tap`,
  tradition: `
    grandfather's, as our founders, founders, handed down, tradition, centuries, since 18, generations,
    grandmother's, sourdough, still .. by hand, still cut, old recipe, hundred years ago, as ever, ever since,
    master .. his master, handed on, great-grandfather`,
  presence: `
    stay/stays beside, by .. side, at .. side, at your side, never alone, not alone, alone, by themselves,
    accompany, accompanies, walk with, walks with, go with, goes with, hold .. hand, keep .. company, stays with,
    stay with, wait with, waits with, sits with, sit with the, someone sits, nobody dies alone, nobody waits alone,
    waits alone, eats alone, is alone, left alone, at the bedside, be there, are there, stays until, in the night,
    sit up, sits up, sit up with, in turns, take turns, dying, end of life, last hours, last hour, bad news, just
    had bad, diagnosis, until .. family, until the family, family comes, until someone comes, someone comes,
    somebody is, someone is, somebody .. with, at the foot, hand to hold, through the night, waiting room .. alone,
    without someone, without somebody`,
  trustPeople: `
    believe a/the/our customer/tenant/guest/caller, take .. word for it, on their word, pay on, without proof, no
    proof, honesty box, take them at, give credit, we believe, from home, note from, believe/believes $SERVED, take
    .. at, without receipt, without a receipt, no receipt, unlocked, leave .. unlocked, key under, count themselves,
    write it down themselves, on account, pay later, pays later, pay next, borrows, no control, no controls, nobody
    counts, without checking`,
  local: `
    from within, within ten miles, locally, region, regional, from the valley, from next door, from here, from the
    farm, neighbouring farms, around here, kilometres, our valley, from the village, next village, orchard, farmer
    we, know the farmer, know who grew, around the corner`,
  fresh: `
    fresh, freshly, caught this, baked today, made today, older than, picked this, of the day, that morning, caught,
    baked, hours old, days old, this morning, today's, daily, morning's, straight from, from the oven`,
  durability: `
    lasting, outlive, outlives, outlast, hundred years, in a hundred, thirty years, for generations, in .. years,
    durable, repairable, long life, still stand/stands, wear out, break down, for life, still stands, stand in,
    fifty years, twenty years, ten years, winters, ten winters, our grandchildren, repairs for, guarantee,
    guaranteed, once in a lifetime, survives, rusts, holds for`,
  animals: `
    animal, animals, dog, cat, horse, cow, cows, hen, hens, pet, pets, livestock`,
  advertising: `
    brochure, advert, advertisement, catalogue, as shown, looks like, as described, on the website, room you'll, the
    room you, photo on, in the brochure, on the label, label names, label says, says on the, on the tin, promises
    of, ads`,
  trustedHands: `
    keys, gone missing, steal, stolen, theft, lost property, leave us their, give us .. key, house key, keys to,
    without a second thought, unattended, alone in the house, alone in .. house, safe with, to the cent`,
};
