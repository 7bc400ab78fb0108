/** Columns that the owner renames, moves, deletes or brings back: found by their tag, then by heading, else asked for by name. */
import type { Answer, Host } from '../../local/emulator';
import { adopt, gridOf, HEADINGS, linesOf, openShop, sheetOf, SHOP, use } from './shop';

function shopWith(answers: Answer[]): Host {
  const host = openShop(SHOP, { answers: () => answers.shift() });
  adopt(host);
  return host;
}

const STATUSES = ['Overdue 50 days', 'Overdue 43 days'];

function statusesOf(host: Host): (string | undefined)[] {
  const lines = linesOf(host, 'Customers');
  return lines.map(({ Status }) => Status);
}

test.each(HEADINGS)('"%s" renamed to something nobody could guess keeps working', (heading) => {
  const host = shopWith([]);
  sheetOf(host, 'Customers')
    .getRange(1, HEADINGS.indexOf(heading) + 1)
    .setValue('Blue');
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(statusesOf(host)).toEqual(STATUSES);
  expect(linesOf(host, 'Follow-ups').map(({ Name, Phone, Segment }) => [Name, Phone, Segment])).toEqual([
    ['Ben Brown', '+14135550102', 'Hostage'],
    ['Ana Adams', '+14135550101', 'Apostle'],
  ]);
});

test('all headings renamed and the columns turned round keeps working', () => {
  const host = shopWith([]);
  const sheet = sheetOf(host, 'Customers');
  for (let column = 1; column < 7; column++) sheet.moveColumns(sheet.getRange(1, 7), column);
  sheet.getRange(1, 1, 1, 9).setValues([['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']]);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(
    gridOf(host, 'Customers')
      .slice(1)
      .map((row) => row[8]),
  ).toEqual(STATUSES);
});

test.each(['whoNeedsFollowUp', 'checkCustomers'] as const)(
  "%s asks for a deleted column by the owner's name for it; cancelled, nothing changes",
  (item) => {
    const host = shopWith([null]);
    sheetOf(host, 'Customers').deleteColumn(5);
    const before = gridOf(host, 'Customers');
    const ended = use(host, item);
    expect(host.dialogs[0]?.text).toContain('We can\'t find your "Last contact" column');
    expect(ended).toMatchObject({
      ok: false,
      code: 'column-lost',
      sentence: expect.stringContaining('"Last contact"'),
    });
    expect(gridOf(host, 'Customers')).toEqual(before);
  },
);

test('the column named in the answer is used from then on', () => {
  const host = shopWith(['Spoken']);
  const sheet = sheetOf(host, 'Customers');
  sheet
    .insertColumnAfter(9)
    .getRange('J1:J3')
    .setValues([['Spoken'], ['9/1/2026'], ['10/1/2026']]);
  sheet.deleteColumn(5);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(statusesOf(host)).toEqual(STATUSES);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(host.dialogs).toHaveLength(1);
});

test('a heading that is not there is said so and asked again', () => {
  const host = shopWith(['Nonsense', 'OK', 'Notes']);
  sheetOf(host, 'Customers').deleteColumn(5);
  use(host, 'whoNeedsFollowUp');
  expect(host.dialogs.map(({ text }) => text)[1]).toContain('There is no free column "Nonsense"');
});

test('an empty answer goes on without the column', () => {
  const host = shopWith(['']);
  sheetOf(host, 'Customers').deleteColumn(7);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(host.dialogs).toHaveLength(1);
});

test('a column that was cut and pasted, and so lost its tag, is found by its heading without a question', () => {
  const host = shopWith([]);
  const sheet = sheetOf(host, 'Customers');
  const values = sheet.getRange('E1:E3').getValues() as unknown as string[][];
  sheet.deleteColumn(5);
  sheet.getRange('L1:L3').setValues(values);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(host.dialogs).toEqual([]);
  expect(statusesOf(host)).toEqual(STATUSES);
});

test.each([
  ['Customer ID', 8],
  ['Status', 9],
])('our own column "%s" comes back by itself', (heading, column) => {
  const host = shopWith([]);
  sheetOf(host, 'Customers').deleteColumn(column);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(host.dialogs).toEqual([]);
  expect(gridOf(host, 'Customers')[0]).toContain(heading);
  expect(statusesOf(host)).toEqual(STATUSES);
});

test('a run that nobody watches asks nothing and changes nothing', () => {
  const host = shopWith([]);
  sheetOf(host, 'Customers').deleteColumn(5);
  const before = gridOf(host, 'Customers');
  host.setNow('2026-11-21T09:00');
  host.call('tick');
  expect(host.dialogs).toEqual([]);
  expect(gridOf(host, 'Customers')).toEqual(before);
});

test('rows put above the headings, and title lines, do not matter', () => {
  const host = shopWith([]);
  const sheet = sheetOf(host, 'Customers');
  sheet.insertRowsBefore(1, 3);
  sheet.getRange('A1').setValue('Name and phone of everybody');
  use(host, 'whoNeedsFollowUp');
  expect(
    gridOf(host, 'Customers')
      .slice(4)
      .map((row) => row[8]),
  ).toEqual(STATUSES);
});

test('a heading row that was deleted is asked for in one sentence, or found again by what stands below', () => {
  const host = shopWith([]);
  sheetOf(host, 'Customers').deleteRow(1);
  const people = gridOf(host, 'Customers').map((row) => row.slice(0, 7));
  const ended = use(host, 'whoNeedsFollowUp');
  expect(ended.sentence).not.toBe('');
  expect(gridOf(host, 'Customers').map((row) => row.slice(0, 7))).toEqual(people);
});

test('a list whose tab was deleted is asked for by the name of the tab', () => {
  const host = shopWith([]);
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  spreadsheet.insertSheet('Other');
  spreadsheet.deleteSheet(sheetOf(host, 'Customers'));
  expect(use(host, 'whoNeedsFollowUp')).toMatchObject({
    ok: false,
    code: 'no-list',
    sentence: expect.stringContaining('"Customers"'),
  });
});
