/** Lists of families: where a parent is named beside each child the parent may be the customer, and the owner is asked; elsewhere everybody keeps their name. */
import { columnsOf, recognised, unsureFields } from './lists';

const list = (headings: string, ...rows: string[]) =>
  recognised([headings, ...rows].map((row) => `\n${row}`).join(''));

const FAMILIES = [
  'Ana Fox     | Noah | 413-555-0101',
  'Bo & Al Hill | Ivy | 413-555-0102',
  'Lane        | Kit  | 413-555-0103',
  'Smith, Pat  | Al   | 413-555-0104',
];

describe.each([
  'Parent',
  'Parents',
  'Parent name',
  'Parent/Guardian',
  'Parent or legal guardian name',
  'Mom/Dad',
  'Mother / Father',
  "Parent's name",
])('%s beside children', (parent) => {
  test.each(['Student', 'Student name', 'Child', 'Pupil', 'Camper name'])('%s is asked about', (child) => {
    const found = list(`${parent} | ${child} | Phone`, ...FAMILIES);
    expect([columnsOf(found), unsureFields(found)]).toEqual([{ name: 1, phone: 3 }, ['name']]);
    const turned = FAMILIES.map((row) => row.replace(/^(.*?)\|(.*?)\|/, '$2|$1|'));
    const other = list(`${child} | ${parent} | Phone`, ...turned);
    expect([columnsOf(other), unsureFields(other)]).toEqual([{ name: 2, phone: 3 }, ['name']]);
  });
});

test('first and last names of parents are theirs beside that of the student', () => {
  const found = list(
    'Parent first name | Parent last name | Student name | Student last name | Phone',
    'Carl  | Brien  | Noah | Brien  | 413-555-0101',
    'Wanda | Newman | Kit  | Newman | 413-555-0102',
  );
  expect([columnsOf(found), unsureFields(found)]).toEqual([{ firstName: 1, lastName: 2, phone: 5 }, []]);
});

test.each([
  ['Student | Parent phone', 'Noah Fox | 413-555-0101', 'Ivy Hill | 413-555-0102'],
  ['Student name | Mother | Phone', 'Noah Fox | | 413-555-0101', 'Ivy Hill | Di Hill | 413-555-0102'],
  ['Learner | Guardian | Phone', 'Ann Lee | | 413-555-0101', 'Bob Roy | | 413-555-0102'],
  ['Student | Parent | Phone', 'Ann Lee | yes | 413-555-0101', 'Bob Roy | no | 413-555-0102'],
  [
    'Student | Parent | Phone',
    ...['Ann Lee', 'Bob Roy', 'Cy Fox', 'Di Day'].map((name) => `${name} | self | 413-555-0101`),
  ],
  [
    'Student name | Student phone | Father',
    'Ann Lee | 413-555-0101 | Bob Lee',
    'Di Roy | 413-555-0102 | Al Roy',
  ],
  ['Customer | Carer | Phone', 'Ann Lee | Jo Bee | 413-555-0101', 'Bob Roy | Jo Bee | 413-555-0102'],
  ['Account name | Parent | Phone', 'Small Co | Big Co | 413-555-0101', 'Tiny Co | Big Co | 413-555-0102'],
  [
    'Name | Child | Mother | Phone',
    'Ann Lee | Kit | Ida Lee | 413-555-0101',
    'Bob Roy | Al | Eve Roy | 413-555-0102',
  ],
])('of %s the first column names the customers', (headings, ...rows) => {
  const { name, company } = columnsOf(list(headings, ...rows));
  expect(name ?? company).toBe(1);
});

test('beside first and last names a parent is not read', () => {
  const found = list(
    'First name | Last name | Mother | Phone',
    'Ann | Lee | Ida Lee | 413-555-0101',
    'Bob | Roy | Eve Roy | 413-555-0102',
  );
  expect(columnsOf(found)).toEqual({ firstName: 1, lastName: 2, phone: 4 });
});

test.each(['Family of', 'Who is it'])(
  'couples and surnames alone under %s are asked about rather than lost',
  (heading) => {
    const found = list(`${heading} | Piece | Cell`, ...FAMILIES);
    expect([columnsOf(found).name, unsureFields(found).includes('name')]).toEqual([1, true]);
  },
);

test.each([
  [
    'words that stand again and again',
    'Piece | Cell',
    'rye | 413-555-0101',
    'rye | 413-555-0102',
    'cake | 413-555-0103',
    'cake | 413-555-0104',
  ],
  [
    'what stands further right',
    'Cell | Piece',
    '413-555-0101 | rye',
    '413-555-0102 | cake',
    '413-555-0103 | bun',
  ],
])('%s are no names', (_, headings, ...rows) => {
  expect(columnsOf(list(headings, ...rows)).name).toBeUndefined();
});

const HOW = [
  'Ana Adams  | 413-555-0101 | Loyalist',
  'Ben Brown  | 413-555-0102 | trial',
  'Cy Cole    | 413-555-0103 | apostle',
  'Di Dunn    | 413-555-0104 | upset',
  'Ed Egan    | 413-555-0105 | Hostage',
  'Flo Fox    | 413-555-0106 | trial',
];

test('segments under any heading are asked about, though other words stand among them', () => {
  const found = list('Name | Phone | How are they', ...HOW);
  expect([columnsOf(found).segment, unsureFields(found)]).toEqual([3, ['segment']]);
});

test('a column called Segment goes before one that looks like it, be it empty', () => {
  const found = list('Name | Phone | How are they | Segment', ...HOW.map((row) => `${row} |`));
  expect(columnsOf(found).segment).toBe(4);
});

test('who says that the parent is not the name has the child as the name', () => {
  const found = list(
    'Student | Parent | Phone',
    'Ann Lee | Ida Lee | 413-555-0101',
    'Bob Roy | Eve Roy | 413-555-0102',
  );
  expect(found.columns.find(({ field }) => field === 'name')).toMatchObject({
    column: 2,
    isSure: false,
    otherwise: 1,
  });
});
