/** What stands in the cells: dates, consents, phones, opt-outs and text in the form that each importer asks for; nothing is lost on the way. */
import { dayCell } from '../../../src/core/cell';
import type { CustomerCells } from '../../../src/core/customers/customer';
import type { Day } from '../../../src/core/day';
import { exportFiles } from '../../../src/core/exports/formats';
import { cellsOf, leave, recordOf, rowsOf } from './people';

const ANA: CustomerCells = {
  name: 'Ana Adams',
  phone: '(413) 555-0101',
  email: 'Ana@Example.com',
  segment: 'apostles',
  birthday: dayCell('1980-03-14' as Day),
  lastContactOn: '9/1/2026',
  textConsent: true,
  address: '1 Main St',
  city: 'Springfield',
  state: 'MA',
  postcode: '01101',
};

function cell(format: string, name: string, heading: string, cells: CustomerCells = ANA): string | undefined {
  return cellsOf(exportFiles(format, leave([cells])), name, heading)[0];
}

test.each([
  ['hubspot', 'hubspot-contacts.csv', 'Date of birth', '1980-03-14'],
  ['hubspot', 'hubspot-contacts.csv', 'Last contact', '2026-09-01'],
  ['hubspot', 'hubspot-contacts.csv', 'Segment', 'Apostle'],
  ['hubspot', 'hubspot-contacts.csv', 'Phone Number', '+14135550101'],
  ['hubspot', 'hubspot-contacts.csv', 'Email', 'ana@example.com'],
  ['hubspot', 'hubspot-contacts.csv', 'Text consent', 'yes'],
  ['keap', 'keap-contacts.csv', 'Birthday', '03/14/1980'],
  ['keap', 'keap-contacts.csv', 'Last contact', '09/01/2026'],
  ['keap', 'keap-contacts.csv', 'Tags', 'Apostle'],
  ['sharpspring', 'sharpspring-contacts.csv', 'Is Unsubscribed', '0'],
  ['dynamics', 'Contact.csv', 'Mobile Phone', '+14135550101'],
  ['dynamics', 'Contact.csv', 'Do not allow Emails', 'Allow'],
  ['google', 'google-contacts.csv', 'Birthday', '1980-03-14'],
  ['google', 'google-contacts.csv', 'Labels', '* myContacts ::: Apostle'],
  ['google', 'google-contacts.csv', 'Event 1 - Label', 'Last contact'],
  ['google', 'google-contacts.csv', 'Event 2 - Label', ''],
  ['mailchimp', 'mailchimp-subscribed.csv', 'Birthday', '03/14'],
  ['mailchimp', 'mailchimp-subscribed.csv', 'Address', '1 Main St  Springfield  MA  01101  US'],
])('%s, %s: under %s stands %s', (format, name, heading, wanted) => {
  expect(cell(format, name, heading)).toBe(wanted);
});

test.each([
  ['a no on another row', [{ name: 'Ann', phone: '413-555-0101', textConsent: 'no' }], []],
  ['a recorded stop', [], [recordOf('+14135550101', 'text', 'revoked')]],
] as const)('%s goes along with a number that has words beside it', (_, others, records) => {
  const leaving = leave([{ ...ANA, phone: "413-555-0101 (wife's)" }, ...others], records);
  expect(leaving[0]?.values.textConsent).toBe('no');
});

test.each([
  ['a stop to texts', { textConsent: 'STOP' }, [], 'No texts,No calls', 'Allow', '0'],
  ['a no to calls alone', { callConsent: 'no' }, [], 'No calls', 'Allow', '0'],
  [
    'a recorded no to e-mail',
    {},
    [recordOf('ana@example.com', 'email', 'revoked')],
    'No e-mail',
    'Do Not Allow',
    '1',
  ],
  [
    'a recorded stop over a yes in the list',
    {},
    [recordOf('+14135550101', 'text', 'revoked')],
    'No texts,No calls',
    'Allow',
    '0',
  ],
] as const)(
  '%s goes where each system has a place for it',
  (_, cells, records, tags, emails, unsubscribed) => {
    const people = leave([{ ...ANA, segment: '', ...cells }], records);
    const keap = exportFiles('keap', people).flatMap(({ name }) =>
      cellsOf(exportFiles('keap', people), name, 'Tags'),
    );
    const found = [
      keap.join('|'),
      ...cellsOf(exportFiles('dynamics', people), 'Contact.csv', 'Do not allow Emails'),
      ...cellsOf(exportFiles('sharpspring', people), 'sharpspring-contacts.csv', 'Is Unsubscribed'),
    ];
    expect(found).toEqual([tags, emails, unsubscribed]);
  },
);

