/** Single cells of exports: phones, addresses for mail, days, addresses. */
import { readTable } from '../../../src/tables/imports/readTable';
import { customer, table, US } from './files';

describe('phones', () => {
  test.each([
    ["'+14135550101", '+14135550101', undefined],
    ['4135550101.0', '4135550101', undefined],
    ['413-555-0101 ::: 413-555-0102', '413-555-0101', '413-555-0102'],
    ['413-555-0101 or 413-555-0102', '413-555-0101 or 413-555-0102', undefined],
    ['(413) 555-0101 / (413) 555-0102', '(413) 555-0101', '(413) 555-0102'],
    ['Phone:(413) 555-0102 Mobile:(413) 555-0101', '(413) 555-0101', '(413) 555-0102'],
    ['Phone:(413) 555-0102, Mobile:(413) 555-0101', '(413) 555-0101', '(413) 555-0102'],
    ['413-555-0101 x12, 413-555-0102', '413-555-0102', '413-555-0101 x12'],
    ['413-555-0101, ext 12', '413-555-0101, ext 12', undefined],
    ['tel:+1-413-555-0101', 'tel:+1-413-555-0101', undefined],
    ['4915123456789', '+4915123456789', undefined],
    ['ask at the door, 5', 'ask at the door, 5', undefined],
  ])('%s', (written, phone, more) => {
    expect(customer({ Name: 'Ana Adams', Phone: written })).toEqual({
      line: 2,
      name: 'Ana Adams',
      phone,
      ...(more === undefined ? {} : { more }),
    });
  });

  test('of several columns the mobile goes first, then the plain one, work, home and the others', () => {
    const cells = {
      ...{ 'Other Phone': '413-555-0105', 'Home Phone': '413-555-0104', 'Work Phone': '413-555-0103' },
      ...{ Phone: '413-555-0102', Mobile: '413-555-0101', Fax: '413-555-0199', 'First name': 'Ana' },
    };
    expect(customer(cells)).toEqual({
      ...{ line: 2, firstName: 'Ana', phone: '413-555-0101' },
      more: '413-555-0102 413-555-0103 413-555-0104 413-555-0105',
    });
  });

  test('one number written twice is one', () => {
    expect(customer({ Phone: '(413) 555-0101', Mobile: '+1 413 555 0101', Email: 'a@example.com' })).toEqual({
      ...{ line: 2, phone: '+1 413 555 0101', email: 'a@example.com' },
    });
  });
});

describe('addresses for mail', () => {
  test.each([
    ['Ana@Example.com', 'ana@example.com', undefined],
    ['Ana Adams <ana@example.com>', 'ana@example.com', undefined],
    ['mailto:ana@example.com', 'ana@example.com', undefined],
    ['ana@example.com; ben@example.com', 'ana@example.com', 'ben@example.com'],
    ['ana@example.com ::: ben@example.com', 'ana@example.com', 'ben@example.com'],
    ['not known, ana@example.com', 'ana@example.com', undefined],
    ['ana at example.com', 'ana at example.com', undefined],
  ])('%s', (written, email, more) => {
    expect(customer({ Name: 'Ana Adams', Email: written })).toEqual({
      line: 2,
      name: 'Ana Adams',
      email,
      ...(more === undefined ? {} : { more }),
    });
  });

  test('a well-formed one goes before an ill-formed one, whichever column it stands in', () => {
    const cells = { Email: 'ana at example', 'Email 2': 'ana@example.com', Name: 'Ana' };
    expect(customer(cells)).toMatchObject({ email: 'ana@example.com', more: 'ana at example' });
  });

  test('the one of an owner, an assistant or a spouse is not the customer’s', () => {
    const cells = {
      ...{ Name: 'Ana Adams', 'Contact owner': 'bella@example.com', 'Assistant email': 'eve@example.com' },
      'Spouse email': 'tom@example.com',
    };
    expect(customer(cells)).toEqual({ line: 2, name: 'Ana Adams' });
  });
});

