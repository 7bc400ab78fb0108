/** What the notes get of words where a phone, an address or a day belongs; which cell stays is tested beside the fields. */
import type { Cell } from '../../../src/core/cell';
import type { CustomerCells, CustomerId, Field } from '../../../src/core/customers/customer';
import type { Day } from '../../../src/core/day';
import { goingLines } from '../../../src/core/duplicates/mergeFields';

const RULES = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };
const NO = { textConsent: 'no', callConsent: 'no' };

function linesOf(rows: readonly CustomerCells[], calculated = new Set<string>()): string[] {
  const merging = rows.map((cells, at) => ({
    id: `C-00000${at}` as CustomerId,
    cells,
    stops: new Set<never>(),
  }));
  const [kept, ...gone] = merging;
  const going = gone.map((row) => ({ ...row, calculated }));
  return goingLines({ rows: kept ? [kept, ...going] : [], rules: RULES, chosen: {}, no: NO });
}

test.each<[what: string, field: Field, kept: Cell, gone: Cell, lines: readonly string[]]>([
  ['a phone in words', 'phone', '413-555-0101', 'ask at desk', ['Phone: ask at desk']],
  ['the phone of the row that stays', 'phone', 'ask at desk', '413-555-0101', ['Phone: ask at desk']],
  ['a number', 'phone', '413-555-0101', 5550111, ['Phone: 5550111']],
  ['an address that is none', 'email', 'a@gmail.com', 'a at shop', ['E-mail: a at shop']],
  ['no slip of the address that stays', 'email', 'a@gmail.com', 'a@gmial.com', []],
  ['a slip of another', 'email', 'a@gmail.com', 'b@gmial.com', ['E-mail: b@gmial.com']],
  ['a call-back in words', 'nextFollowUpOn', '12/1/2026', 'in May', ['Next follow-up: in May']],
  ['a call-back of two in words', 'nextFollowUpOn', 'soon', 'in May', ['Next follow-up: in May']],
  ['no word twice', 'nextFollowUpOn', 'in May', 'In May', []],
  ['no word that fills the blank cell', 'nextFollowUpOn', '', 'in May', []],
  ['no other day', 'nextFollowUpOn', '12/1/2026', '12/24/2026', []],
  ['a contact in words', 'lastContactOn', '1/1/2026', 'at the fair', ['Last contact: at the fair']],
  ['no contact that never was', 'lastContactOn', '1/1/2026', 'never', []],
  ['since when, in words', 'addedOn', '1/1/2020', 'before us', ['Added on: before us']],
  ['a birthday in words', 'birthday', '12/24', 'in May', ['Birthday: in May']],
  ['no birthday without a year', 'birthday', '12/24/1990', '12/24', []],
])('the notes get %s', (_, field, kept, gone, lines) => {
  expect(linesOf([{ [field]: kept }, { [field]: gone }])).toEqual(lines);
});

test.each(['none', 'N/A', 'n. a.', '-', '–', '?', '...', 'unknown', 'no phone', 0, false])(
  'the notes get nothing of %s, which tells nothing',
  (gone) => {
    const both = { phone: gone, nextFollowUpOn: gone };
    expect(linesOf([{ phone: '413-555-0101', nextFollowUpOn: '12/1/2026' }, both])).toEqual([]);
  },
);

test('the notes get no words that a formula gives', () => {
  const rows = [{ nextFollowUpOn: '12/1/2026' }, { nextFollowUpOn: 'call now' }];
  expect([linesOf(rows), linesOf(rows, new Set(['nextFollowUpOn']))]).toEqual([
    ['Next follow-up: call now'],
    [],
  ]);
});
