import type { DemoThanks } from './types';

export const thanks: DemoThanks[] = [
  {
    daysAgo: 154, time: '10:50', by: 'petra-lang', to: ['benedikt-zumstein'],
    text: 'The soup, you told me, gets to Lindenhof at 58 degrees. Nobody had ever measured, you had simply put a thermometer in. I wasn’t pleased. We’ve changed the order in which we close the boxes and now it gets there at 71. That’s a hundred and forty bowls a day, and you’re the driver.',
    values: ['say-it-plainly'],
  },
  {
    daysAgo: 152, time: '06:35', by: 'kofi-mensah', to: ['elif-aydin'],
    text: 'Five in the morning, your sixth blood sample, and you asked her for her name and date of birth again. She snapped at you: “You know perfectly well who I am.” You said: I do, but the tube doesn’t. I’m stealing that.',
    values: ['safe-hands'], behaviours: ['ask-name-and-birth'],
    reactions: { thank_you_too: ['hannes-buehler', 'ruth-aeschbacher'], saw_it_too: ['noemi-schaer'], do_the_same: ['katrin-wyss', 'mirjam-stucki', 'sabine-odermatt', 'aline-favre'] },
  },
  {
    daysAgo: 151, time: '16:15', by: 'jonas-wirth', to: ['franziska-luethi'],
    text: 'I’d asked you for a decision by Friday. I got it on Wednesday and it was no, with three reasons, two of which I hadn’t known. Give me your no on a Wednesday any time. I have already changed the plan.',
    values: ['say-it-plainly', 'punctuality'],
    reactions: { thank_you_too: ['giulia-bernasconi'], saw_it_too: ['nadia-osei', 'pascal-egger'], do_the_same: ['elif-aydin'] },
  },
  {
    daysAgo: 149, time: '13:20', by: 'aline-favre', to: ['marta-keller'],
    text: 'Your line in the file: “Says she has help at home. The help is the cat.” First I laughed and then I rang the home care people. She’s gone home with two visits a day. And the cat.',
    values: ['stay-a-minute', 'one-team-three-houses'],
    reactions: { thank_you_too: ['helena-frey', 'urs-camenzind', 'tenzin-dorjee', 'katrin-wyss', 'noemi-schaer', 'sabine-odermatt', 'ruth-aeschbacher'], saw_it_too: ['elif-aydin'], do_the_same: ['petra-lang', 'anna-meier'] },
  },
  {
    daysAgo: 148, time: '18:05', by: 'walter-ammann', to: ['amadou-diallo'],
    text: 'Before you drilled you rang me to ask what’s behind the ceiling above the sluice room. What’s behind it is the oxygen line. It’s not on any plan since the rebuild; it’s in my head. I’m 61. We’ve put it on the plan now, you and I, with two colours.',
    values: ['safe-hands'], behaviours: ['say-stop'],
    reactions: { thank_you_too: ['elif-aydin', 'samuel-oberholzer', 'daniel-huber', 'ruth-aeschbacher', 'katrin-wyss', 'ramona-caviezel', 'ilaria-ferrari', 'thomas-kaegi'] },
  },
  {
    daysAgo: 146, time: '08:25', by: 'ilaria-ferrari', to: ['yusuf-demir'],
    text: 'The new guest wouldn’t get out of the car. His wife was crying, the engine was still running. You went out, asked if you might, sat down in the driver’s seat beside him and stayed there for twenty minutes. I could see from the desk that most of the time neither of you was talking. Then he got out by himself, carrying his own bag.',
    values: ['stay-a-minute'], behaviours: ['sit-down'],
    reactions: { thank_you_too: ['mai-nguyen', 'zofia-wojcik', 'thomas-kaegi', 'daniel-huber', 'marko-ilic', 'vesna-jovanovic', 'benedikt-zumstein', 'mirjam-stucki', 'christine-maurer'], saw_it_too: ['christine-maurer', 'thomas-kaegi'] },
  },
  {
    daysAgo: 145, time: '21:20', by: 'nadia-osei', to: ['kofi-mensah'],
    text: 'I rang your ward in the middle of the night with a pump that none of us had ever seen. You had three bells going, I could hear them. You sent Noemi to the bells, put me on speaker, fetched the same pump from your store and went through the menu with me button by button. It was under “Service”. Who puts it under “Service”?',
    values: ['one-team-three-houses'], behaviours: ['answer-as-own'],
    reactions: { thank_you_too: ['pascal-egger', 'marko-ilic', 'ruth-aeschbacher', 'hannes-buehler', 'franziska-luethi', 'giulia-bernasconi', 'jonas-wirth'], saw_it_too: ['giulia-bernasconi', 'anna-meier', 'pascal-egger'], do_the_same: ['jonas-wirth', 'benedikt-zumstein', 'marko-ilic'] },
  },
  {
    daysAgo: 143, time: '12:05', by: 'beat-zgraggen', to: [], teams: ['theatre'],
    text: 'For eleven days you’ve been doing the sign-out at the end of each operation with the music off. I hadn’t asked you to, and I heard of it from the anaesthetists of all people. I went through the sheets. Of the last forty operations there were two where somebody had something to say at that point, quietly. One was a needle.',
    values: ['safe-hands'], behaviours: ['say-stop'],
  },
  {
    daysAgo: 142, time: '09:55', by: 'arjun-nair', to: ['selina-marti'],
    text: 'You let me press the button. On the live system, with the wards on it. First you wrote the way back on a card, six steps, and put it in my hand. I read it three times. I didn’t need it and I’ve still got it in my wallet.',
    values: ['safe-hands'],
  },
  {
    daysAgo: 140, time: '17:45', by: 'marta-keller', to: ['fatmire-krasniqi'],
    text: 'You clean on Ward 2, and every morning you bring yesterday’s newspaper up one floor to the gentleman in our room 2. I asked him if he wouldn’t like today’s. No, he said, he prefers yesterday’s, because everything in it has already been survived.',
    values: ['stay-a-minute', 'one-team-three-houses'],
  },
  {
    daysAgo: 139, time: '07:50', by: 'katrin-wyss', to: ['ines-baumann'],
    text: 'Monday, 7:15 start, and at five past seven it was all there, including left-handed scissors for the visiting surgeon. He’d mentioned it once, in the last line of an e-mail, three weeks before. He asked me who on earth reads those. You do.',
    values: ['punctuality', 'stay-a-minute'], behaviours: ['arrive-ready'],
    reactions: { thank_you_too: ['claudia-rossi', 'leo-brunner', 'hannes-buehler', 'aline-favre', 'marko-ilic', 'anna-meier'], do_the_same: ['mirjam-stucki', 'daniel-huber', 'franziska-luethi'] },
  },
  {
    daysAgo: 137, time: '15:05', by: 'christine-maurer', to: ['zofia-wojcik'],
    text: 'It needed saying for about ten years: I always stand on the side of the bed where they can’t see me. After the round I went and lay down in the empty bed in 14, and you’re right, from there I’m a voice and a watch. I’ve changed sides. I’m grateful that you told me in the office and with the door shut.',
    values: ['say-it-plainly'], audience: 'named',
  },
  {
    daysAgo: 136, time: '11:45', by: 'reto-caduff', to: ['sabine-odermatt'],
    text: 'Since the change of system the porters’ night allowance had been booked at the old rate. It came to 18.40 a month each, so little that nobody had noticed. You had. You wrote to every one of them, with how much and since when and that it was our fault, and it was paid back in the same month. No one would ever have found out, and I do these accounts.',
    values: ['say-it-plainly'], behaviours: ['own-mistake'],
    reactions: { thank_you_too: ['walter-ammann', 'benedikt-zumstein', 'petra-lang', 'marta-keller', 'philippe-chevalley', 'tenzin-dorjee'], saw_it_too: ['helena-frey', 'walter-ammann', 'beat-zgraggen'], do_the_same: ['yusuf-demir', 'elif-aydin'] },
  },
  {
    daysAgo: 134, time: '19:30', by: 'marta-keller', to: ['hannes-buehler'],
    text: 'You told him that there’d be no more chemotherapy. Then you stayed. Your pager went twice and you turned it over on the blanket without looking. I’ve heard that sentence said often enough. I’ve hardly ever seen anyone sit through the ten minutes after it.',
    values: ['stay-a-minute', 'say-it-plainly'], behaviours: ['sit-down'],
    reactions: { thank_you_too: ['urs-camenzind'] },
  },
  {
    daysAgo: 133, time: '06:55', by: 'goran-stankovic', to: ['marko-ilic'],
    text: 'You handed over in person, at the lift, and showed my man which arm not to pull. Last time we found out by pulling.',
    values: ['one-team-three-houses', 'safe-hands'], behaviours: ['hand-over-in-person'],
    reactions: { thank_you_too: ['franziska-luethi'], do_the_same: ['pascal-egger'] },
  },
  {
    daysAgo: 131, time: '14:10', by: 'elif-aydin', to: ['noemi-schaer'],
    text: 'I’d failed the practical on dressings. You came in an hour before your late shift with gauze, tape and an aubergine, which is apparently the right firmness, and had me do it nine times. I passed on Wednesday. We ate the aubergine.',
    values: ['stay-a-minute'],
    reactions: { do_the_same: ['helena-frey', 'lea-kunz', 'sabine-odermatt', 'marta-keller'] },
  },
  {
    daysAgo: 130, time: '10:35', by: 'benedikt-zumstein', to: [], teams: ['seefeld'],
    text: 'I bring lunch to three houses, and in one of them there’s a person on the ramp at 11:40 with the trolleys turned the right way round. That’s you. It saves me nine minutes, and Lindenhof gets those nine minutes in the form of hot gravy. They don’t know that. I thought somebody should.',
    values: ['punctuality'], behaviours: ['arrive-ready'],
    reactions: { thank_you_too: ['christine-maurer', 'tenzin-dorjee'], saw_it_too: ['urs-camenzind'], do_the_same: ['christine-maurer'] },
  },
  {
    daysAgo: 128, time: '16:50', by: 'philippe-chevalley', to: ['carla-meneghini'],
    text: 'Half past two, between cases, still in your cap: you rang her husband yourself. “We’re three hours late. It isn’t her, it’s the operation before hers, and I’ll ring you again at five.” Since noon he’d been told “soon” by three different people. He went for a walk and had something to eat. You rang at five.',
    values: ['say-it-plainly', 'punctuality'], behaviours: ['tell-what-next', 'say-if-late'],
  },
  {
    daysAgo: 127, time: '08:15', by: 'ramona-caviezel', to: ['yonas-tesfay'],
    text: 'You’ve learnt to say “good morning, did you sleep?” in Tamil, from the nephew of the man in 9, and you write it on your hand before you go in. He corrects your accent every time. According to the nephew he lies awake rehearsing what to find fault with.',
    values: ['stay-a-minute'], behaviours: ['call-by-name'],
    reactions: { thank_you_too: ['marko-ilic', 'nadia-osei'] },
  },
  {
    daysAgo: 125, time: '20:40', by: 'yusuf-demir', to: [], teams: ['bruck', 'kitchen'],
    text: 'To all of you, for Saturday. The boiler gave up at six in the morning and there was no hot water in the house for forty guests, ten of whom had visitors coming and wanted their hair done. Nobody rang round to ask whose job it was. The kitchen put on every pot it had. Urs, who is the head of this house and was on his day off, carried kettles up the back stairs in his gardening trousers. Christine washed hair, and I’m told she charges. Abeba filled hot-water bottles for the three rooms that are cold even with heating. By eleven it was like a campsite, with people in dressing gowns holding the doors open for the kettles. When the engineer came at two, one lady asked him whether he couldn’t take a little longer.',
    values: ['one-team-three-houses', 'stay-a-minute'],
    reactions: { thank_you_too: ['jonas-wirth'] },
  },
];
