/** What becomes of single lines, where the whole way through the sheet would tell no more. */
import { planImport } from '../../../src/core/imports/planImport';
import { list } from '../people';
import { after, file, input, sale } from './files';

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
