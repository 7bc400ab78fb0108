/** A shop in which Ana stands twice and every tab of our own knows both of her rows; what merging them comes to is the tests' business. */
import type { Host } from '../../../local/emulator';
import { ask, gridOf, linesOf, SETTINGS, sheetOf, TODAY, use, type Line, type Typed } from '../shop';

export const DOUBLES: Typed = [
  [
    ...['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Referred by', 'Notes'],
    ...['Shoe size', 'Twice'],
  ],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', 'Ana Adams', 'pays late', '44', '=2*I2'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', '', 'rye', '', '=2*I3'],
  ['ana adams', '(413) 555-0101', '', 'Apostle', '10/1/2026', 'yes', '', 'no seeds', '38', '=2*I4'],
  ['Cy Cole', '413-555-0103', 'cy@example.com', 'Hostage', '10/1/2026', 'no', '', '', '', '=2*I5'],
  ['Cy Cole', '413-555-0104', 'cy@example.com', 'Apostle', '8/1/2026', 'yes', '', '', '41', '=2*I6'],
];

/** Adopted, its settings saved, duplicates looked for. */
export function findAll(host: Host): void {
  ask(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: 'On paper' });
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'findDuplicates');
}

/** The ids of everybody of this name, from the top of the list. */
export function idsOf(host: Host, name: string): string[] {
  return linesOf(host, 'Customers')
    .filter((line) => line.Name?.toLowerCase() === name.toLowerCase())
    .map((line) => line['Customer ID'] ?? '');
}

/** Both of Ana's rows were called, both agreed on paper, the second had this month's text, and both wait in the lists. */
export function workWithBoth(host: Host): void {
  for (const [index, id] of idsOf(host, 'Ana Adams').entries()) {
    const contact = { customerId: id, channel: 'Call', outcome: 'Spoke', note: `row ${index}`, next: '' };
    ask(host, 'logContact', contact);
    const consent = { customerId: id, channel: 'call', state: 'granted', on: TODAY, how: 'Paper' };
    ask(host, 'recordConsent', { ...consent, wording: '', note: '' });
  }
  use(host, 'prepareTexts');
  use(host, 'whoNeedsFollowUp');
}

export interface Answered {
  readonly ok: boolean;
  readonly code?: string;
  readonly message?: string;
  readonly value?: { readonly sentence: string; readonly change?: string; readonly edited?: readonly Line[] };
}

export function request(host: Host, name: string, args: object): Answered {
  return host.scriptRun('rpc', name, args) as Answered;
}

/** The number of the group in which somebody of this name stands. */
export function groupOf(host: Host, name: string): number {
  const line = linesOf(host, 'Duplicates').find((one) => one.Name?.toLowerCase() === name.toLowerCase());
  return Number(line?.Group ?? 0);
}

/** Merges somebody's group; gives what takes it back. */
export function merge(host: Host, name: string, wish: object = {}): string {
  const merged = request(host, 'mergeDuplicates', { group: groupOf(host, name), ...wish });
  if (!merged.ok) throw new Error(merged.message);
  return merged.value?.change ?? '';
}

export function takeBack(host: Host, change: string, evenEdited = false): Answered {
  return request(host, 'takeBackChange', { change, evenEdited });
}

/** The list cell for cell, a row for each line. */
export function listIn(host: Host): string[] {
  return gridOf(host, 'Customers').map((row) => row.join('|'));
}

/** Who is named by a tab of our own, by name: `Name: Customer ID`. */
export function namedIn(host: Host, tab: string): string[] {
  return linesOf(host, tab).map((line) => `${line.Name ?? ''}: ${line['Customer ID'] ?? ''}`);
}

/** Chooses in the column Keep, in the row of this customer. */
export function choose(host: Host, id: string, word: string): void {
  const grid = gridOf(host, 'Duplicates');
  const headings = grid[0] ?? [];
  const row = grid.findIndex((cells) => cells[headings.indexOf('Customer ID')] === id) + 1;
  if (row === 0) throw new Error(`${id} is in no group.`);
  sheetOf(host, 'Duplicates')
    .getRange(row, headings.indexOf('Keep') + 1)
    .setDataValidation(null)
    .setValue(word);
}
