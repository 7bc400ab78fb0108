import type { CustomerCells } from '../../../src/core/customers/customer';
import { findDuplicates } from '../../../src/core/duplicates/findDuplicates';
import { list, RULES } from '../people';
import { OTHERS } from './others';

function groupsOf(...rows: readonly CustomerCells[]) {
  return findDuplicates(list(...rows, ...OTHERS), RULES, []);
}

function areOne(a: CustomerCells, b: CustomerCells): boolean {
  return groupsOf(a, b).length === 1;
}

const PHONE = '413-555-0148';

describe('One person', () => {
  test.each<[string, CustomerCells, CustomerCells]>([
    [
      'the same phone, however written',
      { name: 'Ana Adams', phone: PHONE },
      { name: 'Ana Adams', phone: '+1 (413) 555 0148' },
    ],
    [
      'the same e-mail in capitals',
      { name: 'Ana Adams', email: 'ana.adams@example.com' },
      { name: 'Ana Adams', email: 'ANA.Adams@Example.com ' },
    ],
    [
      'the same box behind a plus',
      { name: 'Ana Adams', email: 'ana.adams@example.com' },
      { name: 'Ana Adams', email: 'ana.adams+shop@example.com' },
    ],
    [
      'a slip in the service',
      { name: 'Ana Adams', email: 'ana77@gmail.com' },
      { name: 'Ana Adams', email: 'ana77@gmial.com' },
    ],
    [
      'the same ID of another system',
      { name: 'Ana Adams', 'external:HubSpot': '512' },
      { name: 'Anna Adams', 'external:HubSpot': '512' },
    ],
    ['last name first', { name: 'Ana Adams', phone: PHONE }, { name: 'Adams, Ana', phone: PHONE }],
    [
      'last name first without a comma',
      { name: 'Ana Adams', phone: PHONE },
      { name: 'Adams Ana', phone: PHONE },
    ],
    [
      'first and last name in each other’s column',
      { firstName: 'Ana', lastName: 'Adams', phone: PHONE },
      { firstName: 'Adams', lastName: 'Ana', phone: PHONE },
    ],
    ['accents left out', { name: 'José Muñoz', phone: PHONE }, { name: 'Jose Munoz', phone: PHONE }],
    ['a nickname', { name: 'Robert Hall', phone: PHONE }, { name: 'Bob Hall', phone: PHONE }],
    ['a name cut short', { name: 'Danny Hall', phone: PHONE }, { name: 'Daniel Hall', phone: PHONE }],
    ['an initial', { name: 'J. Hallowell', phone: PHONE }, { name: 'Joan Hallowell', phone: PHONE }],
    ['a wrong letter', { name: 'Joan Hallowell', phone: PHONE }, { name: 'Joan Hallowel', phone: PHONE }],
    [
      'two letters that changed places',
      { name: 'Jaon Hallowell', phone: PHONE },
      { name: 'Joan Hallowell', phone: PHONE },
    ],
    [
      'what a scanner made of it',
      { name: 'Marnie Burnett', phone: PHONE },
      { name: 'Mamie Bumett', phone: PHONE },
    ],
    [
      'one of two last names',
      { name: 'Lucía García Navarro', phone: PHONE },
      { name: 'Lucía García', phone: PHONE },
    ],
    [
      'a particle written as one word',
      { name: 'Vincent van Dyk', phone: PHONE },
      { name: 'Vincent Vandyk', phone: PHONE },
    ],
    [
      'a second name',
      { name: 'Joan Marie Hallowell', phone: PHONE },
      { name: 'Joan Hallowell', phone: PHONE },
    ],
    ['a title', { name: 'Dr. Joan Hallowell', phone: PHONE }, { name: 'Joan Hallowell', phone: PHONE }],
    [
      'another last name since the wedding',
      { name: 'Joan Hallowell', phone: PHONE, email: 'joan@example.com' },
      { name: 'Joan Burnside', phone: PHONE, email: 'joan@example.com' },
    ],
    [
      'a phone without its area code',
      { name: 'Joan Hallowell', phone: PHONE },
      { name: 'Joan Hallowell', phone: '555-0148' },
    ],
    [
      'a wrong digit in the phone',
      { name: 'Joan Hallowell', phone: '413-552-7148' },
      { name: 'Joan Hallowell', phone: '413-552-1148' },
    ],
    [
      'a second number in the cell',
      { name: 'Joan Hallowell', phone: `212-555-0101 / ${PHONE}` },
      { name: 'Joan Hallowell', phone: PHONE },
    ],
    [
      'day and month swapped',
      { name: 'Joan Hallowell', birthday: '1970-03-04' },
      { name: 'Joan Hallowell', birthday: '1970-04-03' },
    ],
    [
      'a birthday without its year',
      { name: 'Joan Hallowell', birthday: '1970-03-04' },
      { name: 'Joan Hallowell', birthday: 'March 4' },
    ],
    [
      'a street cut short',
      { name: 'Joan Hallowell', address: '12 Old Mill Street' },
      { name: 'Joan Hallowell', address: 'Apt 3, 12 Old Mill St.' },
    ],
    [
      'a street with its number behind',
      { name: 'Joan Hallowell', address: 'Hauptstraße 12' },
      { name: 'Joan Hallowell', address: 'Hauptstr. 12' },
    ],
    [
      'an address in one cell',
      { name: 'Joan Hallowell', address: '12 Mill Street', city: 'Salem', postcode: '01970' },
      { name: 'Joan Hallowell', address: '12 Mill St, Salem, MA 01970' },
    ],
    [
      'a firm without its form',
      { name: 'Thornberg Plumbing LLC', phone: PHONE },
      { name: 'Thornberg Plumbing', phone: PHONE },
    ],
    [
      'a firm with a longer name',
      { company: 'Arnie’s Deli', phone: PHONE },
      { company: 'Arnie’s Delicatessen', phone: PHONE },
    ],
    [
      'a firm whose name has a word without its vowels',
      { company: 'Hope Learning Center', phone: PHONE, address: '6045 Pulaski Rd' },
      { company: 'HOPE LEARNING CTR', phone: PHONE, address: '6045 Pulaski Rd' },
    ],
    [
      'a rare name and nothing against it',
      { name: 'Wilhelmina Featherstone', phone: PHONE },
      { name: 'Wilhelmina Featherstone', email: 'w@example.com' },
    ],
  ])('with %s stands in one group', (_, a, b) => {
    expect(areOne(a, b)).toBe(true);
  });
});