test('a no on one row closes the number on every row that has it', () => {
  const people = leave([ANA, { name: 'Al Adams', phone: '413 555 0101', textConsent: 'no' }]);
  expect(cellsOf(exportFiles('hubspot', people), 'hubspot-contacts.csv', 'Text consent')).toEqual([
    'no',
    'no',
  ]);
});

test('who said no to e-mail is in the file of opt-outs once, also when nobody in the list has the address any more', () => {
  const stops = ['ana@example.com', 'gone@example.com', '+14135550109'].map((one) =>
    recordOf(one, 'email', 'revoked'),
  );
  const people = leave([ANA, { ...ANA, name: 'Al Adams' }, { name: 'Cy', email: 'cy@example.com' }], stops);
  expect(rowsOf(exportFiles('hubspot', people)[1])).toEqual([
    ['Email'],
    ['ana@example.com'],
    ['gone@example.com'],
  ]);
  expect(rowsOf(exportFiles('hubspot', people)[0])).toHaveLength(4);
});

test('Mailchimp gets who may be written to, who said no, and who is left alone, each in a file', () => {
  const stops = [recordOf('ben@example.com', 'email', 'revoked')];
  const people = leave(
    [
      ANA,
      { name: 'Ben', email: 'ben@example.com' },
      { name: 'Cy', email: 'cy@example.com', archivedOn: 'moved away' },
      { name: 'Di', email: 'di@example.com', segment: 'Terrorist' },
      { name: 'Eve', phone: '413-555-0105' },
    ],
    stops,
  );
  const files = exportFiles('mailchimp', people).map(({ name }) => [
    name,
    ...cellsOf(exportFiles('mailchimp', people), name, 'First Name'),
  ]);
  expect(files).toEqual([
    ['mailchimp-subscribed.csv', 'Ana'],
    ['mailchimp-unsubscribed.csv', 'Ben'],
    ['mailchimp-nonsubscribed.csv', 'Cy', 'Di'],
  ]);
});

test('Keap, which asks once for a whole file, gets those who may not be written to in a file of their own', () => {
  const people = leave([ANA, { name: 'Di', email: 'di@example.com', segment: 'Terrorist' }]);
  expect(exportFiles('keap', people).map(({ name }) => name)).toEqual([
    'keap-contacts.csv',
    'keap-no-marketing.csv',
  ]);
});

test('companies of Dynamics come first and once, since contacts point to them', () => {
  const people = leave([
    { name: 'Ana', company: 'Acme' },
    { name: 'Ben', company: 'ACME' },
    { name: 'Cy', company: 'Bread, Inc.' },
  ]);
  const [accounts] = exportFiles('dynamics', people);
  expect(rowsOf(accounts).slice(1)).toEqual([['ACME'], ['Bread, Inc.']]);
});

test.each([
  ['keap', 5_000],
  ['google', 3_000],
])('%s takes so many rows a file, and whoever is more goes into the next', (format, most) => {
  const people = leave(
    Array.from({ length: most + 1 }, (_, at) => ({ name: `P ${at}`, email: `p${at}@example.com` })),
  );
  const files = exportFiles(format, people);
  expect(files.map((file) => rowsOf(file).length - 1)).toEqual([most, 1]);
  expect(files.map(({ name }) => name.slice(-6))).toEqual(['-1.csv', '-2.csv']);
});

