/** Who needs follow-up: one click from the list to the Follow-ups tab, the Status column and one sentence. */
import {
  adoptedShop,
  goTo,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  sheetOf,
  tabNames,
  typeFor,
  use,
  type Typed,
} from './shop';

const LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', '', 'Apostle', '10/1/2026', '', ''],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '9/21/2026', '', ''],
  ['Cy Cole', '413-555-0103', '', 'Hostage', '11/12/2026', '', ''],
  ['Di Dow', '', '', '', '11/6/2026', '', ''],
  ['Eve Egan', '', '', 'Mercenary', '11/19/2026', '', ''],
  ['Flo Fox', '', '', 'Terrorist', '1/1/2020', '', ''],
  ['Gus Gray', '', '', 'Apostle', '10/27/2026', '', ''],
];

describe('a Friday in November', () => {
  const host = adoptedShop(LIST);
  goTo(host, 'Customers');
  const ended = use(host, 'whoNeedsFollowUp');

  test('lists who is due or overdue, Hostages first, then the latest', () => {
    const lines = linesOf(host, 'Follow-ups').map((line) => [
      line.Name,
      line.Segment,
      line['Due on'],
      line['Days overdue'],
    ]);
    expect(lines).toEqual([
      ['Cy Cole', 'Hostage', '2026-11-19', '1'],
      ['Ana Adams', 'Apostle', '2026-10-31', '20'],
      ['Ben Brown', 'Loyalist', '2026-11-20', '0'],
      ['Di Dow', '', '2026-11-20', '0'],
    ]);
  });

  test('writes the Status of everybody in the same run', () => {
    expect(linesOf(host, 'Customers').map(({ Status }) => Status)).toEqual([
      'Overdue 20 days',
      'Due today',
      'Overdue 1 day',
      'Due today',
      'OK',
      'Do not contact',
      'Due in 6 days',
    ]);
  });

  test('says it in one sentence, as a toast', () => {
    expect(ended.sentence).toBe('4 people are waiting, 1 of them a Hostage. Longest: Ana Adams, 20 days.');
    expect(host.toasts.map(({ message }) => message)).toEqual([ended.sentence]);
  });

  test('goes to the Follow-ups tab, with its headings frozen and a filter on', () => {
    expect(host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName()).toBe('Follow-ups');
    const sheet = sheetOf(host, 'Follow-ups');
    expect(sheet.getFrozenRows()).toBe(1);
    expect(sheet.getFilter()?.getRange().getA1Notation()).toBe('A1:J5');
  });

  test('has the three choices on its data rows only, and a note on the heading that says when they are carried out', () => {
    const sheet = sheetOf(host, 'Follow-ups');
    expect(sheet.getRange('I5').getDataValidation()?.getCriteriaValues()[0]).toEqual([
      'Done',
      'Later',
      'Not any more',
    ]);
    expect(sheet.getRange('I6').getDataValidation()).toBeNull();
    expect(sheet.getRange('I1').getNote()).toMatch(/next time you use the Regulars menu/);
  });

  test('colours from half a rhythm late red, before yellow', () => {
    const colours = sheetOf(host, 'Follow-ups').getRange('F2:F5').getBackgrounds().flat();
    expect(colours).toEqual(['#fce8b2', '#f4c7c3', '#fce8b2', '#fce8b2']);
  });

  test('has phones as text and dates as dates', () => {
    const [phone, due] = ['B2', 'E2'].map(
      (cell) => sheetOf(host, 'Follow-ups').getRange(cell).getValue() as unknown,
    );
    expect(phone).toBe('+14135550103');
    expect(Object.prototype.toString.call(due)).toBe('[object Date]');
  });
});

test('nobody due is a friendly sentence and an empty tab', () => {
  const host = adoptedShop([HEADINGS, ['Ana Adams', '413-555-0101', '', 'Apostle', '11/19/2026', '', '']]);
  expect(use(host, 'whoNeedsFollowUp')).toMatchObject({
    ok: true,
    sentence: expect.stringContaining('Nobody is waiting'),
  });
  expect(linesOf(host, 'Follow-ups')).toEqual([]);
});

