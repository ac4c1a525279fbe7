/** Phrases that tell what is kept safe, clean, plain, cheap and green, by what they ask for; `/` parts alternatives, `..` stands for up to four words. */
export const SAYS_THINGS: Record<string, string> = {
  noHarm: `
    protect, protects, protected, protection, burned, burnt, bleed, bruise, helmet, harness, brakes, belt, hazard,
    hazards, hazardous, deadly, as they came, as healthy, sound, put at risk, take no risk, takes no risk, risky,
    too dangerous, no shortcut, shortcut, shortcuts, stop .. when, in doubt .. stop, unharmed, hurt, hurts, unhurt,
    harm, harmed, injure/injured, injury/injuries, accident/accidents, safe, safely, safety, unsafe, danger,
    dangerous, risk, risks, in one piece, same health, healthy, goes home in, gets home, limb, no job is .. urgent,
    worth getting hurt, worth an injury, work can wait, comes to harm, come to harm, fells alone, climbs alone,
    climb alone, works alone, lifts alone, rope, ropes, trench, ice, icy, brake, tyre, tyres, worn, tired driver,
    drives tired, sets off tired, scaffold, goggles, alone on, strap, straps, stands still, stand still, stays in
    the depot, stay in port, storm warning, wait out, lifeguard, seat belt, helmet on, drown, poison, choke, first
    aid, ambulance, hospital, stretcher, evening .. home, family .. home, home to .. family, ten fingers, all
    fingers, all ten fingers, finger near, not one, fell`,
  foodSafety: `
    stood too long, stood warm, stood for, out of the fridge, fridge, goes in the bin, in the bin, two hours,
    spoiled, spoilt, expired, sell-by, use-by, best before, cold chain, germs, cooled, served .. long, thrown out,
    thermometer, overnight, yesterday's fish, smelled, smells, doubt about, in doubt .. bin, older than, date on,
    shelf life, kept cool, on ice`,
  cleanliness: `
    washed, disinfected, sweep, vacuum, rubbish, litter, grime, filth, messy, smell, smells, shiny, gleam, gleams,
    fresh sheets, hair in, fingerprint, clean, cleaned, cleans, wipe/wiped, crumb/crumbs, spotless, dirt, dirty,
    dust, mop/mopped, scrub, swept, stain/stains, polish, shine, shines, sparkling, tidy, sits down to another,
    disinfect, germ, hygiene, hygienic, hands washed, wash .. hands, eat off the floor, disinfects, having washed,
    without having washed, gloves, glass shines, bathroom, changed daily, fresh towel, speck, specks, eat off`,
  privacy: `
    leaves the room, leave the room, leaves this room, leaves the ward, leave the ward, leaves the house, leave the
    house, goes no further, go no further, outside the ward/house/room/office/clinic/bank, at home .. table, keep ..
    secret, keeps .. secret, keep quiet about, keep to ourselves, keeps to ourselves, between us, between the two,
    in confidence, confide, confided, trusted with, tell us .. stays, told us, hears .. ward, hear at, hear in, hear
    on, hear from, overheard, pass on, passes on, passed on, repeat, repeated, repeats, chat about, talk about
    patients, neighbours .. know, nobody learns, no one learns, find out from us, from our lips, names stay, closed
    door, locked, under lock, discreet, discreetly, discretion, none of our business, stay/stays with us, stay/stays
    in/at/between/here/there .. us/room/table/bedside/house/walls/bar, stays at the table, stays in the room, stays
    between, nothing .. passed on, never told again, not repeat, don't repeat, repeat what, overhear, what we hear,
    what they tell us, what guests tell, tell us stays, confidential, confidentially, secret/secrets, gossip, data
    to ourselves, keep .. to ourselves, shared with anyone, share with anyone, isn't shared, not shared, never
    share, told again, tell nobody, told to nobody, nobody else, nobody outside, private, privacy, third party,
    third parties, behind closed doors, consulting room, leak, lips, talk about ..
    guests/patients/customers/clients/residents, behind closed, nobody's business, no one's business, business but
    theirs, concerns no one, concerns nobody, none of, travel to, travels to, doesn't travel, does not travel,
    leave/leaves .. lips, closed bag, brown bag, closed envelope, envelope, turn .. screen, lower .. voice, lowered
    voice, out of sight, out of earshot, earshot, back entrance, side door, seen by nobody, seen by no one, learn
    from us, learns from us, hear from us who, that .. is here, who was here, who is here, other people's, husband,
    wives, even their, not even, behind the curtain, closed curtain, one at a time`,
  openness: `
    show .. figures, shows .. figures, show our, shows our, show you, see what, see how, look over our, look behind,
    see behind, share information, shares information, share what, shared openly, tell .. everything, tells ..
    everything, tell everyone, all the figures, why we, know why, knows why, no hidden, behind the curtain,
    available to, on the website, on the wall, on the notice, ask to see, may look, can look, open to all, may read,
    can read, everything we know, all .. we know, what we know, all the information, information that we have, all
    the facts, no secrets, nothing hidden, hide nothing, in the open, open books, open the books, publish/published,
    hang in, accounts, show how, show .. why, say why, explain why, explain how, tell .. why, see the figures, see
    how we, good or bad, anyone can read/see, everyone can see/read, hidden agendas, withhold, hold back
    information, informed, keep .. informed, transparent, openly, look into, looks into, look in, look up, file of,
    in the file, their file, whenever they, at any time, what we do with, where .. money goes, where the money,
    where .. pound went, where .. goes, what .. went, what the hours, what .. were for, hours were for, read ..
    accounts, ledger, see at once, see it all, sees at once, watch us, watch .. cook, can watch, through the glass,
    open meeting, open meetings, minutes of, pinned up, on the door, hangs on, hang on, for all to see, for everyone
    to see, each year we, annual report, show what, shows what, how we decided, how .. was decided, who decided,
    tell parents, tell $SERVED what happened, what happened, whoever's fault, everything that, nothing back, keep
    nothing`,
  plainWords: `
    child understands, everybody understands, grandma, grandfather, layman, without a dictionary, dictionary,
    foreign words, long words, big words, officialese, gobbledygook, explain .. so that, explain .. words, say it
    so, write so, write it so, writes so, write .. again, simply, simple language, no one needs a lawyer, have to
    ask what, what it means, at first reading, everyone understands, anyone understands, understand/understands,
    understood, understandable, twelve-year-old, ten-year-old, child could, grandmother, grandmother would,
    neighbour would, couldn't follow, follow it, jargon, plain words, plain english, simple words, easy words,
    technical terms, latin, small print, legalese, clear words, clear language, words that, short sentences, letter
    .. understand, no letter leaves, without latin, latin name, say it without, in a sentence, one sentence,
    explained in, is explained in, draw it, draws it, sketch, can be read, reads like, at the kitchen table, anyone
    can read, anybody can read, no one has to, words a, words that a, neighbour, mother would, children understand,
    child can follow, can follow, abbreviations, abbreviation, acronym, clause, clauses, paragraph numbers,
    technical, gibberish, chinese, greek`,
  lessPaper: `
    as simple as, as easy as, simpler, simplest, no form, one signature, one click, two clicks, clicks, one sheet,
    single sheet, one letter, one desk, one counter, single counter, from office to office, window to window, fill
    in, fills in, signatures, hoops, hurdles, detour, detours, rule nobody, rules that, no fuss, without fuss,
    effort for, quick and easy, once is enough, only once, need only, red tape, bureaucracy, bureaucratic, one form,
    one page, one visit, one call, form/forms, paperwork, cut out, cut every step, drop .. rules/forms, superfluous,
    unnecessary, brings .. nothing, help/helps nobody, make it easy, easy to, easier, complicated, as few, fewer
    steps, cumbersome, evening to, register, registered, apply, applying, application, takes one, one ticket, in one
    go, one go, single visit, one stop, at one counter, at a single, everything done, get .. done at, sent from,
    send .. from, another office, other office, to another, next window, run around, runs around, upload, download,
    password, passwords, minutes to fill, half the boxes, already full, ask for nothing, never ask .. again, ask
    only once, tell .. once`,
  thrift: `
    save, saves, saving, savings, donor/donors .. money, taxpayer, taxpayers, member's money, turned over, turn over
    .. penny, own money, as if it were our own money, as if it were our own, last pound, luxury, frills, expense,
    expenses, unnecessary, need it, really need, mended, patch, second-hand, economical, economically, drive the
    old, old van, third-class, both sides, reuse, does without, do without, goes further, spend, spends, spent,
    pound that, penny, every pound/dollar/franc/euro/cent, money is tight, saved, save money, waste no money, waste
    money, mend before, mend .. rather than, repair before, rather than buy, before we buy, buy new, switch off,
    switches off, light behind us, cheaply, budget, costs down, frugal, second class, somebody's gift, donated,
    donation, turn every coin, turn .. coin, turns .. coin, coin, coins, fly economy, share rooms, share a room,
    room share, train instead, oldest, as long as it runs, until it no longer, no longer passes, runs until, drive
    it until, can still be, still be repaired, can still, still works, still good, second hand, old .. until,
    replace only, don't replace, do not replace, repaired, repairs, patched, darn, ask three times, three quotes,
    bargain, bargains, lights off, light off, turn off, heating down, gave us this money, gave us, given to us,
    earned by others, other people's money, waste nothing, nothing new`,
  noWaste: `
    scraps, peelings, soup from, compost, goes to waste, reuse, repaired, given away, passed on to, what is left,
    what's left, left over, thrown away, throw away, throw nothing, nothing is thrown, leftover/leftovers, reused,
    recycle, recycled, goes to the shelter, food bank, used up, second life, waste, wasted, to waste, leftover,
    pocket squares, crumble, broken biscuits, bruised, jam, soup of, day-old, yesterday's bread, yesterday's,
    crusts, offcuts, stalk, nose to tail, for pigs, given to, bread that isn't sold, what isn't sold, unsold, rest
    of, strip .. for parts, emptied, last drop, to the last`,
  environment: `
    soil, fossil, diesel, petrol, electric, bicycle, bicycles, bike, by train, renewable, organic, insects, birds,
    meadow, ocean, coming generations, those who come after, come after us, after us, for tomorrow, the day after
    tomorrow, long after, inherit, footprint, natural, clean air, clean water, use .. less, uses .. less, no more ..
    than, as little, river, nature, planet, earth, climate, environment, environmental, grandchildren, children's
    children, next generation, future generations, generations, carbon, co2, emission/emissions, electricity,
    energy, solar, forest/forests, trees, clean as we found, pollute, sustainable, sustainably, green, packaging,
    plastic, cooking oil, run on, runs on, trucks, vans, leave/leaves nothing behind, behind in the water, in the
    water, agents, chemicals, chemical, spray, sprays, pesticide, pesticides, grows back, grow back,
    great-grandchildren, harvest, planted, planting, moor, stream, hedge, hedges, birdsong, species, roof .. panels,
    panels, geothermal, wood chips, idle, idles, engines off, flights, fly, paperless, beech, timber, reforest,
    emission-free, exhaust`,
  honestPrice: `
    price, prices, invoice, quote, quoted, estimate, tag, hidden cost/costs, hidden fee/fees, extra charge, pay
    what, cent more, penny more, no surprise, surcharge, costs what, whole price, full price, what .. costs, sum,
    sums, per hour, hours we worked, charged, charge for, not one more, what you pay, is what you pay, price you
    pay, on the tag, on the bill, on each bill, one price, same price, calculation, estimate .. holds, tip included,
    all in, nothing on top, extras, weighs a pound, a pound is`,
  generosity: `
    than expected, second helping, hungry, give without, without charging, round down, rounds down, let .. off, free
    coffee, biscuit, a little more, a bit more, little extra, extra roll, an extra, on the house, on top, give away,
    gives away, more than was ordered, more than they ordered, than was ordered, gift, generous, generously,
    unasked, thirteen, share what, one more scoop, scoop, something in the parcel, wasn't on the bill, not on the
    bill, not ordered, hadn't ordered, cone, round up, rounds up, one too many, one more than, full to, brim,
    overfull, thirteenth, for the road, a biscuit with, second cup, give-away, take-home, child gets a, for the
    child, sweet for, donate, donates, donated`,
  continuity: `
    always the same, the same doctor/nurse/person/carer/face/adviser/technician/hands/driver, same hands, knows the
    history, tell .. story twice, tell .. twice, explain .. twice, start again with, all along, one number, one
    name, one contact, for years, same nurse, same person, same face, same
    carer/doctor/technician/adviser/teacher/driver/colleague, own nurse, one face, one person, from the first ..
    last, first day to the last, for the whole, whole of their stay, change hands, new face, keep their own, change
    of doctor, keeps .. from, the one who, who knows the case, knows .. case, knows you, same voice, same people,
    same crew, whole stay, from admission to, admission to discharge, plans the discharge, first call .. last, from
    intake`,
  property: `
    as if it were our own, as if .. own, our own house, in other people's homes, people's homes, client's house,
    customer's house, take off our shoes, shoes off, no trace, leave no, leave it as, as we found it, treat ..
    house/home/things/belongings/property, scratch, belongings, their things, down sheets, put down sheets, floor
    covered, cover the floor, dust sheets, guests in their, in someone's home, in a stranger's, as if we lived, as
    if i lived, carefully with, scratches, other people's things, keepsakes, photo on the, leave everything, move
    nothing, back where it was`,
  calm: `
    cool, unflustered, breathe, deep breath, lose .. head, loses .. head, lose .. temper, shouting, chaos, under
    pressure, pressure, calm, calmly, stress, stressed, hectic, panic, slow down, speak slower, lower our voices,
    lower .. voice, raise our voices, quietly, composed, keep .. head, cool head, nerves, unruffled, nothing of it,
    raise/raises .. voice, raises their voice, nobody .. raises, however long the queue, however full, however
    hectic, when .. is full, when .. is busy, unhurried, stay friendly, slowest, slow voice, slower, walk and don't
    run, don't run, nobody runs, no one runs, turbulence, whisper, whispers, whispered, talks louder, louder than,
    sleepers, stay asleep, asleep, slam, slams, squeak, soft shoes, noise, noisy, silence, hush, even voice,
    breathes, in the storm`,
};
