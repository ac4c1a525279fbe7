import type { Example } from '../example';

export const hotel: Example = {
  key: 'hotel',
  name: 'A hotel',
  about:
    'A hotel of sixty rooms by a lake, half holidays and half conferences, with its own kitchen and boathouse.',
  vision: 'Guests arrive dusty from the road and sit down to dinner feeling that they live here.',
  serves:
    'The couple on their anniversary, the salesman in his third town this week, the boy who has never slept in a hotel before. The baker, the band and the taxi driver. And everyone on the back stairs: room maids, cooks, the night porter.',
  feel: 'Somebody waited up. The lamp is on, the bag has grown light, the room smells of lake and not of spray. By the second morning someone knows about the tea.',
  mission:
    'A bed, a table and an evening without effort: that is our trade, on the wedding Saturday and on a wet Tuesday in November. We cook what the valley grows, we keep the boats dry, and we send people off so well rested that they sing in the car.',
  precedence:
    'A guest’s sleep comes first, and the bar turns down for it. Kindness beats the house rules, unless a rule keeps someone safe. Our plan for the day gives way to whoever is standing at the desk. No guest’s wish, at any price, goes before a colleague’s dignity.',
  values: [
    {
      name: 'Notice the moved chair',
      icare: 'A',
      definition:
        'Guests show with their hands what they would never write on a card: a curtain pushed back, a wine left standing, a pillow on the floor. We look, and the next evening the room is theirs.',
      story:
        'Every morning the room maid found the same reading glasses on the same side of the bed, and the lamp stood on the other. On the third day she swapped the lamp. The guest stopped her on the stairs to say that he had finished a book, his first in two years.',
      behaviours: [
        { kind: 'do', text: 'Leave the armchair where the guest put it.' },
        {
          kind: 'do',
          text: 'Say the guest’s name with the key in the evening and with the coffee in the morning.',
        },
        { kind: 'do', text: 'Write one thing we saw into the evening book, for the early shift.' },
        { kind: 'dont', text: 'Ask a returning guest, “Is this your first stay with us?”' },
      ],
    },
    {
      name: 'The lamp is on',
      icare: 'I',
      definition:
        'Whoever rings at one in the morning in November finds what the July crowd found: a turned-down bed, soup in the pot and one of us on our feet.',
      story:
        'The train had stood in a tunnel, and two guests reached us at ten to three. The night porter had his jacket on and the door open before they could ring. He warmed the soup and then sat down at the next table to fold napkins, so that they had company.',
      behaviours: [
        { kind: 'do', text: 'Come round the desk when a guest walks in.' },
        {
          kind: 'do',
          text: 'Walk into every room with a suitcase in hand, as a guest would, before we give out the key.',
        },
        { kind: 'do', text: 'See guests to the car and wave until it turns at the chestnut tree.' },
        { kind: 'dont', text: 'Point down a corridor and call out a number.' },
        { kind: 'dont', text: 'Finish a phone call while a guest stands waiting.' },
      ],
    },
    {
      name: 'Mended by nightfall',
      icare: 'R',
      definition:
        'A cold shower spoils an hour; a cold shower that nobody came about spoils the holiday. We put the matter right the same day, and then go up and knock to see that it stayed right.',
      story:
        'A dog barked in the next room until the guest came down in her coat. The receptionist said, “You came here to sleep, and you can’t,” and gave her the key to the tower room while the porter carried her things. A quarter of an hour later he brought up a hot-water bottle and stood at the open window with her to listen. There was only the lake.',
      behaviours: [
        {
          kind: 'do',
          text: 'Say “Leave it with me, I’ll be back in ten minutes” before we know how to fix it.',
        },
        { kind: 'do', text: 'Hear the guest out, then say in one sentence what went wrong for them.' },
        { kind: 'do', text: 'Bring the guest the outcome ourselves, also when another shift began it.' },
        { kind: 'dont', text: 'Explain the boiler to a guest with wet hair.' },
      ],
    },
    {
      name: 'Play the host',
      icare: 'E',
      definition:
        'At home nobody rings the landlord before opening a second bottle. Anyone here, the kitchen porter too, gives away up to the price of a dinner to save an evening by the lake.',
      story:
        'An hour before the wedding a bridesmaid sat on the jetty with a shoe in one hand and its heel in the other. The bellboy ran to the cobbler in the village, paid from the cash box and ran back. He had been with us for nine days. At the shift change he said what it had cost, and the cook said, “Cheap.”',
      behaviours: [
        { kind: 'do', text: 'Offer the umbrella, the dinner or the late breakfast without fetching anyone.' },
        { kind: 'do', text: 'Light the stove again for a guest who has eaten nothing all day.' },
        { kind: 'do', text: 'Tell the next shift what we gave away, and why.' },
        { kind: 'dont', text: 'Say “I’ll have to ask the manager” about a bowl of soup.' },
      ],
    },
    {
      name: 'The long table',
      icare: 'C',
      definition:
        'At half past five, before the first guest eats, the director, the room maids and the dishwasher eat the same stew in the same kitchen. What we settle there, no guest has to overhear.',
      story:
        'The new dishwasher took his plate out to the yard on his first day, as he had done in other houses. The head gardener carried her own plate out after him, and then two room maids did. On the second day he came in by himself and asked who was sitting where.',
      behaviours: [
        { kind: 'do', text: 'Sit down at half past five beside somebody from another floor.' },
        { kind: 'do', text: 'Hold the door and take a handle when a colleague comes with full arms.' },
        { kind: 'do', text: 'Read out at table what a guest praised, and who did it.' },
        { kind: 'dont', text: 'Scold a colleague within earshot of anyone.' },
      ],
    },
  ],
};
