/** Keeps the contract list complete: what the product calls of Google is in it, and what a case claims to show it calls. */
import path from 'node:path';
import { contractCases } from './list';
import { membersCalledIn } from './membersCalled';

const root = path.resolve(__dirname, '..', '..');
const product = path.join(root, 'src', 'google');
const called = membersCalledIn(product, path.join(product, 'tsconfig.json'));
const covered = new Set(contractCases.flatMap(({ covers }) => covers));

test('every member of Google that the product calls has a case that names it', () => {
  expect([...called].filter((member) => !covered.has(member)).sort()).toEqual([]);
});

test('the members of Google are read from the sources: the usual ones are among them', () => {
  expect([...called]).toEqual(expect.arrayContaining(['Range.setValues', 'Lock.tryLock', 'SheetType.GRID']));
});

test('every member that a case names is called in the cases', () => {
  const inCases = membersCalledIn(path.join(__dirname, 'cases'), path.join(__dirname, '..', 'tsconfig.json'));
  expect([...covered].filter((member) => !inCases.has(member)).sort()).toEqual([]);
});
