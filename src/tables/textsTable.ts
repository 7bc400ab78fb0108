/** The Texts tab: a picture of the month's texts, one row per customer. */
import { cellText, dayCell, type Cell } from '../core/cell';
import type { Day } from '../core/day';
import { strangeWord } from '../core/texts/held';
import { cellOf, type RawRows } from '../core/rawRows';
import type { HeldText } from '../core/texts/plan';
import { customerOfKey, isCallKey, monthOfKey, readStatus } from '../core/texts/text';
import { readDay } from '../core/typedDay';
import { placesOf, type OwnTab } from './ownTab';

export const textsTab: OwnTab = {
  key: 'texts',
  name: 'Texts',
  columns: [
    { heading: 'Month', kind: 'text', width: 80, isOurs: true },
    { heading: 'Name', kind: 'text', width: 150 },
    { heading: 'Phone', kind: 'text', width: 120 },
    { heading: 'Message', kind: 'text', width: 340, isWrapped: true },
    { heading: 'Parts', kind: 'automatic', width: 60 },
    { heading: 'Status', kind: 'text', width: 100, isOurs: true },
    { heading: 'Reason', kind: 'text', width: 210, isWrapped: true },
    { heading: 'Updated', kind: 'day', width: 100 },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true, isOurs: true },
    { heading: 'Key', kind: 'text', width: 180, isHidden: true, isOurs: true },
  ],
};

/** The row of a text, in the order of the headings. */
export function textRow(text: HeldText): Cell[] {
  return [
    text.month,
    text.name,
    text.phone,
    text.message,
    text.parts === 0 ? '' : text.parts,
    text.status,
    text.reason,
    text.updated === '' ? '' : dayCell(text.updated as Day),
    text.id,
    text.key,
  ];
}

/** The texts that stand in the tab; rows without a key of ours are none. */
export function readTexts(rows: RawRows): HeldText[] {
  const columns = columnsUnder(rows.row(0));
  const texts: HeldText[] = [];
  for (let index = 1; index < rows.length; index++) {
    const text = readText(rows.raw[index] ?? [], columns, rows.toCell);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

/** Looked up once for all rows; from 0, -1 for a heading that is gone. */
function columnsUnder(headings: readonly Cell[] | undefined) {
  const places = placesOf(textsTab, headings);
  const at = (heading: string) => (places.get(heading) ?? 0) - 1;
  return {
    name: at('Name'),
    phone: at('Phone'),
    message: at('Message'),
    parts: at('Parts'),
    status: at('Status'),
    reason: at('Reason'),
    updated: at('Updated'),
    key: at('Key'),
  };
}

function readText(
  row: readonly unknown[],
  columns: ReturnType<typeof columnsUnder>,
  toCell: RawRows['toCell'],
): HeldText | undefined {
  // Our own text as we wrote it; whatever else the owner put there as text.
  const typed = (found: unknown) => (typeof found === 'string' ? found : cellText(cellOf(found, toCell)));
  const key = typed(row[columns.key]);
  const month = monthOfKey(key);
  if (month === undefined || isCallKey(key)) return undefined;
  const parts = row[columns.parts];
  const word = typed(row[columns.status]);
  const status = readStatus(word);
  // A number where the owner cleared the formats; a word is no day.
  const updated = readDay(cellOf(row[columns.updated], toCell), false);
  return {
    key,
    month,
    id: customerOfKey(key),
    name: typed(row[columns.name]),
    phone: typed(row[columns.phone]),
    message: typed(row[columns.message]),
    parts: typeof parts === 'number' ? parts : 0,
    status: status ?? 'Prepared',
    reason: status === undefined ? strangeWord(word) : typed(row[columns.reason]),
    updated: updated.kind === 'day' ? updated.day : '',
  };
}