describe('Two people', () => {
  test.each<[string, CustomerCells, CustomerCells]>([
    ['one phone', { name: 'Henry Abbott', phone: PHONE }, { name: 'Joan Abbott', phone: PHONE }],
    [
      'one phone and one address',
      { name: 'Henry Abbott', phone: PHONE, address: '12 Mill St' },
      { name: 'Joan Abbott', phone: PHONE, address: '12 Mill St' },
    ],
    [
      'one phone and one e-mail',
      { name: 'Henry Abbott', phone: PHONE, email: 'abbott@example.com' },
      { name: 'Joan Abbott', phone: PHONE, email: 'abbott@example.com' },
    ],
    [
      'the e-mail of a family',
      { name: 'Henry Abbott', email: 'family@example.com' },
      { name: 'Joan Burns', email: 'family@example.com' },
    ],
    [
      'the e-mail of an office',
      { name: 'Henry Abbott', email: 'info@example.com' },
      { name: 'Petra Burns', email: 'info@example.com' },
    ],
    [
      'a common name',
      { name: 'John Smith', phone: PHONE, email: 'a@example.com' },
      { name: 'John Smith', phone: '212-555-0101', email: 'b@example.com' },
    ],
    ['a common name and nothing else', { name: 'John Smith' }, { name: 'John Smith' }],
    [
      'father and son',
      { name: 'Robert Hall Sr', phone: PHONE, address: '12 Mill St' },
      { name: 'Robert Hall Jr.', phone: PHONE, address: '12 Mill St' },
    ],
    [
      'a son named after his father',
      { name: 'Robert Hall', phone: PHONE, birthday: '1950-01-02' },
      { name: 'Robert Hall Jr', phone: PHONE, birthday: '1981-07-30' },
    ],
    ['brothers a letter apart', { name: 'Tim Hall', phone: PHONE }, { name: 'Tom Hall', phone: PHONE }],
    [
      'man and wife with names alike',
      { name: 'Paul Hallowell', phone: PHONE },
      { name: 'Paula Hallowell', phone: PHONE },
    ],
    [
      'one firm',
      { name: 'Henry Abbott', company: 'Acme Bakery', phone: PHONE },
      { name: 'Petra Burns', company: 'Acme Bakery', phone: PHONE },
    ],
    [
      'firms alike',
      { name: 'Blue Elm Bakery', address: '12 Mill St' },
      { name: 'Blue Oak Bakery', address: '12 Mill St' },
    ],
    [
      'numbers that differ in the e-mail',
      { name: 'Rosa Kim', email: 'rosa.kim14@example.com' },
      { name: 'Rosa Kim', email: 'rosa.kim15@example.com' },
    ],
    [
      'a phone that is no number',
      { name: 'Henry Abbott', phone: '000-000-0000' },
      { name: 'Petra Burns', phone: '000-000-0000' },
    ],
    ['nothing at all', {}, {}],
  ])('with %s are no double', (_, a, b) => {
    expect(groupsOf(a, b)).toEqual([]);
  });

  test('do not come together by a third row between them', () => {
    const [group] = groupsOf(
      { name: 'Henry Abbott', phone: PHONE, email: 'henry@example.com' },
      { name: 'H Abbott', phone: PHONE, email: 'henry@example.com' },
      { name: 'Hester Abbott', phone: PHONE },
    );
    expect(group?.members.map(({ row }) => row)).toEqual([2, 3]);
  });
});
