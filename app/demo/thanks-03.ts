import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 214, time: '07:20', by: 'tomas-ferreira', to: ['yonas-tesfay'],
    text: 'The good theatre trolley had been missing for a month and we’d stopped asking. You found it in the laundry in Seefeld under a pile of towels, put it on the morning van, and taped a note to it: “I want to go home.” We’ve left the note on.',
    values: ['one-team-three-houses'],
    reactions: { thank_you_too: ['philippe-chevalley'], saw_it_too: ['ines-baumann'] },
  },
  {
    daysAgo: 213, time: '16:00', by: 'philippe-chevalley', to: ['ines-baumann'],
    text: 'Ten past four, the third case, everyone on their feet since seven. The consent form said left knee and the list said right knee. You put one on top of the other on the instrument table, kept your hand on both, and said we weren’t starting until somebody had asked her. It was the left. The list had been wrong since the day before.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['walter-ammann'], do_the_same: ['katrin-wyss', 'mirjam-stucki', 'mai-nguyen'] },
  },
  {
    daysAgo: 211, time: '11:50', by: 'jeton-berisha', to: ['yusuf-demir'],
    text: 'So you brought him down to us. Diabetic, furious with me because of a dessert, and you put him on a stool by the pass and told us to explain ourselves to each other. It turns out he was a baker for forty years. He has shown me something with rye and pears and no sugar at all, and it goes on the menu on Monday. I still think that I was right about the dessert.',
    values: ['say-it-plainly', 'stay-a-minute'],
    reactions: { do_the_same: ['jonas-wirth', 'christine-maurer'] },
  },
  {
    daysAgo: 210, time: '20:25', by: 'elif-aydin', to: ['kofi-mensah'],
    text: 'My hands were shaking, it was my first catheter on a real person. You didn’t take over. You moved the lamp, said that we had no train to catch, and looked out of the window so that I wouldn’t feel watched. It was dark outside, so I could see in the glass that you were watching very closely. That helped as well.',
    values: ['stay-a-minute'],
  },
  {
    daysAgo: 208, time: '08:05', by: 'anna-meier', to: ['anna-meier-2'],
    text: 'From one Anna Meier to the other: you opened a lab result, saw that it wasn’t yours, and rang me instead of putting it back in the post. It was a potassium and it would have been in the post until Thursday. We should have cards printed.',
    values: ['one-team-three-houses', 'safe-hands'], behaviours: ['answer-as-own'],
    reactions: { thank_you_too: ['nadia-osei', 'ines-baumann', 'elif-aydin', 'amadou-diallo', 'ruth-aeschbacher'] },
  },
  {
    daysAgo: 206, time: '14:20', by: 'ruth-aeschbacher', to: ['aline-favre'],
    text: 'The insurer had said no. You rang them back with the patient sitting beside you and the phone on loudspeaker, and you let her tell them in her own words about a third floor without a lift. You didn’t say a thing for six minutes. They gave her three weeks more.',
    values: ['say-it-plainly'],
  },
  {
    daysAgo: 205, time: '06:45', by: 'marta-keller', to: ['noemi-schaer'],
    text: 'You were singing. I came in at five to help you turn her, and there you were singing something from primary school under your breath, because she’d got across to you that it’s the quiet that frightens her. She has hardly spoken since the stroke. She knew all the verses.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['claudia-rossi', 'ilaria-ferrari', 'anna-meier', 'hannes-buehler', 'samuel-oberholzer', 'tomas-ferreira', 'helena-frey', 'lea-kunz'], saw_it_too: ['anna-meier'] },
  },
  {
    daysAgo: 203, time: '17:35', by: 'zofia-wojcik', to: ['benedikt-zumstein'],
    text: 'A kerb. Fourteen centimetres, with a drain cover in front of it, exactly like the one outside her house. You built it in our yard out of the paving that was left over from the terrace, and you’d driven past her house to measure it. She practised for a week. On Friday her neighbour sent us a picture: both feet up, no stick.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['christine-maurer', 'pascal-egger', 'kofi-mensah', 'nadia-osei'], saw_it_too: ['yusuf-demir'], do_the_same: ['tomas-ferreira'] },
  },
  {
    daysAgo: 202, time: '12:50', by: 'hannes-buehler', to: ['anna-meier'],
    text: 'Since you put my unsigned letters on my chair and no longer in my tray, I can’t sit down without signing them. The nursing homes have them with the patient now and not two days later. I grumbled, I know. Leave them on the chair.',
    values: ['punctuality'],
    reactions: { thank_you_too: ['kofi-mensah'], saw_it_too: ['noemi-schaer', 'tenzin-dorjee'] },
  },
  {
    daysAgo: 201, time: '09:15', by: 'franziska-luethi', to: [], teams: ['it'],
    text: 'The phones in Seefeld were going to be dead from ten until half past ten. At twenty past you knew it would take longer, so one of you went round all the nurses’ stations on foot, said so, and left a mobile at each. It was a quarter past eleven in the end. Nobody at any bedside had been without a phone.',
    values: ['punctuality'], behaviours: ['say-if-late'],
    reactions: { thank_you_too: ['hanspeter-roth'] },
  },
  {
    daysAgo: 199, time: '19:05', by: 'ramona-caviezel', to: ['goran-stankovic'],
    text: 'An old gentleman stood in our hall at nine at night with his suitcase, a day early and in the wrong house. You put the case behind my desk, shared your own bread with him, and rang Bruck to ask whether they could possibly be as muddled as he was and have him tonight. They could. He went off in the night van, quite pleased, and I believe he never found out that it was the wrong day.',
    values: ['stay-a-minute', 'one-team-three-houses'], behaviours: ['answer-as-own'],
  },
  {
    daysAgo: 198, time: '15:30', by: 'pascal-egger', to: ['jonas-wirth'],
    text: 'There was no chair in the room, so you closed the lid of the commode and sat down on that to tell her about the scan, a quarter of an hour, eye to eye. She has told the entire corridor. In eighty-four years, she says, no doctor has ever sat on her toilet before.',
    values: ['stay-a-minute'], behaviours: ['sit-down'],
    reactions: { thank_you_too: ['bruno-aebi', 'ramona-caviezel', 'goran-stankovic'], saw_it_too: ['giulia-bernasconi', 'nadia-osei', 'franziska-luethi'], do_the_same: ['goran-stankovic'] },
  },
  {
    daysAgo: 196, time: '10:00', by: 'sabine-odermatt', to: ['lea-kunz'],
    text: 'My mistake with the leave balances hit thirty-one people. You came along to the staff room, stood next to me and let me do the talking, and you didn’t soften any of it for me. Two people were really angry. Everyone else ate the cake. I’d hardly slept, and it took twelve minutes.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['helena-frey', 'reto-caduff', 'pascal-egger', 'leo-brunner', 'nadia-osei', 'tenzin-dorjee', 'ruth-aeschbacher', 'bruno-aebi'], saw_it_too: ['walter-ammann'] },
  },
  {
    daysAgo: 195, time: '07:45', by: 'nadia-osei', to: ['amadou-diallo'],
    text: 'Room 8 rang and the board said 18, which at night is the far end of another corridor. You drove over at two. In slippers! You found the crossed pair, and then you made me go and ring from every single bed on the floor while you stood at the board. Twenty-six beds, twenty-six right. I’d have settled for room 8.',
    values: ['safe-hands', 'one-team-three-houses'],
    reactions: { thank_you_too: ['franziska-luethi', 'ruth-aeschbacher', 'daniel-huber', 'yusuf-demir', 'pascal-egger', 'urs-camenzind', 'selina-marti', 'anna-meier-2'], saw_it_too: ['selina-marti'], do_the_same: ['marko-ilic', 'ramona-caviezel'] },
  },
  {
    daysAgo: 193, time: '18:15', by: 'leo-brunner', to: ['samuel-oberholzer'],
    text: 'Thanks for coming back. You’d promised the man in 11 his result by six, and at six there was no result. You came anyway and told him so. He said to me that this was the first appointment anybody had kept with him all week.',
    values: ['punctuality'], behaviours: ['say-if-late'],
    reactions: { thank_you_too: ['kofi-mensah'], do_the_same: ['katrin-wyss'] },
  },
  {
    daysAgo: 191, time: '13:00', by: 'carla-meneghini', to: ['oskar-lindqvist'],
    text: '“Carla, four minutes.” I took it for a nudge, and it was a fact: you’d been watching the pressure while I was busy being pleased with a suture. You said it three times, always in the same voice. I’ve promised the team, and now I’m promising you in writing, that I’ll hear it the first time.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['tomas-ferreira', 'ines-baumann', 'leo-brunner', 'nadia-osei', 'katrin-wyss', 'elif-aydin', 'kofi-mensah', 'marta-keller'], do_the_same: ['katrin-wyss', 'kofi-mensah', 'lea-kunz'] },
  },
  {
    daysAgo: 190, time: '21:40', by: 'marta-keller', to: ['tenzin-dorjee'],
    text: 'She died at ten past eight and the brother was still an hour away. You did her hair the way it is in the photograph on her locker. You opened the window a hand’s breadth and took away the flowers that had gone brown. He came in, looked, and said: there she is.',
    values: ['stay-a-minute'],
  },
  {
    daysAgo: 188, time: '08:55', by: 'stefan-huerlimann', to: ['petra-lang'],
    text: 'Twelve litres of soup, down the drain, ten minutes before the trolleys left. Somebody had used the stock with celery in it and the sheet said without. You didn’t ask if it would matter. You poured it away, put on the spare, wrote a new sheet, and only after that did you look up and tell me that the somebody was me.',
    values: ['safe-hands'], behaviours: ['say-stop'],
  },
  {
    daysAgo: 186, time: '16:25', by: 'beat-zgraggen', to: [], teams: ['ward-2'],
    text: 'I rang a patient’s bell on your ward twice this month to see how long it takes. It’s a nasty habit and I should have said so beforehand. The first time it was Leo with half a sandwich in his mouth, forty seconds. The second time it was Milena in her coat, on her way home, and she’d turned round at the lift. Both asked what they could do before they saw who it was. Then they told me what they thought of it, and I won’t do it a third time.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['sabine-odermatt'] },
  },
  {
    daysAgo: 185, time: '11:20', by: 'pascal-egger', to: ['anna-meier-2'],
    text: 'He wouldn’t do the hand exercises. You found out that he had kept bees, drew a frame with eight rows, and asked him to check the hive with the bad hand. He’s at it three times a day now. This morning he told me I’d left the lid off.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'benedikt-zumstein', 'philippe-chevalley'], do_the_same: ['petra-lang'] },
  },
];
