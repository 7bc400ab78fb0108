import { parseCsv } from '../../../local/files';
import { demoCsv } from '../../../local/demo/demoCsv';
import { demoCustomersOn } from '../../../src/tables/customers/demoShop';

test('the CSV file of the demo shop reads back as the same customers', () => {
  const [headings = [], ...rows] = parseCsv(demoCsv('2026-11-20'));
  const customers = rows.map((row) =>
    Object.fromEntries(headings.map((heading, index) => [heading, row[index]])),
  );
  expect(customers).toEqual(demoCustomersOn('2026-11-20'));
});

test('a byte order mark and blank last lines do not become cells', () => {
  expect(parseCsv('\uFEFFName,Notes\r\nAna,"a, b"\r\n\r\n')).toEqual([
    ['Name', 'Notes'],
    ['Ana', 'a, b'],
  ]);
});
