import type { Example } from '../example';

export const school: Example = {
  key: 'school',
  name: 'A school',
  about:
    'A primary school at the edge of a town, with two hundred children, a kitchen and a club for the afternoons.',
  vision: 'Every child goes home with something to tell at the supper table.',
  serves:
    'Two hundred and ten children, one at a time. Their mothers, fathers and grandmothers at the gate, and those whose shift ends too late for the gate. The grown-ups of the house: teachers, cook, caretaker, the secretary with the plasters.',
  feel: 'Children feel that we were waiting for them. Parents find somebody who likes their child and tells them the truth. Colleagues find an open classroom door.',
  mission:
    'From five to eleven, children learn to read, reckon, sing and get along here. Whoever leaves us can ask a question in front of thirty others, boil an egg, and lose a football match with a handshake.',
  precedence:
    'Safe before happy, happy before clever. A child in tears goes before the lesson, and the lesson goes before the form that somebody wants by noon. When parents and teachers disagree, we look at the child again together. Our own convenience comes last and knows it.',
  values: [
    {
      name: 'Look for the face',
      icare: 'A',
      definition:
        'At the gate and at the classroom door we find out how each child has come in today. Someone who had no breakfast learns no fractions.',
      story:
        'A girl who always ran came in walking, with her hood up. Her teacher asked her to help carry the atlases, and in the map room it came out: the cat had died in the night. The class made a page about the cat before arithmetic. By ten the hood was down.',
      behaviours: [
        { kind: 'do', text: 'Say each child’s name at the door in the morning.' },
        { kind: 'do', text: 'Crouch down to talk with anyone smaller than we are.' },
        {
          kind: 'do',
          text: 'Ask the quiet one by the window a question every day, and wait for the answer.',
        },
        { kind: 'dont', text: 'Discuss a child while the child stands next to us.' },
      ],
    },
    {
      name: 'Grown-ups go first',
      icare: 'C',
      definition:
        'Pupils copy what they see at the copier and in the yard. So the staff says sorry, waits in line and picks up the paper before asking a seven-year-old to.',
      story:
        'A teacher took a ball away from the wrong boy. After the break she stood up in front of the class and said, “I accused you and it wasn’t you, and I am sorry.” It was very quiet. On the way out another boy went up to him and said that it had been his kick.',
      behaviours: [
        { kind: 'do', text: 'Say sorry to a child in front of whoever saw it happen.' },
        { kind: 'do', text: 'Take over a colleague’s yard duty when they have had a bad morning.' },
        { kind: 'do', text: 'Stack our own chairs and carry our own plates to the hatch.' },
        { kind: 'dont', text: 'Shout across the yard.' },
        { kind: 'dont', text: 'Mock a pupil or a parent in the staff room.' },
      ],
    },
    {
      name: 'Before they ask',
      icare: 'R',
      definition:
        'Mothers and fathers at work can’t see through our walls. A grazed knee, a lost friend, a poem learnt by heart: the family hears it by evening, from whoever was there.',
      story:
        'A father wrote at seven in the morning that his son no longer wanted to come. Five minutes later he had two lines from the teacher: “I’ve read this, I’ll watch him today, and I’ll ring you at four.” At four she told him about a seat beside a window that rattled. It had sounded to the boy like somebody knocking.',
      behaviours: [
        {
          kind: 'do',
          text: 'Answer a parent’s note before the first lesson, even with only “I’ve read it, I’ll ring at four”.',
        },
        { kind: 'do', text: 'Let a parent talk to the end, and tell them what we heard.' },
        { kind: 'do', text: 'Ring one family a week with good news.' },
        { kind: 'dont', text: 'Send a child home with a slip that says only “Please call”.' },
      ],
    },
    {
      name: 'Wet Thursdays too',
      icare: 'I',
      definition:
        'The hour after the trip, in the rain, with a substitute at the board, is one of only nine hundred that a child gets this year. We prepare it like the one the parents come to watch.',
      story:
        'The substitute arrived at ten to eight, soaked, for a class she had never seen. On the desk lay a page: where each child sits, who needs the large print, who will offer to help and who really can. At five past eight they were reading aloud. At noon a boy asked whether she was a proper teacher, and she said that today she was.',
      behaviours: [
        { kind: 'do', text: 'Write the first task on the board before the children come in.' },
        { kind: 'do', text: 'Leave the substitute a page with names, seats and what helps whom.' },
        { kind: 'do', text: 'Read aloud for ten minutes in every class, every day.' },
        { kind: 'dont', text: 'Put on a film because the weather is bad.' },
      ],
    },
    {
      name: 'Whoever spots it starts',
      icare: 'E',
      definition:
        'A broken swing, a boy alone at lunch, a silly rule about hats: the teacher, the cook or the child who sees it takes the first step. The headteacher hears about it afterwards.',
      story:
        'The cook saw that a new boy never took anything but bread. She asked him to come behind the counter and show her, with his hands, what his grandmother makes. On Friday there were dumplings for two hundred, and he stood at the hatch and served them. He had four people at his table.',
      behaviours: [
        { kind: 'do', text: 'Sit down beside the child who eats alone.' },
        {
          kind: 'do',
          text: 'Stay with a quarrel until both children walk off together, even past the bell.',
        },
        { kind: 'do', text: 'Take from the class tin what helps today, and drop the receipt in it.' },
        { kind: 'dont', text: 'Pass a crying child along to the next grown-up.' },
      ],
    },
  ],
};
