import type { DemoCharter } from './types';

export const demoCharterOne: DemoCharter = {
  vision: 'Whoever comes through our doors is family, and we nurse them back to health.',
  serves: 'The people in our beds, those who wait beside them, and one another.',
  feel: 'A face that knows them, a straight answer, and someone who stays.',
  mission:
    'Three clinics, Lindenhof, Seefeld and Bruck, that care for people from the operation to the stairs at home.',
  precedence: 'Safety comes before everything, and honesty before speed.',
  owner: 'helena-frey',
  note: 'Our first charter. Written by 31 of us in four evenings and read aloud in all three houses before it was signed.',
  daysAgo: 275,
  values: [
    {
      key: 'safe-hands',
      name: 'Safe hands',
      icare: 'I',
      hue: 'teal',
      glyph: 'cup-of-hands',
      definition:
        'Nothing else we do counts if it isn’t safe. We check, we speak up, and when in doubt we stop.',
      story:
        'The count was one swab short, and Ines said “stop” across the whole theatre. The surgeon had already asked for the thread. They looked for six minutes and found it under the drape. Nobody rolled their eyes.',
      behaviours: [
        {
          key: 'ask-name-and-birth',
          kind: 'do',
          text: 'Ask for name and date of birth every time, even when we know the face.',
        },
        { key: 'say-stop', kind: 'do', text: 'Say “stop” out loud to anyone, whatever their rank.' },
        {
          key: 'not-finish-unsure',
          kind: 'dont',
          text: 'Finish a task we are unsure of because somebody is waiting.',
        },
      ],
    },
    {
      key: 'stay-a-minute',
      name: 'Stay a minute',
      icare: 'A',
      hue: 'amber',
      glyph: 'chair',
      definition: 'One minute sitting beside the bed is worth ten in the doorway.',
      story:
        'A retired postman on Ward 2 would not take his tablets from anybody. Milena sat down and asked about his round. It took four streets. At the end of the fourth he put out his hand for the cup.',
      behaviours: [
        { key: 'sit-down', kind: 'do', text: 'Sit down when we bring news, good or bad.' },
        {
          key: 'call-by-name',
          kind: 'do',
          text: 'Find out what people like to be called, and call them that.',
        },
        { key: 'hand-on-door', kind: 'dont', text: 'Talk with one hand on the door.' },
      ],
    },
    {
      key: 'say-it-plainly',
      name: 'Candour',
      icare: 'R',
      hue: 'cobalt',
      glyph: 'word',
      definition: 'We communicate openly and honestly with patients, their families and one another.',
      story:
        'The scan had to be repeated because we had sent the wrong knee. The doctor went in himself, said “that was our mistake”, and told the man how long the second one would take. The man asked for a coffee, and for the same doctor again next time.',
      behaviours: [
        { key: 'tell-what-next', kind: 'do', text: 'Tell patients what happens next.' },
        { key: 'own-mistake', kind: 'do', text: 'Own a mistake, and tell those it touched.' },
        { key: 'hide-behind-latin', kind: 'dont', text: 'Hide behind Latin.' },
      ],
    },
    {
      key: 'one-team-three-houses',
      name: 'One team, three houses',
      icare: 'C',
      hue: 'plum',
      glyph: 'three-houses',
      definition:
        'Our patients make one journey. Where one clinic ends and the next begins is our business, not theirs.',
      story:
        'A nurse in Lindenhof rang Bruck before a transfer, to say that the lady was afraid of the dark and would never admit it. When the ambulance came, the lamp by the bed was on.',
      behaviours: [
        {
          key: 'hand-over-in-person',
          kind: 'do',
          text: 'Hand over in person or by phone when a patient changes house.',
        },
        {
          key: 'answer-as-own',
          kind: 'do',
          text: 'Answer another house’s call as we would answer our own ward’s.',
        },
        { key: 'not-our-department', kind: 'dont', text: 'Say “that’s not our department”.' },
      ],
    },
    {
      key: 'punctuality',
      name: 'Punctuality',
      icare: 'R',
      hue: 'iris',
      glyph: 'clock',
      definition: 'We value our patients’ and our colleagues’ time and are always on time.',
      story:
        'The physiotherapists in Bruck start at eight, and a guest once set her watch by them. It turned out that her watch was right.',
      behaviours: [
        {
          key: 'arrive-ready',
          kind: 'do',
          text: 'Be there and ready when the shift, the round or the meeting begins.',
        },
        { key: 'say-if-late', kind: 'do', text: 'Say so before the time, if we are going to be late.' },
        { key: 'keep-waiting', kind: 'dont', text: 'Keep people waiting without a reason.' },
      ],
    },
  ],
};

