/** Somebody types into a customer's row between the look at an import and its end. */
import type { ImportView } from '../../../src/rpc/importViews';
import { fragileShop, killAt } from '../mishaps';
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

function shopBefore({ file = FILE, wish = WISH, consent = 'yes' } = {}) {
  const shop = fragileShop(
    LIST.map((row) => (row[0] === 'Ana Adams' ? row.map((cell) => (cell === 'yes' ? consent : cell)) : row)),
  );
  adopt(shop.host);
  const view: ImportView = look(shop.host, stage(shop.host, { 'people.csv': file }), wish);
  shop.keep();
  const run = () => agree(shop.host, view, wish);
  const names: string[] = [];
  shop.during((_, name) => void names.push(name), run);
  const ana = () => lineOf(linesOf(shop.host, 'Customers'), 'Ana Adams');
  const email = () => ana().Email ?? '';
  const consentNow = () => ana()['Text consent'] ?? '';
  return { ...shop, run, calls: names.length, email, consent: consentNow };
}

test('before the yes is carried out: it is asked for again', () => {
  const shop = shopBefore();
  expect(shop.email()).toBe('file@example.com');
  shop.rewind();
  typeFor(shop.host, { tab: 'Customers', name: 'Ana Adams', column: 'Email' }, TYPED);
  shop.run();
  expect(shop.email()).toBe(TYPED);
});

/** Types at each service call in turn; gives what `found` says of the calls at which it could be typed. */
function typedAtEach(
  shop: ReturnType<typeof shopBefore>,
  cell: { readonly name: string; readonly column: string; readonly text: string },
  found: (sentence: string) => string,
): string[] {
  const { name, column, text } = cell;
  const all: string[] = [];
  for (let at = 1; at <= shop.calls; at++) {
    shop.rewind();
    let sentence = '';
    shop.during(
      (n) => {
        if (n === at) typeFor(shop.host, { tab: 'Customers', name, column }, text);
      },
      () => void (sentence = shop.run().sentence),
    );
    all.push(found(sentence));
  }
  return all;
}

/** The ids are read between the last look at a cell and its writing; what is typed then nobody can see. */
const CALLS_OF_A_WRITE = 2;
/** Of the number, after the last look at the consent beside it. */
const READS_BEFORE_A_WRITE = 5;

test('a cell that somebody edits while an import is at work is theirs up to the moment of the writing itself', () => {
  const shop = shopBefore();
  const found = typedAtEach(shop, { name: 'Ana Adams', column: 'Email', text: TYPED }, () => shop.email());
  expect(found.filter((email) => email !== TYPED).length).toBeLessThanOrEqual(CALLS_OF_A_WRITE);
});

test('a no that somebody types while an import brings a yes stays a no up to the moment of the writing itself', () => {
  const file = [FILE[0] ?? [], ['Ana Adams', '413-555-0101', '', '', 'yes']];
  const shop = shopBefore({ file, wish: { ...WISH, consentStory: 'They signed the card.' }, consent: '' });
  const cell = { name: 'Ana Adams', column: 'Text consent', text: 'no' };
  const found = typedAtEach(shop, cell, () => shop.consent());
  expect(found.filter((consent) => consent !== 'no').length).toBeLessThanOrEqual(CALLS_OF_A_WRITE);
});

test('an edited cell that was left is told', () => {
  const shop = shopBefore();
  const told = /1 cell was left as it is: changed meanwhile, or filled by a formula of yours\.$/;
  const found = typedAtEach(shop, { name: 'Ana Adams', column: 'Email', text: TYPED }, (sentence) =>
    told.test(sentence) ? 'told' : '',
  );
  expect(found.filter((word) => word === 'told').length).toBeGreaterThan(3);
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

/** Ana has another number in the file; her yes is to the old one. */
const RENUMBERED: Rows = [
  ['Name', 'Phone', 'Email'],
  ['Ana Adams', '413-555-0199', 'old@example.com'],
];

test('a yes that somebody types in another word beside the old number is none to the number of the file', () => {
  const shop = shopBefore({ file: RENUMBERED });
  const phone = () => lineOf(linesOf(shop.host, 'Customers'), 'Ana Adams').Phone;
  let wrong = 0;
  for (let at = 1; at <= shop.calls; at++) {
    shop.rewind();
    let beside: string | undefined;
    shop.during((n) => {
      if (n !== at) return;
      beside = phone();
      typeFor(shop.host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'Y');
    }, shop.run);
    if (shop.consent() !== '' && phone() !== beside) wrong += 1;
  }
  expect(wrong).toBeLessThanOrEqual(READS_BEFORE_A_WRITE);
});

test('also where it is typed between a run that was cut off and the next', () => {
  const shop = shopBefore({ file: RENUMBERED });
  const wrong: number[] = [];
  for (let at = 1; at < shop.calls; at++) {
    shop.rewind();
    killAt(shop, at, shop.run);
    const was = lineOf(linesOf(shop.host, 'Customers'), 'Ana Adams').Phone;
    typeFor(shop.host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'Y');
    shop.run();
    if (shop.consent() !== '' && lineOf(linesOf(shop.host, 'Customers'), 'Ana Adams').Phone !== was)
      wrong.push(at);
  }
  expect(wrong).toEqual([]);
});
