/** The number and the address that stand beside a row as read already are what its cells say. */
import { readEmail } from '../../../src/core/email';
import { readPhone } from '../../../src/core/phone';
import { readTable } from '../../../src/tables/imports/readTable';
import { table, US } from './files';

const PHONES = [
  ...[
    '(413) 555-0148',
    '4135550148.0',
    "'+14135550148",
    '1-413-555-0148 x12',
    '4915123456789',
    'Mobile: 413.555.0148',
  ],
  ...['413-555-0148; 413-555-0149', '555-0111', 'ask at the door', '+44 20 7946 0958', '4111 1111 1111 1111'],
];
const EMAILS = [
  'Ana@Example.com',
  'Ana <ana@example.com>',
  'ana at example.com',
  'José@example.com',
  'x; ben@example.com',
];

describe('what was read of a row is what its cells are read as', () => {
  const rows = PHONES.flatMap((phone) =>
    EMAILS.flatMap((email) => ['', 'Germany'].map((country) => ['Ana Adams', phone, email, country])),
  );
  const { customers } = readTable(table(['Name', 'Phone', 'Email', 'Country'], ...rows), US);

  test('every row is read', () => {
    expect(customers).toHaveLength(rows.length);
  });

  test.each(customers.map((customer) => [customer.cells.phone, customer.cells.email, customer] as const))(
    '%s, %s',
    (phone, email, { read }) => {
      const [number, address] = [readPhone(phone, US.country), readEmail(email)];
      expect(read).toEqual({
        phone: number.kind === 'phone' ? number.phone : '',
        email: address.kind === 'email' ? address.email : '',
      });
    },
  );
});
