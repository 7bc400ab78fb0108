/** Holds the emulator to the contract list, each case in a spreadsheet of its own. */
import { differenceOnEmulator } from './contractHost';
import { contractCases } from './list';

test.each(contractCases.map(({ name }) => name))('%s', (name) => {
  expect(differenceOnEmulator(name)).toBeUndefined();
});

test('no two cases have one name, since a case is run by its name', () => {
  const names = contractCases.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
