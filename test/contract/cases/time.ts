/** Utilities.formatDate and parseDate in two zones and on days when clocks change; the script's own clock. */
import type { ContractCase } from '../case';

/** Zone, wall clock, the instant in UTC. */
const moments: readonly (readonly [zone: string, wall: string, utc: string])[] = [
  ['America/New_York', '2026-03-08 00:00', '2026-03-08T05:00:00.000Z'],
  ['America/New_York', '2026-03-09 00:00', '2026-03-09T04:00:00.000Z'],
  ['America/New_York', '2026-11-01 00:00', '2026-11-01T04:00:00.000Z'],
  ['America/New_York', '2026-11-02 00:00', '2026-11-02T05:00:00.000Z'],
  ['America/New_York', '2024-02-29 23:59', '2024-03-01T04:59:00.000Z'],
  ['Europe/Berlin', '2026-03-29 00:00', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-03-30 00:00', '2026-03-29T22:00:00.000Z'],
  ['Europe/Berlin', '2026-10-26 00:00', '2026-10-25T23:00:00.000Z'],
  ['Asia/Kolkata', '2026-01-01 00:00', '2025-12-31T18:30:00.000Z'],
];

const bothWays: readonly ContractCase[] = moments.map(([zone, wall, utc]) => ({
  name: `${wall} in ${zone} is ${utc}, both ways`,
  source: 'documented',
  covers: ['Utilities.parseDate', 'Utilities.formatDate'],
  run: () => [
    Utilities.parseDate(wall, zone, 'yyyy-MM-dd HH:mm').toISOString(),
    Utilities.formatDate(new Date(utc), zone, 'yyyy-MM-dd HH:mm'),
  ],
  expect: [utc, wall],
}));

export const timeCases: readonly ContractCase[] = [
  ...bothWays,
  {
    name: 'the hour that is missing in spring is read as the one after it',
    source: 'memory',
    covers: ['Utilities.parseDate'],
    run: () => Utilities.parseDate('2026-03-08 02:30', 'America/New_York', 'yyyy-MM-dd HH:mm').toISOString(),
    expect: '2026-03-08T07:30:00.000Z',
  },
  {
    name: 'a midnight that clocks skip is read as the hour after it',
    source: 'memory',
    covers: ['Utilities.parseDate'],
    run: () => Utilities.parseDate('2018-11-04 00:00', 'America/Sao_Paulo', 'yyyy-MM-dd HH:mm').toISOString(),
    expect: '2018-11-04T03:00:00.000Z',
  },
  {
    name: 'both hours of the autumn change show the same wall clock',
    source: 'documented',
    covers: ['Utilities.formatDate'],
    run: () =>
      ['2026-11-01T05:30:00Z', '2026-11-01T06:30:00Z'].map((utc) =>
        Utilities.formatDate(new Date(utc), 'America/New_York', 'yyyy-MM-dd HH:mm'),
      ),
    expect: ['2026-11-01 01:30', '2026-11-01 01:30'],
  },
  {
    name: 'a text that does not match the pattern is refused',
    source: 'documented',
    covers: ['Utilities.parseDate'],
    run: () => Utilities.parseDate('no date', 'America/New_York', 'yyyy-MM-dd').toISOString(),
    expect: { throws: '…' },
  },
  {
    name: 'patterns are those of SimpleDateFormat: quotes, zone offsets, months as words',
    source: 'documented',
    covers: ['Utilities.formatDate'],
    // XXX is the pattern's own way to ask for the offset with a colon.
    run: () =>
      Utilities.formatDate(new Date('2026-11-20T14:05:09Z'), 'America/New_York', "d MMM yyyy'T'HH:mm:ss XXX"),
    expect: '20 Nov 2026T09:05:09 -05:00',
  },
  {
    name: "local methods of Date follow the script's zone",
    source: 'memory',
    covers: ['Session.getScriptTimeZone', 'Utilities.formatDate'],
    run: () =>
      Utilities.formatDate(new Date(2026, 0, 2, 3, 4), Session.getScriptTimeZone(), 'yyyy-MM-dd HH:mm'),
    expect: '2026-01-02 03:04',
  },
  {
    name: 'a date from a cell or from Utilities is a Date by its tag',
    source: 'documented',
    covers: ['Utilities.parseDate', 'Range.getValues'],
    run: ({ sheet }) => {
      const date = Utilities.parseDate('2026-01-02', 'America/New_York', 'yyyy-MM-dd');
      const cell: unknown = sheet.getRange('A1').setValue(date).getValue();
      return [date, cell].map((value) => Object.prototype.toString.call(value));
    },
    expect: ['[object Date]', '[object Date]'],
  },
];
