/** Where a person has left traces in our own tabs and in a backup; blanking them is left to app. */
import { cellText, type Cell } from '../core/cell';
import { isCustomerId } from '../core/customers/customer';
import { readEmail } from '../core/email';
import { readPhone } from '../core/phone';
import { everyPhone } from '../core/phonesOfCell';
import { byHandTab } from './byHandTable';
import { callListTab } from './callListTable';
import { consentTab } from './consentTable';
import { contactLogTab } from './contactLogTable';
import { duplicatesTab } from './duplicatesTable';
import { followUpsTab } from './followUpsTable';
import { mergedTab } from './mergedTable';
import { headingsOf, placesOf, type OwnTab } from './ownTab';
import { problemsTab } from './problemsTable';
import { purchasesTab } from './purchasesTable';
import { textsTab } from './textsTable';

type Grid = readonly (readonly Cell[])[];

/** Rows and columns count from 1. */
export interface TracePlace {
  readonly row: number;
  readonly column: number;
}

/** Who is looked for. */
export interface Traced {
  readonly id: string;
  /** First and last, as our tabs show it; '' when there is none. */
  readonly fullName: string;
  /** The cells of the name as they stand in the list. */
  readonly nameCells: readonly string[];
  /** E.164, each that stands in the cell. */
  readonly phones: readonly string[];
  /** Lower case, or ''. */
  readonly email: string;
  /** The owner's heading of the column that says who referred somebody, or ''. */
  readonly referredHeading: string;
  /** The heading of the hidden column with the id of who referred somebody, or ''. */
  readonly referrerHeading: string;
  /** Ids of others who are called the same. */
  readonly namesakes: ReadonlySet<string>;
  /** For numbers without a country code. */
  readonly country: string;
}

/** A tab, the columns whose cells go in the person's own rows, and the one in which other rows may name them. */
export interface TracedTab {
  readonly own: OwnTab;
  readonly headings: readonly string[];
  readonly naming?: string;
}

export const TRACED_TABS: readonly TracedTab[] = [
  { own: textsTab, headings: ['Name', 'Phone', 'Message'], naming: 'Reason' },
  { own: byHandTab, headings: headingsOf(byHandTab).filter((heading) => heading !== 'Sent') },
  { own: callListTab, headings: headingsOf(callListTab).filter((heading) => heading !== 'Done') },
  { own: followUpsTab, headings: headingsOf(followUpsTab) },
  { own: problemsTab, headings: headingsOf(problemsTab), naming: 'Problem' },
  { own: contactLogTab, headings: ['Name', 'Outcome', 'Note'] },
  { own: consentTab, headings: headingsOf(consentTab) },
  // What was sold stays for the books; to whom goes.
  { own: purchasesTab, headings: ['Customer ID', 'Name'] },
  { own: duplicatesTab, headings: headingsOf(duplicatesTab) },
  { own: mergedTab, headings: headingsOf(mergedTab) },
];

/** The cells of a tab of ours that say something of this person and are not blank yet. */
export function tracesInTab({ own, headings, naming }: TracedTab, grid: Grid, who: Traced): TracePlace[] {
  const places = placesOf(own, grid[0]);
  const columnOf = (heading: string) => places.get(heading) ?? 0;
  const cell = (row: number, heading: string) => cellText(grid[row - 1]?.[columnOf(heading) - 1]);
  const below = Array.from({ length: Math.max(0, grid.length - 1) }, (_, index) => index + 2);
  const found = below.flatMap((row): TracePlace[] => {
    if (isOwnRow(own, (heading) => cell(row, heading), who))
      return headings.map((heading) => ({ row, column: columnOf(heading) }));
    const isNamed = naming !== undefined && isNaming(cell(row, naming), who.fullName);
    return isNamed ? [{ row, column: columnOf(naming) }] : [];
  });
  return found.filter(({ row, column }) => column > 0 && cellText(grid[row - 1]?.[column - 1]) !== '');
}

/** A record of consent without a customer, or of nobody else, is found by the number too; a row that went into theirs was them. */
function isOwnRow(own: OwnTab, cell: (heading: string) => string, who: Traced): boolean {
  const id = cell('Customer ID');
  if (id === who.id || cell('Merged into') === who.id) return true;
  return own === consentTab && id === '' && isContact(cell('Phone or e-mail'), who);
}

function isContact(text: string, { phones, email, country }: Traced): boolean {
  if (text === '') return false;
  if (text.includes('@')) return text.toLowerCase() === email;
  return everyPhone(text, country).some((phone) => phones.includes(phone));
}

/** `Same phone as Ana Adams`, alone or before ` in row 3`. */
function isNaming(sentence: string, fullName: string): boolean {
  if (fullName === '') return false;
  const [, rest] = sentence.split(` as ${fullName}`);
  return rest !== undefined && (rest === '' || rest.startsWith(' in row '));
}

/**
 * The cells of a backup that say something of this person: whole rows with their id, or, where rows had no ids yet, with
 * their address, or their name and no number but theirs; and their name where others were referred by them.
 */
export function tracesInBackup(grid: Grid, who: Traced): TracePlace[] {
  const referredAt = columnUnder(grid, who.referredHeading);
  const referrerAt = columnUnder(grid, who.referrerHeading);
  const own = (cells: readonly Cell[]) =>
    cells.map((cell, at) => (at === referredAt || at === referrerAt ? '' : cell));
  return grid.flatMap((cells, index) => {
    const isOwn = isInBackupRow(own(cells), who);
    const isOthers = who.namesakes.has(cellText(cells[referrerAt]));
    return cells.flatMap((cell, at) => {
      const isTrace = isOwn || (at === referredAt && !isOthers && isSameText(cell, who.fullName));
      return isTrace && cell !== '' ? [{ row: index + 1, column: at + 1 }] : [];
    });
  });
}

/** Index of the column with this heading; -1 when there is none. */
function columnUnder(grid: Grid, heading: string): number {
  const row = grid.find((cells) => heading !== '' && cells.some((cell) => isSameText(cell, heading)));
  return row === undefined ? -1 : row.findIndex((cell) => isSameText(cell, heading));
}

function isSameText(cell: Cell, text: string): boolean {
  return text !== '' && cellText(cell).toLowerCase() === text.toLowerCase();
}

/** The cells are those of the person in the row, without who referred them. */
function isInBackupRow(cells: readonly Cell[], who: Traced): boolean {
  const texts = cells.map(cellText);
  if (texts.includes(who.id)) return true;
  if (texts.some(isCustomerId)) return false;
  const isNamed = who.nameCells.length > 0 && who.nameCells.every((name) => texts.includes(name));
  const isTheirs = (phone: string) => who.phones.includes(phone);
  if (isNamed && cells.some((cell) => everyPhone(cell, who.country).some(isTheirs))) return true;
  const reached = cells.flatMap((cell) => reachOf(cell, who.country));
  if (reached.includes(who.email) && who.email !== '') return true;
  return isNamed && reached.length === 0;
}

/** The number or address in a cell, if it is one. */
function reachOf(cell: Cell, country: string): string[] {
  if (cell === '' || typeof cell === 'object' || typeof cell === 'boolean') return [];
  const mail = readEmail(cell);
  if (mail.kind === 'email') return [mail.email];
  const number = readPhone(cell, country);
  return number.kind === 'phone' ? [number.phone] : [];
}
