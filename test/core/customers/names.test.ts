import fc from 'fast-check';
import type { CustomerCells } from '../../../src/core/customers/customer';
import { hasName, nameOf } from '../../../src/core/customers/names';

describe('nameOf reads one name cell', () => {
  test.each([
    ['Ana Adams', 'Ana Adams', 'Ana'],
    ['Adams, Ana', 'Ana Adams', 'Ana'],
    ['de la Cruz, José', 'José de la Cruz', 'José'],
    ['St. John, Katarzyna', 'Katarzyna St. John', 'Katarzyna'],
    ['Adams , Ana B.', 'Ana B. Adams', 'Ana'],
    ['Adams,', 'Adams', 'Adams'],
    ["D'Angelo, Frank Jr.", "Frank D'Angelo Jr.", 'Frank'],
    ['John Smith, Jr.', 'John Smith, Jr.', 'John'],
    ['Smith, John, Jr.', 'John Smith, Jr.', 'John'],
    ['Smith, Jr., John', 'John Smith, Jr.', 'John'],
    ['Dr. Ana Adams', 'Dr. Ana Adams', 'Ana'],
    ['Robert (Bob) Smith', 'Robert (Bob) Smith', 'Robert'],
    ['Ana\u00a0 Adams\u202e', 'Ana Adams', 'Ana'],
    ['Ana', 'Ana', 'Ana'],
    ['李小龍', '李小龍', '李小龍'],
    ['#1 Pizza', '#1 Pizza', ''],
  ])('%j is %s, called %s', (name, full, first) => {
    expect(nameOf({ name })).toEqual({ full, first });
  });

  test.each([
    ['ANA ADAMS', 'Ana'],
    ['(old) Al Roe', 'Al'],
    ['Hoa Nguyen', 'Hoa'],
    ['Nguyen, Hoa', 'Hoa'],
    ['CARVER Chloe', 'Chloe'],
    ['MILLER-BO Mia', 'Mia'],
    ['Deceased, John', ''],
    ['Stopford Ann', 'Stopford'],
    ['Nora Adams', 'Nora'],
    ['Donna Notting', 'Donna'],
    ['ana adams', 'Ana'],
    ['ÉLODIE KIM', 'Élodie'],
    ['MARY-ANN SMITH', 'Mary-Ann'],
    ['ED SMITH', 'Ed'],
    ['AJ Smith', 'AJ'],
    ['TJ SMITH', 'TJ'],
    ["D'Angelo Russo", "D'Angelo"],
    ['LeAnn Kim', 'LeAnn'],
  ])('%j is greeted as %s', (name, first) => {
    expect(nameOf({ name }).first).toBe(first);
  });

  test.each([
    'Acme, Inc.',
    'Acme LLC',
    "Joe's Garage",
    'The Corner Cafe',
    'Smith and Sons',
    'Ana & Ben Adams',
    'Mr. Smith',
    'J. Smith',
    'J.R. Smith',
    'Table 4',
    'ana@example.com',
    `Ana ${'who came in on Monday '.repeat(5)}`,
    'St. Mary Parish',
    'Wm. Bates',
    'Roe Family',
    'Elm St HOA',
    "Bob's Diner",
    'TBD',
    'Deceased - Al Roe',
    'Estate of Al Roe',
    'DO NOT CONTACT Al Roe',
    'Condo Assoc. - Al',
    'The Barn',
    'Town of Hadley DPW',
    'Bob’s Nails',
    "BOB'S NAILS",
    "Don't text Ann",
    'DNC Ann',
    'STOP Ann',
    'Do-Not-Text Ann',
    'No Name',
    'McDonald Bike Club',
    'NEW - Alex Pope',
    'New Customer',
    'Unknown',
    'Walk-In Tuesday',
    'Coach Miller',
  ])('%j has nothing to be greeted with', (name) => {
    expect(nameOf({ name })).toEqual({ full: name.trim(), first: '' });
  });

  test.each(['', '???', '123', '   ', 42, true, '#ERROR!', '#NAME?', '#REF!', '#N/A', '#DIV/0!'])(
    '%j is no name',
    (name) => {
      expect(nameOf({ name })).toEqual({ full: '', first: '' });
    },
  );

  test('turning round and writing plainly give the same name', () => {
    const word = fc
      .string({ unit: fc.constantFrom(...'abcdeé'), minLength: 3, maxLength: 8 })
      .map((text) => `R${text}`);
    fc.assert(
      fc.property(word, word, (first, last) =>
        expect(nameOf({ name: `${last}, ${first}` })).toEqual({ full: `${first} ${last}`, first }),
      ),
    );
  });
});

