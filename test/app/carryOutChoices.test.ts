/** Done, Later and Not any more in the Follow-ups tab: carried out once by whatever command comes next, before the tab is written anew. */
import type { Host } from '../../local/emulator';
import {
  adoptedShop,
  ask,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  OWNER,
  SETTINGS,
  sheetOf,
  typeFor,
  use,
  type Typed,
} from './shop';

const LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', 'yes', ''],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', ''],
  ['Cy Cole', '413-555-0103', '', 'Hostage', '10/1/2026', '', ''],
  ['Di Dow', '413-555-0104', '', '', '', '', ''],
];

function chosen(choices: Readonly<Record<string, string>>): Host {
  const host = adoptedShop(LIST);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'whoNeedsFollowUp');
  for (const [name, choice] of Object.entries(choices))
    typeFor(host, { tab: 'Follow-ups', name, column: 'Done' }, choice);
  host.setNow('2026-11-20T10:30');
  return host;
}

describe('Done', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  const ended = use(host, 'whoNeedsFollowUp');

  test("is today's contact: Last contact, Status, and off the list", () => {
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')).toMatchObject({
      'Last contact': '2026-11-20',
      Status: 'OK',
    });
    expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).not.toContain('Ana Adams');
  });

  test('is a row of the Contact log with time, person and customer', () => {
    const id = lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Customer ID'];
    expect(linesOf(host, 'Contact log')).toEqual([
      expect.objectContaining({
        When: '2026-11-20 10:30',
        Name: 'Ana Adams',
        Outcome: 'Done',
        By: OWNER,
        'Next follow-up': '',
        'Customer ID': id,
      }),
    ]);
  });

  test('is said', () => {
    expect(ended.sentence).toContain('1 logged as done');
  });
});

test('Later puts the next follow-up a week on and leaves the last contact', () => {
  const host = chosen({ 'Ben Brown': 'Later' });
  use(host, 'whoNeedsFollowUp');
  expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown')).toMatchObject({
    'Last contact': '2026-06-01',
    'Next follow-up': '2026-11-27',
    Status: 'Due in 7 days',
  });
  expect(linesOf(host, 'Contact log')).toEqual([
    expect.objectContaining({ Outcome: 'Later', 'Next follow-up': '2026-11-27' }),
  ]);
});

test('Not any more archives: a day, a reason in the log, never listed or texted again', () => {
  const host = chosen({ 'Ana Adams': 'Not any more' });
  use(host, 'whoNeedsFollowUp');
  use(host, 'prepareTexts');
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')).toMatchObject({
    'Archived on': '2026-11-20',
    Status: 'Archived',
  });
  expect(lineOf(linesOf(host, 'Texts'), 'Ana Adams').Reason).toBe('Archived');
  expect(linesOf(host, 'Contact log')[0]?.Note).toContain('Archived');
});

test.each(['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'] as const)(
  '%s carries out what was chosen, once',
  (item) => {
    const host = chosen({ 'Ana Adams': 'Done', 'Ben Brown': 'Later', 'Cy Cole': 'Not any more' });
    use(host, item);
    use(host, item);
    const log = linesOf(host, 'Contact log').map(({ Name, Outcome }) => `${Name}: ${Outcome}`);
    expect(log.sort()).toEqual(['Ana Adams: Done', 'Ben Brown: Later', 'Cy Cole: Not any more']);
    const done = linesOf(host, 'Follow-ups').map(({ Done }) => Done);
    expect(done.filter((choice) => choice !== '')).toEqual([]);
  },
);

test.each(['checkCustomers', 'prepareTexts', 'findDuplicates'] as const)(
  'Status of everybody with a choice says what follows from it at the end of %s',
  (item) => {
    const host = chosen({ 'Ana Adams': 'Done', 'Ben Brown': 'Later', 'Cy Cole': 'Not any more' });
    use(host, item);
    const statuses = linesOf(host, 'Customers').map(({ Name = '', Status = '' }) => [Name, Status]);
    expect(Object.fromEntries(statuses)).toMatchObject({
      'Ana Adams': 'OK',
      'Ben Brown': 'Due in 7 days',
      'Cy Cole': 'Archived',
    });
  },
);

