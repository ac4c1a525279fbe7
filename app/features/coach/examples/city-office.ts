import type { Example } from '../example';

export const cityOffice: Example = {
  key: 'city-office',
  name: 'A city office',
  about: 'The public counters of a town hall, where residents come about papers, permits, taxes and dogs.',
  vision: 'Residents tell their story once, and the town hall does the running.',
  serves:
    'Everyone who lives in this town, whatever the passport says, and those about to: the newborn, the newlyweds, the man with the food stall, the woman who lost her keys and her papers on one day. Inside, nineteen offices that need each other’s stamp.',
  feel: 'Surprise, on the steps outside, that it took eleven minutes. A clerk with a name, a form with half the boxes already full, and no lecture.',
  mission:
    'We keep the town’s books and hand out what a person needs in order to live here: a birth certificate, a building permit, a pitch at the Saturday market. What we decide is the law’s business. How we talk, how long it takes and who carries the file is ours.',
  precedence:
    'The law stands, and inside the law the person stands first. Fairness goes before favours: the mayor’s cousin takes a ticket. A clear answer today goes before a perfect one next month. Closing time gives way to whoever got a foot in the door.',
  values: [
    {
      name: 'Once is enough',
      icare: 'R',
      definition:
        'A resident explains the matter to a single clerk. From then on it is the file that climbs the stairs, from the registry to planning and back, and the person goes home to lunch.',
      story:
        'A man with a pushchair had a letter that sent him to three floors. The clerk read it, took off her headset and went herself, and the baby slept on. She came back with three stamps and a biscuit. He had put the letter away and was reading the poster about the library.',
      behaviours: [
        {
          kind: 'do',
          text: 'Say what the resident needs in one plain sentence, and ask if that’s it, before we touch a form.',
        },
        { kind: 'do', text: 'Carry the file to the other office ourselves.' },
        {
          kind: 'do',
          text: 'Send word the same day who has the matter and when they decide, even if it will take weeks.',
        },
        { kind: 'dont', text: 'Say “For that you’ll have to go to room 214”.' },
      ],
    },
    {
      name: 'Read the person first',
      icare: 'A',
      definition:
        'A form knows nothing about the man who can’t see it without his glasses, or the widow who came for a certificate she doesn’t want. We look up, and then we look down.',
      story:
        'A woman asked for a death certificate, then for two, then could not say how many she needed. The registrar came round the counter, took her to the room with the geraniums and asked who would want one: the bank, the landlord, the pension. They counted five. He stamped them there, so that she didn’t have to stand in the queue again.',
      behaviours: [
        {
          kind: 'do',
          text: 'Call residents by name as soon as we know it, and leave the ticket number to the machine.',
        },
        { kind: 'do', text: 'Bring a chair for anyone who shifts from foot to foot.' },
        { kind: 'do', text: 'Fill in the form together, aloud, when somebody’s pen stops.' },
        { kind: 'dont', text: 'Read out paragraph numbers.' },
        { kind: 'dont', text: 'Speak louder to someone who speaks another language.' },
      ],
    },
    {
      name: 'Any window will do',
      icare: 'I',
      definition:
        'A market pitch takes as long on Friday with the apprentice as on Monday with the old hand. Nobody in town needs to know whom to ask for.',
      story:
        'A builder always let other people go ahead until the grey-haired clerk was free. One day she was on holiday, and he had to go to the apprentice. The apprentice opened the same one-page guide, asked the same four questions and stamped the same permit. The builder looked at it from both sides and said, “Well.”',
      behaviours: [
        { kind: 'do', text: 'Lay the one-page guide on the counter where both can read it.' },
        { kind: 'do', text: 'Serve in the order of the tickets, cousins and councillors included.' },
        { kind: 'do', text: 'Hand over the paper, say what it’s good for, and say goodbye.' },
        { kind: 'dont', text: 'Pull down the blind while somebody is still in the queue.' },
      ],
    },
    {
      name: 'Find the yes',
      icare: 'E',
      definition:
        'The law has more doors than people think, for a café awning as for a late registration. The clerk at the counter looks for the open one and signs, and the mayor reads about it in the weekly list.',
      story:
        'A café owner wanted an awning, and the old town allows no awnings. The clerk walked over in her lunch hour with the by-law under her arm. It says nothing about umbrellas. There are six of them on the square now, all in the grey that the by-law likes.',
      behaviours: [
        { kind: 'do', text: 'Name the way that works in the same breath as the one that doesn’t.' },
        {
          kind: 'do',
          text: 'Cancel a late fee at the counter for a good reason, and write the reason down.',
        },
        { kind: 'do', text: 'Keep the case under our own name until the resident holds the paper.' },
        { kind: 'dont', text: 'Say “That’s the law” without opening it at the page.' },
      ],
    },
    {
      name: 'Cross the corridor',
      icare: 'C',
      definition:
        'Planning and taxes shared a wall for years and wrote each other letters. Now we knock, and the clerk next door gets the same patience as a resident.',
      story:
        'The archive sends up files in an hour, and for years nobody upstairs knew how. Then the tax office went down with a cake, and found one archivist, one lift and eleven thousand boxes. They took turns carrying for an afternoon. Since then the request slips say please, and the year.',
      behaviours: [
        { kind: 'do', text: 'Knock on the colleague’s door before we write a memo.' },
        {
          kind: 'do',
          text: 'Show a new colleague round all nineteen offices in the first week, with introductions.',
        },
        { kind: 'do', text: 'Write the year and a thank-you on every slip to the archive.' },
        { kind: 'dont', text: 'Roll our eyes about another office in front of the queue.' },
      ],
    },
  ],
};
