import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 244, time: '10:15', by: 'ines-baumann', to: ['carla-meneghini'],
    text: 'These days you ask each of us, before the first cut, for one thing that bothers us. On Thursday the student said that the big lamp was flickering, and went red. It did go out, forty minutes in. By then we had the second lamp standing there, because you’d sent Tomás for it at once and hadn’t smiled at the student.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['mai-nguyen', 'sabine-odermatt', 'mirjam-stucki'], saw_it_too: ['katrin-wyss', 'oskar-lindqvist', 'tomas-ferreira'] },
  },
  {
    daysAgo: 243, time: '06:58', by: 'nadia-osei', to: ['arjun-nair'],
    text: 'One in the morning, and the medicine cabinet wants a password that nobody alive knows. You’re the trainee, you got the pager, and you stayed on the line with me until ten past two. Never once did you say “have you tried”. At six you rang again to hear whether it had held.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
    reactions: { do_the_same: ['jonas-wirth', 'marko-ilic', 'selina-marti', 'daniel-huber'] },
  },
  {
    daysAgo: 242, time: '16:45', by: 'hannes-buehler', to: ['noemi-schaer'],
    text: 'I said ten over my shoulder and I meant two. You read it back to me as a question. When I nodded without listening you asked again, and this time you used my name. Thank you. I turn round now when I order something.',
    values: ['safe-hands'], behaviours: ['say-stop'],
  },
  {
    daysAgo: 240, time: '13:10', by: 'petra-lang', to: ['anna-meier'],
    text: 'Your little slips on the returned trays are all over our fridge. “Room 3 can’t open the butter.” “Room 6 eats if someone cuts it.” We unwrap the butter for room 3 now and it comes back eaten. Please keep sending them, insults included. The one about the cauliflower was fair.',
    values: ['say-it-plainly'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'zofia-wojcik'], saw_it_too: ['tenzin-dorjee', 'elif-aydin', 'stefan-huerlimann'], do_the_same: ['mai-nguyen', 'ruth-aeschbacher', 'kofi-mensah'] },
  },
  {
    daysAgo: 239, time: '09:20', by: 'bruno-aebi', to: ['samuel-oberholzer'],
    text: 'You were standing at my door at seven, before I could have found out for myself: “I didn’t restart the blood thinner on Friday, this is what I’ve done since, and these are the people I’ve told.” The patient is well. The whole conversation took five minutes. At your age I’d have needed a week and a lawyer.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
  },
  {
    daysAgo: 238, time: '17:30', by: 'anna-meier-2', to: ['pascal-egger'],
    text: 'I’d written two people for the transfer. You said that she’d told you over breakfast about rowing for her canton, and could we let her use her arms. She stood up by herself at the second go and told me off for having the belt too tight. I’ve corrected the plan: one person, loose belt.',
    values: ['stay-a-minute'],
  },
  {
    daysAgo: 236, time: '11:05', by: 'daniel-huber', to: ['selina-marti'],
    text: 'Ward 2 had been promised the new charts for noon. At 10:20 you knew that it wouldn’t be noon, so you rang Ruth, told her four o’clock and the reason, and walked over with printed sheets for the lunch round. I was braced for complaints. There weren’t any.',
    values: ['punctuality', 'say-it-plainly'], behaviours: ['say-if-late'],
    reactions: { thank_you_too: ['amadou-diallo', 'sabine-odermatt', 'marta-keller', 'hannes-buehler', 'ruth-aeschbacher', 'katrin-wyss'], do_the_same: ['yusuf-demir', 'pascal-egger', 'kofi-mensah', 'philippe-chevalley'] },
  },
  {
    daysAgo: 235, time: '19:40', by: 'kofi-mensah', to: ['tenzin-dorjee'],
    text: 'Eleven bells from room 4 before eight o’clock, and I’d begun to sigh before I went in. You went and asked him what the bell was for. It wasn’t pain, it wasn’t thirst, he just wanted to know that somebody comes. You sat and watched the news with him. He rang once more that night, to say good night.',
    values: ['stay-a-minute'], behaviours: ['sit-down'],
    reactions: { thank_you_too: ['anna-meier', 'claudia-rossi', 'vesna-jovanovic', 'thomas-kaegi', 'ruth-aeschbacher', 'selina-marti', 'mai-nguyen', 'marta-keller'], saw_it_too: ['anna-meier', 'elif-aydin', 'hannes-buehler'], do_the_same: ['amadou-diallo', 'nadia-osei', 'zofia-wojcik'] },
  },
  {
    daysAgo: 233, time: '07:35', by: 'goran-stankovic', to: ['hanspeter-roth'],
    text: 'Hanspeter. 05:45, every shift, batteries on charge and brakes tried before the rest of us have found our shoes. Yesterday Seefeld 2 needed the lift chair in a hurry and it was where it belongs, full. I want you to know that someone reads the charging log. It’s me, and it’s all your handwriting.',
    values: ['punctuality'], behaviours: ['arrive-ready'],
  },
  {
    daysAgo: 232, time: '14:55', by: 'aline-favre', to: ['reto-caduff'],
    text: 'A widow got a bill addressed to her husband, who had died with us nine days before. She brought it to me in its envelope and put it on the table without saying anything. I rang you, and I’ll admit I was loud. You didn’t explain the billing run to me. You asked for her number and whether it would be right to phone, and you phoned, and said that it was our mistake and what it must have been like to open it. Then you went down to the post room and through the outgoing pile by hand in case there were others. There were two. They never left the building. She told me she’d been rung up by “a shy man who didn’t read it off a sheet”.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['mirjam-stucki', 'beat-zgraggen', 'sabine-odermatt', 'tomas-ferreira', 'samuel-oberholzer', 'lea-kunz', 'ruth-aeschbacher', 'helena-frey'], saw_it_too: ['helena-frey'], do_the_same: ['leo-brunner', 'stefan-huerlimann', 'kofi-mensah', 'tenzin-dorjee'] },
  },
  {
    daysAgo: 231, time: '22:10', by: 'marko-ilic', to: ['nadia-osei'],
    text: 'Three admissions in an hour, and me with the whole drug round still to do. You came up from your own floor without being rung, took the second key, and we did it aloud: name, date of birth, all nineteen of them. I noticed that this was your break.',
    values: ['safe-hands', 'one-team-three-houses'], behaviours: ['ask-name-and-birth'],
    reactions: { thank_you_too: ['franziska-luethi', 'jeton-berisha'] },
  },
  {
    daysAgo: 229, time: '10:40', by: 'zofia-wojcik', to: ['yusuf-demir'],
    text: 'You told them he won’t walk without the frame again. I had been saying “we’ll see” for two weeks, because it’s easier on me. The son cried a bit, and then he got his phone out and ordered the ramp. It’ll be there before his father is.',
    values: ['say-it-plainly'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['philippe-chevalley'], saw_it_too: ['thomas-kaegi'] },
  },
  {
    daysAgo: 228, time: '08:10', by: 'walter-ammann', to: ['rosa-pinto'],
    text: 'Twice you told me that the west stairs smelled wrong and twice I went, sniffed and said no. The third time I took the panel off, just to have my peace. There was a pipe weeping on to the main cable. I owe you a coffee and, I think, two apologies.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['petra-lang', 'zofia-wojcik', 'urs-camenzind'], do_the_same: ['carla-meneghini'] },
  },
  {
    daysAgo: 226, time: '15:15', by: 'oskar-lindqvist', to: ['tomas-ferreira'],
    text: 'A boy of six wouldn’t let go of his fox, and the fox was not allowed in. You fetched the fox a cap, a mask and a wristband with the boy’s name on it, and let him steer the trolley. The mask went on without a tear. I have been putting people to sleep for nineteen years and cannot remember an easier start.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['katrin-wyss', 'aline-favre', 'philippe-chevalley', 'bruno-aebi', 'elif-aydin', 'thomas-kaegi'], saw_it_too: ['katrin-wyss'], do_the_same: ['katrin-wyss', 'yusuf-demir', 'amadou-diallo', 'mirjam-stucki'] },
  },
  {
    daysAgo: 225, time: '12:35', by: 'livia-tschudi', to: ['marta-keller'],
    text: 'You saw that I hadn’t eaten, took my bells for twenty minutes, and didn’t make a conversation of it.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['ilaria-ferrari', 'noemi-schaer', 'hannes-buehler', 'mirjam-stucki', 'amadou-diallo', 'ruth-aeschbacher', 'aline-favre', 'pascal-egger', 'stefan-huerlimann'] },
  },
  {
    daysAgo: 223, time: '17:05', by: 'urs-camenzind', to: [], teams: ['kitchen'],
    text: 'The lunch for Seefeld was standing in a tunnel behind an accident, and it was twenty past eleven. You rang the wards to say it would be half past twelve and something else, looked at what was left in the cold room, and cooked a second lunch for forty-eight. Benedikt took it round by the old road. I had a plate of it myself: potatoes, leeks, an egg. Two people have asked for the recipe.',
    values: ['one-team-three-houses', 'punctuality'], behaviours: ['say-if-late'],
  },
  {
    daysAgo: 221, time: '09:30', by: 'selina-marti', to: ['leo-brunner'],
    text: 'Most of what reaches me says “doesn’t work”. Yours said: third tab, patients with two surnames, only after midnight, seen twice. I found it in ten minutes. For exactly those people the list had been dropping the evening dose. So thank you for being that precise at twenty past twelve at night.',
    values: ['safe-hands', 'say-it-plainly'],
  },
  {
    daysAgo: 219, time: '18:50', by: 'claudia-rossi', to: ['ruth-aeschbacher'],
    text: 'At the family talk you moved your chair. The mother had the window in her eyes and the three of us sat opposite in a row like a court. You got up in the middle of your own sentence, went round the table, sat down next to her and carried on from there. It was a different talk after that.',
    values: ['stay-a-minute'], behaviours: ['sit-down'],
    reactions: { saw_it_too: ['aline-favre'], do_the_same: ['leo-brunner', 'elif-aydin'] },
  },
  {
    daysAgo: 217, time: '06:30', by: 'jonas-wirth', to: ['nadia-osei'],
    text: 'You rang at four and began with “I’m worried and I can’t tell you why”. I was about to ask for numbers. Luckily I was too tired to argue and came. Her pressure dropped while I was still putting my shoes on, and we were in the ambulance before it would have shown on any chart. Please go on ringing like that.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['benedikt-zumstein', 'amadou-diallo', 'marko-ilic', 'franziska-luethi'], saw_it_too: ['giulia-bernasconi', 'marko-ilic'], do_the_same: ['tenzin-dorjee', 'lea-kunz', 'anna-meier'] },
  },
  {
    daysAgo: 215, time: '13:45', by: 'helena-frey', to: ['mirjam-stucki'],
    text: 'I was behind the pillar in the entrance hall with a sandwich when a man began shouting at you about the parking machine. You let him get to the end of it. Then you asked whom he’d come to see. His daughter; he didn’t know which ward. You came round the counter and walked him there yourself. I minded your desk for six minutes and put two calls through to the wrong people, for which I’m sorry.',
    values: ['stay-a-minute'],
  },
];
