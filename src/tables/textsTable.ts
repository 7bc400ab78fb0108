/** The Texts tab: a picture of the month's texts, one row per customer. */
import { cellText, type Cell } from '../core/cell';
import type { CustomerId } from '../core/customers/customer';
import type { Day, Month } from '../core/day';
import type { HeldText, TextStatus } from '../core/texts/plan';
import { entriesOf, type Entry, type OwnTab } from './ownTab';

const KEY_PATTERN = /^text\|(\d{4}-\d{2})\|(C-\w+)$/;

export const textsTab: OwnTab = {
  key: 'texts',
  name: 'Texts',
  columns: [
    { heading: 'Month', kind: 'text', width: 80 },
    { heading: 'Name', kind: 'text', width: 170 },
    { heading: 'Phone', kind: 'text', width: 120 },
    { heading: 'Message', kind: 'text', width: 420 },
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
    text.updated === '' ? '' : { day: text.updated as Day },
    text.id,
    text.key,
  ];
}

/** The texts that stand in the tab; rows without a key of ours are none. */
export function readTexts(grid: readonly (readonly Cell[])[]): HeldText[] {
  return entriesOf(textsTab, grid).flatMap(readText);
}

function readText(entry: Entry): HeldText[] {
  const key = cellText(entry.get('Key'));
  const match = KEY_PATTERN.exec(key);
  if (!match) return [];
  const parts = entry.get('Parts');
  return [
    {
      key,
      month: match[1] as Month,
      id: match[2] as CustomerId,
      name: cellText(entry.get('Name')),
      phone: cellText(entry.get('Phone')),
      message: cellText(entry.get('Message')),
      parts: typeof parts === 'number' ? parts : 0,
      status: cellText(entry.get('Status')) as TextStatus,
      reason: cellText(entry.get('Reason')),
      updated: cellText(entry.get('Updated')).slice(0, 10),
    },
  ];
}
