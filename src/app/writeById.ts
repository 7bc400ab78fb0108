/**
 * Writes one column of the customer list by customer id, never by a row number of old: owners sort, insert and delete while
 * we run. Google cannot write only if nothing moved, so after each write we look again and put right what went astray.
 */
import { cellText, type Cell } from '../core/cell';
import { isConsentField, readConsent } from '../core/customers/consent';
import type { CustomerRow, Field } from '../core/customers/customer';
import { isReadAs } from '../core/reread';
import { isFormulaError } from '../tables/customers/looks';
import { withCells } from '../tables/customers/rowCells';
import type { Book } from './book';
import { isSameCell, lookAt, lookAtAll, readColumn, type Look } from './columnLook';
import type { CustomerList } from './customerList';
import { isFilledByFormula } from './filledByFormula';
import { writeSegments } from './segmentChoices';
import { writeRows, type RowCell } from './writeRows';
import { writeSpread } from './writeSpread';

/** A look that still finds something astray is followed by one more write; after that the next run puts it right. */
const MAX_ATTEMPTS = 4;

/** One column of the list by customer id. */
export type Values = ReadonlyMap<string, Cell>;

export interface ColumnChange {
  readonly field: Field;
  readonly values: Values;
  /** The column is ours alone (Status): it is written in one block, and rows that are no customers become blank. */
  readonly isOurs?: boolean;
  /** Values of a file, or many at once: texts stay texts whatever they look like, and few calls write many rows. Whether a formula fills the column was asked before. */
  readonly isFromFile?: boolean;
  /** What stood there when this was planned: a cell that somebody edited since is left; undefined for one that is written whatever it holds. */
  readonly planned?: (customerId: string) => Cell | undefined;
}

/** What was written so far, into which column. */
export interface Written {
  column: number | undefined;
  readonly rows: Map<number, Cell>;
  /** The column to its right just before. */
  next?: readonly Cell[];
}

/** Makes the cells of these customers true; cells that are right are not written. Five service calls unless somebody moves things meanwhile. Gives the cells that were left, all where one formula fills the column. */
export function writeColumn(book: Book, list: CustomerList, change: ColumnChange): Values {
  // Asked before the first look: between that and the writing nobody shall have time to edit.
  if (change.isOurs !== true && change.isFromFile !== true && isFilledByFormula(list, change.field))
    return presentCells(list, change);
  return writeColumns(book, list, [change]).get(change.field) ?? new Map<string, Cell>();
}

/**
 * The same for several columns in their order, of which nobody asks here whether a formula fills them: each is looked at just before it is written, and all
 * together afterwards, so that two or three service calls are enough for each. By field the cells that were left.
 */
export function writeColumns(
  book: Book,
  list: CustomerList,
  changes: readonly ColumnChange[],
): ReadonlyMap<Field, Values> {
  const tasks = changes.map((change) => taskOf(list, change, { column: undefined, rows: new Map() }));
  settle(book, list, tasks);
  return new Map(tasks.map(({ change, left }) => [change.field, left]));
}

/** The same after a first writing that was done otherwise; what it hit by mistake is put right. */
export function settleColumn(
  book: Book,
  list: CustomerList,
  { change, written }: { change: ColumnChange; written: Written },
): void {
  settle(book, list, [taskOf(list, change, written)]);
}

/** One column to be made true, and what became of it so far. */
interface Task {
  readonly list: CustomerList;
  readonly change: ColumnChange;
  readonly written: Written;
  /** What somebody edited, by id. */
  readonly left: Map<string, Cell>;
}

function taskOf(list: CustomerList, change: ColumnChange, written: Written): Task {
  return { list, change, written, left: new Map() };
}

/** A look that still finds something astray is followed by one more write of that column. */
function settle(book: Book, list: CustomerList, tasks: readonly Task[]): void {
  let open = tasks;
  for (let attempt = 1; attempt <= MAX_ATTEMPTS; attempt++) {
    open = open.filter((task) => lookAndWrite(book, task));
    if (open.length === 0) return;
    book.ports.workbook.flush();
    const fields = open.map(({ change }) => change.field);
    const looks = lookAtAll(book, list, fields);
    open = open.filter((task) => !isSettled(task, looks.get(task.change.field)));
    if (open.length === 0) return;
  }
}

