/** Columns of a Google table (Format > Convert to table) that have a type of their own: no script may change their format or dropdown, and none can ask beforehand. */
import type { Field } from '../core/customers/customer';
import type { Book } from './book';
import type { CustomerList } from './customerList';

/** What Google says of them, at the next flush at the earliest. */
export const TYPED_COLUMN = /typed column|intersects a table/i;

/** What an owner can do: the data stay as they are. */
export const REVERT_TABLE =
  'open the menu beside the name of the table, above its headings, and choose "Revert to unformatted data", which changes nothing in the cells';

/** Dates have the right type there as a rule. */
const MISSED: readonly Field[] = ['segment', 'phone'];

/** Fields whose formats or dropdown could not be set. */
export class TypedColumns {
  private readonly fields = new Set<Field>();

  constructor(private readonly book: Book) {}

  /** Does it, unless the column has a type; false then. One service call more. */
  tryTo(field: Field, work: () => void): boolean {
    try {
      work();
      this.book.ports.workbook.flush();
      return true;
    } catch (error) {
      if (!(error instanceof Error && TYPED_COLUMN.test(error.message))) throw error;
      this.fields.add(field);
      return false;
    }
  }

  /** What the owner is told; '' when there were none. */
  sentence({ headings }: CustomerList): string {
    const names = MISSED.filter((field) => this.fields.has(field)).map(
      (field) => `"${headings.get(field) ?? ''}"`,
    );
    if (names.length === 0) return '';
    const what =
      names.length === 1 ? `Your column ${names[0] ?? ''} has` : `Your columns ${names.join(', ')} have`;
    return `${what} a type of a Google table, which we may not change, so that wrong words and spoilt numbers are not kept out there: ${REVERT_TABLE}, then choose Regulars > Set up again.`;
  }
}
