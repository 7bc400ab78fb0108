/** Whoever is changed in the list after the yes, before the run or at any moment of it, gets no text that was meant for another. */
import { idsOf, merge } from '../duplicates/doubleShop';
import { ask, sheetOf, use } from '../shop';
import { CHANGES } from '../sinceTheYes';
import { MONTH, sendingShop, tickAfter, timesSent, type SendingShop } from './sendingShop';

let shop: SendingShop | undefined;
afterEach(() => expect(shop?.network.faults ?? []).toEqual([]));

function open(): SendingShop {
  shop = sendingShop(3);
  return shop;
}

test.each(Object.entries(CHANGES))('who %s gets no text', (_, { write }) => {
  const now = open();
  write(now.host, 'Ben Bond');
  for (let run = 0; run < 3; run++) tickAfter(now, 30);
  expect([timesSent(now), now.network.acceptances.length]).toEqual([[1, 0, 1], 2]);
});

test.each(Object.entries(CHANGES))('who %s before their turn in a run gets no text', (_, { write }) => {
  const now = open();
  let isWritten = false;
  now.during(
    () => {
      if (isWritten || now.network.acceptances.length === 0) return;
      isWritten = true;
      write(now.host, 'Cy Cole');
    },
    () => now.host.call('tick'),
  );
  for (let run = 0; run < 3; run++) tickAfter(now, 30);
  expect([isWritten, timesSent(now), now.network.acceptances.length]).toEqual([true, [1, 1, 0], 2]);
});

describe('two rows that were merged before the run', () => {
  function merged(keptIndex: number): SendingShop {
    const now = open();
    const { host } = now;
    sheetOf(host, 'Customers').appendRow(['Ana Ames', '(413) 555-0101', '', 'Apostle', '', 'yes', '']);
    use(host, 'findDuplicates');
    merge(host, 'Ana Ames', { keep: idsOf(host, 'Ana Ames')[keptIndex] });
    for (let run = 0; run < 3; run++) tickAfter(now, 30);
    return now;
  }

  test('get one text when the approved row stays', () => {
    expect(timesSent(merged(0))).toEqual([1, 1, 1]);
  });

  test('wait for a yes of their own when the other one stays, and then get one', () => {
    const now = merged(1);
    const before = timesSent(now);
    ask(now.host, 'approveTexts', { month: MONTH, count: 1 });
    for (let run = 0; run < 3; run++) tickAfter(now, 30);
    expect([before, timesSent(now)]).toEqual([
      [0, 1, 1],
      [1, 1, 1],
    ]);
  });
});
