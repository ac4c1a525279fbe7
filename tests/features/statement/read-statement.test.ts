import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { charterMarkdown } from '~/features/charter/charter-markdown';
import type { Piece } from '~/features/statement/piece';
import { placeBlocks } from '~/features/statement/place-blocks';
import { readMarkdown } from '~/features/statement/read-markdown';
import { readPlainText } from '~/features/statement/read-plain-text';
import { readStatement } from '~/features/statement/read-statement.server';
import { aDocx, aZip, heading, paragraph, picture, table, zeros } from './docx';

const read = (content: string | Buffer, fileName = 'pasted.md') =>
  readStatement({ bytes: Buffer.from(content), fileName });

/** The pieces as lines, `place: text`. */
async function lines(content: string | Buffer): Promise<string[]> {
  const outcome = await read(content);
  if (outcome.refused) throw new Error(outcome.refused);
  return outcome.pieces.map(({ place, text }) => `${place}: ${text}`);
}

const shapes: { shape: string; text: string /** One after the other, between bars. */; pieces: string }[] = [
  {
    shape: 'Markdown with headings, values as a list and a heading that says nothing to us',
    text: '# Acme Hotels\n\n## Vision\nEvery guest leaves with a story to tell.\n\n## Our mission\nWe run hotels.\n\nWe run them *well*.\n\n## Our Values\nThese guide us:\n\n- **Warmth**: We greet friends.\n- **Candour** – We say it straight.\n  - Tell bad news first\n  - Never hide a mistake\n\n## History\nFounded in 1921.',
    pieces:
      'aside: Acme Hotels | vision: Every guest leaves with a story to tell. | mission: We run hotels.\n\nWe run them well. | aside: These guide us: | value: Warmth | definition: We greet friends. | value: Candour | definition: We say it straight. | do: Tell bad news first | dont: Never hide a mistake | aside: History | aside: Founded in 1921.',
  },
  {
    shape: 'no heading, bold leads and labels',
    text: "Everyone goes home lighter.\n\n**Safe hands**: nobody is harmed.\n\nNot on our watch.\n\n**We do**\n\n- Don't wait to be asked: ask\n\nWe don't:\n\n- Rush\n\nExample: The count was one short.\n\n**Candour** We say it.\n\nIn practice:\n\n- Do not whisper\n- Speak up",
    pieces:
      "vision: Everyone goes home lighter. | value: Safe hands | definition: nobody is harmed.\n\nNot on our watch. | do: Don't wait to be asked: ask | dont: Rush | story: The count was one short. | value: Candour | definition: We say it. | dont: Do not whisper | do: Speak up",
  },
  {
    shape: 'plain text in capitals',
    text: "VISION\nA place to feel at home.\n\nOUR VALUES\n\nIntegrity\nWe keep our word.\nWe don't promise what we cannot hold.\n\nRespect\nWe listen first.\n\nWHO WE SERVE\n• Guests\n• Each other",
    pieces:
      "vision: A place to feel at home. | value: Integrity | definition: We keep our word. | dont: We don't promise what we cannot hold. | value: Respect | definition: We listen first. | serves: Guests\nEach other",
  },
  {
    shape: 'plain numbered values and what goes first',
    text: '12. March was the day.\n\nOur values:\n1. Safe hands: nobody is harmed.\n2. Candour - we say it straight.\n\nIn order of priority:\n1. Safe hands\n2. Candour',
    pieces:
      'aside: 12. March was the day. | value: Safe hands | definition: nobody is harmed. | value: Candour | definition: we say it straight. | precedence: 1. Safe hands\n2. Candour',
  },
  {
    shape: 'labels on the line',
    text: 'Vision: Every guest leaves lighter.\nMission: We run hotels.\nValues: Warmth, Candour, Pride',
    pieces:
      'vision: Every guest leaves lighter. | mission: We run hotels. | value: Warmth | value: Candour | value: Pride',
  },
  {
    shape: 'German, all headings of one level',
    text: '# Leitbild\n\nWir pflegen Menschen gesund.\n\n# Unsere Werte\n\n# Sichere Hände\n\nNiemand kommt zu Schaden.\n\n**Das tun wir nicht**\n\n- Abkürzen\n\n# Offenheit\n\nWir sagen es.\n\n# Rangfolge\n\nSicherheit zuerst.',
    pieces:
      'vision: Wir pflegen Menschen gesund. | value: Sichere Hände | definition: Niemand kommt zu Schaden. | dont: Abkürzen | value: Offenheit | definition: Wir sagen es. | precedence: Sicherheit zuerst.',
  },
  {
    shape: 'Hebrew, with headings that say nothing to us',
    text: '# כל אחד הולך הביתה קל יותר\n\n## הערכים שלנו\n\n### 1. ידיים בטוחות\n\nאף אחד לא נפגע.\n\n- שואלים לשם\n\n### 2. כנות\n\nאומרים ישר.',
    pieces:
      'vision: כל אחד הולך הביתה קל יותר | aside: הערכים שלנו | value: ידיים בטוחות | definition: אף אחד לא נפגע. | do: שואלים לשם | value: כנות | definition: אומרים ישר.',
  },
  {
    shape: 'Chinese, without spaces',
    text: '每一位客人都轻松回家。\n\n**安全之手：**没有人受伤。\n\n**坦诚**：我们直说。',
    pieces:
      'vision: 每一位客人都轻松回家。 | value: 安全之手 | definition: 没有人受伤。 | value: 坦诚 | definition: 我们直说。',
  },
];

