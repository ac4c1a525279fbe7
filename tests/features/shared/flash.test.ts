import { expect, test } from 'vitest';
import { redirectWithWord, takeWord } from '~/shared/flash.server';

const asking = (cookie: string, accept: string) =>
  new Request('http://house.example/charter/draft', { headers: { Cookie: cookie, Accept: accept } });

test('a sentence waits for the page that shows it: a whole page forgets it, what scripts ask for does not', async () => {
  const answer = await redirectWithWord('/charter/draft', 'Your text is kept.');
  const cookie = answer.headers.get('Set-Cookie')?.split(';')[0] ?? '';
  expect(answer.headers.get('Set-Cookie')).not.toContain('HttpOnly');

  const overtaken = await takeWord(asking(cookie, '*/*'));
  expect([overtaken.word, overtaken.headers.get('Set-Cookie')]).toEqual(['Your text is kept.', null]);
  const page = await takeWord(asking(cookie, 'text/html,application/xhtml+xml'));
  expect(page.word).toBe('Your text is kept.');
  expect(page.headers.get('Set-Cookie')).toMatch(/^credo-word=.*Max-Age=0/);
  expect((await takeWord(asking('', 'text/html'))).word).toBeNull();
});
