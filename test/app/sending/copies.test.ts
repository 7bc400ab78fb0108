/** Two copies of one file at work through one account at the same time: nobody gets two texts, as far as the provider's list can tell. */
import { createHost, type Host } from '../../../local/emulator';
import { readBundle } from '../../../local/build';
import { ask, OWNER, use } from '../shop';
import { connect, demand, MONTH, sendingShop, tickAfter, timesSent, type SendingShop } from './sendingShop';

const PEOPLE = 3;

/** A copy that knows it is one: the cells and marks of the file come along, its journal and keys do not. */
function copyOf(shop: SendingShop): Host {
  const { host, network } = shop;
  const copy = createHost({
    ...readBundle(),
    now: '2026-11-20T11:00',
    sheetZone: 'America/New_York',
    user: OWNER,
    editorOpen: true,
    fetch: (request) => network.fetch(request),
  });
  copy.restore(host.snapshot());
  copy.evaluate(`
    PropertiesService.getDocumentProperties().deleteAllProperties();
    PropertiesService.getUserProperties().deleteAllProperties();
    const tags = SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().withKey('regulars').find();
    const tag = tags.find((one) => one.getValue().includes('"workbook"'));
    tag.setValue(JSON.stringify({ ...JSON.parse(tag.getValue()), file: 'the-original' }));`);
  demand(connect(copy, network));
  demand(use(copy, 'prepareTexts'));
  demand(ask(copy, 'approveTexts', { month: MONTH, count: PEOPLE }));
  return copy;
}

function twoFiles() {
  const shop = sendingShop(PEOPLE);
  const copy = copyOf(shop);
  shop.keep();
  const kept = copy.snapshot();
  return {
    shop,
    copy,
    rewind: () => {
      shop.rewind();
      copy.restore(kept);
    },
  };
}

const twice = ({ network, phones }: SendingShop) =>
  phones.filter((phone) => network.timesAccepted(phone) > 1);

test('a copy that sends everything between two calls of a run gives nobody a second text, but for the one in hand', () => {
  const { shop, copy, rewind } = twoFiles();
  const names = shop.during(
    () => undefined,
    () => shop.host.call('tick'),
  );
  const wrong: unknown[] = [];
  names.forEach((name, index) => {
    rewind();
    shop.during(
      (n) => {
        if (n === index + 1) copy.call('tick');
      },
      () => shop.host.call('tick'),
    );
    const doubles = twice(shop);
    // Between the look and the text that follows nobody can know.
    const isInHand = name === 'UrlFetchApp.fetch' && doubles.length === 1;
    if (doubles.length > 0 && !isInHand) wrong.push([index + 1, name, doubles]);
  });
  expect(wrong).toEqual([]);
});

test('runs that begin together and keep step meet at no text, since a copy begins elsewhere', () => {
  const { shop, copy, rewind } = twoFiles();
  const orderIn = (host: Host) => {
    rewind();
    host.call('tick');
    return shop.network.acceptances.map(({ to }) => to);
  };
  const [first, second] = [orderIn(shop.host), orderIn(copy)];
  expect(second.filter((to, at) => first[at] === to)).toEqual([]);
  expect([...second].sort()).toEqual([...first].sort());
});

test('a list that cannot be read just before a text keeps this text back until it can', () => {
  const shop = sendingShop(2);
  let requests = 0;
  shop.during(
    (_, name) => {
      // The answers and the list of the month are asked for before.
      if (name === 'UrlFetchApp.fetch' && ++requests === 3) shop.network.next('server error', 1, 'read');
    },
    () => shop.host.call('tick'),
  );
  expect(timesSent(shop)).toEqual([0, 1]);
  tickAfter(shop, 60);
  expect(timesSent(shop)).toEqual([1, 1]);
});
