import type { Icare } from '~/features/charter/charter';
import { monthsBetween } from '~/shared/month';

/** What a leader may ask a team, by the ICARE element of a value that went quiet: our own words. */
export const QUESTIONS: Record<Icare, string[]> = {
  I: [
    'Whom did we see again this month because the last time had been good?',
    'What do the people we serve remember of us when they are home again?',
    'On which day of the week are we at our best, and what would it take on the others?',
    'What do we do for a regular that a newcomer would like just as much?',
    'When did someone have to ask us twice for something we could have seen?',
    'What would the people we serve miss first if we stopped doing it?',
  ],
  C: [
    'Which of our values did you see this month where nobody was looking?',
    'What do we do here that we would be proud to show a new colleague on the first day?',
    'When did two of our values pull in different directions, and which one won?',
    'Which habit of ours says something else than our words do?',
    'What do newcomers learn from watching us that stands nowhere in our charter?',
    'Which story of this month should everyone here know?',
  ],
  A: [
    'What did you learn this month about someone we serve that is written nowhere?',
    'Which small preference did you remember, and how did they notice?',
    'How does it feel to arrive here for the first time, and how to leave?',
    'Whom of our colleagues do we treat less like a customer than we would wish?',
    'Who comes to us often and is still a stranger?',
    'What did somebody not say this month, and how did you hear it all the same?',
  ],
  R: [
    'Who waited for a word from us this month, and how long?',
    'Which complaint turned out to be right, and what did we change?',
    'When did you say “I do not know yet, but I will tell you by noon”, and do it?',
    'What went wrong this month and was put right so well that they thanked us?',
    'Which question do we hear again and again, and where could the answer already stand?',
    'When did we explain when we should have asked?',
  ],
  E: [
    'What did you decide this month without asking anyone, and was it good?',
    'What did you have to ask for that you would rather have decided yourself?',
    'Which rule kept you from helping someone, and whom could we ask about it?',
    'What idea of yours is still waiting for an answer?',
    'What would you try if you knew that nobody would be cross about it?',
    'What did you learn this month that the rest of us could use?',
  ],
};

/** The question of a month for an element: each list in turn, beginning anew after its last. */
export function questionOf(icare: Icare, month: string): string {
  const list = QUESTIONS[icare];
  return list[monthsBetween('2020-01-01', month).length % list.length] ?? '';
}
