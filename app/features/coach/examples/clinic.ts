import type { Example } from '../example';

export const clinic: Example = {
  key: 'clinic',
  name: 'A clinic',
  about:
    'A day clinic in a small town, where people come for tests and small operations and go home the same day.',
  vision: 'Tonight our patients sleep in their own beds, unafraid, with our number on the fridge.',
  serves:
    'The child with the earache, the farmer who has put it off since spring, the woman who waits for a result. Those who drive them here and sit in the corridor. The family doctors who send them, and each other, from the lab to the laundry.',
  feel: 'A warm room and a face that looks up. They hear what comes next in words they can repeat at home. They leave less afraid than they came, and they know whom to ring at nine in the evening.',
  mission:
    'We test, we treat, and we operate on what needs no night in a hospital bed. The first night at home is the hardest part of that, so we plan it as carefully as the operation: the tablets, the stairs, the dog, and the nurse who rings the next morning.',
  precedence:
    'The list shows the order. The second check goes before everything, even before a full waiting room. A frightened patient goes before the timetable. When we run late because somebody needed us, we say so in the waiting room, and nobody hurries the next patient to make up for it.',
  values: [
    {
      name: 'Check it twice',
      icare: 'I',
      definition:
        'Two of us look at every dose, every label and every arm before the needle goes in. The last patient on Friday gets the same second look as the first on Monday.',
      story:
        'The nurse had given that injection four hundred times and read the label aloud all the same. The assistant beside her said, “That’s the adult dose.” The boy on the couch was six. They threw the syringe away, began again, and told his mother why it took a minute longer.',
      behaviours: [
        { kind: 'do', text: 'Read the label aloud to a colleague before every injection.' },
        { kind: 'do', text: 'Ask the patient which side it is, and mark it with the pen while they watch.' },
        { kind: 'do', text: 'Wash our hands where the patient can see it.' },
        { kind: 'dont', text: 'Give a dose that somebody else drew up and left on the tray.' },
      ],
    },
    {
      name: 'An answer before bedtime',
      icare: 'R',
      definition:
        'Waiting for a result is the longest part of any illness. Whoever asks us something hears from us the same day, even if all we know is that the lab still has the tube.',
      story:
        'The analyser had stopped, and a man sat at home with the phone on his knee. At four the assistant rang to say that she knew nothing yet and would ring again at six; at six she still knew nothing, and rang. At half past seven she had it, and it was harmless. He told her that the call at six had done him the most good.',
      behaviours: [
        {
          kind: 'do',
          text: 'Ring back within the hour, if only to say who is on it and when we ring again.',
        },
        { kind: 'do', text: 'Repeat the worry in the patient’s own words and ask, “Did I get that right?”' },
        { kind: 'do', text: 'Call with the good results too, on the day they arrive.' },
        { kind: 'dont', text: 'Leave a result on an answering machine.' },
        { kind: 'dont', text: 'Start to answer while the patient is still asking.' },
      ],
    },
    {
      name: 'The knee’s owner',
      icare: 'A',
      definition:
        'Whoever lies on the couch also has a dog, three flights of stairs and a job on a roof. We ask about those before we plan anything.',
      story:
        'A roofer wanted his hand done on a Thursday and then, at the word Friday, went pale. The doctor put down her pen and asked what was on Friday. His daughter was getting married, and he had promised her a dance. They operated on the Monday, and for the wedding he got a splint that fitted under a cuff.',
      behaviours: [
        { kind: 'do', text: 'Fetch patients from the waiting room by name, and ask how to say it.' },
        { kind: 'do', text: 'Ask what they have to manage at home tonight: stairs, children, a dog.' },
        { kind: 'do', text: 'Turn away from the screen while the patient talks.' },
        { kind: 'dont', text: 'Speak over the patient’s head to the daughter who drove.' },
      ],
    },
    {
      name: 'Whoever is nearest',
      icare: 'E',
      definition:
        'The first of us to see that a patient needs a blanket, a taxi or another hour gets it for them. Up to a taxi fare and half an hour, nobody in the clinic asks for leave.',
      story:
        'At closing time the cleaner found an old woman in the porch with her coat buttoned, looking at the rain. Her bus had gone at six. The cleaner rang for a taxi, paid the driver and sat with her until it came. Since then the bus timetable hangs beside the appointment book.',
      behaviours: [
        {
          kind: 'do',
          text: 'Order the taxi, the sandwich or the blanket, and write it in the book afterwards.',
        },
        {
          kind: 'do',
          text: 'Stay with a patient’s problem until they tell us that it’s over, whosever job it was.',
        },
        { kind: 'do', text: 'Tell the Monday round one thing that made last week harder for a patient.' },
        { kind: 'dont', text: 'Send a patient down the corridor to ask again.' },
      ],
    },
    {
      name: 'Behind the swing door',
      icare: 'C',
      definition:
        'A patient meets four of us and needs twenty. The way the theatre talks to the lab at eight is the way somebody will talk to a patient at noon.',
      story:
        'A patient wrote to the surgeon about a hand that had held hers until she was under. It wasn’t his. He took the letter down to the instrument room and read it aloud to the orderly over the noise of the steriliser. It hangs there now, next to the fire drill.',
      behaviours: [
        { kind: 'do', text: 'Say good morning in the lab and the laundry before the first patient arrives.' },
        { kind: 'do', text: 'Walk over and take a patient when the next room’s list runs late.' },
        { kind: 'do', text: 'Bring a patient’s thanks to the colleague who earned them, the same day.' },
        { kind: 'dont', text: 'Sigh about a colleague in front of a patient.' },
      ],
    },
  ],
};
