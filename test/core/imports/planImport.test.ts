/** What becomes of single lines, where the whole way through the sheet would tell no more. */
import type { Field } from '../../../src/core/customers/customer';
import { nameOf } from '../../../src/core/customers/names';
import { planImport } from '../../../src/core/imports/planImport';
import { list } from '../people';
import { after, FIELDS, file, input, sale, type Said } from './files';

const PHONE = '+14135550101';

test('a sale that either of two customers on one number may have bought is nobody’s, also when it comes again', () => {
  const couple = list({ name: 'Ana Adams', phone: PHONE }, { name: 'Ben Adams', phone: PHONE });
  const before = input(couple, [file([], { purchases: [sale({ name: 'A. Adams', phone: PHONE })] })]);
  const plan = planImport(before);
  expect(plan.purchases.map(({ person, name }) => [person, name])).toEqual([[undefined, 'A. Adams']]);
  expect(planImport({ ...after(before, plan), customers: [...couple].reverse() }).purchases).toEqual([]);
});

test.each([
  ['2026-03-01', '2026-06-01', '2026-06-01'],
  ['2026-06-01', '2026-03-01', '2026-06-01'],
  ['soon', '2026-03-01', '2026-03-01'],
  ['2026-03-01', 'soon', '2026-03-01'],
  ['2099-01-01', '2026-03-01', '2026-03-01'],
  ['2026-03-01', '2099-01-01', '2026-03-01'],
])('of two files the latest contact counts that can be right: %s and %s', (one, other, wanted) => {
  for (const choice of ['blanks', 'newer', 'ask'] as const)
    for (const rows of [[], list({ name: 'Ana Adams', phone: PHONE })]) {
      const files = [one, other].map((lastContactOn) =>
        file([{ cells: { name: 'Ana Adams', phone: PHONE, lastContactOn } }]),
      );
      const { created, updated } = planImport(input(rows, files, { choice }));
      expect([...created, ...updated].map(({ wanted: { lastContactOn } }) => lastContactOn)).toEqual([
        { day: wanted },
      ]);
    }
});

test('of two files the later contact is asked about', () => {
  const ana = list({ name: 'Ana Adams', phone: PHONE, lastContactOn: '2026-01-01' });
  const files = ['2026-03-01', '2026-06-01', '2026-02-01'].map((lastContactOn) =>
    file([{ cells: { name: 'Ana Adams', phone: PHONE, lastContactOn } }]),
  );
  const { questions } = planImport(input(ana, files, { choice: 'ask' }));
  expect(questions.map(({ there }) => there)).toEqual([{ day: '2026-06-01' }]);
});

test.each([
  ['+1', undefined],
  ['n/a', undefined],
  ['413-555-0102 (her mother)', '413-555-0102 (her mother)'],
])('a blank phone of somebody in the list and "%s" in the file make %s', (phone, wanted) => {
  const ana = list({ name: 'Ana Adams', email: 'ana@example.com' });
  const files = [file([{ cells: { email: 'ana@example.com', city: 'Springfield', phone } }])];
  const [updated] = planImport(input(ana, files)).updated;
  expect([updated?.wanted.city, updated?.wanted.phone]).toEqual(['Springfield', wanted]);
});

describe('A line that says not well how to reach somebody', () => {
  test.each([
    [{ phone: '12', email: 'ana at home' }, 'Phone cannot be read, e-mail is not an address.'],
    [{ phone: '12' }, 'Phone cannot be read.'],
    [{ phone: '12', email: 'ana@example.com' }, 'Phone cannot be read.'],
    [{ phone: PHONE, email: '@ana' }, 'E-mail is not an address.'],
    [{}, 'No way to reach them.'],
  ])('with %p comes in, counted with its reason', (reach, why) => {
    const plan = planImport(input([], [file([{ cells: { name: 'Ana Adams', ...reach } }])]));
    expect([plan.created.length, plan.doubtful]).toEqual([1, 1]);
    expect(plan.lines.doubtful).toEqual([{ file: 0, line: 2, why, person: plan.created[0] }]);
  });

  test.each([[{ phone: PHONE }], [{ email: 'ana@example.com' }]])('with %p leaves no doubt', (reach) => {
    expect(planImport(input([], [file([{ cells: { name: 'Ana Adams', ...reach } }])])).doubtful).toBe(0);
  });

  test('leaves no doubt about somebody whom list or files say better how to reach', () => {
    const ana = list({ name: 'Ana Adams', phone: PHONE, email: 'ana@example.com' });
    const lines = [
      { cells: { name: 'Ana Adams', phone: '12', email: 'ana@example.com' } },
      { externalId: '7', cells: { name: 'Ben Brown', phone: '+14135550102' } },
      { externalId: '7', cells: { name: 'Ben Brown' } },
    ];
    expect(planImport(input(ana, [file(lines)])).doubtful).toBe(0);
  });
});

test('the people of whom files say yes to texts are counted, with a story or without', () => {
  const said = (name: string, phone: string, textConsent: string) => ({
    cells: { name, phone, textConsent },
  });
  const lines = [
    said('Ana Adams', PHONE, 'yes'),
    said('Ben Brown', '+14135550102', 'no'),
    said('Cy Cole', '+14135550103', 'yes'),
  ];
  for (const hasStory of [false, true])
    expect(planImport(input([], [file(lines)], { hasStory })).yeses).toBe(2);
});

describe('A line with a company and no person', () => {
  const acme = { externalId: '7', cells: { company: 'Acme Bakery', phone: PHONE } };
  const created = (rows: readonly Said[], fields = FIELDS) =>
    planImport(input([], [file(rows)], { fields: new Set<Field>(fields) })).created.map(
      ({ wanted }) => wanted,
    );

  test('stands in the list under the name of the company', () => {
    expect(created([acme])).toMatchObject([{ name: 'Acme Bakery', company: 'Acme Bakery' }]);
  });

  test('has it for a last name where the list keeps names in parts, so that nobody is greeted by it', () => {
    const [wanted = {}] = created([acme], ['firstName', 'lastName', 'phone']);
    expect([wanted.lastName, nameOf(wanted)]).toEqual(['Acme Bakery', { full: 'Acme Bakery', first: '' }]);
  });

  test('gives way to the person whom another line names', () => {
    const ana = { externalId: '7', cells: { name: 'Ana Adams', company: 'Acme Bakery', phone: PHONE } };
    expect(created([acme, ana])).toMatchObject([{ name: 'Ana Adams', company: 'Acme Bakery' }]);
  });
});

test('a cell with more numbers than there are customers is looked through to its end', () => {
  const numbers = Array.from({ length: 12 }, (_, at) => `413-555-01${10 + at}`);
  const lines = [{ cells: { name: 'Ana Adams', phone: numbers.join(' / ') } }];
  const { created, updated } = planImport(
    input(list({ name: 'Ana Adams', phone: numbers.join(' / ') }), [
      file(lines),
      file([{ cells: { name: 'Ana Adams', phone: numbers[7] ?? '' } }]),
    ]),
  );
  expect([created.length, updated.length]).toEqual([0, 0]);
});
