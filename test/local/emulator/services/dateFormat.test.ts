import fc from 'fast-check';
import { formatDate, parseDate } from '../../../../local/emulator/services/dateFormat';

const moment = Date.UTC(2026, 10, 20, 14, 5, 9, 7);

describe('formatDate', () => {
  test.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-11-20 09:05:09.007'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-20T09:05:09-05:00'],
    ['d.M.yy h:mm a', '20.11.26 9:05 AM'],
    ['EEE, EEEE, MMM, MMMM', 'Fri, Friday, Nov, November'],
    ['D DD w u F', '324 324 47 5 3'],
    ['z Z X XX', 'EST -0500 -05 -0500'],
    ["''yyyy'' 'o''clock'", "'2026' o'clock"],
    ['kk KK hh', '09 09 09'],
  ])('writes %s', (pattern, expected) => {
    expect(formatDate(moment, 'America/New_York', pattern)).toBe(expected);
  });

  test.each([
    [Date.UTC(2026, 11, 31), 'YYYY', '2027'],
    [Date.UTC(2026, 11, 31), 'yyyy', '2026'],
    [Date.UTC(2026, 2, 8, 6, 59), 'HH:mm z', '01:59 EST'],
    [Date.UTC(2026, 2, 8, 7, 0), 'HH:mm z', '03:00 EDT'],
  ])('knows week years and clock changes: %i as %s', (instant, pattern, expected) => {
    expect(formatDate(instant, pattern === 'HH:mm z' ? 'America/New_York' : 'UTC', pattern)).toBe(expected);
  });

  test('takes fixed offsets and refuses what is no zone', () => {
    expect(formatDate(0, 'GMT+2', 'HH')).toBe('02');
    expect(() => formatDate(0, 'Mars/Base', 'HH')).toThrow('Invalid argument: timeZone');
  });
});

describe('parseDate', () => {
  test.each([
    ['2026-03-08 02:30', 'America/New_York', 'yyyy-MM-dd HH:mm', '2026-03-08T07:30:00.000Z'],
    ['20261120', 'UTC', 'yyyyMMdd', '2026-11-20T00:00:00.000Z'],
    ['Nov 5, 2026 1:05 PM', 'UTC', 'MMM d, yyyy h:mm a', '2026-11-05T13:05:00.000Z'],
    ['5/1/26', 'UTC', 'd/M/yy', '2026-01-05T00:00:00.000Z'],
    ['2026-11-20T09:00:00-05:00', 'Asia/Tokyo', "yyyy-MM-dd'T'HH:mm:ssXXX", '2026-11-20T14:00:00.000Z'],
    ['2026-02-30', 'UTC', 'yyyy-MM-dd', '2026-03-02T00:00:00.000Z'],
  ])('reads %s', (text, zone, pattern, expected) => {
    expect(new Date(parseDate(text, zone, pattern)).toISOString()).toBe(expected);
  });

  test('throws for a text of another form', () => {
    expect(() => parseDate('20.11.2026', 'UTC', 'yyyy-MM-dd')).toThrow('Unparseable date: "20.11.2026"');
  });

  test('is undone by formatDate', () => {
    const instants = fc.date({
      min: new Date('1950-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    const pattern = 'yyyy-MM-dd HH:mm:ss.SSSZ';
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom('America/New_York', 'Asia/Kolkata', 'Europe/Berlin'),
        (date, zone) => {
          expect(parseDate(formatDate(date.getTime(), zone, pattern), 'UTC', pattern)).toBe(date.getTime());
        },
      ),
    );
  });
});
