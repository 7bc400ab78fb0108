import { COLUMNS, headingOf } from '../../../src/tables/customers/columns';
import { recogniseList } from '../../../src/tables/customers/recognise';
import { columnsOf, grid, people, recognised, unsureFields } from './lists';

describe('what a column is', () => {
  test('our own headings are known and sure', () => {
    const headings = COLUMNS.map(({ heading }) => heading);
    const list = recogniseList([headings]);
    expect(list?.columns.map(({ field }) => headingOf(field))).toEqual(headings);
    expect(list && unsureFields(list)).toEqual([]);
  });

  test.each([
    ['Contact', 'ana@example.com', 'ben@example.com', 'email'],
    ['Contact', '413-555-0101', '413-555-0102', 'phone'],
    ['Address', 'ana@example.com', 'ben@example.com', 'email'],
    ['Address', '1 Main St', '2 Main St', 'address'],
    ['Type', 'Loyalist', 'apostles', 'segment'],
    ['Type', 'Retail', 'Wholesale', undefined],
    ['Status', 'Hostage', 'Loyalist', 'segment'],
    ['Status', 'warm', 'cold', undefined],
    ['Status', 'Overdue 12 days', 'OK', 'status'],
    ['Category', 'Merc', 'Loylist', 'segment'],
    ['Grade', 'A', 'B', undefined],
    ['Segment', 'A', 'B', 'segment'],
    ['Date', '2026-10-01', '2026-10-02', 'lastContactOn'],
    ['Date', 'soon', 'later', undefined],
    ['Contacted', 'yes', 'no', undefined],
    ['Contacted', '2026-10-01', '10/2/2026', 'lastContactOn'],
    ['Follow up', '2026-12-01', '2026-12-02', 'nextFollowUpOn'],
    ['Follow up', '30', '60', 'rhythm'],
    ['Follow up', 'yes', 'no', undefined],
    ['Phone', 'ana@example.com', 'ben@example.com', 'email'],
    ['Email', 'yes', 'no', undefined],
    ['Text', 'yes', 'no', 'textConsent'],
    ['SMS', '413-555-0101', '413-555-0102', 'phone'],
    ['Text ok?', 'TRUE', 'FALSE', 'textConsent'],
    ['Customer ID', '10042', '10043', undefined],
    ['Customer ID', 'C-7K2Q9F', 'C-7K2Q9G', 'id'],
    ['Mystery', 'ana@example.com', 'ben@example.com', 'email'],
    ['Mystery', '413-555-0101', '413-555-0102', 'phone'],
    ['', 'Loyalist', 'Apostle', 'segment'],
    ['Order no', '4135550101', '4135550102', undefined],
    ['Fax', '413-555-0101', '413-555-0102', undefined],
    ['Points', '100', '200', undefined],
  ])('%s over %s and %s', (heading, first, second, field) => {
    const list = recogniseList(
      grid(
        `Name | Company | ${heading}\nAna Adams | Adams LLC | ${first}\nBen Brook | Brook Inc | ${second}`,
      ),
    );
    expect(list?.columns.find(({ column }) => column === 3)?.field).toBe(field);
  });

  test.each([
    'Email opt-in',
    'Accepts Email Marketing',
    'Email Subscription Status',
    'Newsletter',
    'has_newsletter',
    'Do not text',
    'No texts',
    'SMS_BLACKLISTED',
    'SMS opt-out',
    'Unsubscribed',
    'DoNotCall',
    'HasOptedOutOfEmail',
    'Is Unsubscribed',
    'OK to email',
  ])('%s is not consent to texts', (heading) => {
    const list = recognised(`Name | Phone | ${heading}\nAna | 413-555-0101 | yes\nBen | 413-555-0102 | no`);
    expect(columnsOf(list).textConsent).toBeUndefined();
  });

  test.each([
    'OK to text?',
    'SMS ok',
    'Text opt-in',
    'Accepts SMS Marketing',
    'Can we text (y/n)',
    'Permission to text',
    'Agreed to texts',
  ])('%s is consent to texts', (heading) => {
    const list = recognised(`Name | Phone | ${heading}\nAna | 413-555-0101 | x\nBen | 413-555-0102 | no`);
    expect(list.columns[2]).toMatchObject({ field: 'textConsent', isSure: true });
  });

  test('consent in general is taken for consent to texts only if the owner says so', () => {
    expect(unsureFields(recognised('Name | Phone | Consent\nAna | 413-555-0101 | yes'))).toEqual([
      'textConsent',
    ]);
  });
});

