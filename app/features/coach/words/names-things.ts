/** What values on what is kept safe, clean, plain, cheap and green are called, by what they ask for. */
export const NAMES_THINGS: Record<string, string> = {
  noHarm: `
    safety at work, everyone home safe, safety for all, protection, accident-free, safe hands, no injuries, health
    first, safe and sound, prevention, safety, safety first, home in one piece, zero accidents, safe, safe work, no
    harm, accidents, health, in one piece, safely, safe at work, home safe, everyone home, everyone goes home, all
    home safe, home unharmed, no one gets hurt, nobody gets hurt, no one hurt, nobody hurt, no hurt, unhurt,
    injury-free, accidents zero, zero harm, zero injuries, no risks, no risk, risk awareness, safe journeys, life
    first, health and safety, healthy, protect, protecting people, security, caution, care at work, safe before
    fast, do no harm, first do no harm, harmless, come home, come home well, healthy home, everybody comes home,
    back home tonight, all ten fingers, first safe, safe or not at all, stop when in doubt, come back whole, check
    before you dive, two on a trench, nobody goes down alone, when in doubt stop, better safe, never hurt, look out
    for danger, no load over heads, no shortcuts on safety, back home safe, safe home, safe every time, everyone
    gets home, get home, safety above all, take no chances, no chances`,
  foodSafety: `
    safe food, food safety, kitchen hygiene, hygiene, fresh, freshness, clean kitchen, kitchen safety, fresh food,
    clean food, safe kitchen, cold chain`,
  cleanliness: `
    cleaning, sparkling, clean hands, immaculate, clean house, pristine, hygienic, cleanliness, clean, hygiene,
    spotless, tidiness, tidy, shine, cleanly, cleaned, spick and span, neat and clean, sparkling clean, shining,
    shiny, hygienically, clean as a whistle, clean rooms, clean kitchen, clean everywhere, clean to the corners,
    purity, sanitary, tidy and clean, no crumbs, clean enough to eat off, you could eat off it, eat off the floor,
    nothing sticky, fresh and clean, clean every time`,
  privacy: `
    secrets, what happens here stays here, our lips are sealed, silence, professional secrecy, trust, confidence,
    data privacy, discretion, confidentiality, privacy, data protection, secrecy, confidential, discreet, quiet
    tongue, private, sealed lips, lips sealed, our lips, quiet about it, keep it quiet, keep it to ourselves,
    between us, between you and us, stays here, stays with us, it stays here, it stays with us, what we hear stays
    here, secret, closed mouth, closed lips, silent, professional silence, their data is theirs, their secret, your
    data, your secret, data security, respect for privacy, confidences, nobody's business, none of our business,
    behind closed doors, four walls, closed doors, what's said here stays here, mum's the word, sealed, not a word,
    eyes down, eyes down mouth shut, mouth shut, behind our door, behind the door, what happens here, silent as the
    grave, keep mum, the closed bag, we saw nothing, we keep secrets, your secret is safe, a closed mouth, trust
    kept, quietly done, tell no one, safe with us, keep it here, confidence kept, in confidence, what they tell us
    stays`,
  openness: `
    open communication, open information, nothing to hide, no secrets, glass house, show how, open accounts,
    disclosure, visible, openness and honesty, openness, transparency, transparent, open books, openness to,
    clarity, open, openly, open doors to information, open ledger, open kitchen, open house, nothing hidden, no
    hidden agenda, no hidden agendas, no surprises, glass walls, see-through, show it, show everything, showing how,
    visible to all, visibility, in the open, out in the open, light on everything, daylight, sunlight,
    accountability to the public, traceability, say why, explain why, explaining why, honest information, clear
    view, candour, insight, frank information, open dialogue, cards on the table, cards face up, face up, nothing up
    our sleeve, open book, we show our hand, no closed doors, tell all, tell it all, doors of glass, look over our
    shoulder, look inside, come and look, see for yourself, no surprise, say it beforehand, show our work, tell them
    why, say how and why, plain dealing, clear dealings, in plain sight, in full view, show your working, everything
    on the table, no closed books, hide nothing`,
  plainWords: `
    simple language, easy to understand, clear letters, clear writing, plain talk, plain speaking, say it simply,
    understandability, no jargon, clear and simple, simplicity, plain words, plain language, clarity, clear words,
    clear language, understandable, plain, words people use, plainly, say it plainly, simply put, in plain words, in
    plain language, simple words, simple letters, easy words, easy language, easy reading, readable, readability,
    understandable words, understandable letters, being understood, be understood, make ourselves understood,
    understood by all, clear and plain, clear english, plain english, clear, clearly, clearness, clear
    communication, no latin, no officialese, words for all, speak their language, speak my language, words one
    understands, say it so they get it, words we'd use at home, no gobbledygook, grandma test, easy to grasp, so
    everyone gets it, say it in one sentence, kitchen-table words, everyday words, a bill one can read, read once,
    plain speech, keep it clear, clear and short, speak plainly, speak so people understand, say what we mean, so
    that everyone understands, words everyone knows, short and clear, simple speech, human language`,
  lessPaper: `
    short processes, make it simple, easy for you, uncomplicated, simple, keep it simple, hassle-free, convenience,
    no fuss, less is more, simplicity, no red tape, lean, less paper, easy, easy to deal with, ease, short ways,
    unbureaucratic, simply, made easy, easy made, easy going, make it easy, made simple, simple ways, short paths,
    short way, quick ways, one form, one page, one stop, one-stop, one counter, one window, one visit, once is
    enough, no wrong door, straightforward, no bureaucracy, less bureaucracy, unbureaucratic help, no hoops, no
    hurdles, no detours, less is enough, leanness, streamlined, efficiency, efficient, effortless, cut the clutter,
    less fuss, less form more help, one call does it, once and done, in one go, one trip, no running around, easy to
    grasp, straight to it, the short way, any window will do, cross one desk, make life easy, easy to do business
    with, easy for customers, simple for customers, one call, nobody gets passed around, no passing around, without
    red tape`,
  thrift: `
    frugal, modest means, careful with money, wise use of money, every penny counts, good housekeeping, economical,
    responsible use of money, care with money, respect for money, thrift, frugality, thriftiness, economy, prudence,
    saving, lean, cost, cost consciousness, stewardship, thrifty, economically, save, savings, saving money,
    spending wisely, spend wisely, spend with care, wise spending, careful spending, money with care, respect for
    every pound, every pound counts, every cent counts, every dollar counts, each penny counts, penny wise, make do,
    make do and mend, mend, mend and make do, enough is enough, modesty in spending, low costs, cost-conscious,
    sensible spending, stewards, good stewards, stewardship of money, sparing, sparingly, efficiency, lean ways,
    nothing superfluous, temperance, moderation, every sheet counts, every penny, turn it twice, mend before you
    buy, someone else's money, other people's money, not a penny too much, lights out, lights off, waste not,
    nothing for nothing, less will do, use it up, both sides, waste nothing, spend it like your own, treat it like
    your own money, like our own money, as if it were our money, not our money, more with less, do more with less,
    less is enough, value for money, careful stewards, look after the pennies`,
  noWaste: `
    nothing wasted, recycle, upcycling, no food waste, sparing, no waste, waste, zero waste, reuse, recycling,
    nothing is wasted, nothing goes to waste, waste nothing, wasting nothing, waste not, waste not want not, use
    everything, everything is used, use it all, nothing in the bin, second life, circular, leftovers, reuse and
    repair, use it up, the last crumb, nothing left over, to the last crumb, root to leaf`,
  environment: `
    care for nature, environmental protection, respect for nature, care for the planet, green thinking, for our
    grandchildren, eco-friendliness, future, responsibility for tomorrow, sustainable, environment, sustainability,
    nature, green, planet, climate, responsibility for nature, eco, ecology, tomorrow, environmental, environmental
    care, care for the environment, care for creation, creation, care for the earth, earth, climate care, clean air,
    clean water, green ways, green ideas, going green, thinking green, sustainably, long-term thinking, for those
    who come after, for our children, for the next generation, for tomorrow, next generation, future generations,
    generations, think of tomorrow, leave it as we found it, leave no trace, small footprint, footprint, ecological,
    ecologically, resource-saving, responsibility for the future, responsibility for the planet, planet first,
    stewardship of nature, one planet, one earth, borrowed from our children, leave it greener, think in centuries,
    for the grandchildren, plant for tomorrow, the river first, the forest first, tread lightly, a light footprint,
    green at heart, clean energy, live lightly, for those to come, leave it better, think of the planet,
    environmental responsibility, respect the planet, kind to the planet, no planet b`,
  honestPrice: `
    honest prices, fair prices, no surprises, clear prices, plain prices, price, clear bills, honest bills, honest
    bill, no hidden costs, no hidden fees, no small print, clear price, a clear price, price promise, price honesty,
    price is price, pay what you see, what it says on the tag, one price, a price that holds, fair price, open
    prices, transparent prices, reasonable prices, straight prices, no hidden charges, fair and open prices, price
    without tricks, the price we say, one honest price`,
  generosity: `
    extra mile, a bit extra, giving more, more than expected, surprise, treats, big heart, open hand, generosity,
    generous, giving, baker's dozen, a little more, generously, a little extra, little extra, something extra, one
    more, one more scoop, a bit more, give more, more than they ask, go further, going further, the extra mile,
    above and beyond, more than ordered, more than promised, largesse, open-handedness, open-handed, bountiful,
    generous portions, sharing, share, share what we have, big-heartedness, full measure, give freely, with open
    hands, something on top, one for free, go the extra mile, a bit on top, never stingy, full hands`,
  continuity: `
    familiar face, one person, personal contact, single contact, from one hand, continuity, one face, same face,
    consistency, familiar faces, one contact, the same face, the same hands, same hands, same nurse, same person,
    your person, one person for you, one name for you, known faces, one hand, one voice, stable relationships,
    constant companion, no change of hands, steady contact, you know who comes, always your nurse, no new faces`,
  property: `
    respect for property, careful guests, care with, respect for things, respect for what is theirs, respect other
    people's things, as if it were ours, guests in their home, guest in their home, guests in your home, good
    guests, careful with your things, care for things, care of tools, leave no mark, leave no trace`,
  calm: `
    calmness, peace, quiet, unruffled, cool, inner calm, keep calm, calm, composure, serenity, cool heads, steady
    nerves, level heads, serene, keep cool, keep your cool, cool head, a cool head, steady hands, steady hand,
    stillness, ease, unhurried, restraint, inner peace, hush, silence, quietness, quiet please, poise,
    level-headedness, sangfroid, even temper, relaxed, equanimity, no panic, slow is smooth, keep your head, keep
    our heads, deep breath, low voices, lower our voices, soft voices, walk don't run, no shouting, stay calm, keep
    it calm, calm in the storm, calm first, no drama, easy does it, a quiet hand`,
};
