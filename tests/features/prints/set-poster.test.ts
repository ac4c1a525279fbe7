import { expect, test } from 'vitest';
import type { Value } from '~/features/charter/charter';
import { fitInto, heightOf, STEPS, stepOfNames } from '~/features/prints/fit';
import { setCard } from '~/features/prints/set-card';
import { setPoster, sizeOfVision } from '~/features/prints/set-poster';

const aValue = (id: number, wish: { text: string; lines: number }): Value => ({
  id,
  rank: id,
  name: 'Rücksicht',
  definition: wish.text,
  story: '',
  icare: 'I',
  hue: 'teal',
  glyph: 'heart',
  splitFrom: null,
  behaviours: Array.from({ length: wish.lines }, (_, i) => ({
    id: id * 100 + i,
    kind: i % 2 ? 'dont' : 'do',
    text: wish.text,
  })),
});
const values = (count: number, text: string, lines: number) =>
  Array.from({ length: count }, (_, i) => aValue(i + 1, { text, lines }));
const opening = { vision: 'Whoever comes to us is family.', serves: '' };
const LONG = 'Verantwortungsbewusstsein '.repeat(7);

test('words take as many lines as they need, and none no height', () => {
  const run = { size: 10, width: 54, leading: 1.5 };
  expect(heightOf({ ...run, text: 'ten letter' })).toBe(15);
  expect(heightOf({ ...run, text: 'eleven here' })).toBe(30);
  expect(heightOf({ ...run, text: 'Verantwortung' })).toBe(30);
  expect(heightOf({ ...run, text: 'so unverzagt so' })).toBe(45);
  expect(heightOf({ ...run, text: '' })).toBe(0);
});

test('the fullest setting that fits is taken, as large as it fits; the barest and smallest where none does', () => {
  const height = (setting: number, scale: number) => setting * scale;
  expect(fitInto(100, [100, 50], height)).toEqual({ setting: 100, step: STEPS.indexOf(1) });
  expect(fitInto(100, [1000, 50], height)).toEqual({ setting: 50, step: 0 });
  expect(fitInto(1, [1000, 50], height)).toEqual({ setting: 50, step: STEPS.indexOf(0.7) });
});

test('names are set so that no word of them is broken, but where none of it would be read', () => {
  const named = (text: string) => stepOfNames([{ text, size: 10, width: 108 }]);
  expect(named('Mut')).toBe(0);
  expect(STEPS[named('Verantwortungsbewusst')]).toBe(0.9);
  expect(named('x'.repeat(60))).toBe(STEPS.length - 1);
  expect(named('我们在这里留下来陪伴每一个人直到天亮为止')).toBe(0);
});

test('a poster with little to say says all of it in large letters', () => {
  const { values: set, step } = setPoster(opening, values(4, 'We stay.', 4));
  expect(step).toBe(0);
  expect(set.map(({ done, not }) => [done.length, not.length])).toEqual(Array(4).fill([2, 2]));
});

test('a poster with too much leaves out what we don’t do first, then lines, and never a value', () => {
  const { values: set } = setPoster(opening, values(8, LONG, 16));
  expect(set).toHaveLength(8);
  expect(set.every(({ not }) => not.length === 0)).toBe(true);
  expect(new Set(set.map(({ done }) => done.length)).size).toBe(1);
  expect(set[0]?.done.length).toBeLessThan(8);
});

test('a card says what we do', () => {
  expect(setCard(aValue(1, { text: 'We stay.', lines: 4 }))).toMatchObject({
    done: ['We stay.', 'We stay.'],
    not: [],
    step: 0,
  });
});

test.each([
  [20, 'set-large'],
  [100, 'set-medium'],
  [160, 'set-small'],
])('a vision of %d letters stands %s', (length, name) => {
  expect(sizeOfVision('x'.repeat(length)).name).toBe(name);
});
