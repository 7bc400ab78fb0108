/** Set-up by somebody who may not change a part of the list: refused before anything is copied or written. */
import type { Host } from '../../local/emulator';
import { adopt, everything, gridOf, HEADINGS, openShop, sheetOf, tabNames, type Typed } from './shop';

const LIST: Typed = [
  [...HEADINGS, 'Shoe size'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'apostle ', '9/1/2026', 'yes', '', '38'],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'loyal', 'Mar 27th, 2026', 'yes', '', '44'],
];

/** Everything but these columns is open to the helper, who sits at the keyboard. */
function protectedShop(columns: string): Host {
  const host = openShop(LIST);
  sheetOf(host, 'Customers').getRange(columns).protect().removeEditors(['helper@example.com']);
  host.user = 'helper@example.com';
  return host;
}

test.each([
  ['segments', 'D:D'],
  ['phones', 'B:B'],
  ['last contacts', 'E:E'],
])('protected %s: four tries leave no backup and change nothing', (_, columns) => {
  const host = protectedShop(columns);
  const before = [tabNames(host), everything(host)];
  for (let attempt = 0; attempt < 4; attempt++)
    expect(adopt(host)).toMatchObject({ ok: false, code: 'no-rights' });
  expect([tabNames(host), everything(host)]).toEqual(before);
});

test('a column that set-up has no business in may be protected', () => {
  const host = protectedShop('H:H');
  expect(adopt(host).ok).toBe(true);
  expect(tabNames(host)).toContain('Backup 2026-11-20 Customers');
});

test('protected headings are no reason to refuse whoever may write below them', () => {
  const host = openShop(LIST);
  adopt(host);
  host.sheets.typeCells('Customers', { row: 2, column: 5 }, [['Mar 28th, 2026']]);
  sheetOf(host, 'Customers').getRange('1:1').protect().removeEditors(['helper@example.com']);
  host.user = 'helper@example.com';
  expect(adopt(host)).toMatchObject({ ok: true });
  expect(gridOf(host, 'Customers')[1]?.[4]).toBe('2026-03-28');
});