describe('reading a statement', () => {
  it.each(shapes)('places $shape', async ({ text, pieces }) => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(await lines(text.replaceAll('\n', end))).toEqual(pieces.split(' | '));
  });

  const titles = 'Werte,Nos valeurs,Nuestros valores,I nostri valori,Onze waarden,What we stand for';
  it.each(titles.split(','))('knows that values stand under %s', async (title) => {
    const text = `## ${title}\n\n### Ana\n\n- uno`;
    expect(await lines(text)).toEqual(['value: Ana', 'do: uno']);
  });

  it('keeps whole what is too long for its place, and unplaced', async () => {
    const [long, name] = ['so '.repeat(60).trim(), 'n'.repeat(61)];
    const text = `## Vision\n${long}\n\nShort.\n\n## Our values\n### Warmth\n${'a'.repeat(300)}\n\n${'b'.repeat(98)}\n\n${'c'.repeat(9)}\n\n- ${'d'.repeat(201)}\n### ${name}\nIts meaning.\n### Candour`;
    expect(await lines(text)).toEqual([
      `aside: ${long}`,
      'aside: Short.',
      'value: Warmth',
      `definition: ${'a'.repeat(300)}\n\n${'b'.repeat(98)}`,
      `aside: ${'c'.repeat(9)}`,
      `aside: ${'d'.repeat(201)}`,
      `aside: ${name}`,
      'aside: Its meaning.',
      'value: Candour',
    ]);
  });

  it('says what is left, and joins lines that were broken at a width', async () => {
    const text =
      '![us](a.png)\n\nWe promise our patients that nobody of them is ever\nleft alone, that nobody is left in doubt about what\nhappens next, and that whoever asks is given a plain\nanswer on [the day](http://x.org).\n\n| a | b |\n|---|---|\n| Care | We stay |';
    expect(await read(text)).toMatchObject({ left: ['1 picture', '1 table', '1 link address'] });
    expect((await lines(text))[0]).toBe(
      'aside: We promise our patients that nobody of them is ever left alone, that nobody is left in doubt about what happens next, and that whoever asks is given a plain answer on the day.',
    );
  });
});

