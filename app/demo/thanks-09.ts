import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 29, time: '07:05', by: 'marta-keller', to: ['kofi-mensah', 'noemi-schaer'],
    text: 'I came in at half past six and the ward was quiet, and only when I’d read the book did I see what sort of a night you’d had. The power went at ten past two, and the emergency lights came on in the corridor but not in 9 to 12. Kofi, you sent Noemi from bed to bed with the head torch from your bicycle to tell everyone the same sentence: it’s only the light, your drip runs on its battery, I’ll be back in ten minutes. And she was back in ten minutes. It’s in the book each time, 2:20, 2:30, 2:40. One lady told me over breakfast that by the third round she’d been looking forward to it. You also found the pump whose battery was flat before it had stopped, because you went by the list, Noemi, and didn’t go by which of them looked all right. There’s a torch in every room on the order list as of today. The bicycle one is back on your hook, with new batteries.',
    values: ['safe-hands', 'stay-a-minute'],
  },
  {
    daysAgo: 26, time: '12:45', by: 'beat-zgraggen', to: ['yonas-tesfay'],
    text: 'For the training film I had myself pushed through Seefeld on a trolley with my eyes shut. You say everything before it comes. “Left now. A door, a bit loud. Cold for a moment.” I’ve been a nurse for thirty-one years and I had no idea that one feels sick on a trolley when nobody says left. We’ve cut the commentary and left yours in.',
    values: ['say-it-plainly', 'safe-hands'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['daniel-huber', 'giulia-bernasconi'], saw_it_too: ['sabine-odermatt'] },
  },
  {
    daysAgo: 25, time: '18:35', by: 'selina-marti', to: ['noemi-schaer'],
    text: '“I don’t think I’m doing it wrong.” You’re the first person who’s ever put that in a ticket, and you weren’t. The button is there twice and one of them does nothing. It had been doing nothing for fourteen months, and everyone had believed that it was their fault.',
    values: ['say-it-plainly', 'leave-it-better'], behaviours: ['fix-small-thing'],
  },
  {
    daysAgo: 23, time: '17:40', by: 'yusuf-demir', to: ['petra-lang'],
    text: 'A guest who hadn’t eaten for three days told you that she missed semolina the way her mother made it. It wasn’t on any menu. She finished the bowl and asked who had cooked it.',
    values: ['stay-a-minute'], behaviours: ['what-matters'],
    reactions: { thank_you_too: ['goran-stankovic', 'ilaria-ferrari', 'elif-aydin', 'amadou-diallo', 'thomas-kaegi', 'aline-favre'], do_the_same: ['christine-maurer'] },
  },
  {
    daysAgo: 22, time: '08:10', by: 'ruth-aeschbacher', to: ['amadou-diallo'],
    text: 'You came down to the ward to see why the label printer jams instead of closing the ticket. You watched us work for an hour, moved one cable, and nobody has sworn at it since.',
    values: ['leave-it-better', 'one-team-three-houses'], behaviours: ['fix-small-thing'],
    reactions: { thank_you_too: ['oskar-lindqvist', 'daniel-huber', 'christine-maurer', 'selina-marti'], saw_it_too: ['selina-marti'], do_the_same: ['katrin-wyss', 'noemi-schaer'] },
  },
  {
    daysAgo: 21, time: '11:50', by: 'petra-lang', to: ['yusuf-demir'],
    text: 'The bowl could have gone back on the trolley. You brought it down yourself, scraped clean, and told me what she’d said word for word, with her accent. I’ve cooked here for twelve years. Plates come back to us all day long. The sentences mostly get lost on the way.',
    values: ['stay-a-minute', 'one-team-three-houses'],
    reactions: { thank_you_too: ['christine-maurer', 'hanspeter-roth', 'mirjam-stucki', 'stefan-huerlimann', 'jeton-berisha', 'urs-camenzind', 'thomas-kaegi'], do_the_same: ['ines-baumann'] },
  },
  {
    daysAgo: 19, time: '20:50', by: 'tenzin-dorjee', to: ['marta-keller'],
    text: 'In the lift you asked me how my mother is, and you’d remembered the name of the village and that the road was closed. I had told you that once, weeks ago, while we were turning somebody. The road is open again. I rang her that night.',
    values: ['stay-a-minute'], audience: 'named',
    reactions: { thank_you_too: ['marta-keller'] },
  },
  {
    daysAgo: 17, time: '11:25', by: 'franziska-luethi', to: ['nadia-osei', 'marko-ilic'],
    text: 'The right tablet, the right patient, one hour early, no harm done. No one would ever have found that. You two wrote it down all the same, the same night. Because you did, we looked at the labels, and they’d been printing the hour of the label before. All 212 of them, in three houses. I’m sending this to everybody on purpose.',
    values: ['safe-hands', 'say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['selina-marti', 'giulia-bernasconi', 'tomas-ferreira', 'jeton-berisha'], saw_it_too: ['giulia-bernasconi', 'pascal-egger'] },
  },
  {
    daysAgo: 16, time: '15:20', by: 'claudia-rossi', to: ['beat-zgraggen'],
    text: 'You did a whole late shift with us last week, in whites, and asked for the rooms nobody likes. At eight you rang the store for a commode and were told “that’s not our department”. I very much enjoyed your face. By Monday it was their department.',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
  },
  {
    daysAgo: 14, time: '14:40', by: 'christine-maurer', to: ['hannes-buehler'],
    text: 'The letter was complete and you rang anyway. “I’ve written stable. He is stable, but he’s given up, and I think it’s about the dog.” None of that fits into a letter. The dog visits us on Thursdays now. Yesterday he walked to the gate and back to meet it.',
    values: ['one-team-three-houses'], behaviours: ['hand-over-in-person'],
    reactions: { thank_you_too: ['tenzin-dorjee', 'jonas-wirth', 'anna-meier', 'zofia-wojcik'], do_the_same: ['pascal-egger'] },
  },
  {
    daysAgo: 12, time: '06:33', by: 'nadia-osei', to: [], teams: ['night-porters'],
    text: 'At half past two you carried a wheelchair up two floors because ours had a flat tyre and the early transfer to Bruck couldn’t wait. Nobody had asked you. We only saw you leave.',
    values: ['one-team-three-houses'], behaviours: ['hand-over-in-person'],
    reactions: { thank_you_too: ['anna-meier'], saw_it_too: ['pascal-egger'] },
  },
  {
    daysAgo: 11, time: '16:15', by: 'claudia-rossi', to: ['fatmire-krasniqi'],
    text: 'In room 10 you fold the end of the toilet paper into a point. I asked you why. Because she’d said, is this a hotel, and had laughed, for the first time since she was told. So now it’s a hotel. I’ve started putting a biscuit on the pillow.',
    values: ['stay-a-minute'],
  },
  {
    daysAgo: 9, time: '10:40', by: 'urs-camenzind', to: ['zofia-wojcik'],
    text: 'I opened the door of room 11 to show our visitors from the canton the new bathroom. From inside you said: “Stop, someone lives here.” I went rather red. You were right, and I knock now, everywhere, even at my own office, which is empty.',
    values: ['safe-hands', 'stay-a-minute'], behaviours: ['thank-the-stopper'],
  },
  {
    daysAgo: 7, time: '15:55', by: 'elif-aydin', to: ['claudia-rossi'],
    text: 'My first week with you on Ward 2, and I’d written a blood sugar down for the wrong bed. I came to tell you and was so frightened that it came out in Turkish. You said: “I didn’t understand a word, but it sounded honest. Let’s go and put it right.” It took us five minutes. The doctor only asked whether both of them were all right.',
    values: ['say-it-plainly', 'safe-hands'], behaviours: ['own-mistake'],
  },
  {
    daysAgo: 5, time: '13:10', by: 'benedikt-zumstein', to: ['ilaria-ferrari'],
    text: 'Flat tyre, ten to eleven, sixty lunches on board. You rang every ward on my tour, told them when I’d be there, and said that the custard wouldn’t survive. I stood in the lay-by and my phone didn’t ring once. I thought it was broken.',
    values: ['say-it-plainly'], behaviours: ['tell-what-next'],
    reactions: { thank_you_too: ['katrin-wyss'], do_the_same: ['pascal-egger'] },
  },
  {
    daysAgo: 3, time: '18:05', by: 'hannes-buehler', to: ['tenzin-dorjee'],
    text: '“He smells different today.” I was taught to smile at a sentence like that. I took a culture because you didn’t go away. It grew, and he was on the right antibiotic two days before the fever would have told us.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['ruth-aeschbacher'], do_the_same: ['anna-meier', 'sabine-odermatt', 'mai-nguyen', 'katrin-wyss'] },
  },
  {
    daysAgo: 1, time: '07:10', by: 'livia-tschudi', to: ['noemi-schaer'],
    text: 'The blind in room 8 has hung at half-mast ever since I started here. You mended it last night with dental floss. I’ve just been in to him: he was watching the sun come up, and told me to be quiet.',
    values: ['leave-it-better', 'stay-a-minute'], behaviours: ['fix-small-thing'],
    reactions: { thank_you_too: ['marta-keller', 'petra-lang', 'nadia-osei', 'vesna-jovanovic', 'thomas-kaegi'], saw_it_too: ['kofi-mensah', 'elif-aydin'], do_the_same: ['stefan-huerlimann', 'ramona-caviezel'] },
  },
  {
    daysAgo: 1, time: '08:05', by: 'jonas-wirth', to: ['marta-keller'],
    text: 'You stopped me at the drug chart the other night. I was tired and had the decimal in the wrong place. You said it quietly and you waited until I had put it right. Thank you for not being polite about it.',
    values: ['safe-hands'], behaviours: ['say-stop'], audience: 'named',
  },
  {
    daysAgo: 0, time: '06:51', by: 'kofi-mensah', to: ['livia-tschudi'],
    text: 'You’d signed out at eleven. At ten past you were back in your coat, because on the way to the tram you’d remembered that you hadn’t told me about the second patch. It was on his back, between the shoulders, where I wouldn’t have looked before the morning wash. You missed two trams.',
    values: ['safe-hands'],
    reactions: { thank_you_too: ['katrin-wyss', 'mai-nguyen', 'helena-frey'] },
  },
  {
    daysAgo: 0, time: '07:40', by: 'ines-baumann', to: ['ruth-aeschbacher', 'tomas-ferreira'],
    text: 'The lift was stuck on Tuesday and our patient for theatre grew more frightened by the minute. Ruth, you pulled up a stool and talked with her about her tomatoes, while Tomás rang round until someone had the key to the goods lift. She went in laughing.',
    values: ['stay-a-minute', 'leave-it-better'], behaviours: ['sit-down'],
    reactions: { thank_you_too: ['mai-nguyen', 'tenzin-dorjee', 'oskar-lindqvist'] },
  },
];
