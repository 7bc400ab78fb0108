/** A column of the list that somebody deletes while we are about to write into it: its neighbour keeps every cell. */
import type { Host } from '../../local/emulator';
import { agree, idOf } from './consenting';
import { agree as yesTo, look, stage } from './imports/importing';
import { fragileShop } from './mishaps';
import { adopt, ask, gridOf, sheetOf, typeFor, use, type Typed } from './shop';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Hat', 'Text consent', 'Coat', 'Notes', 'Shoe'],
  ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'big', '', 'red', 'rye', '38'],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'small', '', 'blue', '', '44'],
];
const OWN = ['Hat', 'Coat', 'Shoe', 'Glove'];

/** Hat, coat, shoe and glove of everybody, in the order of the list; of nobody else. */
function ownCells(host: Host): string[] {
  const [headings = [], ...rows] = gridOf(host, 'Customers');
  return rows
    .map((row) => OWN.map((heading) => row[headings.indexOf(heading)] ?? '').join('|'))
    .filter((line) => line !== '|||');
}

const FILE = [
  ['Name', 'Phone', 'Notes', 'Text consent'],
  ['Ana Adams', '413-555-0101', 'new note', ''],
  ['Ben Brown', '413-555-0102', 'seeds', 'no'],
  ['Cy Cole', '413-555-0103', 'cake', 'no'],
];

const WORK: Readonly<Record<string, (host: Host) => () => void>> = {
  'an import': (host) => {
    const view = look(host, stage(host, { 'a.csv': FILE }), { choice: 'newer' });
    return () => void yesTo(host, view, { choice: 'newer' });
  },
  'who needs follow-up': (host) => {
    host.setNow('2026-11-21T09:00');
    return () => void use(host, 'whoNeedsFollowUp');
  },
  'a logged contact': (host) => {
    const contact = { channel: 'Call', outcome: 'Spoke', note: '', next: '' };
    const customerId = idOf(host, 'Ana Adams');
    return () => void ask(host, 'logContact', { customerId, ...contact });
  },
  'a recorded yes': (host) => () => void agree(host, 'Ana Adams'),
};

const CASES = [
  ['an import', 'Notes'],
  ['an import', 'Text consent'],
  ['an import', 'Last contact'],
  ['an import', 'Customer ID'],
  ['an import', 'Status'],
  ['who needs follow-up', 'Status'],
  ['a logged contact', 'Last contact'],
  ['a logged contact', 'Status'],
  ['a recorded yes', 'Text consent'],
] as const;

test.each(CASES)('%s: the column %s is deleted before any call', (story, heading) => {
  const shop = fragileShop(LIST);
  const { host } = shop;
  adopt(host);
  const list = sheetOf(host, 'Customers');
  list.getRange(1, list.getLastColumn() + 1).setValue('Glove');
  for (const name of ['Ana Adams', 'Ben Brown'])
    typeFor(host, { tab: 'Customers', name, column: 'Glove' }, 'wool');
  const run = WORK[story]?.(host) ?? (() => undefined);
  shop.keep();
  const right = ownCells(host);
  const total = shop.during(() => undefined, run);
  const wrong: unknown[] = [];
  // An import has many calls: every second one, the odd and the even ones by turns.
  const step = story === 'an import' ? 2 : 1;
  for (let n = 1 + (heading.length % step); n <= total; n += step) {
    shop.rewind();
    shop.during((call) => {
      if (call !== n) return;
      const sheet = sheetOf(host, 'Customers');
      sheet.deleteColumn((gridOf(host, 'Customers')[0] ?? []).indexOf(heading) + 1);
    }, run);
    if (ownCells(host).join() !== right.join()) wrong.push([n, ownCells(host)]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});
