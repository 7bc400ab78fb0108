/** Somebody types into a customer's row while an import that would fill the same cell is at work: what was typed stays. */
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
  const consent = () => lineOf(linesOf(shop.host, 'Customers'), 'Ben Brown')['Text consent'];
  return { ...shop, run, calls: names.length, email, consent };
}

test('at any call but the one that writes the cell', () => {
  const shop = shopBefore();
  expect(shop.email()).toBe('file@example.com');
  const lost: number[] = [];
  for (let at = 1; at <= shop.calls; at++) {
    shop.rewind();
    shop.during((n) => {
      if (n === at) typeFor(shop.host, { tab: 'Customers', name: 'Ana Adams', column: 'Email' }, TYPED);
    }, shop.run);
    if (shop.email() !== TYPED) lost.push(at);
  }
  // Google cannot write only where nothing changed: between the look and the writing it is too late.
  expect(lost.length).toBeLessThanOrEqual(1);
  expect(shop.calls).toBeGreaterThan(20);
});

test('but a stop of the file is written whatever somebody types', () => {
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
