import { newWorld } from './fixture';

const ISO = (value: unknown) => (value as Date).toISOString();

describe('dates', () => {
  test.each([
    ['America/New_York', '11/20/2026', '2026-11-20T05:00:00.000Z'],
    ['Europe/Berlin', '11/20/2026', '2026-11-19T23:00:00.000Z'],
    ['Asia/Tokyo', '3/8/2026', '2026-03-07T15:00:00.000Z'],
    ['America/New_York', '3/8/2026', '2026-03-08T05:00:00.000Z'],
    ['America/New_York', '3/9/2026', '2026-03-09T04:00:00.000Z'],
    ['America/New_York', '2/29/2028', '2028-02-29T05:00:00.000Z'],
  ])('in a spreadsheet of %s a typed %s is midnight there: %s', (zone, text, iso) => {
    const { sheet } = newWorld({ zone });
    expect(ISO(sheet.getRange('A1').setValue(text).getValue())).toBe(iso);
  });

  test("a written Date comes back the same, shown as the day in the spreadsheet's zone", () => {
    const { sheet } = newWorld({ zone: 'America/New_York' });
    const range = sheet.getRange('A1').setValue(new Date('2026-11-20T05:00:00Z'));
    expect([ISO(range.getValue()), range.getDisplayValue(), range.getNumberFormat()]).toEqual([
      '2026-11-20T05:00:00.000Z',
      '11/20/2026',
      'M/d/yyyy',
    ]);
  });

  test('a Date with a time of day gets a format with the time', () => {
    const { sheet } = newWorld({ zone: 'America/New_York' });
    expect(sheet.getRange('A1').setValue(new Date('2026-11-20T14:30:00Z')).getDisplayValue()).toBe(
      '11/20/2026 9:30:00',
    );
  });

  test('a number under a date format reads as a Date, a date under a number format as a number', () => {
    const { sheet } = newWorld({ zone: 'UTC' });
    sheet.getRange('A1').setNumberFormat('yyyy-mm-dd').setValue(46346);
    sheet.getRange('A2').setValue('11/20/2026').setNumberFormat('0');
    expect([ISO(sheet.getRange('A1').getValue()), sheet.getRange('A2').getValue()]).toEqual([
      '2026-11-20T00:00:00.000Z',
      46346,
    ]);
  });

  test('a day written into @ cells becomes its text', () => {
    const { sheet } = newWorld({ zone: 'America/New_York' });
    expect(
      sheet.getRange('A1').setNumberFormat('@').setValue(new Date('2026-11-20T05:00:00Z')).getValue(),
    ).toBe('11/20/2026');
  });

  test('the locale of the spreadsheet decides about day and month', () => {
    const { sheet } = newWorld({ locale: 'en_GB', zone: 'UTC' });
    expect(ISO(sheet.getRange('A1').setValue('3/4/2026').getValue())).toBe('2026-04-03T00:00:00.000Z');
  });

  test('another zone of the spreadsheet moves the instants, not the days', () => {
    const { book, sheet } = newWorld({ zone: 'UTC' });
    const range = sheet.getRange('A1').setValue('11/20/2026');
    book.setSpreadsheetTimeZone('America/New_York');
    expect([range.getDisplayValue(), ISO(range.getValue())]).toEqual([
      '11/20/2026',
      '2026-11-20T05:00:00.000Z',
    ]);
  });
});
