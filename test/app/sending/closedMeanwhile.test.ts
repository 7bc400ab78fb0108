/** A number that somebody closes while a run is sending, on the row of another person or in the Consent tab: what was not handed over by then stays. */
import type { Host } from '../../../local/emulator';
import { agree, idOf } from '../consenting';
import { ask, gridOf, linesOf, typeFor, use } from '../shop';
import { demand, MONTH, phoneOf, unapprovedShop, type SendingShop } from './sendingShop';

const DI = 3;

/** Di, the last of four, shares her phone with Dan and Dot, who are not texted; Ana agreed on paper. */
function open(people = 4): SendingShop {
  const shop = unapprovedShop(people);
  const { host } = shop;
  host.sheets.typeCells('Customers', { row: people + 2, column: 1 }, [
    ['Dan Dow', phoneOf(DI).replace('+1', ''), '', 'Loyalist', '9/1/2026', '', ''],
    ['Dot Dow', `${phoneOf(DI).replace('+1', '')} (Di)`, '', 'Loyalist', '9/1/2026', '', ''],
  ]);
  agree(host, 'Ana Ames');
  demand(use(host, 'prepareTexts'));
  demand(ask(host, 'approveTexts', { month: MONTH, count: people }));
  shop.keep();
  return shop;
}

const CLOSINGS: Readonly<Record<string, (host: Host) => void>> = {
  'a no on the row of somebody with the same number': (host) =>
    typeFor(host, { tab: 'Customers', name: 'Dan Dow', column: 'Text consent' }, 'STOP'),
  'a no on a row where words stand beside the number': (host) =>
    typeFor(host, { tab: 'Customers', name: 'Dot Dow', column: 'Text consent' }, 'STOP'),
  'a line in the Consent tab': (host) => {
    const line: Record<string, string> = {
      Record: 'R-900000',
      'Phone or e-mail': phoneOf(DI),
      Channel: 'text',
      State: 'revoked',
      Date: '2026-11-20',
      'Customer ID': idOf(host, 'Di Dow'),
    };
    const cells = (gridOf(host, 'Consent')[0] ?? []).map((heading) => line[heading] ?? '');
    const row = linesOf(host, 'Consent').length + 2;
    host.sheets.typeCells('Consent', { row, column: 1 }, [cells]);
  },
};

/** The calls between the last look at a person and the request that hands the text over. */
const LAST_CALLS = ['Range.getValues', 'Properties.setProperties', 'UrlFetchApp.fetch', 'UrlFetchApp.fetch'];

test.each(Object.keys(CLOSINGS))('%s keeps the text back until the last look', (what) => {
  const shop = open();
  const { host, network } = shop;
  const calls = shop.during(
    () => undefined,
    () => host.call('tick'),
  );
  expect(network.timesAccepted(phoneOf(DI))).toBe(1);
  const late = calls.filter((_, index) => {
    shop.rewind();
    let before = 0;
    shop.during(
      (n) => {
        if (n !== index + 1) return;
        before = network.timesAccepted(phoneOf(DI));
        CLOSINGS[what]?.(host);
      },
      () => host.call('tick'),
    );
    return network.timesAccepted(phoneOf(DI)) > before;
  });
  expect(LAST_CALLS.slice(-late.length)).toEqual(late);
});

test('in a long run the Consent tab is read again at every tenth text', () => {
  const shop = open(20);
  const { host, network } = shop;
  const closed = phoneOf(19);
  shop.during(
    () => {
      if (network.acceptances.length !== 9 || linesOf(host, 'Consent').length > 1) return;
      host.sheets.typeCells('Consent', { row: 3, column: 3 }, [[closed, 'text', 'revoked', '2026-11-20']]);
    },
    () => host.call('tick'),
  );
  expect([network.acceptances.length, network.timesAccepted(closed)]).toEqual([19, 0]);
});
