import { describe, expect, it } from 'vitest';
import { orderOf, readDate } from '~/features/people-list/dates';
import { readList } from '~/features/people-list/read-list.server';

const HEAD = 'Staff number;Name;E-mail;Start date';
const ROW = 'K-17;Zoë Ørsted;zoe@example.org;03.02.2024';
const utf16 = (text: string) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
const expected = {
  line: 2,
  staffNumber: 'K-17',
  name: 'Zoë Ørsted',
  email: 'zoe@example.org',
  startDate: '03.02.2024',
};

describe('a list of people', () => {
  it.each([
    ['UTF-8', Buffer.from(`${HEAD}\n${ROW}`)],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${HEAD}\r\n${ROW}\r\n`)],
    ['Latin-1', Buffer.from(`${HEAD}\r\n${ROW}`, 'latin1')],
    ['UTF-16', utf16(`${HEAD}\r\n${ROW}`)],
    ['commas', Buffer.from(`${HEAD}\n${ROW}`.replaceAll(';', ','))],
    ['tabs', Buffer.from(`${HEAD}\n${ROW}`.replaceAll(';', '\t'))],
    ['old Macs', Buffer.from(`${HEAD}\r${ROW}\r`)],
    [
      'other headings',
      Buffer.from('employee_id;Full Name;E-Mail Address;HIRE DATE;Shoe size\n'.concat(ROW, ';42')),
    ],
  ])('is read from %s', (_name, bytes) => {
    const { rows, problems } = readList(bytes);
    expect({ row: rows[0], problems }).toMatchObject({ row: expected, problems: [] });
  });

  it('keeps quoted line ends and says lines as an editor counts them', () => {
    const { rows } = readList(
      Buffer.from('Staff number,Name,What they do\n1,"Ann","Nights,\nweekends"\n\n2,Bo,\n'),
    );
    expect(rows.map(({ line, title }) => [line, title])).toEqual([
      [2, 'Nights,\nweekends'],
      [5, ''],
    ]);
  });

  it('says which headings it does not read', () => {
    expect(readList(Buffer.from('Number,Shoe size\n1,42')).unread).toEqual(['Shoe size']);
  });

  it.each([
    ['a spreadsheet file', Buffer.from('PK\u0003\u0004rest'), /not a CSV file/],
    ['bytes of anything', Buffer.from('a\0b'), /not a CSV file/],
    ['nothing', Buffer.from(' \n'), /nothing in this file/],
    ['headings alone', Buffer.from('Staff number\n'), /nobody in this file/],
    ['no key', Buffer.from('Name\nAnn'), /staff number or an e-mail/],
    ['a heading twice', Buffer.from('E-mail,mail\na,b'), /E-mail is there twice/],
    ['an open quotation', Buffer.from('E-mail,Name\n"a@example.org,Ann\n'), /never closed/],
    ['too many lines', Buffer.from(`Number\n${'1\n'.repeat(20_001)}`), /At most 20000 lines/],
  ])('is refused kindly when it is %s', (_name, bytes, says) => {
    expect(readList(bytes).problems).toEqual([
      { line: expect.any(Number), problem: expect.stringMatching(says) },
    ]);
  });
});

describe('dates of a list', () => {
  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-02-29 00:00:00', '2024-02-29'],
    ['29.2.2024', '2024-02-29'],
    ['45351', '2024-02-29'],
    ['45351.5', '2024-02-29'],
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['5/5/2024', '2024-05-05'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text, orderOf([text]))).toEqual({ date });
  });

  it('are read in the order that another date of the list shows, and refused where none does', () => {
    expect(readDate('03/04/2024', orderOf(['03/04/2024', '31/01/2024']))).toEqual({ date: '2024-04-03' });
    expect(readDate('03/04/2024', orderOf(['03/04/2024', '1/31/2024']))).toEqual({ date: '2024-03-04' });
    for (const list of [['03/04/2024'], ['31/01/2024', '01/31/2024', '03/04/2024']])
      expect(readDate('03/04/2024', orderOf(list))).toEqual({
        problem: expect.stringContaining('may be two dates'),
      });
  });

  it.each(['30.02.2024', '2024-13-01', 'soon', '1/2/24'])('%s is none', (text) => {
    expect(readDate(text, 'day-first')).toEqual({ problem: expect.any(String) });
  });
});
