/** What values on how people are met are called, by what they ask for. */
export const NAMES_MANNERS: Record<string, string> = {
  listening: `
    good listener, open ears, all ears, listen first, hear them out, lend an ear, listening, ears, ear, hearing,
    listen, listeners, good listening, active listening, attentive ear, first listen, listen and learn, two ears one
    mouth, understand first, the whole story, let them finish, hear people out, being heard, be heard, heard, hear,
    hear first, ears before mouth, ask before answering, ask and listen, we listen, room to speak, quiet ears, mouth
    shut ears open, ears open, ears first, you talk we listen, listen twice speak once, let them talk, let people
    talk, the customer has the word, first your story, your story first, story first, no silly questions, tell us,
    hear every voice, hear them first, first hear then speak, first listen then act, listen before you speak, stop
    and listen, really listen, truly listen, listen first then act, time to listen, we hear you`,
  attentive: `
    attentive service, mindfulness, care for small things, small things, alertness, observant, watchfulness,
    attentiveness, attentive, attention, eyes, noticing, notice, anticipation, foresight, awareness, watchful,
    mindful, eyes open, open eyes, look up, look closely, seeing, see, sixth sense, sharp eyes, reading faces,
    unspoken wishes, before they ask, see and act, paying attention, pay attention, notice the small things, little
    things, the little things, details that matter, feeling for people, sensitivity, alert, heads up, look around,
    see before asked, see it first, read the room, read the table, read the person first, eyes up, see the small
    signs, small signs, ask before they ask, unasked, before you ask, notice the unsaid, the unsaid, look out, a
    second look at people, notice everything, one step ahead, sense the mood, sense what's needed, feel the mood, a
    feel for people, see the need, see what's missing, always looking, eyes everywhere`,
  courtesy: `
    courteous, good manners, decency, respectful, civil, gentlemanly, professional tone, respect, courtesy,
    politeness, manners, dignity, civility, polite, politely, civil tone, etiquette, good form, tact, tactfulness,
    graciousness, please and thank you, chivalry, respectfulness, decent, mutual respect, respect for all, respect
    for everyone, good tone, manners matter, hat off, every guest a king, mr and mrs, with respect, respect goes
    both ways, no silly questions, friendly in every case, decent tone, the good tone, mind our manners, mind your
    manners, human dignity, respect always, manners first, treat people well, good manners cost nothing, civil to
    all, kind and correct, respect each other, everyone with respect`,
  anyone: `
    everyone equal, all equal, human dignity, same for all, equality, dignity, equal, eye level, at eye level, eye
    to eye, everyone counts, everybody counts, everyone matters, every person counts, each person matters, every
    person matters, no one is a number, no ranks, no first class, all the same, same for everyone, one for everyone,
    respect for all, respect for everyone, equal respect, equal dignity, the same courtesy, human worth, no one is
    small, big and small, great and small, king and beggar, nobody too small, no one too small, every guest a king,
    every guest is a king, one cup for all, one table, no pecking order, dignity for all, respect for each, no one
    above no one below, everyone is someone, everyone somebody, nobody is nobody, each one counts, every life
    matters`,
  fairness: `
    fair play, same rules, same for all, equal treatment, even-handedness, no favourites, impartial, just, fairness,
    fair, equal, equality, equity, justice, impartiality, level, fair for all, fair to all, fairly, one rule for
    all, one rule, first come first served, no privileges, level field, level playing field, same queue, same price
    for all, impartially, no exceptions, no special treatment, fair deal, fair treatment, equal rights, objectivity,
    neutrality, unbiased, all equal, same measure, one measure, no vip, no vips, no cousins, everyone queues, same
    ticket, same line, one queue, one line, one rulebook, same card for all, no one jumps the queue, nobody jumps
    the queue, one size of thank-you, one size, by the same yardstick, one yardstick, even scales, fair scales,
    treat everyone alike, one standard, one law for all, same for me same for you, play by the rules, same rules for
    everyone, everyone the same, no special cases`,
  inclusion: `
    all are welcome, everyone belongs, open to all, open door, respect for difference, difference, variety of
    people, inclusion, diversity, belonging, inclusiveness, openness to people, welcome all, everyone welcome, all
    welcome, everybody welcome, come as you are, room for all, room for everyone, place for all, a place for
    everyone, no outsiders, nobody left out, no one left out, no one left behind, nobody left behind, leave no one
    behind, differences, variety, many voices, all kinds, tolerance, open-mindedness, openness to all, inclusive,
    diverse, acceptance, respect for differences, be yourself, multicultural, welcome to all, all of us, room for
    one more, all in, a chair for everyone, a seat for everyone, everyone's invited, everyone is invited, nobody on
    the bench, everyone on the pitch, everyone plays, open circle, one table, no kids' table, a wide door, wide open
    doors, come one come all, bring yourself, everyone is welcome, everyone's welcome, welcome everyone, open to
    everyone, nobody outside, include everyone, no one outside, people of every kind`,
  access: `
    no barriers, accessible to all, open to all, accessibility, accessible, access, barriers, barrier-free, without
    barriers, doors for all, step-free, easy access, reach everyone, reachable for all, within everyone's reach, in
    reach of all, made for all`,
  equalChances: `
    equal chances, opportunity, fair start, chances, equal opportunity, equal opportunities, same chances, same
    start, chances for all, a chance for everyone, fair chances, opportunity for all`,
  kindness: `
    kindly, be kind, friendly service, warm-heartedness, cordiality, affection, good humour, smile, kindness, kind,
    warmth, warm, friendliness, friendly, gentleness, gentle, heart, hearts, niceness, goodwill, kind hearts, kind
    words, warm-hearted, be nice, nice, friendliness first, friendly face, friendly faces, good heart, soft hands,
    gentle hands, tenderness, soft, kindliness, amiability, cordial, loving kindness, warm hearts, warmly, human
    warmth, a smile, with a smile, with heart, friendly tone, loving hands, soft landings, soft landing, friendly in
    every case, kind even then, gentle voice, a good word for everyone, a kind word`,
  compassion: `
    kind heart, sympathy, humaneness, human kindness, caring for people, big heart, compassion, care, caring,
    empathy, humanity, mercy, concern, compassionate, tender care, solace, humane, human, heart for people, there
    for people, looking after people, look after people, loving care, caring hands, care for people, care about
    people, pity, feeling, we care, care deeply, no one is just a file, kind care, human first, people not numbers,
    person first, heart before head, we see the person, loving hands, see the person, the human behind, a human
    behind it, file second, tissue and tea, nobody's just a file, an eye on each other's wellbeing, a warm heart,
    people before process, heart over head, be there, kind hands, see the human, human touch, the human touch, care
    first, people first, caring for others, look after the vulnerable, nobody suffers alone`,
  empathy: `
    seeing through their eyes, put yourself, compassionate, their side, other side, empathy, shoes, understanding,
    their place, perspective, empathetic, in their shoes, their shoes, other people's shoes, walk in their shoes,
    walk their way, from their side, as if it were, as if it were my, like my own mother, the golden rule, golden
    rule, treat others, understand people, other side of the counter, other side of the desk, feel with, through
    their eyes, how would it feel, their first time, their first time not ours, the other side of the letter, the
    other side, on the other side, how would we take it, how would i feel, see it their way, stand in the queue`,
  welcome: `
    open door, open doors, warm welcome, open arms, cordial welcome, guest friendship, hospitable, welcome,
    hospitality, greeting, welcoming, arrival, reception, hello, host, hosts, good host, being a host, a warm hello,
    good morning, threshold, make yourself at home, feel at home, like coming home, at home, home from home, greet,
    greet everyone, doors open, open house, invitation, inviting, warm reception, kind welcome, first impression,
    guests, come in, first five seconds, the first minute, the door is open, glad you're here, like family, as at
    home, make them feel at home, feels like home, a light in the window, the light is on, first hello, last wave,
    who comes in, first impressions, greet every guest, everyone gets a hello, hello first, say hello, there's
    always room, a place at the table, doors that open, the front door, first face`,
  personal: `
    individual, individuality, tailored, by name, made for you, each guest, knowing our guests, no numbers,
    personal, personal service, knowing, know, names, memory, recognised, by their name, named, each guest is
    different, everyone is different, every guest, regulars, remember, remembering, we remember, not a number, no
    number, personal touch, personally, tailor-made, made to measure, know your customer, know our customers, know
    the guest, know your guest, we know you, know the child, know people, familiarity, individual care, made for
    each, your way, your usual, the usual, you're no number, no numbers here, know their names, name by name, face
    by face, know the street, each as they are`,
  customerFirst: `
    customer orientation, customer in the centre, guest before all, service first, patient-centred, for the
    customer, client first, pupils first, children first, the resident first, customer first, customers first,
    guests first, guest first, patients first, patient first, customer focus, client focus, clients first, people
    first, passengers first, customer centricity, centred, centered, residents first, customers come first, the
    customer first, customer before all, customer at the heart, customer-centred, customer-centric, customer
    obsession, focus on the customer, focus on people, the guest first, students first, tenants first, members
    first, readers first, the patient first, people before process, for the guest, service orientation, customer
    service, around the customer, guest before plan, first the guest, for them not for us, their pace not ours,
    their clock not ours, their day not ours, their side first, the guest decides, the customer decides, them before
    us, you first, you come first, start with the customer, what the customer needs, the customer's side, whatever
    the customer needs, their needs first, customer before comfort, guests before us, they come first`,
};