/** False when there was nothing to write. */
function lookAndWrite(book: Book, task: Task): boolean {
  const { list, change, written } = task;
  const look = lookForEdited(book, task);
  if (written.column !== look?.target) restoreColumn(list, written);
  if (look === undefined) return false;
  const changes = changesFor(look, task);
  if (changes.length === 0) return false;
  const rows = change.isOurs ? wholeBlock(look, { list, change, changes }) : changes;
  const write = () => {
    if (change.isFromFile) writeSpread(list.tab, look, rows);
    else writeRows(list.tab, look.target, rows);
  };
  const headingRow = look.headingRow ?? list.headingRow;
  const column = change.field === 'segment' ? look.target : undefined;
  writeSegments(
    { tab: list.tab, headingRow, column },
    rows.map(({ cell }) => cell),
    write,
  );
  written.column = look.target;
  written.next = look.next;
  for (const { row, cell } of rows) written.rows.set(row, cell);
  return true;
}

function isSettled(task: Task, look: Look | undefined): boolean {
  return look?.target === task.written.column && look !== undefined && changesFor(look, task).length === 0;
}

function presentCells(list: CustomerList, { field, values }: ColumnChange): Values {
  const present = plannedFrom(list, field);
  return new Map([...values.keys()].map((id) => [id, present(id) ?? '']));
}

/** The look before a write, which adds to `left` what somebody edited; a sort between the reads of one look only seems to be that, so it is looked at twice. */
function lookForEdited(book: Book, task: Task): Look | undefined {
  const { list, change, left } = task;
  const first = lookAt(book, list, change.field);
  const seen = first && editedIn(first, task);
  if (seen === undefined || [...seen.keys()].every((id) => left.has(id))) return first;
  const look = lookAt(book, list, change.field);
  for (const [id, cell] of look ? editedIn(look, task) : [])
    if (!left.has(id) && seen.has(id)) left.set(id, cell);
  return look;
}

/** Writes the column and gives the list as it is afterwards. */
export function changeColumn(book: Book, list: CustomerList, change: ColumnChange): CustomerList {
  const left = writeColumn(book, list, change);
  const customers = list.customers.map((customer) => {
    const value = left.get(customer.id) ?? change.values.get(customer.id);
    return value === undefined ? customer : withCells(customer, { [change.field]: value });
  });
  return { ...list, customers };
}

/** Whether what we wrote stands in a cell, also as what Sheets took it for where the cell was no text cell. */
type HitTest = (row: number, present: Cell, wrote: Cell) => boolean;

/** Formulas are read only when a text that begins like one went astray. */
function hitTest({ tab }: CustomerList, column: number): HitTest {
  let formulas: string[][] | undefined;
  return (row, present, wrote) => {
    const formula = () => {
      formulas ??= tab.readFormulas({ row: 1, column, rows: 'all', columns: 1 });
      return formulas[row - 1]?.[0] ?? '';
    };
    return isSameCell(present, wrote) || isReadAs(present, wrote, formula);
  };
}

/** What holds neither what was planned for nor anything that we wrote: somebody who sorts twice moves that to other rows. */
function editedIn(look: Look, { change, written }: Task): Map<string, Cell> {
  const { field, values, planned } = change;
  const edited = new Map<string, Cell>();
  if (planned === undefined) return edited;
  const ours = new Set([...written.rows.values()].map(cellText));
  look.ids.forEach((id, index) => {
    const wanted = values.get(id);
    const before = wanted === undefined ? undefined : planned(id);
    if (wanted === undefined || before === undefined) return;
    const cell = look.cells[index] ?? '';
    // Where Sheets took a phone for a formula, the plan has what was typed.
    const isKnown = isSameCell(cell, before) || isSameCell(cell, wanted) || isFormulaError(cell);
    // A yes in another word is the same yes.
    if (isConsentField(field) && readConsent(cell) === readConsent(before)) return;
    if (!isKnown && !ours.has(cellText(cell))) edited.set(id, cell);
  });
  return edited;
}

