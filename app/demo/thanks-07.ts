import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 94, time: '08:20', by: 'amadou-diallo', to: ['walter-ammann'],
    text: 'You’ve labelled the fuse boxes. All of them, in every basement, in handwriting that a person can read. Yesterday I switched off the right one at the first attempt and felt like an engineer.',
    values: ['leave-it-better'], behaviours: ['fix-small-thing'],
    reactions: { thank_you_too: ['goran-stankovic', 'bruno-aebi'], do_the_same: ['ruth-aeschbacher', 'daniel-huber'] },
  },
  {
    daysAgo: 93, time: '15:45', by: 'marta-keller', to: ['anna-meier'],
    text: 'Two patients with the same surname in 7 and 8. You saw it on the admissions list before any of us had seen either of them, and you know a thing or two about having somebody else’s name. You had one moved and put a yellow dot on everything that was his. At four the lab rang with a result “for the one with that name”. We could ask: dot or no dot?',
    values: ['safe-hands', 'leave-it-better'], behaviours: ['ask-name-and-birth', 'fix-small-thing'],
  },
  {
    daysAgo: 91, time: '06:48', by: 'kofi-mensah', to: ['jonas-wirth'],
    text: 'On call for your own house, and you answered for ours because our doctor was tied up in the shock room. You said: I don’t know her, so read me everything, slowly. I did. You asked two questions, didn’t like my second answer, and got into your car.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
    reactions: { thank_you_too: ['nadia-osei', 'pascal-egger', 'marko-ilic'], do_the_same: ['ruth-aeschbacher'] },
  },
  {
    daysAgo: 90, time: '18:00', by: 'petra-lang', to: ['abeba-haile'],
    text: 'The ends of the loaves used to go in the bin. You asked for two weeks, a tray and some rosemary. Our bin weighs nine kilos less a day, I’ve put it on the scales, and the walking group asks for “Abeba’s corners” by name. Nobody has asked for anything of mine by name since the plum cake.',
    values: ['leave-it-better'], behaviours: ['try-two-weeks'],
  },
  {
    daysAgo: 88, time: '11:35', by: 'franziska-luethi', to: ['giulia-bernasconi'],
    text: 'A shelf in the corridor, 35 francs, and two weeks, that’s what you wanted. On it: a telephone with a dial, a coffee grinder, a tin of buttons. I was doubtful about the buttons. In the first week three people came out of their rooms who don’t come out of their rooms, and two of them were there because of the buttons. It stays.',
    values: ['leave-it-better', 'stay-a-minute'], behaviours: ['try-two-weeks'],
  },
  {
    daysAgo: 87, time: '14:00', by: 'jonas-wirth', to: ['pascal-egger'],
    text: 'You rang me back: “I told you wrong, it’s 78 kilos and not 87.” Two minutes after the first call and no story with it. I’d have worked out the dose for 87.',
    values: ['safe-hands', 'say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['ramona-caviezel', 'zofia-wojcik', 'marta-keller'], do_the_same: ['anna-meier', 'petra-lang'] },
  },
  {
    daysAgo: 85, time: '09:25', by: 'katrin-wyss', to: [], teams: ['it'],
    text: 'Your upgrade had gone on till five. At seven there were two of you in the theatre corridor with coffee, just in case, and you asked us to show you an X-ray of a hand, any hand. It came up mirrored in room 2. Left was right, in an operating theatre, on a morning with three hips. You’d found it and fixed it before the first patient was downstairs. I’ve told the surgeons. They went a bit pale, which does them good.',
    values: ['safe-hands'], behaviours: ['say-stop'],
  },
  {
    daysAgo: 84, time: '19:45', by: 'elif-aydin', to: ['vesna-jovanovic', 'marta-keller'],
    text: '“Describe a culture of safety in your own words.” That was the exam question. I wrote down how you two stood in the drug room and argued over one insulin pen, with me watching, until both of you were sure. Neither was offended and it took as long as it took. I got a 5.5.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['benedikt-zumstein', 'mai-nguyen', 'noemi-schaer', 'tenzin-dorjee', 'stefan-huerlimann', 'claudia-rossi'] },
  },
  {
    daysAgo: 82, time: '07:25', by: 'hanspeter-roth', to: [], teams: ['kitchen'],
    text: 'The night boxes used to say “night staff”. Now they’ve got our names on. Goran’s is without pork, Yonas gets his on fasting days without any meat, and mine is without that green stuff. None of us ever asked. You must have looked at what came back.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['thomas-kaegi', 'helena-frey'] },
  },
  {
    daysAgo: 81, time: '16:05', by: 'claudia-rossi', to: ['leo-brunner'],
    text: 'All that week you had put yourself down for 4 and 5, the heavy rooms, and you’d left me the others. You didn’t mention it. I only worked it out on the Friday, from the rota. The back is better. Thank you for not making me say it in the morning meeting.',
    values: ['stay-a-minute'], audience: 'named',
    reactions: { thank_you_too: ['leo-brunner'] },
  },
  {
    daysAgo: 79, time: '10:55', by: 'dragana-petrovic', to: ['mirjam-stucki'],
    text: 'The bell on our desk stood exactly where people put down their bags, so it went off with every bag. One metre to the left, you said, for two weeks, and then we’ll see. It’s so quiet. Yesterday I rang it myself.',
    values: ['leave-it-better'], behaviours: ['try-two-weeks'],
    reactions: { thank_you_too: ['claudia-rossi', 'kofi-mensah', 'jeton-berisha', 'amadou-diallo'], saw_it_too: ['helena-frey'] },
  },
  {
    daysAgo: 78, time: '13:50', by: 'bruno-aebi', to: ['oskar-lindqvist'],
    text: 'You told the committee that the third ventilator stands idle four days out of five, and that it was your own department which had insisted on it. That cost you something; I saw the faces. It has been in Seefeld since Monday and it’s been in use since Tuesday.',
    values: ['say-it-plainly', 'one-team-three-houses'],
  },
  {
    daysAgo: 76, time: '06:38', by: 'nadia-osei', to: ['marko-ilic'],
    text: 'The lady opposite the nurses’ station counts how often we laugh at night. We took it as a complaint and started whispering. You went and asked her. She hopes for ten, she says, and we only manage about six. We’re working on it.',
    values: ['stay-a-minute'], behaviours: ['what-matters'],
  },
  {
    daysAgo: 75, time: '17:10', by: 'arjun-nair', to: ['goran-stankovic'],
    text: 'I’d got lost in the Seefeld basement with a switch under my arm, and I was too embarrassed to ring anyone. You found me by the boiler and drew me a map. It’s to scale. It shows where the light switches are. The official plan leaves out a whole corridor, so I’ve put yours on the wall in our office, with your name on.',
    values: ['leave-it-better', 'one-team-three-houses'], behaviours: ['fix-small-thing'],
  },
  {
    daysAgo: 73, time: '12:25', by: 'christine-maurer', to: ['yusuf-demir'],
    text: 'He kept asking when he’d go home and I kept answering him. You drew him a staircase on the wall calendar, with a step for each day and what he has to be able to do on it. He hasn’t asked since. He points.',
    values: ['say-it-plainly'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['ruth-aeschbacher', 'thomas-kaegi', 'leo-brunner', 'zofia-wojcik', 'tenzin-dorjee', 'stefan-huerlimann', 'mirjam-stucki', 'philippe-chevalley', 'claudia-rossi'], saw_it_too: ['zofia-wojcik', 'urs-camenzind'], do_the_same: ['mirjam-stucki', 'franziska-luethi'] },
  },
  {
    daysAgo: 72, time: '08:50', by: 'anna-meier', to: ['noemi-schaer'],
    text: 'You, some tape, a drawing of a lid: the lids are in the right drawer for the first time in years.',
    values: ['leave-it-better'], behaviours: ['fix-small-thing'],
  },
  {
    daysAgo: 70, time: '15:10', by: 'samuel-oberholzer', to: ['marta-keller'],
    text: 'I was about to explain the operation to him for the third time because he wasn’t following. You asked if his hearing aids were in. They were in the drawer, in a sock. My note was already open and I’d typed “confused”. I’ve deleted it, and I’ve gone back over two others.',
    values: ['stay-a-minute', 'safe-hands'],
    reactions: { thank_you_too: ['ruth-aeschbacher', 'beat-zgraggen', 'elif-aydin', 'bruno-aebi', 'urs-camenzind', 'ines-baumann'], do_the_same: ['livia-tschudi', 'mirjam-stucki', 'ruth-aeschbacher', 'tenzin-dorjee'] },
  },
  {
    daysAgo: 68, time: '20:00', by: 'walter-ammann', to: ['tomas-ferreira'],
    text: 'Water was coming through the ceiling above bay 2, at the end of your shift. You rang me and then you stood there holding a bucket until I came, forty minutes, because anywhere you might have put it down it would have been in the way of a bed. I came as fast as I could.',
    values: ['leave-it-better'], behaviours: ['fix-small-thing'],
  },
  {
    daysAgo: 66, time: '09:45', by: 'lea-kunz', to: ['kofi-mensah'],
    text: 'I’d given you twenty minutes of the induction day for “working nights”, and I had pictured slides. You had seventeen new colleagues lie down on the floor of the training room, pulled the blinds, and waited until it was really quiet, which took a while because somebody giggled. Then you woke them: half of them the way it is done, with the ceiling light and a loud good morning, and the other half your way, a hand on the forearm first, then the small lamp, then the name. Nobody giggled at that. The woman from accounts had tears in her eyes and said that she’d never thought about what we do to people at six. In the feedback it’s the only thing all seventeen of them mention. I’ve asked you for two hours next time and you’ve said that twenty minutes is about right.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['mirjam-stucki', 'arjun-nair', 'tenzin-dorjee'] },
  },
  {
    daysAgo: 64, time: '14:35', by: 'ilaria-ferrari', to: ['selina-marti'], teams: ['it'],
    text: 'You asked if you might sit at my desk for a morning. The admission form has forty-one fields and you made a mark each time I typed the date of birth. Six. It’s two now, Daniel tells me that it’ll be one, and Amadou has already been to see if I’m bored. You also made the coffee, badly, but you made it.',
    values: ['leave-it-better'], behaviours: ['try-two-weeks'],
  },
];
