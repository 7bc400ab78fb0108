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