/** The cells that are not what they shall be: values not there yet, and what our own writing hit by mistake. */
function changesFor(look: Look, task: Task): RowCell[] {
  const changes: RowCell[] = [];
  const looking: Looking = { ...task, isHit: hitTest(task.list, look.target) };
  look.cells.forEach((cell, index) => {
    const id = look.ids[index] ?? '';
    const wanted =
      (task.left.has(id) ? undefined : task.change.values.get(id)) ?? strayCell(look, index + 1, looking);
    if (wanted !== undefined && !isSameCell(cell, wanted)) changes.push({ row: index + 1, cell: wanted });
  });
  return changes;
}

/** A task while its column is looked at. */
interface Looking extends Task {
  readonly isHit: HitTest;
}

/** What stood before in a row that still holds what we wrote there, though it is nobody we meant; undefined for all others. */
function strayCell(
  look: Look,
  row: number,
  { list, change, written, left, isHit }: Looking,
): Cell | undefined {
  const mistake = written.rows.get(row);
  if (mistake === undefined || !isHit(row, look.cells[row - 1] ?? '', mistake)) return undefined;
  if (row === look.headingRow) return list.headings.get(change.field) ?? '';
  const id = look.ids[row - 1] ?? '';
  return left.get(id) ?? (id === '' ? undefined : customersById(list).get(id))?.cells[change.field] ?? '';
}

/** The cells of a field as the list has them, to be `planned`. */
export function plannedFrom(list: CustomerList, field: Field): (customerId: string) => Cell | undefined {
  return (id) => {
    const customer = customersById(list).get(id);
    return customer && (customer.cells[field] ?? '');
  };
}

const byId = new WeakMap<CustomerList, Map<string, CustomerRow>>();

/** The customers of a list by their ids. */
export function customersById(list: CustomerList): ReadonlyMap<string, CustomerRow> {
  let customers = byId.get(list);
  if (customers === undefined)
    byId.set(
      list,
      (customers = new Map(list.customers.map((customer) => [customer.id as string, customer]))),
    );
  return customers;
}

/** All rows from the first to the last that changes, so that one call writes them. */
function wholeBlock(
  look: Look,
  task: { list: CustomerList; change: ColumnChange; changes: readonly RowCell[] },
): RowCell[] {
  const { list, change, changes } = task;
  const first = changes[0]?.row ?? 1;
  const last = changes[changes.length - 1]?.row ?? 0;
  const changed = new Map(changes.map(({ row, cell }) => [row, cell]));
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const row = first + index;
    const present = look.cells[row - 1] ?? '';
    const isHeading = row === look.headingRow;
    const kept = isHeading ? (list.headings.get(change.field) ?? '') : present;
    return { row, cell: changed.get(row) ?? kept };
  });
}

/** Columns moved between our look and our write: the column that was hit gets back what it held when the command began. */
export function restoreColumn(list: CustomerList, written: Written): void {
  const { column, rows } = written;
  if (column === undefined) return;
  const present = readColumn(list.tab, column);
  const headingIn = (cells: readonly (Cell | undefined)[]) => cellText(cells[list.headingRow - 1]);
  const heading = headingIn(present);
  const old = list.headingCells.findIndex((cell) => heading !== '' && cellText(cell) === heading);
  const next = written.next ?? [];
  const before = old < 0 && headingIn(next) === heading ? next : list.grid.map((row) => row[old]);
  const isHit = hitTest(list, column);
  const hit = [...rows].filter(([row, cell]) => isHit(row, present[row - 1] ?? '', cell));
  const back = hit.map(([row]) => ({ row, cell: before[row - 1] ?? '' }));
  writeRows(list.tab, column, back);
  rows.clear();
}
