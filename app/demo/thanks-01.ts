import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 274, time: '08:40', by: 'helena-frey', to: ['tenzin-dorjee'],
    text: 'I sat in the corridor of Ward 3 on Monday with a mask on and a visitor’s sticker, to see what a visitor sees. You came past three times with your hands full. The third time you stopped and asked whether anybody had told me how long it would be. Nobody had. You put the things down, went to find out, and came back: forty minutes, and the coffee machine takes coins.',
    values: ['say-it-plainly'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['ines-baumann'] },
  },
  {
    daysAgo: 273, time: '06:52', by: 'nadia-osei', to: ['hanspeter-roth'],
    text: 'Bed 14 wouldn’t lock and it was ten to four. You lay down on the floor in your good jacket, swore in dialect, and came up with a hairpin. A hairpin! The brake has held all night and so has the lady in it.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['jonas-wirth', 'mirjam-stucki', 'thomas-kaegi', 'ramona-caviezel', 'pascal-egger'], saw_it_too: ['ramona-caviezel', 'pascal-egger', 'marko-ilic'], do_the_same: ['helena-frey'] },
  },
  {
    daysAgo: 272, time: '12:15', by: 'yusuf-demir', to: ['benedikt-zumstein'],
    text: 'Thank you for driving slowly. The lady you brought over from Lindenhof on Thursday has a new hip and was afraid of every bump, so you announced them one by one like a tram driver. By the time she got to us she was announcing them herself.',
    values: ['stay-a-minute', 'one-team-three-houses'],
  },
  {
    daysAgo: 271, time: '17:20', by: 'katrin-wyss', to: ['mai-nguyen'],
    text: 'Two trays came back with the indicator strip still pale, and the list was already running late. You held them. Everyone wanted those trays, me included, and you said no to me on the phone in a perfectly friendly voice. We started twenty-five minutes late, with instruments that were sterile.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['helena-frey', 'samuel-oberholzer'], saw_it_too: ['oskar-lindqvist', 'carla-meneghini', 'philippe-chevalley'], do_the_same: ['carla-meneghini', 'christine-maurer', 'helena-frey'] },
  },
  {
    daysAgo: 270, time: '09:05', by: 'anna-meier', to: ['ramona-caviezel'],
    text: 'A son rang our ward looking for his mother, who was with you in Seefeld and not here at all. You took my call after your desk was closed, went up two floors, and had her ring him back herself. It took you four minutes. I know because I had him on the other line, counting.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
    reactions: { thank_you_too: ['ines-baumann', 'pascal-egger', 'tenzin-dorjee', 'franziska-luethi'] },
  },
  {
    daysAgo: 269, time: '14:30', by: 'carla-meneghini', to: ['philippe-chevalley'],
    text: 'I’m told that surgeons don’t write these, so here is one. Before the second case on Wednesday you noticed that the allergy band on the patient’s wrist belonged to the man in the next bay. You said “stop” before I had even put my gloves on. The paperwork was all correct, so nobody would have looked at the wrist again.',
    values: ['safe-hands'], behaviours: ['say-stop', 'ask-name-and-birth'],
    reactions: { thank_you_too: ['hannes-buehler', 'tenzin-dorjee', 'daniel-huber', 'sabine-odermatt'], do_the_same: ['mirjam-stucki'] },
  },
  {
    daysAgo: 267, time: '18:45', by: 'marta-keller', to: ['kofi-mensah'],
    text: 'Yesterday’s handover took nine minutes and I knew more at the end of it than I usually do after twenty-five. You had written “worried about: 7, 12” at the top of the sheet and began there. 7 did go off, as you’d feared, and I was already standing next to him.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['benedikt-zumstein', 'aline-favre', 'katrin-wyss'], do_the_same: ['petra-lang'] },
  },
  {
    daysAgo: 266, time: '07:55', by: 'stefan-huerlimann', to: ['abeba-haile'],
    text: 'Abeba, the slicer. You saw the crack in the guard before the morning run, switched it off at the wall, and hung a saucepan over the switch so that nobody would turn it on out of habit. I complained at length about doing forty kilos of carrots by hand. I take it back. I counted, I still have ten fingers.',
    values: ['safe-hands'], behaviours: ['say-stop'],
  },
  {
    daysAgo: 264, time: '16:10', by: 'lea-kunz', to: ['elif-aydin'],
    text: 'In the trainees’ afternoon you said, in front of fourteen people, that you’d been nodding for three weeks at an abbreviation you didn’t understand. Three others put their hands up. We made a list together and there were two on it that I couldn’t explain either, and I wrote the induction handbook.',
    values: ['say-it-plainly'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'stefan-huerlimann', 'mirjam-stucki', 'selina-marti', 'helena-frey'] },
  },
  {
    daysAgo: 263, time: '20:05', by: 'pascal-egger', to: ['giulia-bernasconi'],
    text: 'For the gentleman after the stroke who was ashamed to be shaved by me: you spent half an afternoon wrapping the handle of his own razor in pipe lagging until his hand could hold it. He cut himself twice and was delighted both times.',
    values: ['stay-a-minute'],
  },
  {
    daysAgo: 262, time: '06:40', by: 'marko-ilic', to: ['luis-almeida', 'yonas-tesfay'],
    text: 'Twenty to three, a very large man on a very small bathroom floor. Before anyone touched him you two agreed out loud who would count. Then Luís knelt down, so that their faces were level, and explained to him in a mixture of three languages that he was about to fly. He was still laughing when we’d got him back to bed. I had only called you for your backs.',
    values: ['safe-hands', 'stay-a-minute'],
  },
  {
    daysAgo: 260, time: '11:30', by: 'reto-caduff', to: ['ilaria-ferrari'],
    text: 'Eleven invoices came back last quarter because of one digit in the insurers’ numbers. I rang you, ready to be annoyed. You asked what the digit was actually for, which nobody ever has, and you’ve checked it at the desk in Bruck since. Five weeks now. None returned.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
    reactions: { thank_you_too: ['hannes-buehler', 'katrin-wyss', 'thomas-kaegi', 'ines-baumann', 'urs-camenzind', 'bruno-aebi', 'lea-kunz'], saw_it_too: ['helena-frey'] },
  },
  {
    daysAgo: 259, time: '13:25', by: 'samuel-oberholzer', to: ['claudia-rossi'],
    text: 'I told the daughter that the findings were “suspicious for a process”. You waited until she’d gone to fetch some water and then asked me: Samuel, does she know it’s cancer? She didn’t. We went back in together and I said the word. It was the worst sentence of my week, and she thanked me for it. I’m passing that on to where it belongs.',
    values: ['say-it-plainly'],
    reactions: { thank_you_too: ['ruth-aeschbacher', 'katrin-wyss', 'stefan-huerlimann', 'livia-tschudi', 'mirjam-stucki'], do_the_same: ['philippe-chevalley', 'aline-favre', 'leo-brunner', 'katrin-wyss'] },
  },
  {
    daysAgo: 257, time: '09:50', by: 'ruth-aeschbacher', to: ['fatmire-krasniqi'],
    text: 'The lady in 9 hadn’t touched her glass since the day before. You knew that because the ring it had left on the table was dry when you wiped it, and you came and found me to say so. Our drinking chart said 1.2 litres. She had a drip up by ten.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['amadou-diallo', 'ines-baumann', 'marta-keller'], saw_it_too: ['aline-favre'] },
  },
  {
    daysAgo: 256, time: '15:40', by: 'mirjam-stucki', to: ['walter-ammann'],
    text: 'Our front door was biting people. A visitor’s coat, a rollator, then a small boy, who to be fair was trying it out on purpose. You were there within a quarter of an hour, slowed it down, borrowed the rollator, and walked in and out in the draught until you were satisfied. No complaints since.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['christine-maurer', 'thomas-kaegi', 'katrin-wyss', 'samuel-oberholzer', 'ruth-aeschbacher'], do_the_same: ['tomas-ferreira', 'nadia-osei', 'marta-keller'] },
  },
  {
    daysAgo: 254, time: '07:05', by: 'tenzin-dorjee', to: ['anna-meier'],
    text: 'On the board next to room 5 you had written: first name please, NOT Frau Doktor. We had all been saying Frau Doktor to her for two days because it’s on the label. So I tried the first name. She let me wash her hair, which she’d refused to four people.',
    values: ['stay-a-minute'], behaviours: ['call-by-name'],
    reactions: { saw_it_too: ['kofi-mensah', 'elif-aydin', 'hannes-buehler'] },
  },
  {
    daysAgo: 252, time: '18:20', by: 'franziska-luethi', to: ['jonas-wirth'],
    text: 'Your round starts at half past eight. I know it because the families have begun to come at half past eight: three of them on Tuesday, standing by the beds with their questions written down. Nobody told them to. They have simply worked out that you’ll be there.',
    values: ['punctuality'], behaviours: ['arrive-ready'],
    reactions: { thank_you_too: ['anna-meier'], do_the_same: ['kofi-mensah', 'daniel-huber'] },
  },
  {
    daysAgo: 250, time: '12:00', by: 'jeton-berisha', to: ['livia-tschudi'],
    text: 'For once somebody rang before and not after. You called at nine to say that your new patient is coeliac, and that she also hates rice, so please no rice cakes as a consolation. That gave me the morning, and she had proper warm rolls at lunch. Normally I learn these things from the tray that comes back full.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
  },
  {
    daysAgo: 247, time: '21:15', by: 'marta-keller', to: ['vesna-jovanovic'],
    text: 'You took the keys out of my hand at half past two and put me in a taxi, the day after my father’s operation. I’d told everyone I was fine. I had also put the same blood tubes in the wrong rack twice, which you’ve never mentioned. I know you saw.',
    values: ['stay-a-minute'], audience: 'named',
    reactions: { thank_you_too: ['vesna-jovanovic'] },
  },
  {
    daysAgo: 245, time: '08:30', by: 'christine-maurer', to: ['thomas-kaegi', 'zofia-wojcik'],
    text: 'Room 21 went home on Friday and I only signed the letter. For the record, then: Thomas, you went to look at his staircase after work and came back with the height of each step on the back of your hand. And Zofia, when he practised the eleven steps you walked behind him with a full laundry basket and handed it to him on the fourth, because he’d told you that carrying down the washing was his job and he wanted it back. He did all eleven with the basket. I’ve been a rehabilitation doctor for sixteen years and I’ve written “independent on stairs” some hundreds of times, and I had to think for a moment what it is that they carry.',
    values: ['stay-a-minute', 'one-team-three-houses'],
    reactions: { thank_you_too: ['amadou-diallo'], saw_it_too: ['benedikt-zumstein', 'yusuf-demir'], do_the_same: ['petra-lang', 'yusuf-demir', 'katrin-wyss'] },
  },
];
