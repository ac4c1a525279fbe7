import type { Place } from '~/features/statement/piece';

export type Question = {
  key: string;
  ask: string;
  hint: string;
  /** Where each sentence or line of an answer goes when the answers are laid out. */
  place: Place;
  /** Whether an answer is a list, one thing a line. */
  lines?: boolean;
};

/** The workshop: one question a screen, answered by each leader apart. */
export const QUESTIONS: Question[] = [
  {
    key: 'customers',
    ask: 'Who are our customers, inside and out?',
    hint: 'Those who pay, those who come, and the colleagues who need you to serve them. One a line.',
    place: 'serves',
    lines: true,
  },
  {
    key: 'best',
    ask: 'What is the best service you ever received, anywhere?',
    hint: 'What did the person do? What did you tell others about it?',
    place: 'story',
  },
  {
    key: 'say',
    ask: 'What should our customers say of us when we are not in the room?',
    hint: 'In their words, not in ours.',
    place: 'feel',
  },
  {
    key: 'phrase',
    ask: 'If everyone here could repeat one phrase about whom we are here for, what would it be?',
    hint: 'One breath, at most 160 characters. It need not be good yet.',
    place: 'vision',
  },
  {
    key: 'always',
    ask: 'What must never be missing when someone is served here?',
    hint: 'A few words each, one a line. Three to five are plenty.',
    place: 'value',
    lines: true,
  },
  {
    key: 'seen',
    ask: 'And what would one see people do then?',
    hint: 'Things that a visitor could watch, one a line, each beginning with what is done.',
    place: 'do',
    lines: true,
  },
  {
    key: 'never',
    ask: 'What would we never do?',
    hint: 'Not even when it is busy, or costs something. One a line.',
    place: 'dont',
    lines: true,
  },
  {
    key: 'conflict',
    ask: 'When two good things pull apart, which one gives way?',
    hint: 'Speed and safety, say, or friendliness and honesty.',
    place: 'precedence',
  },
  {
    key: 'fail',
    ask: 'Where did we last fail someone?',
    hint: 'What happened, and what would have put it right?',
    place: 'story',
  },
];
