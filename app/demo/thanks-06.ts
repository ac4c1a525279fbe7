import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 124, time: '07:00', by: 'nadia-osei', to: ['anna-meier-2'],
    text: 'When she woke at four her walking frame was right beside the bed with the brakes on, and there was a white glove tied to the handle so that she’d see it in the dark. You’d put it there at five in the afternoon, before you went home. Most nights I find that frame in a corner. She didn’t fall.',
    values: ['safe-hands'],
  },
  {
    daysAgo: 122, time: '13:15', by: 'franziska-luethi', to: ['marko-ilic'],
    text: 'The complaint only said “a male nurse”. There are three of you on that shift. You were in my office before I had asked anyone: it was me, I was short with her, I’ve been in to see her this morning and said so. She has withdrawn it. I’d like you to know that it was already the right thing when she hadn’t.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'], audience: 'named',
  },
  {
    daysAgo: 121, time: '18:40', by: 'leo-brunner', to: ['walter-ammann'],
    text: 'The door of room 6 has squeaked since I started here, and for a week now there’s been somebody dying behind it. I’d mentioned it at the coffee machine, not even to you, just near you. You came with the oil can before your shift was over. You opened it about twenty times with your hand on the latch to be sure.',
    values: ['stay-a-minute'],
  },
  {
    daysAgo: 119, time: '09:35', by: 'hannes-buehler', to: [], teams: ['ward-3'],
    text: 'After a fortnight away there was a sheet on my desk: eleven decisions that you’d taken without me, with a line each on why and on who had agreed. I’d have done two of them differently. I looked into those two. One of mine would have been a mistake.',
    values: ['say-it-plainly'],
    reactions: { thank_you_too: ['philippe-chevalley', 'petra-lang', 'sabine-odermatt', 'helena-frey', 'walter-ammann'], do_the_same: ['helena-frey'] },
  },
  {
    daysAgo: 118, time: '17:25', by: 'beat-zgraggen', to: ['claudia-rossi'],
    text: 'You rang the family yourself that same afternoon and told them we had lost his hearing aid, before anyone had asked. I would have waited until Monday. I won’t again.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
  },
  {
    daysAgo: 116, time: '11:00', by: 'mai-nguyen', to: ['carla-meneghini'],
    text: 'No surgeon has been down to see us in four years, and then there you were. You wanted to know why the long scissors take two days, so we gave you an apron and you washed a set by hand, with the brush. The scissors arrive without dried glue on them now. Please come again. You were slow, but very clean.',
    values: ['one-team-three-houses'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'helena-frey', 'ines-baumann', 'marta-keller', 'christine-maurer'], saw_it_too: ['katrin-wyss', 'philippe-chevalley'] },
  },
  {
    daysAgo: 114, time: '06:25', by: 'pascal-egger', to: ['nadia-osei'],
    text: 'Day shift here. When I follow one of your nights the jugs are full, the bells are where hands are, and there’s a line for every patient on the pad. “14: dreamt about the war. Talk about anything else.” So we did cherries. He knows eleven kinds.',
    values: ['one-team-three-houses', 'stay-a-minute'], behaviours: ['hand-over-in-person'],
  },
  {
    daysAgo: 112, time: '15:20', by: 'daniel-huber', to: ['arjun-nair', 'amadou-diallo'],
    text: 'Someone rang, said he was me, sounded like me by all accounts, and wanted the access to the patient records reset. Arjun, you said you’d ring me back and used the number you had. Amadou, you’d warned the desks in all three houses within five minutes. I was at the dentist’s with my mouth full. It was the best news I’ve ever not been able to answer.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['stefan-huerlimann', 'vesna-jovanovic', 'philippe-chevalley', 'bruno-aebi', 'ruth-aeschbacher', 'franziska-luethi'], saw_it_too: ['selina-marti'] },
  },
  {
    daysAgo: 111, time: '12:40', by: 'ruth-aeschbacher', to: ['aline-favre'],
    text: 'She wanted to know if the 31 bus still stops at the chemist’s. You didn’t know either. So you took it home that evening, got out, looked, and waited for the next one. It does, and there’s a bench. It turned out that the bench was the real question.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['elif-aydin', 'kofi-mensah', 'helena-frey', 'jonas-wirth', 'stefan-huerlimann', 'zofia-wojcik', 'leo-brunner', 'mai-nguyen', 'tomas-ferreira'], saw_it_too: ['samuel-oberholzer', 'leo-brunner'] },
  },
  {
    daysAgo: 109, time: '08:00', by: 'helena-frey', to: ['elif-aydin', 'vesna-jovanovic'],
    text: 'Now that the new charter is out I can say where a piece of it comes from. On the third evening Elif said that Punctuality is a thing you put on a time clock and not on a wall, and it went rather quiet, because everybody knew who had wanted it. Then Vesna said: I was one of those who wanted it, and she’s right. I was another. It’s gone. What stands there in its place was first written on the paper tablecloth at your table, next to a coffee ring, and I’ve kept the tablecloth.',
    values: ['say-it-plainly', 'leave-it-better'],
    reactions: { thank_you_too: ['sabine-odermatt', 'yusuf-demir', 'noemi-schaer', 'aline-favre', 'tenzin-dorjee', 'kofi-mensah', 'hanspeter-roth', 'mirjam-stucki'], do_the_same: ['tomas-ferreira', 'walter-ammann', 'zofia-wojcik'] },
  },
  {
    daysAgo: 108, time: '16:30', by: 'marta-keller', to: ['walter-ammann'],
    text: '14 francs 80. That’s what the hook for the shower hose cost, I’ve seen the receipt on your board. For three years I’ve been holding that hose under my chin. You saw me do it on Tuesday when you came about the lamp.',
    values: ['leave-it-better'], behaviours: ['fix-small-thing'],
    reactions: { thank_you_too: ['kofi-mensah'] },
  },
  {
    daysAgo: 107, time: '10:10', by: 'selina-marti', to: ['anna-meier'],
    text: 'Two weeks of printing the discharge papers the evening before: that was your idea, and I was rather proud of the button. After the two weeks you came and said it had got worse, since every fourth plan changes overnight. You’d counted. We’ve put it back. I wish more people told me such things about my buttons.',
    values: ['leave-it-better', 'say-it-plainly'], behaviours: ['try-two-weeks'],
    reactions: { thank_you_too: ['marta-keller', 'daniel-huber', 'mai-nguyen', 'pascal-egger', 'leo-brunner', 'mirjam-stucki', 'aline-favre', 'katrin-wyss'] },
  },
  {
    daysAgo: 106, time: '06:15', by: 'marko-ilic', to: ['yonas-tesfay'],
    text: 'While you pushed him to his scan you asked what he’d be doing today if he weren’t here. Looking after the pigeons. So on the way back you took the lift to the top floor, where there’s the window with the ledge. Eight minutes. I’d rung to ask where you were and I’m a bit embarrassed about the tone.',
    values: ['stay-a-minute'], behaviours: ['what-matters'],
  },
  {
    daysAgo: 104, time: '19:10', by: 'philippe-chevalley', to: ['carla-meneghini'],
    text: 'I stopped you for nothing. The number that I’d read belonged to the other monitor, and we lost four minutes. You turned round and thanked me, and said you’d rather have ten of those than be spared one. I’d already been getting ready to be embarrassed for the rest of the day.',
    values: ['safe-hands'], behaviours: ['thank-the-stopper'],
    reactions: { thank_you_too: ['helena-frey'], do_the_same: ['ruth-aeschbacher', 'selina-marti'] },
  },
  {
    daysAgo: 103, time: '14:25', by: 'zofia-wojcik', to: ['ilaria-ferrari'],
    text: 'You ask it at the desk before we’ve even got to the room: what matters to you today? Yesterday’s guest said, that my dog’s been fed. You rang his neighbour there and then. So I got a man who could think about his knee.',
    values: ['stay-a-minute'], behaviours: ['what-matters'],
    reactions: { thank_you_too: ['jeton-berisha', 'yusuf-demir', 'sabine-odermatt', 'thomas-kaegi'] },
  },
  {
    daysAgo: 102, time: '09:00', by: 'goran-stankovic', to: ['arjun-nair'],
    text: 'I’d told you that on our phones a drip stand and an emergency make the same noise, so we run for both. You gave urgent its own ring. It took you an afternoon, and then you sat down in our room for a night to see if it wakes us. My step counter says four kilometres less a night.',
    values: ['leave-it-better'],
    reactions: { thank_you_too: ['noemi-schaer', 'aline-favre', 'ruth-aeschbacher', 'christine-maurer'], saw_it_too: ['selina-marti', 'daniel-huber'] },
  },
  {
    daysAgo: 100, time: '17:55', by: 'ruth-aeschbacher', to: ['samuel-oberholzer'],
    text: 'He asked if it would hurt. You said: yes, for about as long as it takes to count to fifteen, and then it stops, and I’ll do the counting. And you did, out loud, and it stopped at thirteen. The second time he had his arm out before you’d sat down.',
    values: ['say-it-plainly'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['aline-favre', 'yusuf-demir'] },
  },
  {
    daysAgo: 98, time: '07:40', by: 'livia-tschudi', to: ['jeton-berisha'],
    text: 'You came along with the trolley to see for yourself why the purées go back. It was simple: nobody could tell what they were. The next day there were little paper flags in them. “Beetroot.” “Veal.” “This one is pear.” All eaten, and the gentleman in 3 is collecting the flags.',
    values: ['leave-it-better', 'stay-a-minute'], behaviours: ['fix-small-thing'],
    reactions: { thank_you_too: ['samuel-oberholzer', 'katrin-wyss'], saw_it_too: ['stefan-huerlimann', 'petra-lang'] },
  },
  {
    daysAgo: 97, time: '20:30', by: 'noemi-schaer', to: ['tenzin-dorjee'],
    text: 'I didn’t know how to say good night to someone who won’t be there tomorrow. You said: same as always, only don’t hurry with the door.',
    values: ['stay-a-minute'],
    reactions: { do_the_same: ['vesna-jovanovic'] },
  },
  {
    daysAgo: 95, time: '12:10', by: 'christine-maurer', to: ['katrin-wyss'], teams: ['theatre'],
    text: 'At the training day I’d moaned over lunch that we never know which side our new hips get out of bed at home. You all wrote that down, evidently. Since last week each one arrives with a slip, in Katrin’s handwriting or somebody’s: left, right, “right, but the cat sleeps there”. We set up the room accordingly. It saves the first two days of everyone being clumsy.',
    values: ['one-team-three-houses'], behaviours: ['hand-over-in-person'],
  },
];
