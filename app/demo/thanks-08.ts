import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 61, time: '07:15', by: 'vesna-jovanovic', to: ['goran-stankovic'], teams: ['night-porters'],
    text: 'Our porter is off sick, and I rang you at half past six in the morning: not your house, not your hour, and you’d been up all night. One of you has come over on the bread van every day this week and stayed until our first transports were done. On Wednesday it was you yourself, Goran, with a thermos. I asked who had arranged it. You said that nobody arranged it, you drew lots.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
    reactions: { thank_you_too: ['katrin-wyss', 'anna-meier', 'giulia-bernasconi'], saw_it_too: ['kofi-mensah'], do_the_same: ['nadia-osei', 'aline-favre'] },
  },
  {
    daysAgo: 60, time: '16:20', by: 'aline-favre', to: ['claudia-rossi'],
    text: 'You asked her who hits her. I’d gone round and round it for two visits. You shut the door, sat down, asked, and then waited for as long as it took. She is somewhere safe since yesterday. I had the sentence in my head the whole time, and you had the chair.',
    values: ['stay-a-minute', 'say-it-plainly'], behaviours: ['sit-down'], audience: 'named',
  },
  {
    daysAgo: 58, time: '10:30', by: 'mirjam-stucki', to: ['arjun-nair'],
    text: 'For a week the screen in our hall said “Welcome, %NAME%”, and visitors had started to greet one another as Mr Name. You came up the minute I rang, put it right, and asked me what it should say instead. We’ve left it blank. Blank is nice.',
    values: ['leave-it-better'], behaviours: ['fix-small-thing'],
    reactions: { thank_you_too: ['stefan-huerlimann', 'lea-kunz', 'kofi-mensah', 'tenzin-dorjee', 'ruth-aeschbacher', 'sabine-odermatt', 'hannes-buehler', 'walter-ammann'], saw_it_too: ['sabine-odermatt', 'selina-marti'], do_the_same: ['giulia-bernasconi', 'philippe-chevalley'] },
  },
  {
    daysAgo: 57, time: '13:05', by: 'hannes-buehler', to: ['livia-tschudi'],
    text: 'I’d said yes to the discharge. You said: first watch him walk to the window. He got as far as the chair.',
    values: ['safe-hands'], behaviours: ['say-stop'],
  },
  {
    daysAgo: 55, time: '18:25', by: 'jeton-berisha', to: ['stefan-huerlimann'],
    text: 'Thirty litres of diet soup, and I’d salted it like the other one. I told you in your break. You put your fork down, tasted it, and said: right, what have we got that’s bland? We made dumplings. They soaked it up and the guests liked them. You haven’t told the others whose soup it was, so I’m telling them now. It was mine.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['leo-brunner', 'thomas-kaegi', 'anna-meier-2', 'mirjam-stucki', 'petra-lang', 'pascal-egger', 'carla-meneghini', 'franziska-luethi'] },
  },
  {
    daysAgo: 54, time: '06:42', by: 'kofi-mensah', to: ['elif-aydin'],
    text: 'Half past three, and you sat on the upturned linen basket reading the man in 10 the football results off your phone. From the third division, as that’s where he used to play. When those ran out you looked up the season of 1974. He corrected one of the scores.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['jeton-berisha', 'daniel-huber', 'helena-frey', 'marta-keller', 'aline-favre'], saw_it_too: ['anna-meier'] },
  },
  {
    daysAgo: 52, time: '11:15', by: 'sabine-odermatt', to: ['hanspeter-roth'],
    text: 'I had wondered for a year why the night porters never swap shifts. You sent me a photo: the form on your phone, and your thumb next to the button for scale. It has a bigger button now. There were four swaps in the first week, one of them yours. I hope it was for something nice.',
    values: ['leave-it-better', 'say-it-plainly'],
    reactions: { thank_you_too: ['mirjam-stucki', 'franziska-luethi'], saw_it_too: ['helena-frey', 'mirjam-stucki'] },
  },
  {
    daysAgo: 51, time: '15:35', by: 'marko-ilic', to: ['anna-meier-2', 'pascal-egger'],
    text: 'All he wanted was to get to the kiosk and buy a lottery ticket. You two built a week around that: Anna the slope, Pascal the coins, in the weak hand. On Friday he bought it himself. He lost. He’d like to go again on Monday.',
    values: ['stay-a-minute'], behaviours: ['what-matters'],
    reactions: { saw_it_too: ['ramona-caviezel', 'franziska-luethi'] },
  },
  {
    daysAgo: 49, time: '08:35', by: 'carla-meneghini', to: ['tomas-ferreira'],
    text: 'I don’t say good morning to the people who push the beds. You told me so, I paid attention for a week, and it’s true. Good morning, Tomás.',
    values: ['say-it-plainly'],
    reactions: { thank_you_too: ['helena-frey'], saw_it_too: ['oskar-lindqvist', 'mai-nguyen'], do_the_same: ['oskar-lindqvist'] },
  },
  {
    daysAgo: 48, time: '19:20', by: 'nadia-osei', to: ['selina-marti'],
    text: '61 false alarms a night from the new pumps. I’d made a tally, and people were starting to sleep through the real ones. You came and sat with us from ten till six. In the morning you changed two thresholds with Dr Wirth and said we’d see in a fortnight. It’s 19 now, and we got up for every one of them.',
    values: ['leave-it-better', 'safe-hands'], behaviours: ['try-two-weeks'],
    reactions: { thank_you_too: ['petra-lang'] },
  },
  {
    daysAgo: 46, time: '12:30', by: 'helena-frey', to: ['reto-caduff'],
    text: 'Several people had asked you to move that number to page nine. I was hoping so myself, if I’m honest. You left it on page one and added one line saying how it had come about. The board was quiet for a bit and then asked the right question, about the laundry contract, which nobody had put to us in two years.',
    values: ['say-it-plainly'],
  },
  {
    daysAgo: 45, time: '14:33', by: 'yusuf-demir', to: ['abeba-haile'],
    text: 'Someone had told you there was a guest upstairs who spoke Tigrinya and that nobody had been able to talk with her for three days. You came up in your break with your apron still on, washed your hands, sat down, and I left you to it. Since then she’s asked for the physio. Since then she’s asked for everything, to be honest. She’s quite particular.',
    values: ['stay-a-minute'], behaviours: ['sit-down'],
    reactions: { thank_you_too: ['petra-lang'] },
  },
  {
    daysAgo: 43, time: '16:55', by: 'leo-brunner', to: ['ruth-aeschbacher'],
    text: 'At the meeting: “The rota is wrong. I made it when I was tired and I didn’t check it.” You put up the corrected one, and the double weekend had your own name in it.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['mirjam-stucki', 'aline-favre', 'christine-maurer', 'samuel-oberholzer', 'elif-aydin', 'ines-baumann', 'zofia-wojcik', 'livia-tschudi', 'carla-meneghini'] },
  },
  {
    daysAgo: 42, time: '10:05', by: 'philippe-chevalley', to: ['oskar-lindqvist'],
    text: 'You let the trainee do the airway and kept your hands in your pockets. Really in your pockets, I’d never seen that. At the second attempt one of them came out, and you looked at it and put it back. She got it. You were ready, I know, I’d seen where you had laid everything out.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['katrin-wyss', 'marko-ilic', 'ines-baumann'], saw_it_too: ['mai-nguyen', 'carla-meneghini', 'katrin-wyss'] },
  },
  {
    daysAgo: 40, time: '14:15', by: 'ramona-caviezel', to: ['luis-almeida'],
    text: 'A little girl had to wait while her grandmother was being scanned, and she was taking my leaflets apart. You asked if she could drive. She steered an empty bed from the lift to my desk and back again, with you at the other end, at funeral speed, through the whole of your break. She has told me that she’s going to work here, but only in that job.',
    values: ['stay-a-minute'],
    reactions: { thank_you_too: ['helena-frey', 'daniel-huber', 'pascal-egger', 'marko-ilic', 'jonas-wirth', 'giulia-bernasconi', 'tenzin-dorjee'] },
  },
  {
    daysAgo: 39, time: '18:10', by: 'zofia-wojcik', to: ['christine-maurer'],
    text: 'For a fortnight you did the whole round sitting down, with that folding stool under your arm. Then you gave us the result: six minutes longer, and nine fewer times that somebody rang for you afterwards. So the stool stays. It squeaks and everyone knows you’re coming, which they rather like.',
    values: ['leave-it-better', 'stay-a-minute'], behaviours: ['try-two-weeks', 'sit-down'],
  },
  {
    daysAgo: 37, time: '06:57', by: 'nadia-osei', to: ['ramona-caviezel'],
    text: 'Your note at nine in the evening, before you go. “Son of 12 has missed the last train, is asleep in the chapel, I gave him the blanket with the ducks.” So when I met a strange man in the chapel at two in the morning I said good night to him. I would have screamed.',
    values: ['one-team-three-houses', 'stay-a-minute'], behaviours: ['hand-over-in-person'],
  },
  {
    daysAgo: 36, time: '13:30', by: 'reto-caduff', to: ['mirjam-stucki', 'dragana-petrovic'],
    text: 'A gentleman stood at your desk with a bill three times as high as the estimate. Dragana, you told him that you didn’t know why, and that you’d find the one who did. Mirjam, you rang me and handed him the receiver across the counter. It was our mistake. He got 640 francs back and an apology in about four minutes. Usually these reach me a month later by registered post.',
    values: ['say-it-plainly', 'one-team-three-houses'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['hanspeter-roth', 'helena-frey', 'benedikt-zumstein', 'mai-nguyen'] },
  },
  {
    daysAgo: 34, time: '09:10', by: 'bruno-aebi', to: ['nadia-osei'],
    text: 'I read the night reports on Sundays, and yours first. You’d written: “Called the doctor twice. He came the second time. Next time I’ll start with the second call.” I laughed, and then I didn’t. I’ve talked with him (he says I may tell this) and with myself, because twenty years ago I was him. From this month the rule in all three houses is that when a nurse rings again, one comes. Nobody needs to give a reason for the second call. I’d be glad if you told me in a few weeks, as drily as that, whether it’s being kept.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['mirjam-stucki', 'helena-frey', 'thomas-kaegi'], do_the_same: ['tenzin-dorjee', 'giulia-bernasconi'] },
  },
  {
    daysAgo: 31, time: '17:00', by: 'amadou-diallo', to: [], teams: ['ward-2'],
    text: 'I’ve taken the new scanner to every ward in three houses. Yours was the only one that had cleared a shelf for it, put a socket where the shelf is, and hung a sheet next to it headed “What annoys us about this thing”. There are six points on it so far. Two are fixed. Whoever knitted the cover: it overheats, I’m so sorry, but I’ve kept it.',
    values: ['leave-it-better'],
    reactions: { thank_you_too: ['helena-frey', 'marta-keller', 'jeton-berisha', 'selina-marti', 'pascal-egger', 'daniel-huber'], saw_it_too: ['daniel-huber', 'arjun-nair', 'selina-marti'] },
  },
];
