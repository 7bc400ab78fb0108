/** What people do at any moment of a sending run: they stop it, answer STOP, sort, delete and copy. */
import type { Host } from '../../../local/emulator';
import { gridOf, sheetOf } from '../shop';
import { phoneOf, sendingShop, tickAfter, timesSent, type SendingShop } from './sendingShop';

let shop: SendingShop | undefined;
afterEach(() => expect(shop?.network.faults).toEqual([]));

function open(): SendingShop {
  shop = sendingShop(5);
  return shop;
}

const ALL = [1, 1, 1, 1, 1];

/** Something happens between two calls of a run, for every such moment. */
function atEveryMoment(now: SendingShop, what: () => void, check: (moment: number) => void, step = 1): void {
  const calls = now.during(
    () => undefined,
    () => now.host.call('tick'),
  );
  for (let moment = 1; moment <= calls.length; moment += step) {
    now.rewind();
    now.during(
      (n) => {
        if (n === moment) what();
      },
      () => now.host.call('tick'),
    );
    check(moment);
  }
}

test('"stop everything" at any moment of a run is honoured within one text', () => {
  const now = open();
  const wrong: unknown[] = [];
  let atStop = 0;
  const stop = () => {
    atStop = now.network.acceptances.length;
    now.host.evaluate(`
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('run stop', '1');`);
  };
  atEveryMoment(now, stop, (moment) => {
    const more = now.network.acceptances.length - atStop;
    tickAfter(now, 60);
    const later = now.network.acceptances.length - atStop - more;
    if (more > 1 || later > 0) wrong.push([moment, more, later]);
  });
  expect(wrong).toEqual([]);
});

test('a STOP at any moment of a run keeps the next run from that number', () => {
  const now = open();
  const wrong: unknown[] = [];
  atEveryMoment(
    now,
    () => void now.network.reply(phoneOf(4), 'STOP'),
    (moment) => {
      const before = now.network.timesAccepted(phoneOf(4));
      tickAfter(now, 60);
      const times = timesSent(now);
      if (times[4] !== before || times.slice(0, 4).some((count) => count !== 1))
        wrong.push([moment, before, times]);
    },
  );
  expect(wrong).toEqual([]);
});

const DEEDS: Readonly<Record<string, (host: Host) => void>> = {
  'sorts the list': (host) => {
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange(2, 1, 5, sheet.getLastColumn()).sort({ column: 1, ascending: false });
  },
  'sorts the texts': (host) => {
    const sheet = sheetOf(host, 'Texts');
    sheet.getRange(2, 1, 5, sheet.getLastColumn()).sort({ column: 2, ascending: false });
  },
  'deletes the tab Texts': (host) => {
    if (gridOf(host, 'Texts').length > 0)
      host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Texts'));
  },
  'copies a row with its hidden id': (host) => {
    const sheet = sheetOf(host, 'Customers');
    sheet.getRange(4, 1, 1, sheet.getLastColumn()).copyTo(sheet.getRange(7, 1));
  },
  'types Prepared over a status': (host) => sheetOf(host, 'Texts').getRange(2, 6, 5, 1).setValue('Prepared'),
};

test.each(Object.keys(DEEDS))(
  'somebody who %s at any moment of a run changes nothing for anybody',
  (what) => {
    const now = open();
    const wrong: unknown[] = [];
    atEveryMoment(
      now,
      () => DEEDS[what]?.(now.host),
      (moment) => {
        tickAfter(now, 60);
        if (timesSent(now).join() !== ALL.join()) wrong.push([moment, timesSent(now)]);
      },
      2,
    );
    expect(wrong).toEqual([]);
  },
);