describe('days', () => {
  test.each([
    ['2024-03-12 09:14', '2024-03-12'],
    ['20240312', '2024-03-12'],
    ['2024-03-12T23:14:15.000Z', '2024-03-12'],
    ['2024-03-12T09:14:15-0500', '2024-03-12'],
    ['2024-03-12 09:14:15 -0400', '2024-03-12'],
    ['2024-03-12 09:14 AM EST', '2024-03-12'],
    ['3/12/2024 9:14 AM', '2024-03-12'],
    ['Mar 12, 2024', '2024-03-12'],
    ['12-Mar-2024 09:14 AM', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
    ['45363', '2024-03-12'],
    ['1710234840', '2024-03-12'],
    ['1710234840000', '2024-03-12'],
    ['last spring', 'last spring'],
    ['N/A', undefined],
    ['0000-00-00 00:00:00', undefined],
  ])('%s', (written, day) => {
    expect(customer({ Name: 'Ana Adams', 'Created at': written })).toEqual({
      ...{ line: 2, name: 'Ana Adams' },
      ...(day === undefined ? {} : { addedOn: day }),
    });
  });

  test('day or month first is what the column itself shows, else what the list has', () => {
    const read = (...days: string[]) =>
      readTable(table(['Name', 'Date added'], ...days.map((day) => ['Ana', day])), US).customers.map(
        ({ cells }) => cells.addedOn,
      );
    expect(read('03/04/2024', '25/12/2024')).toEqual(['2024-04-03', '2024-12-25']);
    expect(read('03/04/2024')).toEqual(['2024-03-04']);
  });

  test('a typing error does not turn the days of the others', () => {
    const read = (...days: string[]) =>
      readTable(table(['Name', 'Date added'], ...days.map((day) => ['Ana', day])), US).customers.map(
        ({ cells }) => cells.addedOn,
      );
    expect(read('11/02/2026', '31/31/2026')[0]).toBe('2026-11-02');
    expect(read('11/02/2026', '99/1/2026')[0]).toBe('2026-11-02');
    expect(read('11/02/2026', '10/25/2026', '10/26/2026', '13/2/2026')[0]).toBe('2026-11-02');
    expect(read('11/02/2026', '25/10/2026', '26/10/2026', '2/13/2026')[0]).toBe('2026-02-11');
  });

  test.each([
    ['1984-03-14', '1984-03-14'],
    ['--03-14', 'March 14'],
    ['--0314', 'March 14'],
    ['1604-03-14', 'March 14'],
    ['03/14', '03/14'],
    ['0/0/00', undefined],
  ])('a birthday %s', (written, birthday) => {
    expect(customer({ Name: 'Ana Adams', Birthday: written })).toEqual({
      ...{ line: 2, name: 'Ana Adams' },
      ...(birthday === undefined ? {} : { birthday }),
    });
  });

  test('of several the last contact and the first beginning count', () => {
    const cells = {
      ...{ Name: 'Ana', 'Last visit': '2026-10-01', 'Last contacted': '2026-11-01' },
      ...{ 'Create date': '2024-05-01', 'First visit': '2024-03-01' },
    };
    expect(customer(cells)).toMatchObject({ lastContactOn: '2026-11-01', addedOn: '2024-03-01' });
  });
});

describe('addresses', () => {
  test.each([
    [{ street_number: '6', address_1: 'Main St', address_2: 'Unit 4', suburb: 'Salem' }, '6 Main St, Unit 4'],
    [{ Address: '1 Main St', 'Address 2': 'Apt 4', City: 'Salem' }, '1 Main St, Apt 4'],
    [{ Street: '1 Main St', Address: '1 Main St, Salem MA', City: 'Salem' }, '1 Main St'],
    [{ Address: '1 Main St\nSalem, MA 01970' }, '1 Main St, Salem, MA 01970'],
    [{ 'Shipping street': '9 Wharf', 'Billing street': '1 Main St' }, '1 Main St'],
    [{ 'Shipping street': '9 Wharf', 'Billing city': 'Salem' }, '9 Wharf'],
    [{ Street: '2 Mill Lane', Country: 'United Kingdom' }, '2 Mill Lane, United Kingdom'],
    [{ Street: '1 Main St', Country: 'United States' }, '1 Main St'],
  ])('%j', (cells, address) => {
    expect(customer({ Name: 'Ana Adams', ...cells })).toMatchObject({
      address,
    });
  });

  test('are never mixed from two', () => {
    const cells = { Name: 'Ana', 'Home street': '1 Main St', 'Business street': '', 'Business city': 'Lynn' };
    expect(customer(cells)).toEqual({ line: 2, name: 'Ana', address: '1 Main St' });
  });

  test('tell the country of a number without its code', () => {
    expect(customer({ Name: 'Ana', Phone: '07911 123456', Country: 'England' })).toMatchObject({
      phone: '+447911123456',
    });
  });
});