test.each<[string, CustomerCells, string[]]>([
  ['a person without a name', { phone: '413-555-0101' }, ['', '+14135550101']],
  ['a company', { company: 'Acme' }, ['', 'Acme']],
  ['somebody with one name', { name: 'Ana' }, ['', 'Ana']],
])('%s has a last name in Dynamics, which takes nobody without', (_, cells, wanted) => {
  const files = exportFiles('dynamics', leave([cells]));
  expect(['First Name', 'Last Name'].flatMap((one) => cellsOf(files, 'Contact.csv', one))).toEqual(wanted);
});

test.each<[string, CustomerCells, string]>([
  ['an address without an @', { email: 'ana at example' }, 'Email: ana at example'],
  ['a segment of the owner', { segment: 'VIP' }, 'Segment: VIP'],
  ['a day in words', { lastContactOn: 'last spring' }, 'Last contact: last spring'],
  ['a consent in words', { textConsent: 'ask her' }, 'Text consent: ask her'],
  ['a rhythm in words', { rhythm: 'monthly' }, 'Follow up every (days): monthly'],
])('%s would stop a row, so it goes to the notes', (_, cells, line) => {
  expect(cell('hubspot', 'hubspot-contacts.csv', 'Notes', { ...ANA, notes: 'rye', ...cells })).toBe(
    `rye\n${line}`,
  );
});

test.each([
  ['an extension', '413-555-0101 x5', '413-555-0101 x5'],
  ['two numbers', '413-555-0101 / 413-555-0102', '413-555-0101 / 413-555-0102'],
  ['a number at home', 'home 413-555-0101', 'home 413-555-0101'],
  ['a label that says nothing', 'cell: 413-555-0101', '+14135550101'],
])('a phone with %s loses nothing', (_, typed, wanted) => {
  expect(cell('hubspot', 'hubspot-contacts.csv', 'Phone Number', { phone: typed })).toBe(wanted);
});

test.each([
  ['12/25', 'hubspot', 'hubspot-contacts.csv', 'Date of birth', '--12-25'],
  ['March 3', 'google', 'google-contacts.csv', 'Birthday', '--03-03'],
  ['March 3', 'mailchimp', 'mailchimp-subscribed.csv', 'Birthday', '03/03'],
  ['25 Dec', 'keap', 'keap-contacts.csv', 'Person Notes', 'Birthday: 12-25'],
  ['25 Dec', 'dynamics', 'Contact.csv', 'Birthday', ''],
])('the birthday %s without a year in %s', (birthday, format, name, heading, wanted) => {
  expect(cell(format, name, heading, { ...ANA, birthday })).toBe(wanted);
});

test.each([
  ['2026-05-04', 'hubspot', 'hubspot-contacts.csv', 'Date of birth', '--05-04'],
  ['2027-01-09', 'google', 'google-contacts.csv', 'Birthday', '--01-09'],
  ['2026-05-04', 'keap', 'keap-contacts.csv', 'Person Notes', 'Birthday: 05-04'],
  ['2025-12-31', 'hubspot', 'hubspot-contacts.csv', 'Date of birth', '2025-12-31'],
])('the birthday %s, the year of typing and not of birth, in %s', (day, format, name, heading, wanted) => {
  expect(cell(format, name, heading, { ...ANA, birthday: dayCell(day as Day) })).toBe(wanted);
});

test.each(['=1+1', '+cmd|x', '-2+3', '@SUM(A1)', '\t=1', "'=1", '＝1'])(
  '%j leaves as text, whatever opens the file',
  (notes) => {
    expect(cell('hubspot', 'hubspot-contacts.csv', 'Notes', { ...ANA, notes })).toBe(`'${notes.trim()}`);
  },
);

test('a note that is too long for Dynamics is cut, and whole everywhere else', () => {
  const notes = 'n'.repeat(3_000);
  expect(cell('dynamics', 'Contact.csv', 'Description', { ...ANA, notes })).toHaveLength(2_000);
  expect(cell('hubspot', 'hubspot-contacts.csv', 'Notes', { ...ANA, notes })).toHaveLength(3_000);
});