test('a Status that may not be written holds up nothing that was chosen', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  const [headings = []] = gridOf(host, 'Customers');
  const status = sheetOf(host, 'Customers').getRange(1, headings.indexOf('Status') + 1, 100, 1);
  status.protect().removeEditors(['helper@example.com']);
  host.user = 'helper@example.com';
  expect(use(host, 'checkCustomers').sentence).toContain('1 logged as done');
  expect(linesOf(host, 'Follow-ups').filter(({ Done }) => Done !== '')).toEqual([]);
});

test('Who needs follow-up writes Status once, whatever was chosen', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  use(host, 'whoNeedsFollowUp');
  // The line in the Contact log, Last contact, Status, and the end of the run.
  expect(host.lastRun?.serviceCalls['SpreadsheetApp.flush']).toBe(4);
});

test('the clock trigger carries out what was chosen, once a day', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  host.call('tick');
  host.call('tick');
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact']).toBe('2026-11-20');
  expect(linesOf(host, 'Contact log')).toHaveLength(1);
});

test('set-up carries out what was chosen before it goes on', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  sheetOf(host, 'Customers').getRange('D:D').clearDataValidations();
  use(host, 'setUp');
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact']).toBe('2026-11-20');
  expect(linesOf(host, 'Contact log')).toHaveLength(1);
});

test('Done on two days is two contacts', () => {
  const host = chosen({ 'Cy Cole': 'Done' });
  use(host, 'whoNeedsFollowUp');
  host.setNow('2026-11-27T09:00');
  use(host, 'whoNeedsFollowUp');
  typeFor(host, { tab: 'Follow-ups', name: 'Cy Cole', column: 'Done' }, 'Done');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Contact log').map(({ When }) => When?.slice(0, 10))).toEqual([
    '2026-11-20',
    '2026-11-27',
  ]);
});

test('Done counts as a contact of a lead on the way to seven', () => {
  const host = chosen({ 'Di Dow': 'Done' });
  use(host, 'whoNeedsFollowUp');
  host.setNow('2026-12-20T09:00');
  use(host, 'whoNeedsFollowUp');
  expect(lineOf(linesOf(host, 'Follow-ups'), 'Di Dow').Why).toContain('lead, 1 of 7 contacts');
});

test('a choice for somebody whose row was deleted is dropped without a word to the log', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  sheetOf(host, 'Customers').deleteRow(2);
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(linesOf(host, 'Contact log')).toEqual([]);
});

test('a call-back that was set is fulfilled by Done', () => {
  const host = adoptedShop([
    [...HEADINGS, 'Next follow-up'],
    ['Ana Adams', '413-555-0101', '', 'Apostle', '9/1/2026', '', '', '11/15/2026'],
  ]);
  use(host, 'whoNeedsFollowUp');
  typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Customers')[0]?.Status).toBe('OK');
});

test('the columns that choices need come at the right end at first need, with dates as dates', () => {
  const host = chosen({ 'Ben Brown': 'Later', 'Cy Cole': 'Not any more' });
  expect(gridOf(host, 'Customers')[0]?.slice(7)).toEqual(['Customer ID', 'Status']);
  use(host, 'whoNeedsFollowUp');
  expect(new Set(gridOf(host, 'Customers')[0]?.slice(9))).toEqual(new Set(['Archived on', 'Next follow-up']));
  const values = sheetOf(host, 'Customers').getDataRange().getValues() as unknown[][];
  const dates = values.flat().filter((value) => Object.prototype.toString.call(value) === '[object Date]');
  expect(dates).toHaveLength(5);
});

test('whoever may not write Last contact logs nothing, however often they try, and the choice waits for who may', () => {
  const host = chosen({ 'Ana Adams': 'Done' });
  sheetOf(host, 'Customers').getRange('E:E').protect().removeEditors(['helper@example.com']);
  host.user = 'helper@example.com';
  const tries = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => {
    host.setNow(`${day}T11:00`);
    return use(host, 'whoNeedsFollowUp').code;
  });
  const logged = linesOf(host, 'Contact log').length;
  host.user = OWNER;
  use(host, 'whoNeedsFollowUp');
  expect([tries, logged, linesOf(host, 'Contact log').length]).toEqual([
    ['no-rights', 'no-rights', 'no-rights'],
    0,
    1,
  ]);
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Last contact']).toBe('2026-11-22');
});
