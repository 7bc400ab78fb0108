/** The first line of each file, to the letter: an importer that knows it asks nothing. */
import { exportFiles } from '../../../src/core/exports/formats';
import { headingOf } from '../../../src/tables/customers/columns';
import { leave, recordOf, rowsOf } from './people';

const OURS =
  'Customer ID,Text consent,Call consent,Email consent,Follow up every (days),Last contact,Next follow-up,Added on,Archived on,Referred by';

const FIRST_LINES: readonly (readonly [format: string, file: string, line: string])[] = [
  [
    'hubspot',
    'hubspot-contacts.csv',
    `First Name,Last Name,Email,Phone Number,Company Name,Street Address,City,State/Region,Postal Code,Date of birth,Segment,${OURS},Notes`,
  ],
  ['hubspot', 'hubspot-opt-outs.csv', 'Email'],
  [
    'keap',
    'keap-contacts.csv',
    `First Name,Last Name,Company,Email,Phone 1,Billing Address Street 1,Billing Address City,Billing Address State,Billing Address Postal Code,Birthday,Person Notes,Tags,${OURS}`,
  ],
  [
    'sharpspring',
    'sharpspring-contacts.csv',
    `First Name,Last Name,Email,Is Unsubscribed,Company Name,Phone Number,Street,City,State,Zip,Birthday,Description,Segment,${OURS}`,
  ],
  ['dynamics', 'Account.csv', 'Account Name'],
  [
    'dynamics',
    'Contact.csv',
    `First Name,Last Name,Company Name,Email,Mobile Phone,Business Phone,Address 1: Street 1,Address 1: City,Address 1: State/Province,Address 1: ZIP/Postal Code,Birthday,Description,Do not allow Emails,Do not allow Bulk Emails,Do not allow Phone Calls,Segment,${OURS}`,
  ],
  [
    'google',
    'google-contacts.csv',
    'First Name,Last Name,E-mail 1 - Value,Phone 1 - Label,Phone 1 - Value,Address 1 - Street,Address 1 - City,Address 1 - Region,Address 1 - Postal Code,Organization Name,Birthday,Notes,Labels,' +
      [1, 2, 3, 4].map((at) => `Event ${at} - Label,Event ${at} - Value,`).join('') +
      'Relation 1 - Label,Relation 1 - Value,' +
      [1, 2, 3, 4, 5].map((at) => `Custom Field ${at} - Label,Custom Field ${at} - Value`).join(),
  ],
  [
    'mailchimp',
    'mailchimp-subscribed.csv',
    `Email Address,First Name,Last Name,Company,Address,Phone Number,Birthday,Tags,${OURS},Notes`,
  ],
];

const PEOPLE = [
  { name: 'Ana Adams', email: 'ana@example.com', company: 'Acme' },
  { name: 'Ben Brown', email: 'ben@example.com' },
];
const STOPS = [recordOf('ben@example.com', 'email', 'revoked')];

test.each(FIRST_LINES)('%s: the first line of %s is what the importer knows', (format, name, line) => {
  const files = exportFiles(format, leave(PEOPLE, STOPS));
  expect(rowsOf(files.find((file) => file.name === name))[0]?.join()).toBe(line);
});

test.each([
  ['hubspot', 'hubspot-contacts.csv', 'Record ID,Square ID'],
  ['keap', 'keap-contacts.csv', 'HubSpot ID,Square ID'],
  ['google', 'google-contacts.csv', 'Custom Field 7 - Value'],
])('%s: ids that other systems gave are columns too, its own under its own name', (format, name, end) => {
  const people = [{ name: 'Ana', email: 'a@example.com', 'external:HubSpot': '1', 'external:Square': '2' }];
  const [first = []] = rowsOf(exportFiles(format, leave(people)).find((file) => file.name === name));
  expect(first.join().endsWith(end)).toBe(true);
});

test('fields that an owner makes in the other system are called as in the list', () => {
  const fields = [
    'id',
    'textConsent',
    'callConsent',
    'rhythm',
    'lastContactOn',
    'nextFollowUpOn',
    'addedOn',
  ] as const;
  expect(OURS.split(',')).toEqual(expect.arrayContaining(fields.map(headingOf)));
});
