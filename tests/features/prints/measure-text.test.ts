import { expect, test } from 'vitest';
import { shorten, widthOfText } from '~/features/prints/measure-text';

test.each([
  ['You rang ahead.', 15],
  ['谢谢你', 6],
  ['გმადლობთ', 10],
  ['شكرا', 5],
  ['𝕳i', 3],
])('%s takes the room of %d Latin letters', (text, width) => {
  expect(widthOfText(text)).toBe(width);
});

test.each([
  ['You rang ahead.', 40, 'You rang ahead.'],
  ['You rang ahead, and they had left the lamp on.', 20, 'You rang ahead, and…'],
  ['You rang\n\nahead.', 40, 'You rang ahead.'],
  ['You rang ahead, and', 17, 'You rang ahead…'],
  ['Donaudampfschifffahrtsgesellschaft', 12, 'Donaudampfs…'],
  ['谢谢你今晚留下来陪我们', 9, '谢谢你今…'],
  ['', 10, ''],
])('%j on %d is %j', (text, most, short) => {
  expect(shorten(text, most)).toBe(short);
});