describe('names', () => {
  test.each([
    ['Vorname | Name | Handy', 'Ana | Adams | 413-555-0101', { firstName: 1, lastName: 2, phone: 3 }],
    ['Name | Surname | Tel', 'Ana | Adams | 413-555-0101', { firstName: 1, lastName: 2, phone: 3 }],
    ['Name | First name | Tel', 'Ana Adams | Ana | 413-555-0101', { name: 1, firstName: 2, phone: 3 }],
    [
      'Kunde | E-Mail-Adresse | Wiedervorlage',
      'Ana Adams | ana@example.com | 2026-12-01',
      { name: 1, email: 2, nextFollowUpOn: 3 },
    ],
    [
      'Nombre | Apellidos | Teléfono | Correo electrónico',
      'Ana | Adams | 413-555-0101 | ana@example.com',
      { firstName: 1, lastName: 2, phone: 3, email: 4 },
    ],
    ['Last, First | Mobile', 'Adams, Ana | 413-555-0101', { name: 1, phone: 2 }],
    [
      'Business name | Contact name | Phone',
      'Adams LLC | Ana Adams | 413-555-0101',
      { company: 1, name: 2, phone: 3 },
    ],
    ['Company | Contact | Phone', 'Adams LLC | Ana Adams | 413-555-0101', { company: 1, name: 2, phone: 3 }],
  ])('%s', (headings, row, expected) => {
    expect(columnsOf(recognised(`${headings}\n${row}`))).toEqual(expected);
  });

  test('a list of nothing but names', () => {
    const list = recognised('Our regulars\n\nName\nAna Adams\nBen Brook\nCleo Cruz');
    expect(list).toMatchObject({ headingRow: 3, lastRow: 6, customerCount: 3 });
    expect(list.columns).toEqual([{ column: 1, heading: 'Name', field: 'name', isSure: true }]);
  });

  test('numbers can be names', () => {
    const list = recognised(
      'Name | Phone | Type\n101 | 413-555-0101 | Loyalist\n102 | | Loyalist\n103 | 413-555-0103 |',
    );
    expect(list.customerCount).toBe(3);
    expect(columnsOf(list)).toEqual({ name: 1, phone: 2, segment: 3 });
    expect(unsureFields(list)).toEqual(['name']);
  });

  test('a list of nothing but numbers as names', () => {
    expect(recognised('Name\n101\n102\n103')).toMatchObject({ customerCount: 3, lastRow: 4 });
  });

  test('a number column called Customer gives way to the names', () => {
    const list = recognised(
      'Customer | Customer name | Phone\n101 | Ana Adams | 413-555-0101\n102 | Ben Brook | 413-555-0102',
    );
    expect(columnsOf(list)).toEqual({ name: 2, phone: 3 });
  });

  test('names under a heading that nobody knows are found, unsure', () => {
    const list = recognised('Bread lovers | Phone\nAna Adams | 413-555-0101\nBen Brook | 413-555-0102');
    expect(list.columns[0]).toMatchObject({ field: 'name', isSure: false });
  });

  test('headings in a language that nobody knows: the cells show e-mail and phone', () => {
    const list = recognised(
      'Nimi | Puhelin | Posti\nAna Adams | 413-555-0101 | ana@example.com\nBen Brook | 413-555-0102 | ben@example.com',
    );
    expect(columnsOf(list)).toEqual({ name: 1, phone: 2, email: 3 });
    expect(unsureFields(list)).toEqual(['name', 'phone', 'email']);
  });
});

describe('several columns for one thing', () => {
  test('the mobile wins over a home phone that is filled as well', () => {
    const list = recognised(
      'Name | Home phone | Mobile\nAna | 413-555-0171 | 413-555-0101\nBen | 413-555-0172 | 413-555-0102',
    );
    expect(columnsOf(list).phone).toBe(3);
    expect(unsureFields(list)).toEqual(['phone']);
  });

  test('a full phone column wins over a nearly empty mobile one, for sure', () => {
    const rows = people(20, (i) => [`Ana B${i}`, `413-555-01${10 + i}`, i === 3 ? '413-555-0199' : '']);
    const list = recogniseList([['Name', 'Phone', 'Mobile'], ...rows]);
    expect(list?.columns[1]).toEqual({ column: 2, heading: 'Phone', field: 'phone', isSure: true });
  });

  test('phones with extensions lose to phones that a text can go to', () => {
    const list = recognised(
      'Name | Work phone | Home phone\nAna | 413-555-0171 x12 | 413-555-0101\nBen | 413-555-0172 x3 | 413-555-0102',
    );
    expect(columnsOf(list).phone).toBe(3);
  });

  test('the same names twice are no reason to ask', () => {
    const list = recognised(
      'Customer | Full name | Phone\nAna Adams | Ana Adams | 413-555-0101\nBen Brook | Ben Brook | 413-555-0102',
    );
    expect(unsureFields(list)).toEqual([]);
  });

  test('two columns of segments: the fuller, unsure', () => {
    const list = recognised(
      'Name | Type | Group\nAna | Loyalist | Apostle\nBen | Loyalist |\nCleo | Hostage | Apostle',
    );
    expect(columnsOf(list).segment).toBe(2);
    expect(unsureFields(list)).toContain('segment');
  });

  test('a known date heading wins over a fuller column called Date', () => {
    const list = recognised(
      'Name | Date | Last visit\nAna | 2026-01-01 | 2026-10-01\nBen | 2026-01-02 |\nCleo | 2026-01-03 |',
    );
    expect(columnsOf(list).lastContactOn).toBe(3);
  });
});
