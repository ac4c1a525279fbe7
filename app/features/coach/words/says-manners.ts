/** Phrases that tell how people are met, by what they ask for; `/` parts alternatives, `..` stands for up to four words. */
export const SAYS_MANNERS: Record<string, string> = {
  listening: `
    lend .. ear, hear out, talk/speak .. less, two ears, without interrupting, interrupts, cut .. short, cuts ..
    off, cut .. off, jump to conclusions, let .. talk, lets .. talk, let .. speak, lets .. speak, to hear .. story,
    told .. story, say .. back, repeat .. back, what we heard, what they said, in their own words, before we open
    our mouths, close our mouths, ask first, questions before, listen, hear/hears/heard .. out, hear them out, let
    .. finish, lets .. finish, whole story, full story, all of the story, say their piece, tell us everything,
    ear/ears, hear/listen .. before, understand before, ask before we advise/propose/answer/suggest, listen first,
    finish speaking, before we speak/say/talk/propose/advise/answer/reply/suggest/recommend/offer/explain, first ..
    story, interrupt, finish .. sentence, have/has said it all, has finished, have finished, until they finish,
    heard, tell it their way, tell us .. way, in peace until, without a word from us, before our advice, before our
    answer, before we open, before we decide, before we judge, before we know better, ask what .. want/need/matters,
    what matters to, hear/hears $SERVED, heard .. end, let/lets $SERVED .. talk/speak/finish/tell, hear both, both
    sides, hear every, hear each, $SERVED .. talk .. we, pen down, put .. pen down, story to the end, what is
    behind, what lies behind, questions first, more questions than, ask twice, say .. nothing until, quiet until,
    silent until, wait with our`,
  attentive: `
    see before, sees before, see .. before, need .. before .. say/says/said/ask/asks, before they say, before ..
    says, before .. knows, before anyone asks, unasked, wish before, wishes before, guess, small things, little
    things, empty glass, looks lost, notice .. wish, watch for, look out for, pays attention, pay attention, sees
    when, see when, notices when, read .. eyes, from .. face, notice, before .. ask, before .. has to ask, before ..
    need to ask, before .. have to ask, before .. asks, without being asked for it, unspoken, unsaid, nobody has
    spoken, no one has said, read .. face, see what .. need/needs, anticipate, spot, one step ahead, before ..
    raise, before .. call, eye for, see .. lost, eyes open, never said,
    see/sees/notice/notices/know/knows/sense/feel/spot .. before, see/sees who/when/that/which/what, notice/notices
    who/when/that/which/what, know/knows from .. face/faces/eyes/voice, without a word, without words, without
    having to ask, without .. asking, need not ask, needn't ask, needs no asking, has to raise, raise .. hand, wave
    for, look for us, has to call, have to call, read the room, read .. face/faces/eyes/lips, look closely, looks
    closely, look twice at, look around, look up from, empty plate/cup, who is cold, leave .. in peace`,
  courtesy: `
    friendly tone, tone of voice, raise .. voice, thank you, mister, mrs, well-mannered, decent, decently, decency,
    respect for every, respect every, with the same respect, with .. respect, respected, keep our manners, insult,
    treated politely, politely, polite, politeness, courtesy, courteous, courteously, good manners, manners, please
    and thank, with respect, respectful, respectfully, treat/meet .. with dignity/respect/courtesy, rude, civil,
    shout/shouting, dignity, respect .. dignity, good tone, never talk down, look down on, belittle, humiliate,
    disrespect, sir, mr, by .. surname, first name, hat off, hold the door, knock, knocks, raised voice, friendly
    and correct, correct tone, scold, sneer, mock, laugh at, roll .. eyes, make fun, lecture, swear, with a bow,
    good day, goodbye, a civil word, talk down, patronise, over their head, over .. heads, in the third person, let
    .. finish .. politely`,
  anyone: `
    big or small, large or small, old or young, young or old, first or last, new or old, customer or colleague,
    everyone alike, counts the same, counts as much, matter/matters as much, the same whether, whether you/they/it,
    in overalls, with or without, no matter how, whatever their/his/her/your/the
    background/rank/position/job/title/name/wallet/purse/origin/income, whoever they/you are/may, regardless of, no
    matter who/where/what, wherever they/you come/came, whoever you, rich or poor, from .. to the
    director/boss/board/ceo/professor/surgeon/mayor, cleaner or, mayor or, boss or, same respect, same courtesy,
    same politeness, same way, suit or, title or, whether .. director/cleaner/boss/mayor, as equals, local or, the
    same to everyone, job title, skin/faith/passport, all alike, $BOSS and $JUNIOR, $JUNIOR and $BOSS, $BOSS or
    $JUNIOR, $JUNIOR or $BOSS, surgeon and porter, large and small, small and large, big and small, rich and poor,
    first class, with a title, in rags, in work clothes, millionaire, beggar, homeless, whatever ..
    bag/coat/shoes/account/passport/accent, like $BOSS, as $BOSS, like a king, like kings, like everyone/everybody
    else, same letter, same cup, same chair, same table, same tone`,
  fairness: `
    exception/exceptions, first come first served, in turn, wait .. turn, draws .. ticket, drawn by lot, lots, same
    chance, discount for friends, friends and family, who you know, nobody gets more, no one gets more, nobody pays
    more, for everyone, for all, for everybody, same conditions, same terms, without exception, fair, fairly,
    unfair, same rules, same rule, same price, same prices, the same for everyone/all/everybody, one rule for all,
    favourites, favouritism, special treatment, exceptions for, jump the queue/line, jumps the queue/line, skips the
    queue/line, queue-jump, equal treatment, treated alike, treat .. alike/equally/same, no favours, impartial,
    equally, alike, in the order, their turn, same queue, same line, play favourites, connections, applies to
    everyone/all, evenly, same, $BOSS's cousin/brother/son/wife/friend/daughter/nephew, brother of, nephew, cousins
    and, for .. brother too, whom they know, who they know, whom you know, pull .. strings, string-pulling, under
    the counter/table, back door, by lot, draw lots, list is the, in order of, number on .. ticket, next in line,
    one for you, equal share, equal shares, same pay, same work, same wage, same letter, same fee, same fare, same
    ticket, same door, same entrance, same form, no discount, same as $SERVED, does not depend, doesn't depend`,
  inclusion: `
    one of us, part of us, every kind of, whoever you love, no one is a stranger, nobody is a stranger, outsider,
    outsiders, prejudice, prejudices, discriminate, discrimination, every culture, differences, think like us, look
    like us, everyone/everybody/anyone .. welcome, for people of all, gender, wherever .. from, has a place, have a
    place, at home here, joins in, take part, takes part, fit in, all are welcome, everyone is welcome, everybody is
    welcome, welcome whoever, place for you/everyone/everybody/all, wherever they/you come/came/were, where you/they
    were born, whom they/you love, who they/you love, what you/they believe, belong, belongs, diverse, diversity,
    different backgrounds, include, included, left out, excluded, faith/religion, background/origin/colour, feel at
    home, be themselves, be yourself, come as you are, has a seat, a seat for, everyone has, those who can't, those
    who cannot, who can't read, for those who, needn't have, don't have to be, need not be, whoever comes, whoever
    wants, whoever you are, anyone who wants, anyone may join, may join, can join, joins, join in, stranger,
    strangers, newcomers, foreigner, foreigners, migrant, refugee, refugees, accents, beliefs, faiths, all ages,
    languages we, no one is turned, nobody is turned, turned away, turn anyone away, turn nobody away, with all the
    others, eats with, sit with us, sits with us, one table, push .. together, pushed together, stay outside, stands
    outside, on the edge, at the edge, in the corner, looks different`,
  access: `
    on wheels, stairs, step-free, without steps, in large, for everyone to read, easy to read, interpreter,
    subtitles, in .. languages, wheelchair/wheelchairs, pram/prams, crutches, ramp/ramps, large print, easy
    language, sign language, braille, barrier/barriers, step in our, get in, keeps .. out, disabled,
    disability/disabilities, deaf, hard of hearing, too high, too narrow, reach .. counter, low enough, wide enough,
    hearing loop, ground floor, screen reader, enlarge, magnifier, sighted, can't see, can't hear, can't walk`,
  equalChances: `
    equal chances, equal opportunity, same chance/chances/start, parents/family earn, parents earn, family purse, ..
    chances .. depend, every child can, do well here, whatever .. earn`,
  kindness: `
    friendly face, friendly voice, smile, smiling, grumpy, difficult people, kind to, warm, nice word, good word,
    unfriendly, harsh, harsh word, kind, kindly, kindness, gentle, gently, friendly, friendliest, friendliness, warm
    word, warmly, warmth, nice to, be nice, kind word, friendly word, smile at, good to people, tender, soft voice,
    warm heart, goodwill, gentler, gently with, no lecture, a nod, nod, patient word, good word for, cushion, made
    of glass, warmer, pat, hug, mild, mildly, forgiving, forgive, soothing, warm hands, hand on the shoulder, warm
    glance, friendly to, is friendly, are friendly, stay friendly, stays friendly`,
  compassion: `
    care about, cares about, feels for, feel for, feel with, in distress, distress, distressed, upset, hurting,
    grief, mourning, widow, ill, illness, sick, weaker, the weakest, needy, those who have least, in a bad way, when
    .. hard, how are you, ask how .. feel, ask how they are, put an arm, hold a hand, kindness in, sorrow, shoulder,
    compassion, isn't well, not well, is unwell, another's trouble, in trouble,
    trouble/pain/grief/suffering/worry/sorrow, suffer, suffers, walk past, look away, comfort, grieving, who hurts,
    in need, feels low, is struggling, having a hard time, hard times, sad, cries, crying, tears, lonely, sit with,
    stay with those, hold .. hand, console, are afraid, is afraid, frightened, in mourning, bereaved, close to
    tears, lost their job, lost .. job, has lost, have lost, lost a, pale, unwell, faint, bad year, bad patch, hard
    night, human being, behind .. file/payment/number/case, just a file, just a number, just a case, not a file, not
    a case, loss, loneliness, scared, fear, fears, despair, desperate, crisis, homeless, hungry, exhausted,
    vulnerable, has died, dies, dying, diagnosis, divorce, debts, in debt, when life, tissue, tissues, tea and, we
    ask how`,
  empathy: `
    ourselves in, see it from, see things from, see the world, how .. would like, how we would want/like, how we'd
    want/like, if .. were our/your own, as if it were our own child/mother, stand where, other side of, wear their,
    walk a mile, walk .. way, know what it is to, in .. shoes, into .. shoes, in .. place, in .. position, put
    ourselves in, how it would feel, how it feels, how .. feel/feels, imagine being, imagine .. lying, if it were
    us, our own mother/family/child/parents, as we would want, the way we'd want, like to be treated, want to be
    treated, through .. eyes, what it is like, what it's like, from .. side/view, feel what, in that bed, at the
    other end, other side of the counter/desk, want to hear, how .. would want, would have .. treated, you'd have
    your own, as we would our, as you would your, what we'd want, what we would want, what would .. want, would we
    want, would i want, would you want, lie/lying in that, stand in that, sit in that, stood there, wait there, sat
    there, our own queue, our own form/forms, same queue ourselves, tried it ourselves, on the other side, other end
    of, other end`,
  welcome: `
    greet .. name, said hello, say/says hello, nobody stands, no one stands, feel expected, expected, offered a
    seat, offer .. seat, offered .. tea/coffee, cup of tea/coffee, seat and a, takes .. coat, newcomer .. welcome,
    steps in .. greeted, unnoticed, unseen, who enters, crosses the threshold, threshold, first impression, at our
    door, through our door, greet, greeted, greets, hello, good morning, look up when, looks up, comes in, come in,
    walks in, comes through the door, first .. seconds, before the door, welcome, welcomed, at the door, hospitable,
    like a guest in, as .. guests, handshake, by the entrance, warm welcome, doorway, in the doorway, at the gate,
    at the counter, offered a chair/seat/coffee/tea, offer .. chair, hello from, waiting when, light on, foyer,
    reception, arrive, arrives, arrival, new arrivals, on arrival, look .. in the eye, meet .. at the, met at, fetch
    .. from the, walk .. to the, shows .. the way, looking lost, look lost, stands lost, smile and, expected here,
    we were waiting, waiting for them, glad you`,
  personal: `
    a number, not a number, just a number, individual, individually, each person, made for, one size, tailor,
    different needs, their story, birthday, allergies, dislikes, favourite, pillow, how .. takes, file number, no
    two, know/knows their name/names, their names, by name, their usual, the usual, how they/you like, who takes,
    what they like, what they prefer, remember/remembers, regulars, know who, know our customers/guests/patients,
    know each, preferences, their dogs, children's names, know them, in room, in 12, standard letter, standard
    welcome, off the shelf, from the shelf, same for everyone doesn't, template, form letter, fits all, how ..
    coffee, how .. tea, takes .. tea, lemon, sugar, where .. sits, his dog, her dog, whose dog, grandson,
    granddaughter, anniversary, hobby, ask again, tell us twice, twice about, second pillow, greet .. by, call ..
    by, known by, know the, know whose, knows whose, know which, who our $SERVED, who they are, life story`,
  customerFirst: `
    think from the customer, what is best for the, what helps the, good for the customer, right for the
    customer/patient/guest/client/child, starts with the, start from the, start with what, ask what .. needs, plan
    around, patient/guest/customer/child/resident before, before anything else, before our, before internal, more
    than our own, than our own, over our own, not what suits, come/comes/goes before our own, before our own
    convenience/comfort/interests, ahead of what suits us, ahead of our own, needs .. before,
    customers/clients/guests/patients/passengers/residents/children come/comes first, put .. first, what ..
    need/needs .. ahead, suits us, what the customer/client/guest wants, convenient for us, around their needs, not
    ours, revolves around, at the centre, at the heart, customer's point of view, their interests .. before/above
    ours, not the rota, the rota, change the rota, follow our $SERVED, follows our $SERVED, not our timetable, not
    our calendar, for $SERVED not, $SERVED .. not ours, suits the $SERVED, suit the $SERVED, suits them, suits
    $SERVED, $SERVED day, opening hours, shop hours, our convenience, our comfort, our habits, easier for us, easy
    for us, more work for us, trouble for us, even when it .. us, even if it .. us, for their sake, $SERVED's good,
    in the interest of, benefit of the $SERVED, leave .. lying, drop .. paperwork, paperwork can wait, phone can
    wait, everything else waits, everything can wait, what is good for $SERVED, would the $SERVED, for whom we, who
    we are here for, why we are here, decide/decides for the $SERVED`,
};
