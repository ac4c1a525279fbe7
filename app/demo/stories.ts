export type DemoStory = {
  /** How the letter begins. */
  begins: string;
  value: string;
  why: string;
  /** Whether visitors are to read it, and whether all on it have agreed. */
  visitors?: 'asked' | 'agreed';
};

export const demoStories: DemoStory[] = [
  {
    begins: 'I’d said yes to the discharge.',
    value: 'safe-hands',
    why: 'A nurse says stop to a senior doctor, and is thanked for it.',
    visitors: 'agreed',
  },
  {
    begins: 'Two patients with the same surname in 7 and 8.',
    value: 'safe-hands',
    why: '',
  },
  {
    begins: 'The new guest wouldn’t get out of the car.',
    value: 'stay-a-minute',
    why: 'Twenty minutes in a car park: this is what we mean by a minute.',
    visitors: 'agreed',
  },
  {
    begins: 'Half past three, and you sat on the upturned linen basket',
    value: 'stay-a-minute',
    why: '',
    visitors: 'asked',
  },
  {
    begins: 'Flat tyre, ten to eleven, sixty lunches on board.',
    value: 'say-it-plainly',
    why: 'Bad news, told at once and with the new time in it.',
    visitors: 'agreed',
  },
  {
    begins: 'Several people had asked you to move that number to page nine.',
    value: 'say-it-plainly',
    why: '',
    visitors: 'asked',
  },
  {
    begins: 'The letter was complete and you rang anyway.',
    value: 'one-team-three-houses',
    why: 'What stands in a letter is not yet handed over.',
  },
  {
    begins: '14 francs 80.',
    value: 'leave-it-better',
    why: 'Nobody asked first, and nobody had to.',
    visitors: 'asked',
  },
];
