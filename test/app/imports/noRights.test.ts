/** Somebody who may not edit, or not everything: one sentence, and nothing of the import is done. */
import type { Host } from '../../../local/emulator';
import type { ImportView } from '../../../src/rpc/importViews';
import { adoptedShop, ask, everything, gridOf, sheetOf, tabNames } from '../shop';
import { agree, announced, bringIn, FILE, LIST, look, stage, type Rows } from './importing';

const NO_RIGHTS = {
  ok: false,
  code: 'no-rights',
  sentence: expect.stringContaining('Ask its owner for the right to edit') as string,
};
/** Somebody new, a stop and a sale. */
const MORE: Rows = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'SMS consent'],
  ['Ed', 'Egan', 'ed@example.com', '413 555 0105', 'no'],
  ['Ana', 'Adams', 'ana@example.com', '413 555 0101', ''],
];
const SALES: Rows = [
  ['Date', 'Customer Name', 'Email', 'Amount', 'Description', 'Order ID'],
  ['10/01/2026', 'Ed Egan', 'ed@example.com', '12.50', 'Rye', '1001'],
];
const BEFORE: Rows = [
  ['First Name', 'Last Name', 'Email', 'Phone Number', 'SMS consent'],
  ['Gus', 'Gray', 'gus@example.com', '413 555 0107', 'no'],
];

/** An earlier import has made every column and tab that this one needs. */
function waiting(): { host: Host; view: ImportView } {
  const host = adoptedShop(LIST);
  bringIn(host, { 'people.csv': FILE, 'before.csv': BEFORE });
  return { host, view: look(host, stage(host, { 'more.csv': MORE, 'sales.csv': SALES })) };
}

test.each(['startImport', 'applyImport', 'cancelImport'] as const)(
  'who may only look is refused by %s',
  (name) => {
    const { host, view } = waiting();
    const { importId, seen } = view;
    const requests = {
      startImport: { files: announced({ 'people.csv': FILE }) },
      applyImport: { importId, choice: 'blanks', mapping: [], answers: [], consentStory: '', seen },
      cancelImport: { importId },
    };
    tabNames(host).forEach((tab) => host.sheets.lockSheet(tab));
    const before = everything(host);
    expect(ask(host, name, requests[name])).toMatchObject(NO_RIGHTS);
    expect(everything(host)).toEqual(before);
  },
);

test('a list that is protected meanwhile stays as it is, and nothing else is written', () => {
  const { host, view } = waiting();
  host.sheets.lockSheet('Customers');
  const before = everything(host);
  expect(agree(host, view)).toMatchObject(NO_RIGHTS);
  expect(everything(host)).toEqual(before);
  expect(ask(host, 'cancelImport', { importId: view.importId }).ok).toBe(true);
});

test('a protected column that the import would write is enough, one that it leaves alone is not', () => {
  for (const [heading, isOk] of [
    ['Phone', false],
    ['Segment', true],
  ] as const) {
    const { host, view } = waiting();
    const sheet = sheetOf(host, 'Customers');
    const column = (gridOf(host, 'Customers')[0] ?? []).indexOf(heading) + 1;
    sheet.getRange(1, column, sheet.getMaxRows(), 1).protect().removeEditors(['helper@example.com']);
    host.user = 'helper@example.com';
    const before = everything(host);
    expect(agree(host, view).ok).toBe(isOk);
    if (!isOk) expect(everything(host)).toEqual(before);
  }
});

test('protected headings are no reason to refuse an import that writes below them', () => {
  const { host, view } = waiting();
  sheetOf(host, 'Customers').getRange('1:1').protect().removeEditors(['helper@example.com']);
  host.user = 'helper@example.com';
  expect(agree(host, view).ok).toBe(true);
  expect(gridOf(host, 'Customers').filter((row) => row.includes('Ed Egan'))).toHaveLength(1);
});

test('once the protection is gone the same yes brings them in, once', () => {
  const { host, view } = waiting();
  host.sheets.lockSheet('Customers');
  agree(host, view);
  host.sheets.lockSheet('Customers', false);
  expect(agree(host, view).ok).toBe(true);
  expect(gridOf(host, 'Customers').filter((row) => row.includes('Ed Egan'))).toHaveLength(1);
  expect(gridOf(host, 'Consent').filter((row) => row.includes('+14135550105'))).toHaveLength(1);
});

test('taking back is refused the same way, and is possible later', () => {
  const host = adoptedShop(LIST);
  const { importId } = bringIn(host, { 'people.csv': FILE });
  host.sheets.lockSheet('Customers');
  const before = everything(host);
  const takeBack = () => ask(host, 'takeBackChange', { change: importId, evenEdited: false });
  expect(takeBack()).toMatchObject(NO_RIGHTS);
  expect(everything(host)).toEqual(before);
  host.sheets.lockSheet('Customers', false);
  expect(takeBack().ok).toBe(true);
});
