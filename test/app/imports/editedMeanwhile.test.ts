/** Somebody types into a customer's row between the look at an import and its end. */
import type { ImportView } from '../../../src/rpc/importViews';
import { fragileShop } from '../mishaps';
import { adopt, lineOf, linesOf, typeFor, type Typed } from '../shop';
import { agree, look, stage, type Rows, type Wish } from './importing';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', 'old@example.com', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '10/1/2026', 'yes', ''],
];
const FILE: Rows = [
  ['Name', 'Phone', 'Email', 'Last contact', 'SMS consent'],
  ['Ana Adams', '413-555-0101', 'file@example.com', '2026-11-01', ''],
  ['Ben Brown', '413-555-0102', 'ben@example.com', '2026-11-02', 'no'],
];
const WISH: Wish = { choice: 'newer' };
const TYPED = 'typed@example.com';

function shopBefore() {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  const view: ImportView = look(shop.host, stage(shop.host, { 'people.csv': FILE }), WISH);
  shop.keep();
  const run = () => void agree(shop.host, view, WISH);
  const names: string[] = [];
  shop.during((_, name) => void names.push(name), run);
  const email = () => lineOf(linesOf(shop.host, 'Customers'), 'Ana Adams').Email;
  return { ...shop, run, calls: names.length, email };
}

test('before the yes is carried out: it is asked for again', () => {
  const shop = shopBefore();
  expect(shop.email()).toBe('file@example.com');
  shop.rewind();
  typeFor(shop.host, { tab: 'Customers', name: 'Ana Adams', column: 'Email' }, TYPED);
  shop.run();
  expect(shop.email()).toBe(TYPED);
});

test('a stop of the file is written down whatever somebody types at any call', () => {
  const shop = shopBefore();
  const wrong: number[] = [];
  for (let at = 1; at <= shop.calls; at++) {
    shop.rewind();
    let isTyped = false;
    shop.during((n) => {
      if (n !== at) return;
      typeFor(shop.host, { tab: 'Customers', name: 'Ben Brown', column: 'Text consent' }, 'YES');
      isTyped = true;
    }, shop.run);
    if (!isTyped) continue;
    const records = linesOf(shop.host, 'Consent').filter(({ Name }) => Name === 'Ben Brown');
    if (!records.some(({ State }) => State === 'revoked')) wrong.push(at);
  }
  expect(wrong).toEqual([]);
});
