/** Lists of families: the parent is the customer, whom to call and to text, and the child is not. */
import { columnsOf, recognised, unsureFields } from './lists';

const list = (headings: string, ...rows: string[]) =>
  recognised([headings, ...rows].map((row) => `\n${row}`).join(''));

const FAMILIES = [
  'Ana Fox     | Noah | 413-555-0101',
  'Bo & Al Hill | Ivy | 413-555-0102',
  'Lane        | Kit  | 413-555-0103',
  'Smith, Pat  | Al   | 413-555-0104',
];

test.each([
  'Parent',
  'Parents',
  'Parent name',
  'Parent/Guardian',
  'Parent or legal guardian name',
  'Mom/Dad',
  'Mother / Father',
  "Parent's name",
])('%s is the name for certain, and the child is none', (parent) => {
  for (const child of ['Student', 'Student name', 'Child', 'Pupil', 'Camper name']) {
    const found = list(`${parent} | ${child} | Phone`, ...FAMILIES);
    expect([columnsOf(found), unsureFields(found)]).toEqual([{ name: 1, phone: 3 }, []]);
    const turned = list(
      `${child} | ${parent} | Phone`,
      ...FAMILIES.map((row) => row.replace(/^(.*?)\|(.*?)\|/, '$2|$1|')),
    );
    expect([columnsOf(turned), unsureFields(turned)]).toEqual([{ name: 2, phone: 3 }, []]);
  }
});

test('first and last names of parents are theirs beside that of the student', () => {
  const found = list(
    'Parent first name | Parent last name | Student name | Student last name | Phone',
    'Carl  | Brien  | Noah | Brien  | 413-555-0101',
    'Wanda | Newman | Kit  | Newman | 413-555-0102',
  );
  expect([columnsOf(found), unsureFields(found)]).toEqual([{ firstName: 1, lastName: 2, phone: 5 }, []]);
});

test.each(['Student', 'Student name', 'Member'])('%s is the customer where no parent is named', (heading) => {
  expect(
    columnsOf(list(`${heading} | Parent phone`, 'Noah Fox | 413-555-0101', 'Ivy Hill | 413-555-0102')).name,
  ).toBe(1);
});

test.each(['Household', 'Who is it'])(
  'couples and surnames alone under %s are asked about rather than lost',
  (heading) => {
    const found = list(
      `${heading} | Piece | Cell`,
      ...FAMILIES.map((row) => row.replace('Bo & Al', 'Bo & Al & Di')),
    );
    expect([columnsOf(found).name, unsureFields(found).includes('name')]).toEqual([1, true]);
  },
);

test('words that stand again and again are no names', () => {
  const found = list(
    'Piece | Cell',
    'rye | 413-555-0101',
    'rye | 413-555-0102',
    'cake | 413-555-0103',
    'cake | 413-555-0104',
  );
  expect(columnsOf(found).name).toBeUndefined();
});

test('segments under any heading are asked about, though other words stand among them', () => {
  const found = list(
    'Name | Phone | How are they',
    'Ana Adams  | 413-555-0101 | Loyalist',
    'Ben Brown  | 413-555-0102 | trial',
    'Cy Cole    | 413-555-0103 | apostle',
    'Di Dunn    | 413-555-0104 | upset',
    'Ed Egan    | 413-555-0105 | Hostage',
    'Flo Fox    | 413-555-0106 | trial',
  );
  expect([columnsOf(found).segment, unsureFields(found)]).toEqual([3, ['segment']]);
});
