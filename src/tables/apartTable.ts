/** The hidden tab "Not the same": whom the owner called two people, by Customer ID. A copy of the file brings it along. */
import { cellText, type Cell } from '../core/cell';
import { entriesOf, type OwnTab } from './ownTab';

export const apartTab: OwnTab = {
  key: 'apart',
  name: 'Not the same',
  isHidden: true,
  columns: [
    {
      heading: 'Customer ID',
      kind: 'text',
      width: 100,
      note: 'For Find duplicates: these are different people. Please leave it.',
    },
    { heading: 'Is not', kind: 'text', width: 100 },
    { heading: 'Because of', kind: 'text', width: 100 },
  ],
};

/** What stands in a row, in the order of the headings. */
export type ApartLine = readonly [one: string, other: string, through: string];

export function apartEntry(line: ApartLine): Map<string, Cell> {
  return new Map(apartTab.columns.map(({ heading }, index) => [heading, line[index] ?? '']));
}

export function apartLines(grid: readonly (readonly Cell[])[]): ApartLine[] {
  return entriesOf(apartTab, grid).map((entry): ApartLine => {
    const text = (heading: string) => cellText(entry.get(heading));
    return [text('Customer ID'), text('Is not'), text('Because of')];
  });
}
