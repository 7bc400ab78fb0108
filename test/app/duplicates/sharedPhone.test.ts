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

test.each([
  ['yes', 'no', 3, 2],
  ['no', 'yes', 2, 3],
])('a no without a phone (%s, %s) is told where the same e-mail says yes', (above, below, no, yes) => {
  const of = (consent: string, phone: string) => (consent === 'no' ? '' : phone);
  const host = adoptedShop([
    ['Name', 'Phone', 'Email', 'Segment', 'Text consent'],
    ['Susan Omalley', of(above, '413-555-0101'), 'ana@example.com', 'Apostle', above],
    ['Susan O Malley', of(below, '413-555-0101'), 'ana@example.com', 'Apostle', below],
  ]);
  use(host, 'checkCustomers');
  expect(linesOf(host, 'Problems')[0]?.Problem).toBe(
    `Same e-mail as Susan Omalley in row 2. Keep one of the two rows, or leave both if they are different people. Row ${no} says no to texts and has no phone, so the yes in row ${yes} still counts: write no there too if that is the same person.`,
  );
});

test.each([
  ['yes', 'no', 'Row 3 says no to texts, and a no closes the number: row 2 gets none either.'],
  ['no', 'yes', 'Row 2 says no to texts, and a no closes the number: row 3 gets none either.'],
  ['no', 'no', ''],
  ['yes', 'yes', ''],
  ['no', '', ''],
])(
  'a no that closes the number of another row (%s, %s) is told beside what they share',
  (above, below, said) => {
    const host = adoptedShop([
      ['Name', 'Phone', 'Segment', 'Text consent'],
      ['Frank Miller', '413-555-0101', 'Terrorist', above],
      ['Grace Miller', '(413) 555-0101', 'Loyalist', below],
    ]);
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Problems')[0]?.Problem).toBe(
      `Same phone as Frank Miller in row 2. Keep one of the two rows, or leave both if they are different people. ${said}`.trim(),
    );
  },
);

test('somebody whose number another one has closed is shown so in the panel', () => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment', 'Text consent'],
    ['Kim Nguyen', '413-555-0101', 'Apostle', 'yes'],
    ['Minh Nguyen', '(413) 555-0101', 'Apostle', 'no'],
  ]);
  const id = linesOf(host, 'Customers')[0]?.['Customer ID'];
  expect(JSON.stringify(host.scriptRun('rpc', 'showCustomer', { customerId: id }))).toContain(
    'But Minh Nguyen has the same number and says no in the list',
  );
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
