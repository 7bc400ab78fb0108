/** What the owner may write into the list after the yes so that somebody is not to be texted any more, and how the answer says why. */
import type { Host } from '../../local/emulator';
import { gridOf, sheetOf, typeFor } from './shop';

interface Change {
  readonly write: (host: Host, name: string) => void;
  /** In the words of the tab Texts. */
  readonly why: string;
}

const cell =
  (column: string, text: string) =>
  (host: Host, name: string): void =>
    typeFor(host, { tab: 'Customers', name, column }, text);

const NOT_TEXTED = 'Not an Apostle or Loyalist';

export const CHANGES: Readonly<Record<string, Change>> = {
  'is a Terrorist by now': { write: cell('Segment', 'Terrorist'), why: NOT_TEXTED },
  'is a Hostage by now': { write: cell('Segment', 'Hostage'), why: NOT_TEXTED },
  'is a Mercenary by now': { write: cell('Segment', 'Mercenary'), why: NOT_TEXTED },
  'has no segment any more': { write: cell('Segment', ''), why: NOT_TEXTED },
  'has a segment that nobody knows': {
    write: (host, name) => {
      // A pasted cell brings no dropdown with it.
      sheetOf(host, 'Customers').getRange('D:D').clearDataValidations();
      cell('Segment', 'whatever')(host, name);
    },
    why: 'Segment is not known',
  },
  'has no yes any more': { write: cell('Text consent', ''), why: 'No consent to texts' },
  'has no phone any more': { write: cell('Phone', ''), why: 'No phone' },
  'has words for a phone': {
    write: cell('Phone', 'ask her mother'),
    why: 'Phone cannot be read',
  },
  'has another phone by now': {
    write: cell('Phone', '413-555-0177'),
    why: 'Another phone by now (prepare the texts again)',
  },
  'was deleted from the list': {
    write: (host, name) => {
      const row = gridOf(host, 'Customers').findIndex((cells) => cells[0] === name);
      sheetOf(host, 'Customers').deleteRow(row + 1);
    },
    why: 'No longer in the list',
  },
};
