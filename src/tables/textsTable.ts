/** The Texts tab: a picture of the month's texts, one row per customer. */
import { cellText, dayCell, type Cell } from '../core/cell';
import type { Day } from '../core/day';
import { strangeWord } from '../core/texts/held';
import type { HeldText } from '../core/texts/plan';
import { customerOfKey, isCallKey, monthOfKey, readStatus } from '../core/texts/text';
import { entriesOf, type Entry, type OwnTab } from './ownTab';

export const textsTab: OwnTab = {
  key: 'texts',
  name: 'Texts',
  columns: [
    { heading: 'Month', kind: 'text', width: 80 },
    { heading: 'Name', kind: 'text', width: 170 },
    { heading: 'Phone', kind: 'text', width: 120 },
    { heading: 'Message', kind: 'text', width: 640 },
    { heading: 'Parts', kind: 'whole number', width: 60 },
    { heading: 'Status', kind: 'text', width: 100 },
    { heading: 'Reason', kind: 'text', width: 210 },
    { heading: 'Updated', kind: 'day', width: 100 },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
    { heading: 'Key', kind: 'text', width: 180, isHidden: true },
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
export function readTexts(grid: readonly (readonly Cell[])[]): HeldText[] {
  const texts: HeldText[] = [];
  for (const entry of entriesOf(textsTab, grid)) {
    const text = readText(entry);
    if (text !== undefined) texts.push(text);
  }
  return texts;
}

function readText(entry: Entry): HeldText | undefined {
  const key = typed(entry, 'Key');
  const month = monthOfKey(key);
  if (month === undefined || isCallKey(key)) return undefined;
  const parts = entry.get('Parts');
  const status = readStatus(typed(entry, 'Status'));
  return {
    key,
    month,
    id: customerOfKey(key),
    name: typed(entry, 'Name'),
    phone: typed(entry, 'Phone'),
    message: typed(entry, 'Message'),
    parts: typeof parts === 'number' ? parts : 0,
    status: status ?? 'Prepared',
    reason: status === undefined ? strangeWord(typed(entry, 'Status')) : typed(entry, 'Reason'),
    updated: typed(entry, 'Updated').slice(0, 10),
  };
}

/** Our own text as we wrote it; whatever else the owner put there as text. */
function typed(entry: Entry, heading: string): string {
  const cell = entry.get(heading);
  return typeof cell === 'string' ? cell : cellText(cell);
}
