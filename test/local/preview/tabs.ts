/** Tabs as the server shows them, for tests of the preview's page. */
import type { ShownCell, ShownTab } from '../../../local/preview/protocol';

export function tabOf(cells: readonly (readonly ShownCell[])[], rest: Partial<ShownTab> = {}): ShownTab {
  return {
    id: 1,
    name: 'Customers',
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: (cells[0] ?? []).map(() => 100),
    hiddenRows: [],
    choiceLists: [],
    choicesBelow: [],
    cells,
    ...rest,
  };
}
