/** Whoever sorts the list while segments are written finds everybody's own word again, also one that the dropdown refuses. */
import { fragileShop, type FragileShop } from './mishaps';
import { adopt, gridOf, HEADINGS, linesOf, sheetOf, use, type Typed } from './shop';

const OWN = { 'Ana Adams': 'Apostel', 'Ben Brown': 'Hostge', 'Yan Yew': 'Gold', 'Zed Zoo': 'VIP' };
const WRITTEN = { 'Ana Adams': 'Apostle', 'Ben Brown': 'Hostage', 'Yan Yew': 'Gold', 'Zed Zoo': 'VIP' };

function list(): Typed {
  const row = ([name, segment]: readonly [string, string]) => [
    name,
    '',
    '',
    segment,
    '9/1/2026',
    'yes',
    'rye',
  ];
  return [HEADINGS, ...Object.entries(OWN).map(row)];
}

const sortList = ({ host }: FragileShop) => {
  const sheet = sheetOf(host, 'Customers');
  sheet.getRange(2, 1, 4, sheet.getLastColumn()).sort({ column: 1, ascending: false });
};

const segmentsIn = ({ host }: FragileShop) =>
  Object.fromEntries(linesOf(host, 'Customers').map(({ Name = '', Segment = '' }) => [Name, Segment]));

/** What the list holds after the work, sorted before each of its calls in turn. */
function sortedAtEach(shop: FragileShop, work: () => { readonly ok: boolean }): [boolean, object][] {
  shop.keep();
  const calls = shop.during(() => undefined, work);
  return Array.from({ length: calls }, (_, index) => {
    shop.rewind();
    let isDone = false;
    shop.during(
      (n) => {
        if (n === index + 1) sortList(shop);
      },
      () => (isDone = work().ok),
    );
    return [isDone, segmentsIn(shop)];
  });
}

const different = (found: readonly [boolean, object][]) => new Set(found.map((one) => JSON.stringify(one)));

test('at set-up', () => {
  const shop = fragileShop(list());
  const found = sortedAtEach(shop, () => adopt(shop.host));
  expect([found.length > 20, ...different(found.map(inOrder))]).toEqual([
    true,
    JSON.stringify([true, WRITTEN]),
  ]);
});

test('by a fix that was ticked in the check', () => {
  const shop = fragileShop(list());
  adopt(shop.host);
  mistypeAna(shop);
  use(shop.host, 'checkCustomers');
  tickFixes(shop);
  const found = sortedAtEach(shop, () => use(shop.host, 'checkCustomers'));
  expect([found.length > 20, ...different(found.map(inOrder))]).toEqual([
    true,
    JSON.stringify([true, WRITTEN]),
  ]);
});

function inOrder([isDone, segments]: readonly [boolean, object]): [boolean, object] {
  return [isDone, Object.fromEntries(Object.entries(segments).sort())];
}

/** Past the dropdown, as a paste does. */
function mistypeAna({ host }: FragileShop): void {
  const sheet = sheetOf(host, 'Customers');
  const row = linesOf(host, 'Customers').findIndex(({ Name }) => Name === 'Ana Adams') + 2;
  const cell = sheet.getRange(row, HEADINGS.indexOf('Segment') + 1);
  const rule = cell.getDataValidation();
  cell.clearDataValidations().setValue('Apostel');
  cell.setDataValidation(rule);
}

function tickFixes({ host }: FragileShop): void {
  gridOf(host, 'Problems').forEach((row, index) => {
    const column = row.indexOf('false') + 1;
    if (column > 0) host.sheets.typeCells('Problems', { row: index + 1, column }, [['TRUE']]);
  });
}
