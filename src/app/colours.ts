/** The colours of the Status column in the owner's list: rules by formula, remade only when the rhythms they speak of change. */
import { columnLetters } from '../core/columnLetters';
import type { Field } from '../core/customers/customer';
import { ownRhythm } from '../core/followUps/clock';
import type { Rhythms } from '../core/settings';
import { rhythmUnitOf } from '../tables/customers/rowCells';
import { belowHeadings } from './belowHeadings';
import { remember, type Book } from './book';
import type { CustomerList } from './customerList';
import type { ColourRule } from './ports';

/** Makes the rules anew when the rhythms are not those they were made for. */
export function refreshColours(book: Book, list: CustomerList, rhythms: Rhythms): Book {
  const key = colourKey(rhythms);
  if (book.memory === undefined || book.memory.coloursFor === key || !list.columns.has('status')) return book;
  paintStatus(book, list, rhythms);
  return remember(book, { ...book.memory, coloursFor: key });
}

/** Puts the rules on the Status column, to the end of the grid; nothing without such a column. */
export function paintStatus(book: Book, list: CustomerList, rhythms: Rhythms): void {
  const column = list.columns.get('status');
  if (column === undefined) return;
  const block = belowHeadings(list.headingRow, column);
  list.tab.setColourRules(block, colourRules({ ...list, locale: book.ports.workbook.locale() }, rhythms));
}

/** What is remembered of the rhythms that rules were made for. */
export function colourKey(rhythms: Rhythms): string {
  return Object.values(rhythms).join();
}

/** Where the list is and how the spreadsheet writes its formulas. */
export interface ColourPlace {
  readonly headingRow: number;
  readonly columns: ReadonlyMap<Field, number>;
  readonly headings?: ReadonlyMap<Field, string>;
  /** `en_US`. */
  readonly locale: string;
}

/** Red from half a rhythm late, yellow before and today, grey for those who are left in peace; the words say the same. */
export function colourRules(place: ColourPlace, rhythms: Rhythms): ColourRule[] {
  const { columns, headingRow } = place;
  const cell = (field: Field) => `$${columnLetters(columns.get(field) ?? 1)}${headingRow + 1}`;
  const call = (name: string, ...args: (string | number)[]) =>
    `${name}(${args.join(separatorOf(place.locale))})`;
  const status = cell('status');
  const segment = columns.has('segment') ? call('PROPER', call('TRIM', cell('segment'))) : '""';
  const { Lead, ...known } = rhythms;
  const pairs = Object.entries(known).flatMap(([kind, days]) => [`"${kind}"`, days]);
  const usual = call('IFERROR', call('SWITCH', segment, ...pairs, Lead), Lead);
  const own = cell('rhythm');
  const unit = ownRhythm(`1 ${rhythmUnitOf(place.headings?.get('rhythm'))}`) ?? 1;
  const inDays = unit === 1 ? own : `${own}*${unit}`;
  const rhythm = columns.has('rhythm') ? call('IF', `${call('N', own)}>=1`, inDays, usual) : usual;
  const isOverdue = `${call('LEFT', status, 7)}="Overdue"`;
  const days = call('IFERROR', call('VALUE', call('REGEXEXTRACT', status, '"\\d+"')), 0);
  return [
    { formula: `=${call('AND', isOverdue, `${days}*2>=${rhythm}`)}`, tint: 'red' },
    { formula: `=${call('OR', isOverdue, `${status}="Due today"`)}`, tint: 'yellow' },
    { formula: `=${call('OR', `${status}="Do not contact"`, `${status}="Archived"`)}`, tint: 'grey' },
  ];
}

/** Where numbers have a decimal comma, a comma cannot separate arguments too. */
function separatorOf(locale: string): ';' | ',' {
  return new Intl.NumberFormat(locale.replace('_', '-')).format(1.5).includes(',') ? ';' : ',';
}
