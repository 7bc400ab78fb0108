/** Turns the emulator's view of a tab into the least that the grid needs; draws nothing. */
import type { Host } from '../../emulator';
import type { RichCell, ShownCell, ShownTab } from '../protocol';

type TabView = ReturnType<Host['sheets']['viewSheet']>;
type CellView = TabView['cells'][number][number];

const WHITE = '#ffffff';
const BLACK = '#000000';

/** A tab as it is shown now; throws when there is none of that id. */
export function shownTab(host: Host, id: number): ShownTab {
  const head = host.sheets.listSheets().find((tab) => tab.id === id);
  if (!head) throw new Error('That tab is gone.');
  const view = host.sheets.viewSheet(head.name);
  const lists = new ChoiceLists();
  const cells = view.cells.map((row) => row.map((cell) => shownCell(cell, lists)));
  return {
    id,
    name: view.name,
    frozenRows: view.frozenRows,
    frozenColumns: view.frozenColumns,
    columnWidths: view.columnWidths,
    hiddenRows: view.hiddenRows,
    choicesBelow: choicesBelow(host, { name: head.name, view, lists }),
    choiceLists: lists.all,
    cells,
  };
}

/** Each different dropdown of a tab, once. */
class ChoiceLists {
  readonly all: (readonly string[])[] = [];
  private readonly places = new Map<string, number>();

  placeOf(choices: readonly string[]): number {
    const key = choices.join('\n');
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.places.set(key, this.all.length);
    return this.all.push(choices) - 1;
  }
}

function shownCell(cell: CellView, lists: ChoiceLists): ShownCell {
  const rich: RichCell = {
    text: cell.text,
    ...(cell.kind === 'number' && { isNumber: true }),
    ...(cell.isCheckbox && { isChecked: cell.text.toUpperCase() === 'TRUE' }),
    ...looksOf(cell),
    ...(cell.note !== '' && { note: cell.note }),
    ...(cell.formula !== '' && { formula: cell.formula }),
    ...(cell.choices && { choices: lists.placeOf(cell.choices) }),
  };
  if (Object.keys(rich).length > 1) return rich;
  return cell.text === '' ? null : cell.text;
}

function looksOf(cell: CellView): Partial<RichCell> {
  return {
    ...(cell.background.toLowerCase() !== WHITE && { background: cell.background }),
    ...(cell.color.toLowerCase() !== BLACK && { color: cell.color }),
    ...(cell.isBold && { isBold: true }),
    ...(cell.isItalic && { isItalic: true }),
    ...(cell.line !== 'none' && { line: cell.line }),
    ...(/^(left|center|right)$/.test(cell.align) && { align: cell.align }),
    ...(cell.isWrapped && { isWrapped: true }),
  };
}

/** The first unused row tells: a dropdown made for a whole column goes on to the end of the grid. */
function choicesBelow(
  host: Host,
  tab: { name: string; view: TabView; lists: ChoiceLists },
): (number | null)[] {
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab.name);
  const row = tab.view.cells.length + 1;
  const columns = tab.view.columnWidths.length;
  if (!sheet || columns === 0 || row > sheet.getMaxRows()) return [];
  const [rules = []] = sheet.getRange(row, 1, 1, columns).getDataValidations();
  return rules.map((rule) => {
    if (rule?.getCriteriaType() !== host.globals.SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST)
      return null;
    const [choices] = rule.getCriteriaValues() as [readonly string[]];
    return tab.lists.placeOf(choices.map(String));
  });
}
