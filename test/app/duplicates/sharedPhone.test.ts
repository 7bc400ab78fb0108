/** A household on one phone: the check names each of them by what they share, and Find duplicates says why they are no duplicates. */
import { adoptedShop, linesOf, use } from '../shop';

const HOME = [
  ['Name', 'Phone', 'Email', 'Segment'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle'],
  ['Ben Brown', '413-555-0101', '', 'Loyalist'],
  ['Cy Cole', '', 'ana@example.com', 'Loyalist'],
  ['Di Dow', '413-555-0104', '', 'Loyalist'],
];

test('Find duplicates finds nobody, and says how many share a phone or an e-mail', () => {
  const host = adoptedShop(HOME);
  expect(use(host, 'findDuplicates').sentence).toBe(
    'Nobody seems to be in your list twice. Well kept! 3 customers share a phone or an e-mail with somebody; that alone makes no duplicate.',
  );
});

test('who shares nothing is not told of', () => {
  const host = adoptedShop([...HOME.slice(0, 2), ...HOME.slice(4)]);
  expect(use(host, 'findDuplicates').sentence).toBe('Nobody seems to be in your list twice. Well kept!');
});

test('the check says what they share and with which row, under a title that says the same', () => {
  const host = adoptedShop(HOME);
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Problems').map(({ Problem = '' }) => Problem.split('.')[0])).toEqual([
    'Same phone as Ana Adams in row 2',
    'Same e-mail as Ana Adams in row 2',
  ]);
  const filled = host.scriptRun('rpc', 'fillPanel', {});
  expect(JSON.stringify(filled)).toContain('"title":"Same phone or e-mail"');
});
