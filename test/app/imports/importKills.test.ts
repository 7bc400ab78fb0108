/** Google may end an import at any service call: done again it ends as an undisturbed one, nothing twice, nothing lost. */
import type { Host } from '../../../local/emulator';
import { differenceOf, fragileShop, killAt, newStates, stateOf, type FragileShop } from '../mishaps';
import { adopt, ask, tabNames, type Typed } from '../shop';
import { agree, demand, look, stage } from './importing';

const LIST: Typed = [
  ['Name', 'Phone', 'Favourite', 'Email', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', 'rye', '', 'yes', 'pays late'],
  ['Ben Brown', '413-555-0102', '', 'ben@example.com', '', ''],
  ['Cy Cole', '413-555-0103', 'cake', '', 'yes', ''],
];

const PEOPLE = [
  ['Contact ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'City', 'SMS consent', 'Do not call'],
  ['7', 'Ana', 'Adams', 'ana@example.com', '(413) 555-0101', 'Amherst', '', ''],
  ['8', 'Dora', 'Dunn', 'dora@example.com', '413 555 0104', 'Hadley', 'yes', ''],
  ['9', 'Ed', 'Egan', 'ed@example.com', '413 555 0105', '01002', 'no', ''],
  ['10', 'Ben', 'Brown', 'ben@example.com', '', 'Hadley', 'yes', 'yes'],
  ['', '', '', '', '', 'Nowhere', '', ''],
];

const SALES = [
  ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'],
  ['10/01/2026', 'Dora Dunn', 'dora@example.com', '12.50', 'Rye', '1001'],
  ['10/02/2026', 'Zoe Zed', 'zoe@example.com', '9.00', 'Cake', '1002'],
];

const WISH = { consentStory: 'They signed the card.' };

interface Prepared {
  readonly shop: FragileShop;
  readonly run: () => unknown;
  readonly importId: string;
}

function prepared(): Prepared {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  const importId = stage(shop.host, { 'people.csv': PEOPLE, 'sales.csv': SALES });
  const view = look(shop.host, importId);
  shop.keep();
  return { shop, run: () => agree(shop.host, view, WISH), importId };
}

/** The owner's tabs, whatever is kept of the change. */
function ownersState(host: Host): string[] {
  return stateOf(host).filter((line) => !line.startsWith('~'));
}

test('an import ended at any service call and done again is as if nothing had happened', () => {
  const { shop, run } = prepared();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void run(),
  );
  const right = ownersState(shop.host);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  for (let n = 1; n <= names.length - 2; n++) {
    shop.rewind();
    killAt(shop, n, run);
    if (!isNew()) continue;
    const ended = run() as { ok: boolean; sentence: string };
    const difference = [
      ...(ended.ok ? [] : [ended.sentence]),
      ...differenceOf(right, ownersState(shop.host)),
      ...tabNames(shop.host).filter((name) => /\(2\)/.test(name)),
    ];
    if (difference.length > 0) wrong.push([`before call ${n}, ${names[n - 1] ?? ''}`, ...difference]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

test('an import whose taking back was ended at any service call is taken back by asking again', () => {
  const { shop, run } = prepared();
  run();
  const [change] = demand<{ changes: { change: string }[] }>(shop.host, 'listChanges', {}).changes;
  const takeBack = () => ask(shop.host, 'takeBackChange', { change: change?.change, evenEdited: false });
  shop.keep();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => void takeBack(),
  );
  const right = ownersState(shop.host);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  // The last two calls are the line in Activity and the lock's release.
  for (let n = 1; n <= names.length - 2; n++) {
    shop.rewind();
    killAt(shop, n, takeBack);
    if (!isNew()) continue;
    const { sentence } = takeBack();
    const difference = differenceOf(right, ownersState(shop.host));
    if (difference.length > 0)
      wrong.push([`before call ${n}, ${names[n - 1] ?? ''}`, sentence, ...difference]);
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});
