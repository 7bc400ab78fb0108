/** Customers of another tab, brought in by *Set up* there with alerts alone, or by the dialog. */
import type { Host } from '../../../local/emulator';
import type { Answer } from '../../../local/emulator/options';
import {
  adopt,
  ask,
  everything,
  goTo,
  gridOf,
  linesOf,
  openShop,
  sheetOf,
  tabNames,
  use,
  type Typed,
} from '../shop';
import { agree, demand, LIST, look, people } from './importing';

const OTHERS: Typed = [
  ['Full name', 'Cell', 'Mail', 'OK to text', 'Remarks'],
  ['Ana Adams', '(413) 555-0101', 'ana@example.com', '', ''],
  ['Dora Dunn', '413 555 0104', 'dora@example.com', 'yes', '=1+1 is 2'],
  ['Ed Egan', '413-555-0105', '', 'no', ''],
];

/** The list is adopted, and the owner stands in another tab. */
function besideList(answers: (text: string) => Answer | undefined): Host {
  let isAsked = false;
  const host = openShop(LIST, { answers: ({ text }) => (isAsked ? answers(text) : undefined) });
  adopt(host);
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Fair 2025');
  sheet
    .getRange(1, 1, OTHERS.length, 5)
    .setNumberFormat('@')
    .setValues(OTHERS.map((row) => [...row]));
  goTo(host, 'Fair 2025');
  host.dialogs.length = 0;
  isAsked = true;
  return host;
}

const said = (host: Host) => host.dialogs.map(({ text }) => text);

test('one alert says what would happen before anything does', () => {
  const host = besideList(() => 'CANCEL');
  use(host, 'setUp');
  const [question = ''] = said(host);
  expect(question).toContain('Bring the customers of the tab "Fair 2025" into your list "Customers"?');
  for (const line of ['2 customers added', '1 completed', '1 stop taken in'])
    expect(question).toContain(line);
});

test('it names the columns that the list does not have yet', () => {
  const host = besideList(() => 'CANCEL');
  sheetOf(host, 'Fair 2025')
    .getRange('F1:F2')
    .setValues([['City'], ['Hadley']]);
  use(host, 'setUp');
  expect(said(host)[0]).toContain('• new columns at the right end: Added on, City\n');
});

test('OK brings them in, and the tab stays as it is', () => {
  const host = besideList(() => undefined);
  const before = gridOf(host, 'Fair 2025');
  expect(use(host, 'setUp').ok).toBe(true);
  expect(people(host)).toEqual([
    'Ana Adams|413-555-0101|ana@example.com|rye',
    'Ben Brown|413-555-0102|ben@example.com|',
    'Dora Dunn|+14135550104|dora@example.com|=1+1 is 2',
    'Ed Egan|+14135550105||',
  ]);
  expect(gridOf(host, 'Fair 2025')).toEqual(before);
});

test('Cancel changes nothing, whatever tab', () => {
  const host = besideList(() => 'CANCEL');
  const before = everything(host);
  use(host, 'setUp');
  expect(everything(host)).toEqual(before);
});

test('Cancel at the question how they agreed changes nothing either', () => {
  const host = besideList((text) =>
    /how did they agree/.test(text) || /instead/.test(text) ? 'CANCEL' : undefined,
  );
  const before = everything(host);
  use(host, 'setUp');
  expect(said(host).join()).toContain('how did they agree');
  expect(everything(host)).toEqual(before);
});

test('without a story the yes is left out, with one it is taken in; the no always is', () => {
  for (const [text, yes] of [
    ['', ''],
    ['They ticked a box.', 'yes'],
  ] as const) {
    const host = besideList((question) =>
      /how did they agree/.test(question) ? { button: 'OK', text } : undefined,
    );
    use(host, 'setUp');
    const consents = linesOf(host, 'Customers').map((line) => line['Text consent']);
    expect(consents).toEqual(['yes', '', yes, 'no']);
  }
});

test('a second time there is nothing to bring in, so that the set-up asks about the tab itself', () => {
  const host = besideList((text) => (/instead/.test(text) ? 'CANCEL' : undefined));
  use(host, 'setUp');
  const before = people(host);
  host.dialogs.length = 0;
  use(host, 'setUp');
  expect(said(host).join()).not.toContain('Bring the customers');
  expect(people(host)).toEqual(before);
});

test('it can be taken back as a whole', () => {
  const host = besideList(() => undefined);
  const before = people(host);
  use(host, 'setUp');
  const { changes } = demand<{ changes: { change: string; title: string }[] }>(host, 'listChanges', {});
  expect(changes.map(({ title }) => title)).toEqual(['Fair 2025']);
  demand(host, 'takeBackChange', { change: changes[0]?.change, evenEdited: false });
  expect(people(host).filter((line) => line !== '|||')).toEqual(before);
});

test('the dialog brings in the tab it is asked for, by any capitals', () => {
  const host = besideList(() => undefined);
  const { importId } = demand<{ importId: string }>(host, 'importTab', { tab: 'fair 2025' });
  expect(agree(host, look(host, importId)).ok).toBe(true);
  expect(people(host)).toHaveLength(4);
});

test('a tab that is deleted or emptied between the look and the yes brings nothing in', () => {
  for (const harm of ['delete', 'empty'] as const) {
    const host = besideList(() => undefined);
    const { importId } = demand<{ importId: string }>(host, 'importTab', { tab: 'Fair 2025' });
    const view = look(host, importId);
    if (harm === 'empty') sheetOf(host, 'Fair 2025').clear();
    else host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Fair 2025'));
    const ended = agree(host, view);
    expect(ended).toMatchObject({ ok: false, sentence: expect.stringMatching(/Nothing was changed\.$/) });
    expect(people(host)).toHaveLength(2);
  }
});

test.each([
  ['Customers', 'is your list itself'],
  ['Follow-ups', 'is no list of customers'],
  ['Nowhere', 'There is no tab'],
  ['Empty', 'is empty'],
])('the tab %s is refused in one sentence', (tab, words) => {
  const host = besideList(() => undefined);
  use(host, 'whoNeedsFollowUp');
  host.globals.SpreadsheetApp.getActiveSpreadsheet().insertSheet('Empty');
  const ended = ask(host, 'importTab', { tab });
  expect(ended.ok).toBe(false);
  expect(ended.sentence).toContain(words);
  expect(tabNames(host)).not.toContain('Regulars import');
});
