/** The tab "Call list": whom the owner may call this month, when it suits them, what to say, and a box to tick. */
import type { Cell } from '../core/cell';
import type { PlannedCall } from '../core/calls/plan';
import type { TickTab } from './byHandTable';

const DONE_NOTE =
  'Call yourself, say the script or leave it on their voicemail, then tick the box. Ticked people leave this list the next ' +
  'time Regulars works, and nobody is given to you twice in one month.';

export const callListTab: TickTab = {
  key: 'callList',
  tick: 'Done',
  name: 'Call list',
  columns: [
    { heading: 'Name', kind: 'text', width: 150 },
    { heading: 'Phone', kind: 'text', width: 120 },
    { heading: 'Best time', kind: 'text', width: 190 },
    { heading: 'Done', kind: 'automatic', width: 60, note: DONE_NOTE },
    { heading: 'Script', kind: 'text', width: 480, isWrapped: true },
    { heading: 'Customer ID', kind: 'text', width: 100, isHidden: true },
    { heading: 'Key', kind: 'text', width: 180, isHidden: true },
  ],
};

/** The row of a call, in the order of the headings. */
export function callRow({ name, phone, bestTime, script, id, key }: PlannedCall): Cell[] {
  return [name, phone, bestTime, false, script, id, key];
}