export const demoCharterTwo: DemoCharter = {
  vision: 'Whoever comes through our doors is family, and we nurse them back to the life they miss.',
  serves: 'The people in our beds, those who wait beside them, and one another.',
  feel: 'A face that knows them, a straight answer, and someone who stays.',
  mission:
    'Three clinics, Lindenhof, Seefeld and Bruck, that go with people from the first call to the first evening back in their own kitchen.',
  precedence:
    'Safe hands comes before all the rest: when a patient is in danger, everything else waits. After that we would rather stay a minute and be late than be on time and not have listened.',
  owner: 'helena-frey',
  note: 'Candour is now called Say it plainly and promises the same day. Punctuality goes: it belongs on a rota. Leave it better is new, with up to 50 francs that anyone may spend without asking.',
  daysAgo: 110,
  values: [
    {
      key: 'safe-hands',
      name: 'Safe hands',
      icare: 'I',
      hue: 'teal',
      glyph: 'cup-of-hands',
      definition:
        'Nothing else we do counts if it isn’t safe. We check, we speak up, and when in doubt we stop.',
      story:
        'On her second day on Ward 3, Elif asked aloud why the second check was skipped at night. There was a pause, and then it turned out that nobody knew. It isn’t skipped any more.',
      behaviours: [
        {
          key: 'ask-name-and-birth',
          kind: 'do',
          text: 'Ask for name and date of birth every time, even when we know the face.',
        },
        { key: 'say-stop', kind: 'do', text: 'Say “stop” out loud to anyone, whatever their rank.' },
        { key: 'thank-the-stopper', kind: 'do', text: 'Thank the person who stopped us.' },
        {
          key: 'not-finish-unsure',
          kind: 'dont',
          text: 'Finish a task we are unsure of because somebody is waiting.',
        },
      ],
    },
    {
      key: 'stay-a-minute',
      name: 'Stay a minute',
      icare: 'A',
      hue: 'amber',
      glyph: 'chair',
      definition: 'One minute sitting beside the bed is worth ten in the doorway.',
      story:
        'A retired postman on Ward 2 would not take his tablets from anybody. Milena sat down and asked about his round. It took four streets. At the end of the fourth he put out his hand for the cup.',
      behaviours: [
        { key: 'sit-down', kind: 'do', text: 'Sit down when we bring news, good or bad.' },
        { key: 'what-matters', kind: 'do', text: 'Ask “What matters to you today?” on every first round.' },
        { key: 'hand-on-door', kind: 'dont', text: 'Talk with one hand on the door.' },
        { key: 'right-back', kind: 'dont', text: 'Say “I’ll be right back” unless we will.' },
      ],
    },
    {
      key: 'say-it-plainly',
      name: 'Say it plainly',
      icare: 'R',
      hue: 'cobalt',
      glyph: 'word',
      definition: 'People can bear the truth. What wears them down is guessing.',
      story:
        'We had lost a man’s hearing aid. The nurse rang his family that same afternoon and told them so, before anyone had asked. The daughter said that she had been bracing herself for worse news than that.',
      behaviours: [
        {
          key: 'tell-what-next',
          kind: 'do',
          text: 'Tell patients what happens next, and when, before they ask.',
        },
        { key: 'own-mistake', kind: 'do', text: 'Own a mistake on the same day and in our own words.' },
        { key: 'hide-behind-latin', kind: 'dont', text: 'Hide behind Latin, or behind “the system”.' },
      ],
    },
    {
      key: 'one-team-three-houses',
      name: 'One team, three houses',
      icare: 'C',
      hue: 'plum',
      glyph: 'three-houses',
      definition:
        'Our patients make one journey. Where one clinic ends and the next begins is our business, not theirs.',
      story:
        'A nurse in Lindenhof rang Bruck before a transfer, to say that the lady was afraid of the dark and would never admit it. When the ambulance came, the lamp by the bed was on.',
      behaviours: [
        {
          key: 'hand-over-in-person',
          kind: 'do',
          text: 'Hand over in person or by phone when a patient changes house.',
        },
        {
          key: 'answer-as-own',
          kind: 'do',
          text: 'Answer another house’s call as we would answer our own ward’s.',
        },
        { key: 'not-our-department', kind: 'dont', text: 'Say “that’s not our department”.' },
      ],
    },
    {
      key: 'leave-it-better',
      name: 'Leave it better',
      icare: 'E',
      hue: 'fern',
      glyph: 'sprout',
      definition: 'Whoever sees it may mend it: up to 50 francs, without asking anyone.',
      story:
        'The shower stool in Bruck had rocked for a year, and everyone had learnt to hold it with one foot. A kitchen assistant saw a guest grip the rail, and came back with a rubber cap for 2.40. She had never been in that bathroom before.',
      behaviours: [
        {
          key: 'fix-small-thing',
          kind: 'do',
          text: 'Fix the small thing we walk past, or tell the one who can before the shift ends.',
        },
        {
          key: 'try-two-weeks',
          kind: 'do',
          text: 'Try an idea for two weeks, then say honestly whether it helped.',
        },
        { key: 'wait-to-be-asked', kind: 'dont', text: 'Wait to be asked.' },
      ],
    },
  ],
};
