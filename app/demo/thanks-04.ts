import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 184, time: '06:50', by: 'kofi-mensah', to: ['marta-keller'],
    text: 'The night before last you told me off, correctly. I’d hung the new bag and was writing it up when you asked where the second signature was. I said it’s only saline. You said it’s only saline until it isn’t, and made me read the label with you. It was saline. Thank you anyway.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'vesna-jovanovic', 'amadou-diallo', 'zofia-wojcik', 'elif-aydin', 'noemi-schaer', 'stefan-huerlimann', 'leo-brunner', 'daniel-huber'], do_the_same: ['helena-frey', 'aline-favre', 'anna-meier', 'christine-maurer'] },
  },
  {
    daysAgo: 183, time: '14:05', by: 'yusuf-demir', to: ['christine-maurer'],
    text: 'Four times he’d told us which tablets make him dizzy, to four different people. You rang his village doctor with him in the room, on loudspeaker, and let him correct the two of you. He enjoyed that very much. It’s in the file now in his own words, spelling included.',
    values: ['say-it-plainly'],
    reactions: { thank_you_too: ['petra-lang', 'hanspeter-roth', 'urs-camenzind', 'marko-ilic', 'arjun-nair'], saw_it_too: ['urs-camenzind', 'ilaria-ferrari'], do_the_same: ['mirjam-stucki', 'ramona-caviezel'] },
  },
  {
    daysAgo: 181, time: '17:50', by: 'ines-baumann', to: ['tomas-ferreira'],
    text: 'A visitor had got through two doors marked “no entry” and was standing in our scrub corridor with a tray, looking for the cafeteria. You took her all the way there in your clogs, and on the way back you covered up the arrow that had sent her. She was the fifth this month. Since then, none.',
    values: ['safe-hands', 'stay-a-minute'],
  },
  {
    daysAgo: 180, time: '09:40', by: 'dragana-petrovic', to: ['rosa-pinto'],
    text: 'Rosa, you found an envelope with nine hundred francs under the chairs by the lift. You brought it to the desk with a witness, made both of us count it, and had me write down the time. Twenty minutes later an old man stood in front of me who couldn’t speak for fright. I was able to say: it’s here, all of it, please sit down.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['ruth-aeschbacher', 'bruno-aebi', 'lea-kunz', 'marta-keller'] },
  },
  {
    daysAgo: 178, time: '12:20', by: 'helena-frey', to: ['stefan-huerlimann'],
    text: 'I asked what a staff meal costs us and braced myself for a presentation. You said a number, to the rappen, then a second number, and that the difference was fresh vegetables. It took one breath. We are going with the second number.',
    values: ['say-it-plainly'],
  },
  {
    daysAgo: 177, time: '19:55', by: 'noemi-schaer', to: ['vesna-jovanovic'],
    text: 'When the husband shouted at me you came and stood next to me. Next to me, and not in front. You let me finish my sentence, though my voice had gone all thin. And then you said: she’s right, and I’m in charge of this ward. I slept that night.',
    values: ['say-it-plainly'], audience: 'named',
  },
  {
    daysAgo: 175, time: '07:30', by: 'hanspeter-roth', to: ['nadia-osei'],
    text: '“Heavy, scared, oxygen, wife’s coming too.” That’s you on the phone, four seconds, and I bring the right chair the first time. If the day shift learnt it I could keep my knees till I’m sixty-five.',
    values: ['one-team-three-houses', 'say-it-plainly'], behaviours: ['hand-over-in-person'],
    reactions: { thank_you_too: ['giulia-bernasconi'], saw_it_too: ['jonas-wirth'] },
  },
  {
    daysAgo: 174, time: '15:55', by: 'stefan-huerlimann', to: [], teams: ['ward-3'],
    text: 'Sunday’s trolley came back with a sheet of paper on it: “Compliments to the cook”, and fourteen signatures, some of them very shaky. So one of you went from bed to bed with a pen for that. It hangs over the stove. It’s got grease on it already, which up there is an honour.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['jeton-berisha', 'mai-nguyen', 'aline-favre', 'marko-ilic', 'ilaria-ferrari', 'claudia-rossi', 'tomas-ferreira', 'daniel-huber', 'ruth-aeschbacher'], do_the_same: ['leo-brunner'] },
  },
  {
    daysAgo: 172, time: '10:25', by: 'claudia-rossi', to: ['milena-novakova'],
    text: 'Two sisters who hadn’t spoken for six years, and both of them arrived at three. You put one in the day room with a coffee, told each that the other was there, and asked each what she wanted. They went in together at twenty to four. I don’t know what was said. The door was shut for an hour and you had me guard it.',
    values: ['say-it-plainly', 'stay-a-minute'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['amadou-diallo', 'ruth-aeschbacher', 'leo-brunner', 'pascal-egger'], do_the_same: ['ines-baumann'] },
  },
  {
    daysAgo: 171, time: '06:20', by: 'nadia-osei', to: ['luis-almeida'],
    text: 'The lady in 3 sees a man in her curtain. I’d told her five times that there isn’t one. You brought a clothes peg.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['noemi-schaer', 'pascal-egger', 'ramona-caviezel', 'jonas-wirth', 'tenzin-dorjee', 'leo-brunner', 'anna-meier-2'], do_the_same: ['kofi-mensah'] },
  },
  {
    daysAgo: 169, time: '18:30', by: 'samuel-oberholzer', to: ['hannes-buehler'],
    text: 'In the teaching hour you showed us the one that you missed. The X-ray, the date, what you’d written, how you told the family, and how long you put off telling them. I have been to three lectures on learning from errors. That was the first one with an error in it.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
  },
  {
    daysAgo: 168, time: '13:35', by: 'zofia-wojcik', to: ['jeton-berisha'],
    text: 'Puréed food, on her birthday, and she was dreading it so much that she’d asked us not to mention the day at all. You piped carrot, pea and turkey into a slice of layer cake, with a potato rosette on top. Nobody was allowed near it with a spoon until she had taken a picture for her sister.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['thomas-kaegi', 'sabine-odermatt', 'christine-maurer', 'yusuf-demir', 'petra-lang', 'ilaria-ferrari', 'katrin-wyss', 'tomas-ferreira'], saw_it_too: ['urs-camenzind', 'thomas-kaegi'], do_the_same: ['marta-keller', 'stefan-huerlimann'] },
  },
  {
    daysAgo: 166, time: '08:45', by: 'mirjam-stucki', to: ['dragana-petrovic'],
    text: 'The trams were out. You rang me at five past six to say that you’d be half an hour late, and whom you’d already found to open the desk. I stood there in my pyjamas feeling completely unnecessary, which was lovely.',
    values: ['punctuality'], behaviours: ['say-if-late'],
    reactions: { thank_you_too: ['marta-keller', 'christine-maurer', 'elif-aydin', 'anna-meier', 'reto-caduff'], saw_it_too: ['bruno-aebi', 'walter-ammann', 'sabine-odermatt'] },
  },
  {
    daysAgo: 164, time: '16:40', by: 'philippe-chevalley', to: ['katrin-wyss'],
    text: 'Your rota was out on the day you’d said it would be, again. Where you couldn’t give me the week I wanted, you had written the reason next to it in pencil. I’ve worked in four hospitals and it’s the first rota I have not been able to argue with.',
    values: ['punctuality', 'say-it-plainly'],
    reactions: { thank_you_too: ['lea-kunz', 'thomas-kaegi', 'sabine-odermatt', 'christine-maurer'] },
  },
  {
    daysAgo: 163, time: '11:10', by: 'bruno-aebi', to: ['elif-aydin'],
    text: 'On Tuesday’s round I asked the patient if he’d slept and wrote down “yes” with my eyes on the chart. From the very back you said: “He’s shaking his head, Dr Aebi.” He was. There were fourteen of us in that room, and one was looking at him.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'sabine-odermatt', 'aline-favre', 'helena-frey', 'mirjam-stucki', 'mai-nguyen'], saw_it_too: ['lea-kunz', 'sabine-odermatt'] },
  },
  {
    daysAgo: 161, time: '20:15', by: 'nadia-osei', to: ['pascal-egger'],
    text: 'The lady in 17 had her coat on and wanted to get to the shop before it shut. You didn’t argue and you didn’t turn her round. You put on your own jacket, gave her your arm, and the two of you walked round the building. Twice. By then it had shut. She said it herself: oh well, tomorrow.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['giulia-bernasconi', 'aline-favre', 'philippe-chevalley', 'franziska-luethi', 'marko-ilic'], saw_it_too: ['marko-ilic', 'franziska-luethi'], do_the_same: ['oskar-lindqvist', 'walter-ammann', 'noemi-schaer', 'amadou-diallo'] },
  },
  {
    daysAgo: 160, time: '09:05', by: 'amadou-diallo', to: ['ramona-caviezel'],
    text: 'Everybody tells me that they did nothing, it just went off. You said: I spilt tea in it, about half a cup, peppermint, at 10:40. So I knew what I had in front of me, and your disk could be saved. I’ve kept the ticket as an example.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['selina-marti', 'ilaria-ferrari', 'giulia-bernasconi', 'franziska-luethi'], saw_it_too: ['marko-ilic', 'pascal-egger', 'selina-marti'] },
  },
  {
    daysAgo: 158, time: '17:15', by: 'vesna-jovanovic', to: ['livia-tschudi'],
    text: 'You told me that I’d been sharp with Noemi at handover. You said it the same day, to me alone, and you hadn’t been round collecting opinions first. I’ve spoken with her. I’d heard myself say it, you know, and was hoping it hadn’t been noticed.',
    values: ['say-it-plainly'], audience: 'named',
  },
  {
    daysAgo: 156, time: '14:45', by: 'anna-meier-2', to: ['thomas-kaegi'],
    text: 'You asked me the one question there’s no box for: what does she pretend she can do? Stairs, I said. So when she came over to Bruck there was somebody behind her on the very first day. That was the day she went over backwards, and you caught her.',
    values: ['one-team-three-houses', 'safe-hands'], behaviours: ['hand-over-in-person'],
    reactions: { thank_you_too: ['mai-nguyen', 'nadia-osei'], saw_it_too: ['franziska-luethi', 'jonas-wirth', 'ilaria-ferrari'] },
  },
  {
    daysAgo: 155, time: '07:10', by: 'ruth-aeschbacher', to: ['leo-brunner', 'milena-novakova'],
    text: 'There’s nothing about Thursday night in the incident book, and I’ve found out why. The count of the controlled drugs came out one short. It would have been very easy to write “broken”. You two counted again, then emptied the cupboard, then moved the fridge, at half past four, and there it was against the wall. And then you wrote me a note about the gap behind the fridge.',
    values: ['safe-hands', 'say-it-plainly'],
  },
];
