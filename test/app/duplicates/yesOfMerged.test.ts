/** A yes that was told for at set-up outlives a merge for the number that it was about, and for no other. */
import type { Host } from '../../../local/emulator';
import { textsOf } from '../consenting';
import { openShop, typeFor, use, type Typed, SILENT } from '../shop';
import { MISSING } from '../untold';
import { DOUBLES, findAll, idsOf, merge, takeBack } from './doubleShop';

const ABOVE = DOUBLES.findIndex(([name]) => name === 'Ana Adams');

/** Ana's upper row, which stays, and the one below it say this of texts. */
function shopSaying(above: string, below: string): Host {
  const words = new Map([
    [ABOVE, above],
    [ABOVE + 1, below],
  ]);
  const rows: Typed = DOUBLES.map((row, at) =>
    row.map((cell, column) => (column === 5 ? (words.get(at) ?? cell) : cell)),
  );
  const host = openShop(rows, SILENT);
  findAll(host);
  return host;
}

const ofAna = (host: Host) => textsOf(host)['Ana Adams'];

test('the yes of a row that goes is told for in the one that stays', () => {
  const host = shopSaying('', 'yes');
  merge(host, 'Ana Adams');
  expect(ofAna(host)).toBe('Prepared');
});

test('also where the row that stays was marked since', () => {
  const host = shopSaying('', 'yes');
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
  merge(host, 'Ana Adams');
  expect(ofAna(host)).toBe('Prepared');
});

test('a yes that came since is asked about after the merge too', () => {
  const host = shopSaying('', '');
  typeFor(host, { tab: 'Customers', name: 'ana adams', column: 'Text consent' }, 'yes');
  use(host, 'findDuplicates');
  merge(host, 'Ana Adams');
  expect(ofAna(host)).toBe(MISSING);
});

test('a yes that came since for another number is asked about, whatever was told of the row that goes', () => {
  const host = shopSaying('', 'yes');
  typeFor(host, { tab: 'Customers', name: 'ana adams', column: 'Email' }, 'ana@example.com');
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Phone' }, '413-555-0166');
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
  use(host, 'findDuplicates');
  const [above = ''] = idsOf(host, 'Ana Adams');
  merge(host, 'Ana Adams', { keep: above, fields: { phone: above } });
  expect(ofAna(host)).toBe(MISSING);
});

test('a merge that was taken back leaves the row that stayed without a word of its own', () => {
  const host = shopSaying('', 'yes');
  takeBack(host, merge(host, 'Ana Adams'));
  expect(ofAna(host)).toBe('No consent to texts');
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
  expect(ofAna(host)).toBe(MISSING);
});