test('with more people than calls a day the sentence says where to start, and the tab lists everybody', () => {
  const people = Array.from({ length: 12 }, (_, index) => [
    `Person ${String.fromCharCode(65 + index)}`,
    '',
    '',
    'Hostage',
    '10/1/2026',
    '',
    '',
  ]);
  const host = adoptedShop([HEADINGS, ...people]);
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain(
    '12 people are waiting, all of them Hostages; start with these 10',
  );
  expect(linesOf(host, 'Follow-ups')).toHaveLength(12);
});

test('a longer list after a shorter one leaves nothing of the old, and the other way round', () => {
  const people = Array.from({ length: 40 }, (_, index) => [
    `Person ${index}`,
    '',
    '',
    'Hostage',
    '10/1/2026',
    '',
    '',
  ]);
  const host = adoptedShop([HEADINGS, ...people]);
  use(host, 'whoNeedsFollowUp');
  sheetOf(host, 'Customers').deleteRows(4, 38);
  use(host, 'whoNeedsFollowUp');
  expect(gridOf(host, 'Follow-ups')).toHaveLength(3);
  expect(sheetOf(host, 'Follow-ups').getRange('I10').getDataValidation()).toBeNull();
  expect(sheetOf(host, 'Follow-ups').getRange('F10').getBackground()).toBe('#ffffff');
});

test('1,500 people who are due get a tab that is long enough', () => {
  const people = Array.from({ length: 1_500 }, (_, index) => [
    `Person ${index}`,
    '',
    '',
    'Hostage',
    '10/1/2026',
  ]);
  const host = adoptedShop([HEADINGS, ...people]);
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups')).toHaveLength(1_500);
});

describe.each([
  ['a day later', '2026-11-21', 'Overdue 21 days'],
  ['over the end of a month', '2026-12-01', 'Overdue 31 days'],
  ['over the end of a year', '2027-01-01', 'Overdue 62 days'],
  ['after the 29th of February of a leap year', '2028-03-01', 'Overdue 487 days'],
])('%s', (_, day, status) => {
  test.each(['00:00', '12:00', '23:59'])(`at %s the clock says ${status}`, (time) => {
    const host = adoptedShop(LIST);
    host.setNow(`${day}T${time}`);
    use(host, 'whoNeedsFollowUp');
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Status).toBe(status);
  });
});

test.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kolkata', 'Europe/Berlin'])(
  'days are those of the spreadsheet in %s, whatever the zone of the script',
  (sheetZone) => {
    const host = adoptedShop(LIST, { sheetZone, scriptZone: 'America/Los_Angeles', now: '2026-11-20T00:05' });
    use(host, 'whoNeedsFollowUp');
    expect(lineOf(linesOf(host, 'Follow-ups'), 'Ana Adams')).toMatchObject({
      'Last contact': '2026-10-01',
      'Days overdue': '20',
    });
  },
);

test.each([
  ['their own rhythm', 'Follow up every (days)', '90', 'OK'],
  ['their own rhythm in words', 'Follow up every', 'every 7 weeks', 'Overdue 1 day'],
  ['a call-back after the last contact', 'Next follow-up', '11/18/2026', 'Overdue 2 days'],
  ['a call-back before the last contact', 'Next follow-up', '9/1/2026', 'Overdue 20 days'],
  ['a day on which they were archived', 'Archived on', '11/1/2026', 'Archived'],
  ['a no where the day of archiving should be', 'Archived', 'No', 'Overdue 20 days'],
])('%s is what counts for a customer', (_, heading, typed, status) => {
  const host = adoptedShop([
    [...HEADINGS, heading],
    [...(LIST[1] ?? []), typed],
  ]);
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Customers')[0]?.Status).toBe(status);
});

test.each([
  ['a last contact that is still to come', '12/24/2026'],
  ['a last contact before 1990', '5/1/1972'],
  ['a last contact that is no day', 'ages ago'],
])('%s is ignored: the clock starts on the day the list was adopted', (_, typed) => {
  const host = adoptedShop([HEADINGS, ['Ana Adams', '', '', 'Apostle', typed, '', '']]);
  host.setNow('2026-11-25T09:00');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups')[0]).toMatchObject({ 'Due on': '2026-11-20', 'Days overdue': '5' });
});

