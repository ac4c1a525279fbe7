import { describe, expect, it } from 'vitest';
import { coachThanks } from '~/features/specificity/coach-thanks';
import { THANKS_RULES } from '~/features/specificity/rules';
import { precisionOf, RULES, recallOf, scoreOf } from './corpus';

const nothing = { earlier: [], colleagues: [] };
const thoughtsOn = (text: string, around = nothing as { earlier: string[]; colleagues: string[] }) =>
  coachThanks(text, around).thoughts.map(({ rule }) => rule);

describe('the meter', () => {
  it('says what a letter says already', () => {
    const letter =
      'You rang ahead before the transfer and told the ward that the patient is afraid of the dark. She slept through.';
    expect(coachThanks(letter, nothing)).toEqual({
      says: { deed: true, whom: true, change: true },
      thoughts: [],
    });
  });

  it('asks for what is not there, and points at praise that fits anyone', () => {
    expect(coachThanks('Great job as always, keep it up!', nothing)).toEqual({
      says: { deed: false, whom: false, change: false },
      thoughts: [
        {
          rule: 'deed',
          says: 'What did they do? Tell what somebody standing there would have seen or heard.',
        },
        {
          rule: 'whom',
          says: 'Whom did it help? A guest, the night shift, you: say who they are, not their name.',
        },
        {
          rule: 'change',
          says: 'What was different afterwards? One small thing that you noticed is enough.',
        },
        {
          rule: 'stock',
          says: '“Great job” could be said of anyone. What did you see that was only theirs?',
        },
      ],
    });
  });

  it('points at praise that fits anyone also where it is all that was written', () => {
    expect(coachThanks('Great job', nothing)).toEqual({
      says: null,
      thoughts: [
        {
          rule: 'stock',
          says: '“Great job” could be said of anyone. What did you see that was only theirs?',
        },
      ],
    });
    expect(thoughtsOn('You sat')).toEqual([]);
  });

  it('asks about a name that looks like a customer’s, and not about a colleague’s', () => {
    const text = 'You carried the bags of a guest, Mrs Keller, up four floors. She left smiling.';
    expect(coachThanks(text, nothing).thoughts).toEqual([
      {
        rule: 'name',
        says: 'Is “Mrs Keller” someone we serve? Say “a guest” or “a patient” instead of a name.',
      },
    ]);
    expect(thoughtsOn(text, { earlier: [], colleagues: ['Anna Keller'] })).toEqual([]);
  });

  it('notices what the giver wrote before, in any language', () => {
    const text = 'Danke dass du gestern Abend noch die Medikamente für die Station geholt hast';
    const earlier = [`${text}!`];
    expect(coachThanks(text, { earlier, colleagues: [] })).toEqual({
      says: null,
      thoughts: [
        { rule: 'repeats', says: 'You wrote nearly the same before. What was different this time?' },
      ],
    });
    expect(thoughtsOn(text)).toEqual([]);
  });

  it.each(['', 'Thanks', '👨‍👩‍👧 ❤️', '\u200b\u200b\u200b', 'שלום תודה רבה לך', 'a'.repeat(5000)])(
    'takes %j without a word too much',
    (text) => {
      expect(() => coachThanks(text, nothing)).not.toThrow();
    },
  );
});

describe.each(RULES)('the rule %s', (rule) => {
  it('finds in the half it was made with what an editor would, and little else', () => {
    const score = scoreOf(rule, 'made');
    expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.8);
  });
  it('has a source', () => {
    expect(THANKS_RULES.find(({ id }) => id === rule)?.source).toMatch(/\w{3}/);
  });
});
