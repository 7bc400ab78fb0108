/** Lines that are added to our tabs while somebody works in them: each is there once, under its headings, beside whatever was typed. */
import type { Host } from '../../local/emulator';
import { agree, look, stage, type Rows } from './imports/importing';
import { idOf, stop } from './consenting';
import { fragileShop, type FragileShop } from './mishaps';
import { ask, linesOf, sheetOf, type Typed } from './shop';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'yes', ''],
];
const STOPS = ['Name', 'Phone', 'Email', 'Do Not Text'];
const EARLIER: Rows = [
  STOPS,
  ['Ed One', '413-555-0111', 'e1@x.com', 'yes'],
  ['Fay Two', '413-555-0112', 'e2@x.com', 'yes'],
];
const SALES = ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'];
const EARLIER_SALES: Rows = [
  SALES,
  ['10/01/2026', 'Ed One', 'e1@x.com', '12.50', 'Rye', ''],
  ['10/02/2026', 'Fay Two', 'e2@x.com', '9.00', 'Cake', ''],
];
const NEW = [
  [STOPS, ['Gil Three', '413-555-0113', 'e3@x.com', 'yes'], ['Hal Four', '413-555-0114', 'e4@x.com', 'yes']],
  [
    SALES,
    ['10/03/2026', 'Ed One', 'e1@x.com', '4.00', 'Bun', ''],
    ['10/03/2026', 'Ed One', 'e1@x.com', '4.00', 'Tea', ''],
  ],
] as const;

type Sheet = ReturnType<typeof sheetOf>;

const DEEDS: Readonly<Record<string, (sheet: Sheet) => void>> = {
  'inserts a row': (sheet) => void sheet.insertRowBefore(2),
  'inserts two rows and types into one': (sheet) => {
    sheet.insertRowsBefore(2, 2);
    sheet.getRange(2, 2).setValue('mine');
  },
  'inserts a row and types into it': (sheet) => {
    sheet.insertRowBefore(3);
    sheet.getRange(3, 2).setValue('mine');
  },
  'deletes a blank row': (sheet) => void sheet.deleteRow(sheet.getMaxRows()),
  'deletes all blank rows': (sheet) => {
    const [last, max] = [sheet.getLastRow(), sheet.getMaxRows()];
    if (max > last) sheet.deleteRows(last + 1, max - last);
  },
  'moves a row down': (sheet) => sheet.moveRows(sheet.getRange('2:2'), 10),
  sorts: (sheet) => {
    const [rows, columns] = [sheet.getLastRow() - 1, sheet.getLastColumn()];
    if (rows > 0) sheet.getRange(2, 1, rows, columns).sort({ column: 2, ascending: false });
  },
  'inserts a column at the left': (sheet) => void sheet.insertColumnBefore(1),
  'inserts a column between ours': (sheet) => void sheet.insertColumnBefore(4),
  'inserts a column before the last of ours': (sheet) => void sheet.insertColumnBefore(sheet.getLastColumn()),
  'moves a column': (sheet) => sheet.moveColumns(sheet.getRange('B:B'), 5),
};

const TOLD = ['Record', 'Date', 'Name', 'Phone or e-mail', 'Channel', 'State', 'Amount', 'What', 'Source'];

/** Every line of a tab that is not somebody's own, as far as it does not depend on moment and chance. */
function lines(host: Host, tab: string): string[] {
  return (
    linesOf(host, tab)
      .map((line) => [
        ...TOLD.map((heading) => line[heading] ?? ''),
        line['Customer ID'] === '' ? '' : 'somebody',
        line.Import === '' ? '' : 'import',
      ])
      .filter((texts) => !texts.includes('mine') && texts.slice(0, TOLD.length).join('') !== '')
      // A date that came to stand in a column of another format is the same day.
      .map((texts) =>
        texts
          .join('|')
          .replace(/(\d+)\/(\d)\/(\d{4})/, '$1/0$2/$3')
          .replace(/(\d+)\/(\d+)\/(\d{4})/, '$3-$1-$2'),
      )
      .sort()
  );
}

/** An import has many calls: each deed is tried before every second one, the odd and the even ones by turns. */
const EVERY = 2;

/** The run again and again, each time with the deed before another call of it; gives what is there too much or too little. */
function disturbed(
  shop: FragileShop,
  tab: string,
  {
    run,
    deed,
    first = 1,
    step = 1,
  }: { run: () => void; deed: (sheet: Sheet) => void; first?: number; step?: number },
) {
  const total = shop.during(() => undefined, run);
  const right = lines(shop.host, tab);
  const wrong: unknown[] = [];
  for (let n = first; n <= total; n += step) {
    shop.rewind();
    shop.during((call) => {
      if (call === n) deed(sheetOf(shop.host, tab));
    }, run);
    const found = lines(shop.host, tab);
    if (found.join('\n') !== right.join('\n'))
      wrong.push([
        n,
        found.filter((line) => !right.includes(line)),
        right.filter((line) => !found.includes(line)),
      ]);
  }
  return wrong;
}

function importShop(): FragileShop {
  const shop = fragileShop(LIST);
  const { host } = shop;
  ask(host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: 'x' });
  agree(host, look(host, stage(host, { 'a.csv': EARLIER, 'sales.csv': EARLIER_SALES })));
  return shop;
}

describe.each(Object.keys(DEEDS))('while somebody %s at any call', (name) => {
  const deed = DEEDS[name] as (sheet: Sheet) => void;

  test.each([
    ['Consent', NEW[0]],
    ['Purchases', NEW[1]],
  ])('the lines of an import in %s are there once', (tab, file) => {
    const shop = importShop();
    const view = look(shop.host, stage(shop.host, { 'b.csv': file }));
    shop.keep();
    const run = () => void agree(shop.host, view);
    const first = 1 + (Object.keys(DEEDS).indexOf(name) % EVERY);
    expect(disturbed(shop, tab, { run, deed, first, step: EVERY }).slice(0, 3)).toEqual([]);
  });

  test('a stop that is recorded by hand is there once', () => {
    const shop = importShop();
    shop.keep();
    const run = () => void stop(shop.host, 'Ana Adams', { on: '2026-11-20' });
    expect(disturbed(shop, 'Consent', { run, deed }).slice(0, 3)).toEqual([]);
  });
});

test('the stops of somebody forgotten are there once though rows are inserted just then', () => {
  const shop = importShop();
  const { host } = shop;
  const customerId = idOf(host, 'Ana Adams');
  shop.keep();
  const run = () => void ask(host, 'forgetCustomer', { customerId });
  const deed = DEEDS['inserts two rows and types into one'] as (sheet: Sheet) => void;
  expect(disturbed(shop, 'Consent', { run, deed }).slice(0, 3)).toEqual([]);
});
