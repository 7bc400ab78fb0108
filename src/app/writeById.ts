/**
 * Writes one column of the customer list by customer id, never by a row number of old: owners sort, insert and delete while
 * we run. Google cannot write only if nothing moved, so after each write we look again and put right what went astray.
 */
import { cellText, type Cell } from '../core/cell';
import { isConsentField, readConsent } from '../core/customers/consent';
import type { Field } from '../core/customers/customer';
import { isSpoiltPhone } from '../tables/customers/looks';
import { withCells } from '../tables/customers/rowCells';
import type { Book } from './book';
import { isSameCell, lookAt, lookAtAll, type Look } from './columnLook';
import { taggedColumns, type CustomerList } from './customerList';
import { isFilledByFormula } from './filledByFormula';
import { IDS_GONE, MovedMeanwhile } from './moved';
import { writeSegments } from './segmentChoices';
import { aimAt, cellOf, customersById, hitTest, restoreColumn, type Aimed, type Written } from './strays';
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
  /** By row what our writing hit by mistake, where the ids themselves are written and do not tell. */
  readonly hitIn?: (written: Written, look: Look) => ReadonlyMap<number, Cell>;
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
interface Task extends Aimed {
  readonly list: CustomerList;
  readonly change: ColumnChange;
  readonly written: Written;
  /** What somebody edited, by id. */
  readonly left: Map<string, Cell>;
}

function taskOf(list: CustomerList, change: ColumnChange, written: Written): Task {
  const { field, values } = change;
  const task = { list, change, written, field, values, left: new Map<string, Cell>() };
  aimAt(list, task);
  return task;
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

/** False when there was nothing to write, and that is sure. */
function lookAndWrite(book: Book, task: Task): boolean {
  const { list, change, written } = task;
  let look = lookForEdited(book, task);
  if (written.column !== undefined && written.column !== look?.target) {
    restoreColumn(list, written, look?.ids);
    // The ids may be what was hit.
    look = lookForEdited(book, task);
  }
  if (look === undefined) return leaveGone(book, task);
  const changes = changesFor(look, task);
  if (changes.length === 0) return look.isApart && isAwaited(task);
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
  written.look = look;
  for (const { row, cell } of rows) written.rows.set(row, cell);
  return true;
}

/** False where nothing has to be written into a column that somebody deleted; else nobody shall hear that it was. */
function leaveGone(book: Book, task: Task): false {
  const { list, change } = task;
  if (change.isFromFile || !list.columns.has(change.field) || !isAwaited(task)) return false;
  // With new ids a fresh start would know nobody who was meant.
  const hasIds = taggedColumns(book.ports.workbook.tags(), list.tab.id).has('id');
  throw hasIds ? new MovedMeanwhile('a column was deleted while it was written') : new Error(IDS_GONE);
}

/** True when the list as it was read has other cells: that they are right by now may only seem so. A stale Status is put right by the next run. */
function isAwaited(task: Task): boolean {
  const { list, change, field, values, left } = task;
  if (change.isOurs) return false;
  return [...values].some(([id, wanted]) => {
    const cell = left.has(id) ? undefined : cellOf(list, { id, field, but: task });
    return cell !== undefined && !isSameCell(cell, wanted);
  });
}

function isSettled(task: Task, look: Look | undefined): boolean {
  // Of ids and cells that were read apart two looks that find nothing to write are enough.
  const column = task.written.column ?? look?.target;
  return look !== undefined && look.target === column && changesFor(look, task).length === 0;
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
    const isKnown = isSameCell(cell, before) || isSameCell(cell, wanted) || isSpoiltPhone(cell);
    // A yes in another word is the same yes.
    if (isConsentField(field) && readConsent(cell) === readConsent(before)) return;
    if (!isKnown && !ours.has(cellText(cell))) edited.set(id, cell);
  });
  return edited;
}

/** The cells that are not what they shall be: values not there yet, and what our own writing hit by mistake. */
function changesFor(look: Look, task: Task): RowCell[] {
  const changes: RowCell[] = [];
  const strayCell = strayCells(task, look);
  look.cells.forEach((cell, index) => {
    const id = look.ids[index] ?? '';
    const wanted = (task.left.has(id) ? undefined : task.values.get(id)) ?? strayCell(index + 1);
    if (wanted !== undefined && !isSameCell(cell, wanted)) changes.push({ row: index + 1, cell: wanted });
  });
  return changes;
}

/** By row what stood there before, where what we wrote still stands though it is nobody we meant; undefined for all others. */
function strayCells({ list, field, written, change }: Task, look: Look): (row: number) => Cell | undefined {
  const hit = change.hitIn?.(written, look);
  if (hit) return (row) => hit.get(row);
  const isHit = hitTest(list, look.target);
  return (row) => {
    const mistake = written.rows.get(row);
    if (mistake === undefined || !isHit(row, look.cells[row - 1] ?? '', mistake)) return undefined;
    if (row === look.headingRow) return list.headings.get(field) ?? '';
    return cellOf(list, { id: look.ids[row - 1] ?? '', field }) ?? '';
  };
}

/** The cells of a field as the list has them, to be `planned`. */
export function plannedFrom(list: CustomerList, field: Field): (customerId: string) => Cell | undefined {
  return (id) => {
    const customer = customersById(list).get(id);
    return customer && (customer.cells[field] ?? '');
  };
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
