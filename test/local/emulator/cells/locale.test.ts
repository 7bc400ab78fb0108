/** How locales write dates, numbers and money, and what stands in for unknown ones. */
import { localeOf } from '../../../../local/emulator/cells';

test.each([
  ['en_US', 'M/d/yyyy', 'MDY', '.', ',', '$'],
  ['en_GB', 'dd/MM/yyyy', 'DMY', '.', ',', '£'],
  ['en_CA', 'yyyy-MM-dd', 'YMD', '.', ',', '$'],
  ['en_AU', 'd/MM/yyyy', 'DMY', '.', ',', '$'],
  ['de_DE', 'dd.MM.yyyy', 'DMY', ',', '.', '€'],
  ['fr_FR', 'dd/MM/yyyy', 'DMY', ',', ' ', '€'],
  ['es_ES', 'd/M/yyyy', 'DMY', ',', '.', '€'],
  ['it_IT', 'dd/MM/yyyy', 'DMY', ',', '.', '€'],
  ['nl_NL', 'd-M-yyyy', 'DMY', ',', '.', '€'],
  ['pt_BR', 'dd/MM/yyyy', 'DMY', ',', '.', 'R$'],
])('%s shows dates as %s', (name, dateFormat, dateOrder, decimal, group, currency) => {
  expect(localeOf(name)).toMatchObject({
    name,
    dateFormat,
    dateOrder,
    decimal,
    group,
    currency,
    dayFirst: dateOrder === 'DMY',
  });
});

test.each([
  ['de', 'dd.MM.yyyy'],
  ['en-GB', 'dd/MM/yyyy'],
  ['xx_YY', 'M/d/yyyy'],
  ['', 'M/d/yyyy'],
  ['no such locale', 'M/d/yyyy'],
])('locale %j falls back to one that shows dates as %s', (name, dateFormat) => {
  expect(localeOf(name).dateFormat).toBe(dateFormat);
});

test('a time of a Date written by a script shows to the second', () => {
  expect(localeOf('en_US').dateTimeFormat).toBe('M/d/yyyy H:mm:ss');
});
