/** What the pasteable script holds: the list, its runner and its menu. */
import type { Difference } from './case';
import { contractCases } from './list';
import { tryCase } from './tryCase';

export { addContractMenu, runContractList } from './runList';

/** Runs the case of a name in the open spreadsheet. Throws when there is none of that name. */
export function runCase(name: string): Difference | undefined {
  const one = contractCases.find((other) => other.name === name);
  if (!one) throw new Error(`There is no case "${name}".`);
  return tryCase(SpreadsheetApp.getActiveSpreadsheet(), one);
}
