import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { type Printed, setIn } from '~/features/prints/print-words';
import { ThanksCard } from '~/features/prints/thanks-card';

const card: Printed = {
  id: 1,
  text: 'You stayed.\n\nAnd you rang.',
  audience: 'everyone',
  createdAt: new Date('2026-11-24T10:00:00Z'),
  giverName: 'Ines',
  giverTitle: 'Nurse',
  giverTeam: 'Theatre',
  recipients: [
    { id: 2, name: 'Ruth' },
    { id: 3, name: 'Tomás' },
  ],
  teams: [{ id: 4, name: 'Ward 3' }],
  cosigns: [{ id: 5, name: 'Kofi', sentence: 'So did I see it.' }],
  values: [
    {
      id: 1,
      givenName: 'Candour',
      todayId: 1,
      todayName: 'Say it plainly',
      hue: 'teal',
      glyph: 'star',
      behaviour: null,
      behaviourId: null,
    },
    {
      id: 2,
      givenName: 'Warmth',
      todayId: null,
      todayName: null,
      hue: 'rose',
      glyph: 'sun',
      behaviour: null,
      behaviourId: null,
    },
  ],
};
const wordsOn = (wish: Partial<Printed>) =>
  renderToStaticMarkup(
    <ThanksCard
      card={{ ...card, ...wish }}
      reader={{ locale: 'en-GB', timeZone: 'UTC' }}
      house="Clinics"
      size="a6"
    />,
  )
    .replace(/<[^>]+>/g, '|')
    .replace(/\|+/g, '|');

test('a card says to whom, what, from whom, when and for which values', () => {
  expect(wordsOn({})).toBe(
    '|Clinics|Say it plainly|Warmth|To| Ruth, Tomás and Ward 3|You stayed.|And you rang.|' +
      'Ines|Nurse, Theatre|24 November 2026|So did I see it.|Kofi|',
  );
});

test.each(['named', 'managers'])('a letter for %s says that it is private', (audience) => {
  expect(wordsOn({ audience })).toContain('|Clinics|Private|');
});

test.each([
  [60, 'large'],
  [300, 'medium'],
  [700, 'small'],
  [2000, 'tiny'],
])('%s characters are set %s', (length, size) => {
  expect(setIn({ ...card, cosigns: [], text: 'a'.repeat(length) })).toBe(size);
});
