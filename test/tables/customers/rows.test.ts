import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type { Day } from '../../../src/core/day';
import { isCustomerRow, type FieldColumn } from '../../../src/tables/customers/rows';

const COLUMNS: readonly FieldColumn[] = [
  { column: 1, field: 'name' },
  { column: 2, field: 'phone' },
  { column: 3, field: 'email' },
  { column: 4, field: 'segment' },
  { column: 5, field: 'lastContactOn' },
  { column: 6, field: 'textConsent' },
  { column: 7, field: 'notes' },
  { column: 9, field: 'id' },
];
const DAY = { day: '2026-10-01' as Day };

describe('a row', () => {
  test.each<[string, Cell[]]>([
    ['a name alone', ['Ana Adams']],
    ['a phone alone', ['', '413-555-0101']],
    ['a phone that Sheets holds as a number', ['', 4135550101]],
    ['an e-mail alone', ['', '', 'ana@example.com']],
    ['an e-mail that cannot be read', ['', '', 'ana at example.com']],
    ['a number as a name beside a phone', [101, '413-555-0101']],
    ['a number as a name beside a segment', [101, '', '', 'Loyalist']],
    ['a segment and a last contact', ['', '', '', 'Loyalist', DAY]],
    ['a name with a total in its notes', ['Ana Adams', '', '', '', '', '', 'total spent 500']],
    ['somebody called Total with a phone', ['Total', '413-555-0101']],
    ['a company whose name begins with Total', ['Total Fitness']],
    ['somebody called Sum', ['Sum']],
    ['somebody called May', ['May']],
    ['somebody called Sunday', ['Sunday Adams']],
    ['somebody called Max beside figures', ['Max', '', '', '', '', '', '', 20]],
    ['somebody called Sum beside a segment', ['Sum', '', '', 'Loyalist', '', '', '', 20]],
    ['a label of a group before a name', ['Ana Adams', '', '', '', '', '', '', 'Wholesale:']],
    ['a name with a tick', ['Ana Adams', '', '', '', '', true]],
    ['a name with an ID of ours', ['Ana Adams', '', '', '', '', '', '', '', 'C-7K2Q9F']],
    ['a number as a name with an ID of ours', [101, '', '', '', '', '', '', '', 'C-7K2Q9F']],
    ['a segment and a name that begins like a label', ['Date Night Cafe', '', '', 'Loyalist', DAY]],
    ['a segment and a name that begins like a total', ['Total People', '', '', 'apostles', DAY]],
    ['a segment, figures and such a name', ['Total People', '', '', 'Loyalist', '', '', '', 20]],
    ['a last contact and a note that says total', ['Jean Dupont', '', '', '', DAY, '', 'total']],
    ['a segment and a weekday as its name', ['Sunday', '', '', 'Loyalist']],
    ['a last contact and a weekday as its name', ['Sunday', '', '', '', DAY]],
    ['a formula as a note', ['Ana Adams', '', '', '', '', '', '#ERROR!']],
  ])('with %s is a customer', (_, row) => {
    expect(isCustomerRow(row, COLUMNS)).toBe(true);
  });

  test.each<[string, Cell[]]>([
    ['nothing', []],
    ['a label and a day where the last contact stands', ['Exported List', '', '', '', DAY]],
    ['a label of figures and such a day', ['Total Customers', '', '', '', DAY]],
    ['a subtotal, be it of a segment', ['Subtotal: Loyalists', '', '', '', '', '', '', 20]],
    ['blanks', ['', '  ', '', '']],
    ['an unticked box', ['', '', '', '', '', false]],
    ['a ticked box', ['', '', '', '', '', true]],
    ['Total', ['Total', '', '', '', '', '', '', 5821]],
    ['TOTAL customers: 420', ['TOTAL customers: 420']],
    ['Total: and a count', ['Total:', 378, 354]],
    ['a subtotal of a day', ['Subtotal Monday', '', '', '', '', '', '', 400]],
    ['a day of the week', ['TUESDAY']],
    ['a total in Spanish', ['Total clientes: 60']],
    ['a total with its number in it', ['Total 80 clients']],
    ['Grand total', ['Grand Total', '', '', '', DAY]],
    ['Grand total beside a segment', ['Grand Total', '', '', 'Loyalist', '', '', '', 5821]],
    ['a label, figures and the latest day', ['Total clients', 42, '', '', DAY]],
    ['a label, figures as text and the latest day', ['Total clients', '42', '', '', DAY]],
    ['Average and the latest day', ['Average', '', '', '', DAY, '', '', 20.5]],
    ['a total in the notes of an unknown segment', ['Jean Dupont', '', '', 'Gold', '', '', 'total']],
    ['a label and a total', ['Wholesale:', '', '', 'Loyalist', '', '', 'total']],
    ['Printed and a day in the column of the last contact', ['Printed', '', '', '', DAY]],
    ['Last updated and such a day', ['Last Updated', '', '', '', DAY]],
    ['Report date and such a day', ['Report Date', '', '', '', DAY]],
    ['Printed on and such a day', ['Printed On', '', '', '', '11/20/2026']],
    ['As of and such a day', ['As Of', '', '', '', DAY]],
    ['Date printed and such a day', ['Date Printed:', '', '', '', DAY]],
    ['who printed it and such a day', ['Printed By Ana', '', '', '', DAY]],
    ['Updated and a day', ['Updated 3/4/2026']],
    ['Printed on and a day', ['Printed on 3/4/2026']],
    ['Subtotal for a group', ['Subtotal - Wholesale', 12]],
    ['Total for somebody', ['Total for Ana Adams', '', '', '', '', '', '', 20]],
    ['Average and a figure', ['Average', '', '', '', '', '', '', 20.5]],
    ['a count of names', [420, '', '', '', '', '', '', 5821.5]],
    ['a count of phones', ['', 378]],
    ['figures outside the list', ['', '', '', '', '', '', '', 5821.5]],
    ['a remark outside the list', ['', '', '', '', '', '', '', 'ask Bella']],
    ['a note alone', ['', '', '', '', '', '', 'the rest is in the old book']],
    ['a failed formula as its name', ['#REF!']],
    ['dashes', ['-----', '-----']],
    ['a group in dashes', ['--- Wholesale ---']],
    ['a label', ['Regulars:']],
    ['what to fill in', ['(first and last)', '(with area code)']],
    ['the headings again', ['Customer', 'Cell', 'E-mail', 'Type']],
    ['headings in own words again', ['Their name', 'Home/Cell', 'Contact e-mail', 'My segment']],
    ['vague headings again', ['Who', 'Number', 'Mail', 'Rating']],
    ['an ID of ours alone', ['', '', '', '', '', '', '', '', 'C-7K2Q9F']],
    ['a date alone', [DAY]],
  ])('with %s is no customer', (_, row) => {
    expect(isCustomerRow(row, COLUMNS)).toBe(false);
  });

  test('with a letter in its name and a readable phone is a customer whatever else stands there', () => {
    const cell = fc.oneof(fc.string(), fc.double(), fc.boolean());
    fc.assert(
      fc.property(fc.array(cell, { minLength: 6, maxLength: 6 }), (rest) =>
        isCustomerRow(['Ana', '413-555-0101', ...rest], COLUMNS),
      ),
    );
  });

  test('without anything but ticks and figures is never a customer', () => {
    const cell = fc.oneof(fc.boolean(), fc.integer({ min: 0, max: 99_999 }), fc.constant(''));
    fc.assert(fc.property(fc.array(cell, { maxLength: 8 }), (row) => !isCustomerRow(row, COLUMNS)));
  });
});
