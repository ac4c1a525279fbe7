import type { Example } from '../example';

export const bankBranch: Example = {
  key: 'bank-branch',
  name: 'A bank branch',
  about:
    'A bank branch in a market town, with four counters, two rooms with a door, and customers from first savings to pension.',
  vision: 'Customers sit down with a money worry and stand up with one page they understand.',
  serves:
    'The girl with her first savings box, the baker who needs an oven, the widow with her husband’s folders. Inside the bank: the counter, the credit desk and head office, who wait for complete papers and a straight word from us.',
  feel: 'Time, a closed door and no shame. They know what it costs before they ask. In the evening they can explain it at the kitchen table without the leaflet.',
  mission:
    'We look after a town’s money: the wages, the first flat, a shop’s slow winter. We say what a thing costs and what can go wrong with it, and we say so when a customer does better without it. A contract is good when the customer would sign it again ten years on.',
  precedence:
    'The customer’s good comes before our figures for the month. The safety of their money comes before speed: we take the extra day and tell them. Speed comes before tidy paperwork. Who is in charge of what comes last; first we see to the person who is standing there.',
  values: [
    {
      name: 'Large figures',
      icare: 'I',
      definition:
        'What a loan, a card or a fund costs stands on the first page, in our own handwriting, before anybody signs. The woman from the vegetable stall gets the same arithmetic as the mayor.',
      story:
        'A young couple came for a loan to buy a kitchen. The adviser wrote the full price on a sheet, interest and all, and turned it round. They looked at it for a while, thanked her and bought a fridge. Two years later they came back for the flat, and asked for her.',
      behaviours: [
        { kind: 'do', text: 'Write the whole cost on one page and turn it towards the customer.' },
        { kind: 'do', text: 'Calculate the bad case too: a lost job, a higher rate, a wet summer.' },
        { kind: 'do', text: 'Say “You don’t need this” when they don’t.' },
        { kind: 'dont', text: 'Open a contract at the page for the signature.' },
      ],
    },
    {
      name: 'Behind the balance',
      icare: 'A',
      definition:
        'A number on our screen is a bakery, a divorce or a grandson’s driving licence. We find out what the money is for, and only then say what to do with it.',
      story:
        'Each August a café’s account slid into the red, and each August we wrote a letter. This year the adviser walked over for a coffee and understood: the guests are the teachers from across the road. They moved the summer instalments to October. The owner has put the adviser’s cup on the shelf with the regulars’.',
      behaviours: [
        { kind: 'do', text: 'Visit every shop we lend to once a year, and look round the back as well.' },
        { kind: 'do', text: 'Greet customers by name at the counter, and tell new ones ours.' },
        { kind: 'do', text: 'Close the door before the word “debt”.' },
        { kind: 'dont', text: 'Slide a leaflet across the desk before we have asked a question.' },
      ],
    },
    {
      name: 'By five o’clock',
      icare: 'R',
      definition:
        'Whoever asked us in the morning hears from us before the shutters go down. If head office is still thinking, we say that, and who holds the papers, and which day we speak again.',
      story:
        'A carpenter had to pay for his timber on Friday, and on Wednesday the credit desk had not decided. The adviser rang him at a quarter to five with exactly that. He used the evening to ask the sawmill for three more days, and got them. The yes came on Monday.',
      behaviours: [
        { kind: 'do', text: 'Ring before closing and say where it stands, even when it hasn’t moved.' },
        { kind: 'do', text: 'Sum up the question in one sentence and wait for the customer’s nod.' },
        {
          kind: 'do',
          text: 'Begin with “We got that wrong”, and correct the booking while the customer sits there.',
        },
        { kind: 'dont', text: 'Answer a worried letter with a reference number.' },
        { kind: 'dont', text: 'Look at the clock while somebody counts coins.' },
      ],
    },
    {
      name: 'Decide at the counter',
      icare: 'E',
      definition:
        'A fee nobody expected, a card that locked on a Saturday, one wrong digit in a transfer: the colleague facing the customer settles it there and then. Up to a year’s account fees, no one upstairs hears of it first.',
      story:
        'A student paid a fee three months in a row for an account that we had told her was free. The cashier was in his second week; he read the statement, said “That’s ours to pay”, and booked it back while she watched. Then he put the sentence from our leaflet on Thursday’s list. We print it differently now.',
      behaviours: [
        { kind: 'do', text: 'Book the fee back while the customer watches.' },
        {
          kind: 'do',
          text: 'Put our own name on the case and keep it until the customer says that it’s finished.',
        },
        { kind: 'do', text: 'Bring every rule that made us say a foolish no to the Thursday half-hour.' },
        { kind: 'dont', text: 'Give out the hotline’s number from our own counter.' },
      ],
    },
    {
      name: 'Upstairs and downstairs',
      icare: 'C',
      definition:
        'The credit desk needs a full file, and the cashier needs a yes or no. We treat a colleague’s request like that of a customer who has come in out of the rain.',
      story:
        'The credit desk kept sending files back, and the counter kept sending them up again. Then the analyst came down and spent a morning beside the cashier. She saw eleven people ask where their loan stood. That afternoon the two of them wrote a list of six papers on the back of an envelope, and it still holds.',
      behaviours: [
        { kind: 'do', text: 'Hand a file on complete, with a sentence about the person it belongs to.' },
        { kind: 'do', text: 'Pick up an absent colleague’s phone at the third ring.' },
        { kind: 'do', text: 'Shake the hand of a colleague who talked a customer out of a bad loan.' },
        { kind: 'dont', text: 'Blame head office in front of a customer.' },
      ],
    },
  ],
};
