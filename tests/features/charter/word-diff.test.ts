import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, type Piece } from '~/features/charter/word-diff';

const joined = (pieces: Piece[], without: Piece['is']) =>
  pieces
    .filter(({ is }) => is !== without)
    .map(({ text }) => text)
    .join('');

test('one reworded word is one removed and one added', () => {
  expect(diffWords('We nurse them back.', 'We bring them back.')).toEqual([
    { text: 'We ', is: 'kept' },
    { text: 'nurse', is: 'removed' },
    { text: 'bring', is: 'added' },
    { text: ' them back.', is: 'kept' },
  ]);
});

test('a run of reworded words is one change, and texts with little in common stand whole', () => {
  expect(
    diffWords(
      'We nurse all guests back to the life that they had.',
      'We bring our patients back to the life that they miss.',
    ),
  ).toEqual([
    { text: 'We ', is: 'kept' },
    { text: 'nurse all guests', is: 'removed' },
    { text: 'bring our patients', is: 'added' },
    { text: ' back to the life that they ', is: 'kept' },
    { text: 'had', is: 'removed' },
    { text: 'miss', is: 'added' },
    { text: '.', is: 'kept' },
  ]);
  expect(diffWords('The physiotherapists start at eight.', 'Whoever sees it may mend it.')).toHaveLength(2);
});

test('a diff applied gives the other text, in any script', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc
      .array(fc.constantFrom('we', 'stay', ' ', '. ', '病人', 'מטופל', '👩‍⚕️', '\n', 'é', 'é'), {
        maxLength: 60,
      })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, text, (one, other) => {
      const pieces = diffWords(one, other);
      expect(joined(pieces, 'added')).toBe(one);
      expect(joined(pieces, 'removed')).toBe(other);
    }),
    { numRuns: 500 },
  );
});
