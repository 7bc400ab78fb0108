/** Columns of an export in another order, without some of them, or among others: every cell is read as before. */
import fc from 'fast-check';
import type { RawTable } from '../../../src/core/imports/incoming';
import { layOut } from '../../../src/tables/imports/layout';
import { readTable } from '../../../src/tables/imports/readTable';
import { flat, tableOf, US } from './files';

const FILES = [
  ...['hubspot-contacts.csv', 'keap.csv', 'sharpspring.csv', 'dynamics-contacts.csv', 'dynamics-leads.csv'],
  ...['google-contacts.csv', 'outlook.csv', 'square-customers.csv', 'shopify-customers.csv', 'zoho.csv'],
  ...['mailchimp-subscribed.csv', 'stripe-customers.csv', 'salesforce-contacts-api.csv', 'square-items.csv'],
  ...['square-transactions.csv', 'stripe-payments.csv', 'form-answers.csv', 'ticket-shop.csv'],
];

/** The table with the columns that stood at these places. */
function withColumns(table: RawTable, places: readonly number[]): RawTable {
  return { ...table, rows: table.rows.map((row) => places.map((at) => row[at] ?? '')) };
}

const widthOf = (table: RawTable) => Math.max(...table.rows.map((row) => row.length));
const placesIn = (table: RawTable) => Array.from({ length: widthOf(table) }, (_, at) => at);

/** Notes of several columns follow each other as the columns do. */
function told(table: RawTable) {
  const { source, customers, purchases, refused } = readTable(table, US);
  const sorted = customers.map((customer) => {
    const {
      notes = '',
      more = '',
      stops = '',
      ...rest
    }: { [cell: string]: string } = Object.fromEntries(
      Object.entries(flat(customer)).map(([cell, text]) => [cell, String(text)]),
    );
    return {
      ...rest,
      notes: notes.split('\n').sort(),
      more: more.split(' ').sort(),
      stops: stops.split(' ').sort(),
    };
  });
  return { source, customers: sorted, purchases, refused };
}

describe.each(FILES)('%s', (file) => {
  const table = tableOf(file);

  test('reads the same whatever the order of its columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(placesIn(table), { minLength: widthOf(table) }), (places) => {
        expect(told(withColumns(table, places))).toEqual(told(table));
      }),
      { numRuns: 5 },
    );
  });

  test('reads the same among columns of the owner that mean nothing to us', () => {
    const own = ['Favourite bread', 'Shoe size', 'Region code X9', 'Loyalty points'];
    const widened = {
      ...table,
      rows: table.rows.map((row, index) => [
        ...(index === layOut(table)?.headingRow
          ? own
          : own.map((_, at) => (row.length > 1 ? String(at * 7) : ''))),
        ...Array.from({ length: widthOf(table) }, (_, at) => row[at] ?? ''),
      ]),
    };
    expect(told(widened)).toEqual(told(table));
  });

  test('is known by what is left when one column in five is missing', () => {
    const known = layOut(table)?.source?.name;
    fc.assert(
      fc.property(
        fc.nat(4),
        fc.shuffledSubarray(placesIn(table), { minLength: widthOf(table) }),
        (first, places) => {
          // The ids, first in these files, stay: leads of Dynamics without them and two more of their own columns are any list.
          const left = places.filter((at, index) => at === 0 || index % 5 !== first);
          expect(layOut(withColumns(table, left))?.source?.name).toBe(known);
        },
      ),
      { numRuns: 8 },
    );
  });
});
