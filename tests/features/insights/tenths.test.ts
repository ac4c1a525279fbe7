import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tenthsOf } from '~/features/insights/tenths';

test('ten parts of the people, those thanked most first, are those of the people in a row', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12), { maxLength: 90 }), (each) => {
      const got = [...new Set(each)].map((thanks) => ({
        thanks,
        people: each.filter((one) => one === thanks).length,
      }));
      const row = each.sort((a, b) => b - a);
      // Whoever stands at place n of the row belongs to the part that place n falls in when all are dealt out in turn.
      const sizes = Array<number>(10).fill(0);
      for (let i = 0; i < row.length; i++) sizes[i % 10] = (sizes[i % 10] ?? 0) + 1;
      const parts = sizes.map((size) => row.splice(0, size)).filter((part) => part.length);
      expect(tenthsOf(got)).toEqual(
        parts.map((part) => ({
          people: part.length,
          thanked: part.filter((thanks) => thanks > 0).length,
          thanks: part.reduce((sum, thanks) => sum + thanks, 0),
        })),
      );
    }),
  );
});
