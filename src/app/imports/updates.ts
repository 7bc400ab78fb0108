/** Completes the customers of the list column by column; a cell that somebody edited since it was planned is theirs, unless a file says stop. */
import type { Cell } from '../../core/cell';
import { isConsentField, readConsent } from '../../core/customers/consent';
import type { Field } from '../../core/customers/customer';
import type { Person } from '../../core/imports/people';
import type { Edited } from '../../core/undo/takeBackPlan';
import type { Book } from '../book';
import type { CustomerList } from '../customerList';
import { writeColumns, type ColumnChange, type Values } from '../writeById';

interface Updates {
  readonly updated: readonly Person[];
  /** What was edited since a run that was cut off. */
  readonly edited: readonly Edited[];
  /** Whose columns a formula of the owner's fills: nothing is written there. */
  readonly filled: ReadonlySet<Field>;
}

/** Says whether a cell is written in this turn; `isLeft` of another field of the same customer. */
type IsTurn = (field: Field, cell: Cell, isLeft: (field: Field) => boolean) => boolean;

/** A run that is cut off between two of these has opened no number: what closes is written before the numbers, a yes after them, and to none that was left. */
const TURNS: readonly IsTurn[] = [
  (field, cell) => isConsentField(field) && readConsent(cell) !== 'yes',
  (field) => !isConsentField(field),
  (field, cell, isLeft) => isConsentField(field) && readConsent(cell) === 'yes' && !isLeft('phone'),
];

/** Two looks for each turn that has something to write; gives how many cells were left. */
export function writeUpdates(book: Book, list: CustomerList, { updated, edited, filled }: Updates): number {
  const people = new Map(updated.map((person) => [person.id, person]));
  const left = new Set<string>();
  for (const { customer, field } of edited) {
    const wanted = field && people.get(customer.id)?.wanted[field];
    // A yes that is emptied was read anew: it is to the old number, whenever it was typed.
    if (field && isLeavable(field, wanted) && !(wanted === '' && isConsentField(field)))
      left.add(`${customer.id} ${field}`);
  }
  for (const { id, wanted } of filled.size > 0 ? updated : [])
    for (const field of filled) if (wanted[field] !== undefined) left.add(`${id} ${field}`);
  const change = ([field, values]: readonly [Field, Values]): ColumnChange => ({
    ...{ field, values, isFromFile: true },
    planned: (id) =>
      isLeavable(field, values.get(id)) ? (people.get(id)?.customer?.cells[field] ?? '') : undefined,
  });
  for (const isTurn of TURNS)
    for (const [field, found] of writeColumns(book, list, updatesOf(updated, isTurn, left).map(change)))
      for (const id of found.keys()) left.add(`${id} ${field}`);
  return left.size;
}

/** A stop takes the place of whatever somebody typed. */
function isLeavable(field: Field, wanted: Cell | undefined): boolean {
  return wanted !== undefined && !(isConsentField(field) && readConsent(wanted) === 'no');
}

function updatesOf(updated: readonly Person[], isTurn: IsTurn, left: ReadonlySet<string>): [Field, Values][] {
  const fields = new Map<Field, Map<string, Cell>>();
  for (const { id, wanted } of updated)
    for (const field of Object.keys(wanted) as Field[]) {
      const cell = wanted[field] ?? '';
      if (left.has(`${id} ${field}`) || !isTurn(field, cell, (other) => left.has(`${id} ${other}`))) continue;
      const values = fields.get(field) ?? new Map<string, Cell>();
      fields.set(field, values.set(id, cell));
    }
  return [...fields];
}