test('a time without a day under Next follow-up, and a slip of the year under Added on, put nobody first', () => {
  const host = adoptedShop([
    ['Name', 'Segment', 'Next follow-up', 'Added on'],
    ['Ana Adams', 'Apostle', '10:30', '11/2/2026'],
    ['Ben Brown', 'Apostle', '', '1/1/1000'],
  ]);
  use(host, 'whoNeedsFollowUp');
  use(host, 'checkCustomers');
  expect([
    linesOf(host, 'Customers').map(({ Status }) => Status),
    linesOf(host, 'Problems').map((line) => line.Column),
  ]).toEqual([
    ['Overdue 18 days', 'Due today'],
    ['Next follow-up', 'Added on'],
  ]);
});

test('rhythms of the Settings tab are used, and a value that cannot be is told', () => {
  const host = adoptedShop(LIST);
  use(host, 'prepareTexts');
  const rows = gridOf(host, 'Settings');
  const row = (name: string) => rows.findIndex((cells) => cells[0] === name) + 1;
  host.sheets.typeCells('Settings', { row: row('Rhythm Apostle (days)'), column: 2 }, [['10']]);
  host.sheets.typeCells('Settings', { row: row('Calls per day'), column: 2 }, [['a few']]);
  expect(use(host, 'whoNeedsFollowUp').sentence).toMatch(
    /"Calls per day" is not a whole number from 1 to 1000\. 10 is used instead\./,
  );
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams').Status).toBe('Overdue 40 days');
  expect(
    String(
      sheetOf(host, 'Customers')
        .getConditionalFormatRules()[0]
        ?.getBooleanCondition()
        ?.getCriteriaValues()[0],
    ),
  ).toContain('"Apostle",10');
});

test('used every day for a week it adds no tab, no column and no backup', () => {
  const host = adoptedShop(LIST);
  use(host, 'whoNeedsFollowUp');
  const [tabs, headings] = [tabNames(host), gridOf(host, 'Customers')[0]];
  for (let day = 21; day < 28; day++) {
    host.setNow(`2026-11-${day}T09:00`);
    use(host, 'whoNeedsFollowUp');
  }
  expect([tabNames(host), gridOf(host, 'Customers')[0]]).toEqual([tabs, headings]);
});

test('a customer without a name is listed with an empty name', () => {
  const host = adoptedShop([HEADINGS, ['', '413-555-0101', '', 'Hostage', '10/1/2026', '', '']]);
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups')[0]).toMatchObject({
    Name: '',
    Phone: '+14135550101',
    Segment: 'Hostage',
  });
});

test('a value typed after the last run counts at once', () => {
  const host = adoptedShop(LIST);
  use(host, 'whoNeedsFollowUp');
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Last contact' }, '11/19/2026');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Cy Cole', 'Ben Brown', 'Di Dow']);
});

test('a cell that holds no one number that can be texted is told in the reason, to be called', () => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment', 'Last contact'],
    ['Ana Adams', '413-555-0101 / 617-555-0102 (Bo)', 'Loyalist', '1/1/2026'],
    ['Ben Brown', '555-0139', 'Loyalist', '1/1/2026'],
    ['Cy Cole', '413-555-0103', 'Loyalist', '1/1/2026'],
    ['Di Dunn', 'none', 'Loyalist', '1/1/2026'],
  ]);
  use(host, 'whoNeedsFollowUp');
  const told = linesOf(host, 'Follow-ups').map(({ Name, Phone, Why = '' }) => [
    Name,
    Phone,
    /Phone in your list: .*/.exec(Why)?.[0],
  ]);
  expect(told.sort()).toEqual([
    ['Ana Adams', '', 'Phone in your list: 413-555-0101 / 617-555-0102 (Bo).'],
    ['Ben Brown', '', 'Phone in your list: 555-0139.'],
    ['Cy Cole', '+14135550103', undefined],
    ['Di Dunn', '', undefined],
  ]);
});
