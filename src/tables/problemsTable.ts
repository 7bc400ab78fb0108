/** The Problems tab: one row per problem of the customer list, and the fixes the owner ticked there. */
import { cellText, type Cell } from '../core/cell';
import type { CustomerId, Field } from '../core/customers/customer';
import type { Problem } from '../core/customers/validation';
import { entriesOf, type OwnTab } from './ownTab';

/** A ticked fix: the cell under this heading shall hold the suggestion, if it still holds the value. */
export interface TickedFix {
  readonly id: CustomerId;
  readonly heading: string;
  readonly value: string;
  readonly suggested: string;
}

const FIX_NOTE =
  'Tick what shall be changed, then use Check customer list again: the ticked fixes are made first. ' +
  'There is a box only where the right value is certain.';

export const problemsTab: OwnTab = {
  key: 'problems',
  name: 'Problems',
  columns: [
    { heading: 'Row', kind: 'automatic', width: 50 },
    { heading: 'Column', kind: 'text', width: 110, isWrapped: true },
    { heading: 'Value', kind: 'text', width: 130, isWrapped: true },
    { heading: 'Kind', kind: 'text', width: 80 },
    { heading: 'Problem', kind: 'text', width: 360, isWrapped: true },
    { heading: 'Suggested', kind: 'text', width: 130, isWrapped: true },
    { heading: 'Fix', kind: 'automatic', width: 50, note: FIX_NOTE },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
  ],
};

/** The row of a problem; `headings` are the owner's, by field. */
export function problemRow(problem: Problem, headings: ReadonlyMap<Field, string>): Cell[] {
  const heading = problem.field === undefined ? '' : (headings.get(problem.field) ?? '');
  return [
    problem.row,
    heading,
    problem.value,
    problem.kind,
    problem.sentence,
    problem.suggested,
    problem.suggested === '' ? '' : false,
    problem.id,
  ];
}

/** The fixes ticked by the owner that name a cell and a suggestion. */
export function readTickedFixes(grid: readonly (readonly Cell[])[]): TickedFix[] {
  return entriesOf(problemsTab, grid)
    .filter((entry) => entry.get('Fix') === true || cellText(entry.get('Fix')) === 'TRUE')
    .map((entry) => ({
      id: cellText(entry.get('Customer ID')) as CustomerId,
      heading: cellText(entry.get('Column')),
      value: cellText(entry.get('Value')),
      suggested: cellText(entry.get('Suggested')),
    }))
    .filter((fix) => fix.id !== '' && fix.heading !== '' && fix.suggested !== '');
}
