import type { Day } from '../../../src/core/day';
import { demoCustomers, demoCustomersOn } from '../../../src/tables/customers/demoShop';
import { recogniseList } from '../../../src/tables/customers/recognise';
import { segmentOf, SEGMENTS } from '../../../src/core/customers/segment';
import { unsureFields } from './lists';

const CUSTOMERS = demoCustomers('2026-11-20' as Day);

describe('the demo shop', () => {
  test('is recognised to the last customer with nothing to ask', () => {
    const rows = CUSTOMERS.map((customer) => Object.values(customer));
    const list = recogniseList([Object.keys(CUSTOMERS[0] ?? {}), ...rows]);
    expect(list).toMatchObject({ headingRow: 1, customerCount: CUSTOMERS.length });
    expect(list && unsureFields(list)).toEqual([]);
  });

  test('has about sixty customers with every segment, mostly Loyalists', () => {
    const segments = CUSTOMERS.map(({ Segment }) => segmentOf(Segment));
    expect(new Set(segments)).toEqual(new Set([...SEGMENTS, undefined]));
    expect(segments.filter((segment) => segment === 'Loyalist').length / segments.length).toBeGreaterThan(
      0.6,
    );
  });

  test('counts its days from today', () => {
    expect(CUSTOMERS[0]).toMatchObject({ Name: 'Hannah Ortiz', 'Last contact': '2026-10-25' });
    expect(demoCustomersOn('2028-03-01')[0]).toMatchObject({ 'Last contact': '2028-02-04' });
  });

  test('uses only numbers and addresses that belong to nobody', () => {
    for (const { Phone, Email } of CUSTOMERS) {
      expect(Phone).toMatch(/^$|555[-. ]?01\d\d/);
      expect(Email).toMatch(/^$|example\.com$/);
    }
  });

  test('refuses a day that does not exist', () => {
    expect(() => demoCustomersOn('2026-02-30')).toThrow('2026-02-30 is not a day');
  });
});
