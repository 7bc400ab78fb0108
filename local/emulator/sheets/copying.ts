/** Copies cells from one rectangle to another: what goes along, tiling, turning; rights and bounds are checked by the caller. */
import { shiftFormula } from '../cells';
import type { Context } from './context';
import { heightOf, intersect, widthOf } from './model/box';
import type { Box } from './model/box';
import { Formula } from './model/grid';
import type { Stored } from './model/grid';
import { FORMAT_NAMES } from './model/rules';
import type { AttributeName } from './model/rules';
import type { SheetModel } from './model/sheetModel';

/** A rectangle on a tab. */
export interface Place {
  readonly model: SheetModel;
  readonly box: Box;
}

/** Where a copy comes from and goes to. */
export interface Places {
  readonly from: Place;
  readonly to: Place;
}

/** What goes along with a copy. */
export interface CopyParts {
  readonly contents: 'all' | 'values' | 'none';
  readonly attributes: readonly AttributeName[];
  readonly isTransposed: boolean;
  readonly withMerges: boolean;
}

const FORMATS: readonly AttributeName[] = FORMAT_NAMES;
const NO_BORDERS = FORMATS.filter((name) => name !== 'borders');
const ALL: readonly AttributeName[] = [...FORMATS, 'validation', 'note'];

/** What each `CopyPasteType` takes along; undefined for those that concern no cells. */
const PASTES: Readonly<Record<string, Pick<CopyParts, 'contents' | 'attributes' | 'withMerges'>>> = {
  PASTE_NORMAL: { contents: 'all', attributes: ALL, withMerges: true },
  PASTE_NO_BORDERS: { contents: 'all', attributes: [...NO_BORDERS, 'validation', 'note'], withMerges: true },
  PASTE_FORMAT: { contents: 'none', attributes: FORMATS, withMerges: true },
  PASTE_FORMULA: { contents: 'all', attributes: [], withMerges: false },
  PASTE_DATA_VALIDATION: { contents: 'none', attributes: ['validation'], withMerges: false },
  PASTE_VALUES: { contents: 'values', attributes: [], withMerges: false },
  PASTE_CONDITIONAL_FORMATTING: { contents: 'none', attributes: [], withMerges: false },
  PASTE_COLUMN_WIDTHS: { contents: 'none', attributes: [], withMerges: false },
};

/** The parts of a paste by its type's name. */
export function partsOf(pasteType: string, isTransposed = false): CopyParts {
  return { contents: 'none', attributes: [], withMerges: false, ...PASTES[pasteType], isTransposed };
}

/** The cells a copy will cover: the whole source even on a smaller target, repeated where the target is a whole multiple. */
export function targetBox(source: Box, target: Box, isTransposed: boolean): Box {
  const [height, width] = isTransposed
    ? [widthOf(source), heightOf(source)]
    : [heightOf(source), widthOf(source)];
  const rows = heightOf(target) % height === 0 ? heightOf(target) : height;
  const columns = widthOf(target) % width === 0 ? widthOf(target) : width;
  return { top: target.top, left: target.left, bottom: target.top + rows, right: target.left + columns };
}

/** Copies the source over the target, whose size `targetBox` gave. Source and target may overlap. */
export function copyCells(context: Context, { from, to }: Places, parts: CopyParts): void {
  const height = heightOf(from.box);
  const width = widthOf(from.box);
  const origin = (row: number, column: number) => {
    const [down, right] = parts.isTransposed ? [column, row] : [row, column];
    return { row: from.box.top + (down % height), column: from.box.left + (right % width) };
  };
  if (parts.contents !== 'none')
    copyContents(context, { from, to, origin, asValues: parts.contents === 'values' });
  for (const name of parts.attributes) copyAttribute(name, { from, to, origin });
  if (parts.withMerges && !parts.isTransposed) copyMerges(from, to);
}

interface Copy extends Places {
  readonly origin: (row: number, column: number) => { row: number; column: number };
}

function copyContents(context: Context, copy: Copy & { asValues: boolean }): void {
  const { from, to, origin, asValues } = copy;
  const cells: Stored[][] = [];
  for (let row = to.box.top; row < to.box.bottom; row++) {
    const line: Stored[] = [];
    for (let column = to.box.left; column < to.box.right; column++) {
      const source = origin(row - to.box.top, column - to.box.left);
      const stored = from.model.grid.cell(source.row, source.column);
      if (!(stored instanceof Formula)) line.push(stored);
      else if (asValues) line.push(context.values.at(from.model, source.row, source.column));
      else line.push(moved(context, stored, { rows: row - source.row, columns: column - source.column }));
    }
    cells.push(line);
  }
  to.model.grid.write(to.box, (row, column) => cells[row - to.box.top]?.[column - to.box.left]);
}

function moved(context: Context, formula: Formula, by: { rows: number; columns: number }): Formula {
  return new Formula(shiftFormula(formula.text, by, context.book.locale));
}

function copyAttribute<K extends AttributeName>(name: K, { from, to, origin }: Copy): void {
  const source = from.model.grid.layers[name];
  if (source.isEmpty && to.model.grid.layers[name].isEmpty) return;
  const values = source.matrix(from.box, undefined);
  to.model.grid.layers[name].fillEach(to.box, (row, column) => {
    const at = origin(row, column);
    return values[at.row - from.box.top]?.[at.column - from.box.left] as never;
  });
}

function copyMerges(from: Place, to: Place): void {
  const merges = from.model.merges.filter((merge) => intersect(merge, from.box));
  if (merges.length === 0) return;
  const down = to.box.top - from.box.top;
  const right = to.box.left - from.box.left;
  const copies = merges.map((merge) => ({
    top: merge.top + down,
    left: merge.left + right,
    bottom: merge.bottom + down,
    right: merge.right + right,
  }));
  const others = to.model.merges.filter((merge) => !intersect(merge, to.box));
  to.model.assign('merges', [...others, ...copies]);
}
