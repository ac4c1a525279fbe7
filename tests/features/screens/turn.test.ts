import { expect, test } from 'vitest';
import type { Slide } from '~/features/screens/slide';
import { firstTurn, nextTurn, type Turn } from '~/features/screens/turn';

const vision: Slide = { kind: 'vision', key: 'vision', text: 'We stay.', serves: '' };
const value = (id: number): Slide => ({
  kind: 'value',
  key: `value-${id}`,
  name: '',
  definition: '',
  lines: [],
  hue: 'teal',
  glyph: 'heart',
});
const letter = (id: number): Slide => ({
  kind: 'thanks',
  key: `thanks-${id}`,
  id,
  to: '',
  text: '',
  by: '',
  byLine: '',
  value: null,
  why: '',
});
const FIRST: [Slide, ...Slide[]] = [vision, value(1), letter(8), value(2), letter(7)];

/** The keys of so many pictures, the programme being the same or what `slides` says before each change. */
function keysOf(turn: Turn, count: number, slides: (i: number) => Slide[] = () => FIRST) {
  const keys: string[] = [];
  let now = turn;
  for (let i = 0; i < count; i++) {
    now = nextTurn(now, slides(i));
    keys.push(now.slide.key);
  }
  return { keys, turn: now };
}

test('the programme goes round, and counts its rounds', () => {
  const { keys, turn } = keysOf(firstTurn(FIRST), 6);
  expect(keys).toEqual(['value-1', 'thanks-8', 'value-2', 'thanks-7', 'vision', 'value-1']);
  expect([turn.step, turn.round]).toEqual([6, 1]);
});

test('an address that counts on finds the same picture', () => {
  expect(firstTurn(FIRST, 7)).toMatchObject({ slide: FIRST[2], step: 7, round: 1 });
});

test('a step back leads to the one before', () => {
  const turn = nextTurn(firstTurn(FIRST), FIRST, -1);
  expect(turn.slide.key).toBe('thanks-7');
  expect(nextTurn(turn, FIRST).slide.key).toBe('vision');
});

test('a letter that came is shown next, once, and the programme goes on where it was', () => {
  const later = [vision, value(1), letter(9), value(2), letter(8)];
  expect(keysOf(firstTurn(FIRST), 5, () => later).keys).toEqual([
    'thanks-9',
    'value-1',
    'thanks-9',
    'value-2',
    'thanks-8',
  ]);
});

test('however many come, every other picture is of the programme', () => {
  const flood = (i: number) => [vision, value(1), letter(20 + 2 * i), value(2), letter(19 + 2 * i)];
  const { keys } = keysOf(firstTurn(FIRST), 8, flood);
  expect(keys.filter((key) => key.startsWith('value') || key === 'vision').length).toBeGreaterThanOrEqual(2);
  expect(keys.some((key, i) => i > 0 && key === keys[i - 1])).toBe(false);
});

test('a picture that is gone is followed by the one that took its place', () => {
  const turn = firstTurn(FIRST, 2);
  expect(nextTurn(turn, [vision, value(1), value(2), letter(7)]).slide.key).toBe('value-2');
  expect(nextTurn(firstTurn(FIRST, 4), [vision]).slide.key).toBe('vision');
});
