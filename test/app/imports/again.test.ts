/** The same file again, and a file that never arrives whole: nothing is doubled, nothing is left. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, everything, gridOf, openHost, tabNames } from '../shop';
import { agree, announced, bringIn, demand, FILE, LIST, look, people, stage, type Rows } from './importing';

const SALES: Rows = [
  ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'],
  ['10/01/2026', 'Dora Dunn', 'dora@example.com', '12.50', 'Rye', '1001'],
  ['10/01/2026', 'Dora Dunn', 'dora@example.com', '4.00', 'Bun', ''],
  ['10/01/2026', 'Dora Dunn', 'dora@example.com', '4.00', 'Bun', ''],
  ['10/02/2026', 'Zoe Zed', '', '9.00', 'Cake', ''],
];
const CONSENTS: Rows = [
  ['Contact ID', 'First Name', 'Last Name', 'Email', 'Phone Number', 'SMS consent', 'Unsubscribed'],
  ['7', 'Flo', 'Fox', 'flo@example.com', '413 555 0106', 'yes', ''],
  ['8', 'Gus', 'Gray', 'gus@example.com', '413 555 0107', 'no', 'yes'],
];
const FILES = { 'people.csv': FILE, 'sales.csv': SALES, 'consents.csv': CONSENTS };
const STORY = { consentStory: 'They signed the card.' };
const TABS = ['Customers', 'Purchases', 'Consent'];

const tabs = (host: Host) => TABS.map((name) => gridOf(host, name));

test.each(['blanks', 'newer', 'ask'] as const)(
  'the same files twice change nothing, with the choice %s',
  (choice) => {
    const host = adoptedShop(LIST);
    bringIn(host, FILES, { ...STORY, choice });
    const before = tabs(host);
    host.setNow('2026-11-21T09:00');
    const view = bringIn(host, FILES, { ...STORY, choice });
    expect(view.counts).toMatchObject({ created: 0, updated: 0, purchases: 0, optOuts: 0 });
    expect(tabs(host)).toEqual(before);
  },
);

test('nor after the list was sorted and the file has its lines and columns in another order', () => {
  const host = adoptedShop(LIST);
  bringIn(host, FILES, STORY);
  const before = people(host).sort();
  const turned = ([headings = [], ...rows]: Rows): Rows =>
    [headings, ...[...rows].reverse()].map((row) => [...row].reverse());
  const view = bringIn(host, { 'people.csv': turned(FILE), 'sales.csv': turned(SALES) }, STORY);
  expect(view.counts).toMatchObject({ created: 0, updated: 0, purchases: 0 });
  expect(people(host).sort()).toEqual(before);
});

test('a second click on the same yes does nothing but say so', () => {
  const host = adoptedShop(LIST);
  const view = bringIn(host, FILES, STORY);
  const before = everything(host);
  expect(agree(host, view, STORY)).toMatchObject({
    ok: true,
    sentence: 'This import is done. Everything stands in your list.',
  });
  expect(everything(host)).toEqual(before);
});

describe('a file that was cut off on its way', () => {
  /** The first of two portions came. */
  function halfWay(host: Host): string {
    const { importId } = demand<{ importId: string }>(host, 'startImport', { files: announced(FILES) });
    demand(host, 'addImportRows', { importId, file: 0, from: 0, rows: FILE.slice(0, 2) });
    return importId;
  }

  test('can neither be looked at nor agreed to, and says how much of it is here', () => {
    const host = adoptedShop(LIST);
    const importId = halfWay(host);
    const sentence =
      '"people.csv" has not arrived whole: 2 of 4 lines are here. Choose the files again to go on. Nothing was changed.';
    expect(ask(host, 'planImport', { importId, choice: 'blanks', mapping: [] }).sentence).toBe(sentence);
    const yes = { importId, choice: 'blanks', mapping: [], answers: [], consentStory: '', seen: '' };
    expect(ask(host, 'applyImport', yes).sentence).toBe(sentence);
    expect(people(host)).toHaveLength(2);
  });

  test('leaves nothing at all when it is cancelled', () => {
    const host = adoptedShop(LIST);
    const before = [everything(host), tabNames(host)];
    ask(host, 'cancelImport', { importId: halfWay(host) });
    expect([everything(host), tabNames(host)]).toEqual(before);
  });

  test('leaves nothing in an empty spreadsheet either', () => {
    const host = openHost();
    const before = [everything(host), tabNames(host)];
    ask(host, 'cancelImport', { importId: halfWay(host) });
    expect([everything(host), tabNames(host)]).toEqual(before);
  });

  test('goes on where it stopped, with portions that overlap or come twice', () => {
    const host = adoptedShop(LIST);
    const importId = halfWay(host);
    demand(host, 'addImportRows', { importId, file: 0, from: 0, rows: FILE.slice(0, 2) });
    const again = demand<{ importId: string; have: number[] }>(host, 'startImport', {
      files: announced(FILES),
    });
    expect(again).toMatchObject({ importId, have: [2, 0, 0] });
    demand(host, 'addImportRows', { importId, file: 0, from: 1, rows: FILE.slice(1) });
    [SALES, CONSENTS].forEach((rows, index) =>
      demand(host, 'addImportRows', { importId, file: index + 1, from: 0, rows }),
    );
    expect(agree(host, look(host, importId)).ok).toBe(true);
    expect(people(host).filter((line) => line.startsWith('Dora Dunn'))).toHaveLength(1);
  });

  test('a portion with a gap before it is not taken', () => {
    const host = adoptedShop(LIST);
    const importId = halfWay(host);
    expect(demand(host, 'addImportRows', { importId, file: 0, from: 3, rows: FILE.slice(3) })).toEqual({
      have: 2,
    });
  });

  test('another file begun meanwhile takes its place, and says so to whoever goes on', () => {
    const host = adoptedShop(LIST);
    const importId = halfWay(host);
    stage(host, { 'other.csv': FILE });
    const ended = ask(host, 'addImportRows', { importId, file: 0, from: 2, rows: FILE.slice(2) });
    expect(ended.sentence).toContain('This import is not there any more');
    expect(tabNames(host).filter((name) => name.startsWith('Regulars import'))).toHaveLength(1);
  });
});