describe('what a file holds', () => {
  const accents = 'Für die Gäste – überall';

  it('reads UTF-8, UTF-16 and Windows-1252, whatever the name says', async () => {
    const utf16 = Buffer.from(`\ufeff${accents}`, 'utf16le');
    const latin = Buffer.from('F\xfcr die G\xe4ste \x96 \xfcberall', 'latin1');
    const all = [Buffer.from(`\ufeff${accents}`), utf16, Buffer.from(utf16).swap16(), latin];
    for (const bytes of all) expect(await lines(bytes)).toEqual([`vision: ${accents}`]);
  });

  it.each([
    ['not-a-text', Buffer.from('%PDF-1.7\nVision')],
    ['not-a-text', Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')],
    ['not-a-text', Buffer.from('\xd0\xcf\x11\xe0 an old .doc', 'latin1')],
    ['not-a-text', Buffer.from('Vision\0')],
    ['not-a-text', Buffer.from('\x01\x02\x03\x04\x05 Vision')],
    ['empty', Buffer.from(' \n\t\n')],
    ['too-big', Buffer.alloc(10_000_001, 'a')],
    ['too-long', Buffer.from('word '.repeat(20_001))],
    ['too-long', Buffer.from('- line\n'.repeat(401))],
    ['broken', Buffer.from('PK\x03\x04 and nothing of a zip')],
  ])('refuses as %s', async (refused, bytes) => {
    expect(await read(bytes, 'statement.docx')).toEqual({ refused });
  });

  it('takes 10,000 words', async () => {
    const text = Array.from({ length: 100 }, () => 'words '.repeat(100)).join('\n\n');
    expect(await lines(text)).toHaveLength(100);
  });
});

describe('a Word file', () => {
  it('is read by its headings, lists and bold leads, without pictures', async () => {
    const body = [
      heading('Everyone goes home lighter', 1),
      picture('rId1'),
      heading('Our values', 2),
      heading('1. Safe hands', 3),
      paragraph('Nobody & none is <harmed>.\nEver.'),
      paragraph('**We do**'),
      paragraph('Ask for the name', { list: 'bullets' }),
      paragraph('twice', { list: 'bullets', level: 1 }),
      paragraph('**We don’t:** rush'),
      heading('Whom we serve', 2),
      paragraph('Patients', { list: 'numbers' }),
      picture('rId2'),
      heading('Appendix', 2),
      table([
        ['**Who**', '**What**'],
        ['Ana', 'Cooks'],
      ]),
    ];
    const bytes = await aDocx(body, { 'word/header1.xml': Buffer.from('<w:hdr><w:t>Acme</w:t></w:hdr>') });
    expect(await lines(bytes)).toEqual([
      'vision: Everyone goes home lighter',
      'value: Safe hands',
      'definition: Nobody & none is <harmed>.\nEver.',
      'do: Ask for the name',
      'do: twice',
      'dont: rush',
      'serves: Patients',
      'aside: Appendix',
      'aside: Who\nWhat',
      'aside: Ana\nCooks',
    ]);
    expect(await read(bytes, 'statement.txt')).toMatchObject({
      left: ['2 pictures', '1 table', '1 header or footer'],
    });
  });

  it('places values by bold leads, and the rows of a table as values', async () => {
    const leads = [
      paragraph('**Our values**'),
      paragraph('**Warmth:** We greet.'),
      paragraph('**Candour** – We say.'),
    ];
    const rows = [
      heading('Values', 1),
      table([
        ['Warmth', 'We greet.'],
        ['Candour', 'We say.'],
      ]),
    ];
    const placed = ['value: Warmth', 'definition: We greet.', 'value: Candour', 'definition: We say.'];
    expect(await lines(await aDocx(leads))).toEqual(placed);
    expect(await lines(await aDocx(rows))).toEqual(placed);
  });

  it('is refused when damaged, or when far more comes out of it than a statement', async () => {
    const whole = await aDocx([paragraph('Vision')]);
    const outcomes = {
      cut: await read(whole.subarray(0, whole.length / 2)),
      other: await read(await aZip({ 'content.xml': '<office/>' })),
      unclosed: await read(await aDocx([], { 'word/document.xml': Buffer.from('<w:document><w:p>') })),
      bomb: await read(await aDocx([paragraph('Vision')], { 'word/media/big.png': zeros(60) })),
      crowd: await read(await aDocx(['<w:p/>'.repeat(160_000)])),
      document: await read(await aDocx([], { 'word/document.xml': zeros(21) })),
      entries: await read(
        await aZip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}`, '']))),
      ),
    };
    const { cut, other, unclosed, ...crammed } = outcomes;
    for (const outcome of [cut, other, unclosed]) expect(outcome).toEqual({ refused: 'broken' });
    for (const outcome of Object.values(crammed)) expect(outcome).toEqual({ refused: 'too-much-inside' });
  });
});

describe('nothing is dropped', () => {
  const UNDERSTOOD =
    'Our values;Vision;Who we serve;We do;We don’t;Story;In practice;When values conflict'.split(';');
  const OTHERS = [
    'Safe hands',
    'candour',
    'nobody is harmed',
    'Never',
    'HISTORY',
    'סבלנות',
    '安全',
    'x'.repeat(70),
  ];
  const LONG = 'long '.repeat(90);
  const MARKS =
    '# ;## ;### ;- ;  - ;* ;1. ;12. ; **;** ; *;: ; – ;：;\n;\n\n;\n\n;\n\n;  \n;> ;| ;|--|--|\n;---\n;. ; `;[;<b>;• '.split(
      ';',
    );
  const statement = fc
    .array(fc.constantFrom(...UNDERSTOOD, ...OTHERS, LONG, ...MARKS, ...MARKS), { maxLength: 80 })
    .map((parts) => parts.join(''));
  const words = (text: string) => (text.match(/[\p{L}\p{M}]+/gu) ?? []).sort();
  const bare = (text: string) =>
    text
      .replace(/[^\p{L}’ ]/gu, '')
      .trim()
      .toLowerCase();
  const known = UNDERSTOOD.map(bare);

  it.each([
    ['Markdown', (text: string) => readMarkdown(text)?.blocks ?? []],
    ['plain text', readPlainText],
  ])('of %s, but headings that were understood', (_, blocksOf) => {
    fc.assert(
      fc.property(statement, (text) => {
        const { pieces, understood } = placeBlocks(blocksOf(text));
        const out = [...pieces.map((piece) => piece.text), ...understood].join(' ');
        expect(words(out)).toEqual(words(text));
        for (const one of understood) expect(known).toContain(bare(one));
      }),
      { numRuns: 500 },
    );
  });

  it('of a charter that Credo wrote out', async () => {
    const say = fc.array(fc.constantFrom(...UNDERSTOOD, ...MARKS, 'a', 'care. ', 'Example: '), {
      minLength: 1,
      maxLength: 12,
    });
    const text = say.map((parts) => {
      const paragraphs = parts.join('').split(/\n\s*\n/);
      const kept = paragraphs.map((one) =>
        one
          .split('\n')
          .map((line) => line.replace(/\s+/g, ' ').trim())
          .filter(Boolean)
          .join('\n'),
      );
      return `${kept.filter(Boolean).join('\n\n')} x`.trim();
    });
    const line = text.map((words) => words.replace(/\s+/g, ' ').slice(0, 60).trim());
    const behaviours = fc.array(
      fc.record({ kind: fc.constantFrom('do' as const, 'dont' as const), text: line }),
      { maxLength: 3 },
    );
    const value = fc.record({
      name: line,
      definition: text,
      story: text,
      behaviours,
      icare: fc.constant('C' as const),
    });
    const charter = fc.record({
      vision: line,
      serves: text,
      feel: text,
      mission: text,
      precedence: text,
      owner: fc.constant(null),
      values: fc.array(value, { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(charter, async (document) => {
        const { vision, serves, feel, mission, precedence, values } = document;
        const opening = { vision, serves, feel, mission, precedence };
        const pieces = [
          ...Object.entries(opening).map(([place, words]) => ({ place, text: words })),
          ...values.flatMap(({ name, definition, story, behaviours: own }) => [
            { place: 'value', text: name },
            { place: 'definition', text: definition },
            ...['do', 'dont'].flatMap((place) =>
              own.filter(({ kind }) => kind === place).map((one) => ({ place, text: one.text })),
            ),
            { place: 'story', text: story },
          ]),
        ] as Piece[];
        expect(await read(charterMarkdown(document), 'charter.md')).toEqual({ pieces, left: [] });
      }),
      { numRuns: 200 },
    );
  });
});
