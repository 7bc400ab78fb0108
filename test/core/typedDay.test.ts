import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { addDays, dayNumber, toDay, type Day } from '../../src/core/day';
import { isDayEitherWay, isDayWithoutYear, readDay } from '../../src/core/typedDay';

const dayIn = (cell: Cell, dayFirst = false): string => {
  const reading = readDay(cell, dayFirst);
  return reading.kind === 'day' ? reading.day : reading.kind === 'unreadable' ? reading.why : 'blank';
};
const days = fc.integer({ min: dayNumber('1930-01-01' as Day), max: dayNumber('2029-12-31' as Day) });

describe('readDay', () => {
  test.each([
    '2026-03-27',
    '2026-3-27',
    '2026/03/27',
    '2026.03.27',
    '20260327',
    '2026-03-27T10:00:00Z',
    '2026-03-27T23:30:00-05:00',
    '2026-03-27 00:00:00.000',
    '3/27/2026',
    '3/27/26',
    '3-27-2026',
    '3 / 27 / 2026',
    '3/27/2026 10:15 AM',
    '3/27/2026, 10:15:33 pm',
    '27.3.2026',
    '3.27.2026',
    '3/27/2026 10:15 AM EST',
    'Fri Mar 27 2026 10:15:33 GMT-0400 (Eastern Daylight Time)',
    'Fri Mar 27 2026 10:15:33 GMT+0100 (Mitteleuropäische Normalzeit)',
    '27. März 2026',
    '27 de marzo de 2026',
    '27 mars 2026',
    'Mar 27, 2026',
    'Mar 27,2026',
    'Mar. 27 2026',
    "Mar 27 '26",
    'MARCH 27TH, 2026',
    '27 Mar 2026',
    '27-Mar-26',
    '27. March 2026',
    '27th of March 2026',
    'Friday, March 27, 2026',
    'Fri 27 Mar 2026',
    'Mar 27, 2026 at 5pm',
    "'3/27/2026",
    ' 3/27/2026\u00a0',
  ])('%j is the 27th of March 2026', (text) => {
    expect(dayIn(text)).toBe('2026-03-27');
  });

  test.each([
    ['3/4/2026', false, '2026-03-04'],
    ['3/4/2026', true, '2026-04-03'],
    ['25/12/2025', false, '2025-12-25'],
    ['12/25/2025', true, '2025-12-25'],
    ['3.4.2026', false, '2026-04-03'],
    ['3.4.2026', true, '2026-04-03'],
    ['1/1/29', false, '2029-01-01'],
    ['1/1/30', false, '1930-01-01'],
    ['29 Feb 2024', false, '2024-02-29'],
    ['12/31/2026', false, '2026-12-31'],
  ])('%j, day first %s, is %s', (text, dayFirst, day) => {
    expect(dayIn(text, dayFirst)).toBe(day);
  });

  test.each([
    ['German', 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'],
    ['Spanish', 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'],
    ['French', 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'],
    [
      'Italian',
      'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
    ],
    ['short German', 'Jan. Feb. Mrz. Apr. Mai Jun. Jul. Aug. Sep. Okt. Nov. Dez.'],
    ['short Spanish', 'ene feb mar abr may jun jul ago sep oct nov dic'],
    ['short French', 'janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.'],
    ['short Italian', 'gen feb mar apr mag giu lug ago set ott nov dic'],
  ])('knows the %s months', (_, months) => {
    const read = months.split(' ').map((month) => dayIn(`5 ${month} 2026`));
    expect(read).toEqual(read.map((__, index) => `2026-${String(index + 1).padStart(2, '0')}-05`));
  });

  test.each<[Cell, string]>([
    [20260327, '2026-03-27'],
    [20260332, 'there is no such day'],
    [32873, 'a number, not a date'],
    [32874, '1990-01-01'],
    [46000.75, '2025-12-09'],
    [73050, '2099-12-31'],
    [73051, 'a number, not a date'],
    [NaN, 'a number, not a date'],
    [{ day: '2062-01-05' as Day, time: '10:00' }, '2062-01-05'],
    [true, 'no date in it'],
  ])('the cell %j gives %s', (cell, answer) => {
    expect(dayIn(cell)).toBe(answer);
  });

  test.each([
    ['2026-02-29', 'there is no such day'],
    ['2/30/2026', 'there is no such day'],
    ['13/32/2026', 'there is no such day'],
    ['Apr 31, 2026', 'there is no such day'],
    ['Feb 30', 'there is no such day'],
    ['1/1/0026', 'there is no such day'],
    ['12/25', 'the year is missing'],
    ['March 3', 'the year is missing'],
    ['March 2026', 'no date in it'],
    ['2026', 'no date in it'],
    ['3/4/202', 'no date in it'],
    ['yesterday', 'no date in it'],
    ['last spring', 'no date in it'],
    ['5 market 2026', 'no date in it'],
    ['3/27/2026 10:15 (phone)', 'other words stand beside the date'],
    ['3/4/2026 - called', 'other words stand beside the date'],
    ['~9/14/26', 'other words stand beside the date'],
    ['mowed 2026-09-14', 'other words stand beside the date'],
    ['call 413-555-0134', 'no date in it'],
    ['Mar 27, 2026 '.repeat(10), 'no date in it'],
  ])('%j cannot be read: %s', (text, why) => {
    expect(readDay(text, false)).toEqual({ kind: 'unreadable', why });
  });

  test.each([undefined, '', ' ', '\u200b'])('%j is blank', (cell) => {
    expect(readDay(cell, false)).toEqual({ kind: 'blank' });
  });

  test('reads back each day of a century in each order and with short years', () => {
    fc.assert(
      fc.property(days, fc.boolean(), fc.boolean(), (number, dayFirst, isShort) => {
        const day = addDays('1970-01-01' as Day, number);
        const [year = '', month, date] = day.split('-');
        const shown = isShort ? year.slice(2) : year;
        expect(dayIn(dayFirst ? `${date}/${month}/${shown}` : `${month}/${date}/${shown}`, dayFirst)).toBe(
          day,
        );
      }),
    );
  });

  test('whatever it reads is a real day', () => {
    const text = fc.string({
      unit: fc.constantFrom('1', '2', '3', '0', '31', '2026', '/', '-', '.', ' ', 'Feb', 'th', ',', '5pm'),
    });
    fc.assert(
      fc.property(text, fc.boolean(), (typed, dayFirst) => {
        const reading = readDay(typed, dayFirst);
        if (reading.kind === 'day') expect(toDay(reading.day)).toBe(reading.day);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('isDayWithoutYear', () => {
  test.each<[Cell, boolean]>([
    ['12/25', true],
    ['25/12', true],
    ['March 3', true],
    ['3rd of March', true],
    ['Feb 29', true],
    ['Feb 30', false],
    ['13/13', false],
    ['12/25/2025', false],
    ['soon', false],
    [12.25, false],
  ])('%j: %s', (cell, is) => {
    expect(isDayWithoutYear(cell)).toBe(is);
  });
});

test.each([
  ['3/4/2026', true],
  ['03-04-26', true],
  ['3/3/2026', false],
  ['13/4/2026', false],
  ['4/13/2026', false],
  ['3.4.2026', false],
  ['2026-03-04', false],
  ['3 Apr 2026', false],
  ['soon', false],
])('%s can be read as two days: %s', (text, is) => {
  expect(isDayEitherWay(text)).toBe(is);
});
