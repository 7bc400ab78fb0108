/** The colours of the Status column in the owner's list: rules by formula, remade only when the rhythms they speak of change. */
import type { Rhythms } from '../core/settings';
import { remember, type Book } from './book';
import type { CustomerList } from './customerList';
import type { ColourRule } from './ports';

/** Makes the rules anew when the rhythms are not those they were made for. */
export function refreshColours(book: Book, list: CustomerList, rhythms: Rhythms): Book {
  const key = Object.values(rhythms).join();
  if (book.memory === undefined || book.memory.coloursFor === key) return book;
  const column = list.columns.get('status');
  if (column === undefined) return book;
  list.tab.setColourRules(
    { row: list.headingRow + 1, column, rows: 'all', columns: 1 },
    colourRules(list, rhythms),
  );
  return remember(book, { ...book.memory, coloursFor: key });
}

/** Red from half a rhythm late, yellow before and today, grey for those who are left in peace; the words say the same. */
export function colourRules(
  list: Pick<CustomerList, 'headingRow' | 'columns'>,
  rhythms: Rhythms,
): ColourRule[] {
  const row = list.headingRow + 1;
  const cell = (number: number | undefined) => (number === undefined ? '""' : `$${lettersOf(number)}${row}`);
  const status = cell(list.columns.get('status'));
  const usual = `IFERROR(SWITCH(PROPER(TRIM(${cell(list.columns.get('segment'))})),"Apostle",${rhythms.Apostle},"Loyalist",${rhythms.Loyalist},"Mercenary",${rhythms.Mercenary},"Hostage",${rhythms.Hostage},${rhythms.Lead}),${rhythms.Lead})`;
  const own = cell(list.columns.get('rhythm'));
  const rhythm = list.columns.has('rhythm') ? `IF(N(${own})>=1,${own},${usual})` : usual;
  const days = `IFERROR(VALUE(REGEXEXTRACT(${status},"\\d+")),0)`;
  return [
    { formula: `=AND(LEFT(${status},7)="Overdue",${days}*2>=${rhythm})`, tint: 'red' },
    { formula: `=OR(LEFT(${status},7)="Overdue",${status}="Due today")`, tint: 'yellow' },
    { formula: `=OR(${status}="Do not contact",${status}="Archived")`, tint: 'grey' },
  ];
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? lettersOf(Math.floor((column - 1) / 26)) + letter : letter;
}
