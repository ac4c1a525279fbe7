import type { Example } from '../example';

export const softwareSupport: Example = {
  key: 'software-support',
  name: 'Software support',
  about:
    'The support team of a small software company that makes bookkeeping programs, on chat, mail and phone.',
  vision: 'Customers stuck at a screen reach a person, and get their afternoon back.',
  serves:
    'The bookkeeper on the last day of the quarter. The plumber who writes his invoices at eleven at night. The trainee who is afraid to click. In the company: developers, who need a bug they can repeat, and sales, who need to hear what we can’t do.',
  feel: 'Not stupid. Somebody real has read what they wrote, stays in the chat and says what happens next. The same trouble doesn’t come back on Tuesday.',
  mission:
    'We answer when our software gets in someone’s way. First we fix the case, then the cause. What we learn in a chat reaches the developers in the same week, in the customer’s own words, and the customer hears from us when it has changed something.',
  precedence:
    'The customer’s books go first: we would rather take an hour than lose one invoice. A true “I don’t know yet” beats a fast guess. Helping beats closing, so the ticket count gives way to the person. An old bug that hurts beats a new button that shines.',
  values: [
    {
      name: 'First word now',
      icare: 'R',
      definition:
        'Alone with an error message, a minute is long. Within two of them one of us writes back, with a name and a next step, well before we have a cure.',
      story:
        'On tax day the server choked, and four hundred chats came in within the hour. The whole team, the accountant too, typed the same honest thing: we see it, your figures are safe, next news at half past. At half past there was little to say, and they said it. Three people sent back a photo of their coffee.',
      behaviours: [
        { kind: 'do', text: 'Write “I’m on it, and I’ll look here first” within two minutes.' },
        { kind: 'do', text: 'Describe the problem in our own words and ask, “Is that it?”' },
        {
          kind: 'do',
          text: 'Name the time of the next message, and write at that time with or without news.',
        },
        { kind: 'dont', text: 'Let a robot say sorry for us.' },
      ],
    },
    {
      name: 'Fix it twice',
      icare: 'I',
      definition:
        'One repair is for the customer in the chat. The second is for everyone who would trip over the same step next week: a bug report, a help page, a clearer label on the button.',
      story:
        'Nine customers in one week deleted the wrong year. A support agent restored the ninth set of books and then drew a different dialog on paper: the year in large digits, the button in red. It took the developer twenty minutes. There has been no tenth.',
      behaviours: [
        { kind: 'do', text: 'Repeat the fault on our own machine before we send any steps.' },
        { kind: 'do', text: 'Link every solved chat to a bug or a help page.' },
        { kind: 'do', text: 'Run the repair on a copy of the books first.' },
        { kind: 'dont', text: 'Close a ticket before the customer says “It works”.' },
        { kind: 'dont', text: 'Paste an answer that we have not read to the end.' },
      ],
    },
    {
      name: 'Mind the date',
      icare: 'A',
      definition:
        'Payroll on the twenty-fifth, tax at the end of the quarter, stocktaking in January: we know what is on a bookkeeper’s desk today. On such a night a small glitch is a large one.',
      story:
        'A customer wrote, quite politely, that her export looked odd. The agent saw that it was the twenty-fourth and that she ran the payroll for a home with sixty carers. He rang instead of writing. They found the odd column together at nine in the evening, and sixty carers had their wages on the day.',
      behaviours: [
        { kind: 'do', text: 'Ask “When do you need it?” in the first two lines.' },
        { kind: 'do', text: 'Read the last three chats, and greet the customer by name.' },
        { kind: 'do', text: 'Use the customer’s word for it: “the bill” stays “the bill”.' },
        { kind: 'dont', text: 'Demand the version number before we have said hello.' },
      ],
    },
    {
      name: 'Pull the cord',
      icare: 'E',
      definition:
        'Anyone in support stops a release that breaks invoices, credits a customer’s month or wakes the developer on call. We do it first and explain it at ten the next morning.',
      story:
        'At four on a Friday two chats in a row spoke of missing cents. The youngest agent stopped the release for eleven thousand customers, and her voice shook when she announced it. It was a rounding error. On Monday the developers left a piece of red cord on her desk, with a bow.',
      behaviours: [
        { kind: 'do', text: 'Stop the release at the second report of wrong figures.' },
        { kind: 'do', text: 'Credit the month in the chat, without a form.' },
        {
          kind: 'do',
          text: 'Keep the ticket in our own name to the end, also while a developer works on it.',
        },
        { kind: 'dont', text: 'Transfer a customer who has already explained it once.' },
      ],
    },
    {
      name: 'Swap chairs',
      icare: 'C',
      definition:
        'Those who write the code answer customers one morning a month, and those who answer customers sit in on planning. A bug report inside the company gets the tone of a chat outside it.',
      story:
        'A developer had closed the same report three times with “can’t repeat it”. On his morning in support he got that very customer on the phone and heard her two fingers typing, one key at a time. The session ran out before she reached the total. He fixed it before lunch and rang her himself.',
      behaviours: [
        { kind: 'do', text: 'Send a bug with the steps, a picture and the customer’s own sentence.' },
        {
          kind: 'do',
          text: 'Answer a colleague’s question in the open channel, where the next one finds it.',
        },
        { kind: 'do', text: 'Invite the developer into the chat when the customer says “It works”.' },
        { kind: 'dont', text: 'Write a joke about a customer into a ticket.' },
      ],
    },
  ],
};