describe('nameOf reads two plain words as it reads them with a blank behind, which is the long way', () => {
  test('whatever the words are, titles and words of companies too', () => {
    const words = [
      'Ana',
      'Élodie',
      'García',
      'Señora',
      'Café',
      'Adams',
      'Dr',
      'Mrs',
      'Pastor',
      'Father',
      'Pet',
      'Shop',
      'Co',
      'Inc',
      'And',
      'Or',
      'Al',
    ];
    const word = fc.constantFrom(...words);
    fc.assert(
      fc.property(word, word, fc.constantFrom('', 'Acme', 'Ana Adams'), (first, last, company) => {
        const name = `${first} ${last}`;
        expect(nameOf({ name, company })).toEqual(nameOf({ name: `${name} `, company }));
      }),
    );
  });
});

describe('nameOf reads several cells', () => {
  test.each<[CustomerCells, string, string]>([
    [{ firstName: 'Mary Ann', lastName: 'Smith' }, 'Mary Ann Smith', 'Mary Ann'],
    [{ firstName: 'Ana M.', lastName: 'Adams' }, 'Ana M. Adams', 'Ana'],
    [{ firstName: 'ana', lastName: 'ADAMS' }, 'ana ADAMS', 'Ana'],
    [{ firstName: 'Ana & Ben', lastName: 'Adams' }, 'Ana & Ben Adams', 'Ana & Ben'],
    [{ firstName: 'J.', lastName: 'Adams' }, 'J. Adams', ''],
    [{ firstName: 'Ana' }, 'Ana', 'Ana'],
    [{ lastName: 'Adams' }, 'Adams', ''],
    [{ name: 'Adams, Ana', firstName: 'Annie' }, 'Ana Adams', 'Annie'],
    [{ firstName: 'Family', lastName: 'Roe' }, 'Family Roe', ''],
    [{ firstName: 'Mr.', lastName: 'Roe' }, 'Mr. Roe', ''],
    [{ firstName: 'N/A', lastName: 'Roe' }, 'N/A Roe', ''],
    [{ firstName: 'Hoa', lastName: 'Roe' }, 'Hoa Roe', 'Hoa'],
    [{ company: 'Acme' }, 'Acme', ''],
    [{ name: 'Acme', company: 'Acme' }, 'Acme', ''],
    [{ name: '-', company: 'Acme' }, 'Acme', ''],
  ])('%j is %s, called %j', (cells, full, first) => {
    expect(nameOf(cells)).toEqual({ full, first });
  });

  test.each(['An'.repeat(40), `Ana & ${'Ben & '.repeat(12)}Al`])(
    'a first name of 80 letters is a greeting, one letter more makes it a note: %s',
    (firstName) => {
      expect(firstName).toHaveLength(80);
      expect(nameOf({ firstName, lastName: 'Adams' })).toEqual({
        full: `${firstName} Adams`,
        first: firstName,
      });
      for (const cells of [{ firstName: `${firstName}a` }, { name: 'Ana Adams', firstName: `${firstName}a` }])
        expect(nameOf(cells)).toEqual({ full: cells.name ?? cells.firstName, first: '' });
    },
  );

  test.each(['a' + '('.repeat(48_000), `${'a '.repeat(24_000)}bc`, `${'a. '.repeat(16_000)}bc`])(
    'a first name of 48,000 letters stands in the full name and is no greeting',
    (firstName) => {
      expect(nameOf({ firstName, lastName: 'Adams' })).toEqual({ full: `${firstName} Adams`, first: '' });
    },
  );

  test('there is a name exactly where one is shown', () => {
    const cell = fc.constantFrom('', '-', '123', 'Ana', 'Adams, Ana', ',');
    fc.assert(
      fc.property(cell, cell, cell, cell, (name, firstName, lastName, company) => {
        const cells = { name, firstName, lastName, company };
        expect(hasName(cells)).toBe(nameOf(cells).full !== '');
      }),
    );
  });
});
