/** Cells with several numbers or words beside them: every number counts for a no, none of a cell with words for a yes. */
import { everyPhone, readPhones } from '../../src/core/phonesOfCell';

const [ONE, TWO] = ['+14135550113', '+14135550114'];

describe('everyPhone takes a number out of', () => {
  test.each([
    "413-555-0113 (wife's)",
    '413-555-0113 (no voicemail)',
    '413-555-0113 - Ann',
    'DO NOT TEXT 413-555-0113',
    '413-555-0113 no txt',
    'wife (413) 555-0113',
    'wife (413-555-0113)',
    'call +1 413.555.0113 after 5',
    '1 413 555 0113 mornings only',
    'Ann:413–555–0113!',
    '📞 413·555·0113 Ann',
    '2 kids 413-555-0113',
    '5 413-555-0113',
    '413-555-0113 since 11/1/2026',
    '11/1/2026 413-555-0113',
    '2026-11-01 413-555-0113 Ann',
    '413-555-0113 owes $1,200.50',
    'owes $500 413-555-0113',
    '413-555-0113 ext. 22 Ann',
    '413-555-0113-22 Ann',
    '4135550113Ann',
    '413 555 0113 Ann',
    'owes 50$ 413-555-0113',
    'VIP $$ 413-555-0113',
    'paid $ 413.555.0113',
    '413-555-0113 order #2125551234',
    '413-555-0113 tom2125551234@example.com',
    'www.example.com/2125551234 413-555-0113',
  ])('%j', (cell) => {
    expect(everyPhone(cell, 'US')).toEqual([ONE]);
  });

  test.each([
    '413-555-0113 Jim, 413-555-0114 Ann',
    'Jim 413-555-0113 Ann 413-555-0114',
    '413-555-0113 413-555-0114',
    '413 555 0113 413 555 0114',
    '413-555-0113 - 413-555-0114',
    '413-555-0113+413-555-0114',
    '413-555-0113-413-555-0114',
    '413-555-0113(413)555-0114 Ann',
    'h: 413-555-0113 c: 413-555-0114 x',
    '413-555-0113\nAnn (413) 555-0114',
    '413-555-0113 / 413-555-0114 (Ann)',
  ])('%j, which has two', (cell) => {
    expect(everyPhone(cell, 'US')).toEqual([ONE, TWO]);
  });

  test('one that ends in zeros, since words beside it show that nothing was rounded', () => {
    expect(everyPhone('4135550000 Ann', 'US')).toEqual(['+14135550000']);
  });

  test.each([
    ['0171/1234567 (Frau)', 'DE', '+491711234567'],
    ['seit 2019 0151 23456789', 'DE', '+4915123456789'],
    ['Tisch 4 0151 23456789', 'DE', '+4915123456789'],
    ['1) 030 1234567 2) 0151 23456789', 'DE', '+4915123456789'],
    ['Kundennr 4711 0151 23456789', 'DE', '+4915123456789'],
    ['Rechnung 20240115 0151 23456789', 'DE', '+4915123456789'],
    ['Haus 5 030 1234567', 'DE', '+49301234567'],
    ['Frau +49 (0)171 1234567', 'DE', '+491711234567'],
    ['06.12.34.56.78 bureau', 'FR', '+33612345678'],
    ['ask for Ann on 07911 123456', 'GB', '+447911123456'],
  ])('%j in %s', (cell, country, phone) => {
    expect(everyPhone(cell, country)).toContain(phone);
  });
});

test.each([
  '555-0113 Ann',
  '555-0113 413',
  '413-555 0113555 01',
  '11/1/2026',
  '11-01-2026 12:30 Ann',
  '20261101 20261102',
  'owes $4135550113',
  '1234 5678 9012 3456',
  'ask at the desk',
  true,
  { day: '2026-11-01' } as never,
])('everyPhone finds none in %j', (cell) => {
  expect(everyPhone(cell, 'US')).toEqual([]);
});

test.each(['01.11.2026', 'since 01.11.2026', '2026-11-01', '20/11/2026'])(
  'a day is no number: %j',
  (cell) => {
    expect(everyPhone(`${cell} Ann`, 'DK')).toEqual([]);
  },
);

test.each<[string, readonly string[]]>([
  ['413-555-0113', [ONE]],
  ['413-555-0113 / 413-555-0114', [ONE, TWO]],
  ["413-555-0113 (wife's)", []],
  ["413-555-0113 / 413-555-0114 (wife's)", []],
  ['413-555-0113 413-555-0114', []],
])('readPhones, for a yes, takes of %j only what can be read whole', (cell, phones) => {
  expect(readPhones(cell, 'US')).toEqual(phones);
});
