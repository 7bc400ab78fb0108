/** A number that the phone network calls a landline is texted no more, in no later month, under no other row. */
import { Killed } from '../mishaps';
import { ask, gridOf, lineOf, linesOf, sheetOf, typeFor, use } from '../shop';
import { phoneOf, sendingShop, tickAfter, timesSent, type SendingShop } from './sendingShop';

const DECEMBER = '2026-12';
const REASON = 'This is a landline';

/** Ben's number is a landline, told at once (21614) or by the list an hour later (30006). */
function landlineShop(code: 21614 | 30006): SendingShop {
  const shop = sendingShop(3);
  shop.network.setPhone(phoneOf(1), code === 21614 ? { refuse: code } : { fail: code });
  return shop;
}

function inDecember({ host }: SendingShop): void {
  host.setNow('2026-12-01T11:00');
  use(host, 'prepareTexts');
}
const ofDecember = ({ host }: SendingShop) =>
  linesOf(host, 'Texts').filter(({ Month }) => Month === DECEMBER);
const reasonOf = (shop: SendingShop, name: string) => lineOf(ofDecember(shop), name).Reason;

function sendAll(shop: SendingShop): void {
  shop.host.call('tick');
  tickAfter(shop, 60);
}

test.each([21614, 30006] as const)(
  'after code %d the number is left out of the next month, and says why',
  (code) => {
    const shop = landlineShop(code);
    sendAll(shop);
    inDecember(shop);
    expect(ofDecember(shop).map(({ Status }) => Status)).toEqual(['Prepared', 'Left out', 'Prepared']);
    expect(reasonOf(shop, 'Ben Bond')).toBe(REASON);
    expect(ask(shop.host, 'approveTexts', { month: DECEMBER, count: 2 }).ok).toBe(true);
    const before = timesSent(shop)[1];
    sendAll(shop);
    expect(timesSent(shop)[1]).toBe(before);
  },
);

test('also in the third month after, when the records of those texts are gone', () => {
  const shop = landlineShop(21614);
  sendAll(shop);
  for (const day of ['2026-12-01', '2027-01-05', '2027-02-02']) {
    shop.host.setNow(`${day}T11:00`);
    use(shop.host, 'prepareTexts');
    ask(shop.host, 'approveTexts', { month: day.slice(0, 7), count: 2 });
    sendAll(shop);
  }
  expect(timesSent(shop)).toEqual([4, 0, 4]);
});

const SPOILT: Readonly<Record<string, (shop: SendingShop) => void>> = {
  'the list is sorted': ({ host }) => {
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange(2, 1, 3, sheet.getLastColumn()).sort({ column: 1, ascending: false });
  },
  'the row is deleted and typed again': ({ host }) => {
    sheetOf(host, 'Customers').deleteRow(3);
    const row = gridOf(host, 'Customers').length + 1;
    host.sheets.typeCells('Customers', { row, column: 1 }, [
      ['Ben Bond', '(413) 555-0102', '', 'Apostle', '', 'yes'],
    ]);
  },
  'the Texts tab is deleted': ({ host }) =>
    void host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Texts')),
};

test.each(Object.keys(SPOILT))('also when %s', (what) => {
  const shop = landlineShop(21614);
  sendAll(shop);
  SPOILT[what]?.(shop);
  inDecember(shop);
  expect(reasonOf(shop, 'Ben Bond')).toBe(REASON);
});

test('a mobile number written into the list instead gets its text', () => {
  const shop = landlineShop(21614);
  sendAll(shop);
  typeFor(shop.host, { tab: 'Customers', name: 'Ben Bond', column: 'Phone' }, '413-555-0190');
  inDecember(shop);
  expect(lineOf(ofDecember(shop), 'Ben Bond').Status).toBe('Prepared');
});

test.each([21614, 30006] as const)('a run ended at any call forgets no landline (%d)', (code) => {
  const shop = landlineShop(code);
  if (code === 30006) shop.host.call('tick');
  shop.keep();
  const run = () => (code === 30006 ? tickAfter(shop, 60) : shop.host.call('tick'));
  const calls = shop.during(() => undefined, run);
  const wrong = calls.flatMap((name, index) => {
    shop.rewind();
    try {
      shop.during((n) => {
        if (n === index + 1) throw new Killed('The execution was ended.');
      }, run);
    } catch {
      // The run was ended: that is what this is about.
    }
    for (let again = 0; again < 3; again++) tickAfter(shop, 60);
    inDecember(shop);
    const isAsked = lineOf(
      linesOf(shop.host, 'Texts').filter(({ Month }) => Month === '2026-11'),
      'Ben Bond',
    ).Status;
    return reasonOf(shop, 'Ben Bond') === REASON || isAsked === 'Needs review' ? [] : [[index + 1, name]];
  });
  expect(wrong).toEqual([]);
});
