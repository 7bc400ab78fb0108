/** What the owner may write into the list after the yes so that somebody is not to be texted any more, and how the answer says why. */
import type { Host } from '../../local/emulator';
import { gridOf, sheetOf, typeFor } from './shop';

interface Change {
  readonly write: (host: Host, name: string) => void;
  /** As in the sentence about a month's texts. */
  readonly why: string;
}

const cell =
  (column: string, text: string) =>
  (host: Host, name: string): void =>
    typeFor(host, { tab: 'Customers', name, column }, text);

const NOT_TEXTED = '1 not an Apostle or Loyalist';

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
    why: '1 with a segment that is not known',
  },
  'has no yes any more': { write: cell('Text consent', ''), why: '1 without consent' },
  'has no phone any more': { write: cell('Phone', ''), why: '1 without a phone' },
  'has words for a phone': {
    write: cell('Phone', 'ask her mother'),
    why: '1 with a phone that cannot be read',
  },
  'has another phone by now': {
    write: cell('Phone', '413-555-0177'),
    why: '1 with another phone by now (prepare the texts again)',
  },
  'was deleted from the list': {
    write: (host, name) => {
      const row = gridOf(host, 'Customers').findIndex((cells) => cells[0] === name);
      sheetOf(host, 'Customers').deleteRow(row + 1);
    },
    why: '1 no longer in the list',
  },
};
