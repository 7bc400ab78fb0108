/** The Consent tab: who agreed or said stop, when and how; rows are only ever added. */
import { cellText, isDayCell, type Cell } from '../core/cell';
import { readConsent } from '../core/customers/consent';
import { CHANNELS, recordNumber, type ConsentRecord } from '../core/customers/consentRecords';
import { toDay, type Day } from '../core/day';
import { entriesOf, type Entry, type OwnTab } from './ownTab';

const ONLY_ADDED = 'Your proof. Lines are only added, never changed; the latest one of a number counts.';

export const consentTab: OwnTab = {
  key: 'consent',
  name: 'Consent',
  columns: [
    { heading: 'Record', kind: 'text', width: 90, note: ONLY_ADDED },
    { heading: 'Name', kind: 'text', width: 170 },
    { heading: 'Phone or e-mail', kind: 'text', width: 170 },
    { heading: 'Channel', kind: 'text', width: 80, note: 'text, call or email' },
    { heading: 'State', kind: 'text', width: 80, note: 'granted, revoked or withdrawn' },
    { heading: 'Date', kind: 'day', width: 100, note: 'When the customer said so' },
    { heading: 'How', kind: 'text', width: 140 },
    { heading: 'Wording', kind: 'text', width: 320 },
    { heading: 'Where', kind: 'text', width: 160 },
    { heading: 'Evidence', kind: 'text', width: 200 },
    { heading: 'Revoked by', kind: 'text', width: 120 },
    { heading: 'Entered by', kind: 'text', width: 170 },
    { heading: 'Entered (UTC)', kind: 'text', width: 170 },
    { heading: 'Source', kind: 'text', width: 160 },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
  ],
};

/** Headings whose cells are the record's text as it is. */
const TEXTS = {
  Record: 'record',
  Name: 'name',
  'Phone or e-mail': 'contact',
  How: 'how',
  Wording: 'wording',
  Where: 'where',
  Evidence: 'evidence',
  'Revoked by': 'revokedBy',
  'Entered by': 'by',
  'Entered (UTC)': 'entered',
  Source: 'source',
  'Customer ID': 'customerId',
} as const satisfies Record<string, keyof ConsentRecord>;

/** The value of each column for a record. */
export function consentEntry(record: ConsentRecord): Map<string, Cell> {
  const day = toDay(record.on);
  return new Map<string, Cell>([
    ...Object.entries(TEXTS).map(([heading, key]) => [heading, record[key]] as const),
    ['Channel', record.channel],
    ['State', record.state],
    ['Date', day === undefined ? '' : { day }],
  ]);
}

/**
 * The records in the tab; a state that cannot be read is a stop, a yes to nothing known is no record, and the day of a yes that
 * is still to come cannot be right: it would outdo every stop.
 */
export function readConsentRecords(grid: readonly (readonly Cell[])[], today: Day): ConsentRecord[] {
  return entriesOf(consentTab, grid).flatMap((entry) => readRecord(entry, today) ?? []);
}

/** A line of ours that withdraws a yes names its record; where the owner typed the word it is a stop. */
function readState(state: string, records: readonly string[]): ConsentRecord['state'] {
  if (state === 'withdrawn' && records.every((name) => recordNumber(name) !== undefined)) return state;
  return readConsent(state) === 'yes' ? 'granted' : 'revoked';
}

function readRecord(entry: Entry, today: Day): ConsentRecord | undefined {
  const text = (heading: string) => cellText(entry.get(heading));
  const state = readState(text('State'), [text('Record'), text('Evidence')]);
  const typed = text('Channel').toLowerCase();
  const channel = CHANNELS.find((one) => one === typed);
  if (channel === undefined && state === 'granted') return undefined;
  const date = entry.get('Date');
  const on = isDayCell(date) ? date.day : (toDay(cellText(date)) ?? '');
  return {
    record: text('Record'),
    entered: text('Entered (UTC)'),
    name: text('Name'),
    contact: text('Phone or e-mail'),
    channel: channel ?? 'text',
    state,
    on: state === 'granted' && on > today ? '' : on,
    how: text('How'),
    wording: text('Wording'),
    where: text('Where'),
    by: text('Entered by'),
    evidence: text('Evidence'),
    revokedBy: text('Revoked by'),
    source: text('Source'),
    customerId: text('Customer ID'),
  };
}
