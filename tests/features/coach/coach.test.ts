import { describe, expect, it, test } from 'vitest';
import { type Coached, coachCharter } from '~/features/coach/coach-charter';
import {
  dismissFinding,
  listDismissals,
  sortFindings,
  withdrawDismissal,
} from '~/features/coach/dismissals.server';
import { EXAMPLES } from '~/features/coach/examples';
import { isEnglish } from '~/features/coach/is-english';
import { sayAloud, secondsAloud } from '~/features/coach/read-aloud';
import { DEFINITION_RULES, PAIR_RULES, STRUCTURE_RULES, TEXT_RULES } from '~/features/coach/rules';
import { aDatabase } from '../../support/database';
import { aLeader, anActor, aPerson } from '../../support/factories';
import { finds, precisionOf, RULES, readCorpus, recallOf, scoreOf } from './corpus';

const db = aDatabase();

const empty: Coached = { vision: '', serves: '', feel: '', mission: '', precedence: '', values: [] };
const value = (id: number, name: string, rest: Partial<Coached['values'][number]> = {}) => ({
  ...{ id, name, definition: '', story: '', icare: 'C', behaviours: [] },
  ...rest,
});
const rulesOn = (charter: Partial<Coached>) => coachCharter({ ...empty, ...charter }).map(({ rule }) => rule);

describe.each(RULES)('the rule %s', (rule) => {
  it('has 15 texts that it must find and 30 near misses, all different', () => {
    const { find, pass } = readCorpus(rule);
    expect([find.length, pass.length]).toEqual([15, 30]);
    expect(new Set([...find, ...pass].map((item) => JSON.stringify(item))).size).toBe(45);
  });

  it('finds in the half it was made with what an editor would, and little else', () => {
    const score = scoreOf(rule, 'made');
    expect(precisionOf(score)).toBeGreaterThanOrEqual(0.9);
    expect(recallOf(score)).toBeGreaterThanOrEqual(0.8);
  });
});

// Those that reached the target there; docs/coach.md names the three that did not.
test.each(['circular', 'hedge', 'jargon', 'passive', 'precedence', 'rank', 'whom'])(
  'the rule %s holds on fresh texts',
  (rule) => {
    const { find, pass } = readCorpus(rule, 'corpus-fresh');
    const found = find.filter((item) => finds(rule, item)).length;
    const wrong = pass.filter((item) => finds(rule, item)).length;
    expect(found / find.length).toBeGreaterThanOrEqual(0.8);
    expect(found / (found + wrong)).toBeGreaterThanOrEqual(0.9);
  },
);

test('every rule says where it comes from, and speaks in whole sentences', () => {
  for (const rule of [...TEXT_RULES, ...DEFINITION_RULES, ...PAIR_RULES]) {
    expect(rule.source.length).toBeGreaterThan(10);
    expect(rule.says('these words')).toMatch(/[.?!]”?$/);
    expect(rule.mend).toMatch(/[.?!]$/);
  }
  const ids = [...TEXT_RULES, ...DEFINITION_RULES, ...PAIR_RULES, ...STRUCTURE_RULES].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('on texts in other languages the English rules are silent', () => {
  const texts = readCorpus('languages').pass as string[];
  expect(texts.filter((text) => isEnglish(text))).toEqual([]);
  for (const vision of texts) expect(rulesOn({ vision })).toEqual(['count']);
});

test('a finding names its field and the very words, and is there once a rule and text', () => {
  const vision = 'To be the leading clinic, the best in the region.';
  const found = coachCharter({ ...empty, vision }).filter(({ rule }) => rule === 'rank');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ field: 'vision' });
  expect(vision).toContain(found[0]?.quote);
  expect(found[0]?.quote).not.toBe('');
});

test('what was taken from an example is pointed at until it is one’s own, in any language', () => {
  for (const example of EXAMPLES) {
    const values = example.values.map((one, i) =>
      value(i + 1, one.name, {
        ...one,
        behaviours: one.behaviours.map((line, at) => ({ ...line, id: i * 10 + at })),
      }),
    );
    const rules = rulesOn({ ...example, values });
    expect(rules).toContain('unchanged-example');
    expect(rules.filter((rule) => rule !== 'unchanged-example')).toEqual([]);
  }
  const hotel = EXAMPLES.find(({ key }) => key === 'hotel');
  expect(rulesOn({ vision: `${hotel?.vision} Truly.` })).not.toContain('unchanged-example');
});

test('nothing written, nothing to say but that values are few', () => {
  expect(coachCharter(empty)).toMatchObject([{ rule: 'count', field: 'values' }]);
  expect(rulesOn({ vision: ' \n ', values: [value(1, ''), value(2, ' ')] })).not.toContain('borrowed');
});

test.each([
  '',
  '\u0000',
  '🙂'.repeat(80),
  'مرحبا '.repeat(60),
  'a'.repeat(5000),
  '\u200b\u200b',
  '((((',
  '“”‘’',
])('odd texts break nothing', (text) => {
  const lines = [{ id: 1, kind: 'do' as const, text }];
  const values = [
    value(1, text, { definition: text, behaviours: lines }),
    value(2, text, { definition: text }),
  ];
  expect(() =>
    coachCharter({ vision: text, serves: text, feel: text, mission: text, precedence: text, values }),
  ).not.toThrow();
});

test('a finding that is meant as it is stays away while its words stay, with the reason, and can be asked again', async () => {
  const leader = anActor(await aLeader(db(), { name: 'Helena' }));
  const vision = 'The best care for patients.';
  const findings = () => coachCharter({ ...empty, vision });
  const rank = findings().find(({ rule }) => rule === 'rank');
  const { field, rule, quote } = rank ?? { field: '', rule: '', quote: '' };
  await dismissFinding(db(), leader, { field, rule, quote, reason: 'It was voted so.' });
  const sorted = sortFindings(findings(), await listDismissals(db()));
  expect(sorted.open.map((one) => one.rule)).not.toContain('rank');
  expect(sorted.meant).toMatchObject([{ rule: 'rank', reason: 'It was voted so.', by: 'Helena' }]);
  const other = coachCharter({ ...empty, vision: 'The leading care for patients.' });
  expect(sortFindings(other, await listDismissals(db())).open.map((one) => one.rule)).toContain('rank');
  await withdrawDismissal(db(), leader, sorted.meant[0]?.id ?? 0);
  expect(sortFindings(findings(), await listDismissals(db())).meant).toEqual([]);
  const member = anActor(await aPerson(db()));
  await expect(dismissFinding(db(), member, { field, rule, quote, reason: 'x' })).rejects.toMatchObject({
    status: 403,
  });
});

test.each([
  [0, 'a few seconds'],
  [30, 'about half a minute'],
  [60, 'about a minute'],
  [90, 'about 1½ minutes'],
  [260, 'about 4 minutes'],
])('%i seconds are %s', (seconds, says) => {
  expect(sayAloud(seconds)).toBe(says);
});

test('it takes as long to read aloud as it has words, in scripts without spaces too', () => {
  expect(secondsAloud({ ...empty, vision: 'we stay '.repeat(65) })).toBe(60);
  expect(secondsAloud({ ...empty, vision: '家'.repeat(260) })).toBe(60);
});
