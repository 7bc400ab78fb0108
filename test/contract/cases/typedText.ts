/** How Google reads texts that a script writes: as if a person had typed them, unless the cell is plain text already. */
import type { ContractCase, Json, Source } from '../case';
import { shownCell } from './helpers';

const covers = ['Range.setValues', 'Range.getValues', 'Range.getFormulas'];

/** Text written, value read, formula read ('' for none). */
const readings: readonly (readonly [text: string, value: Json, formula: string, source: Source])[] = [
  ['=1+2', 3, '=1+2', 'documented'],
  ['+1 413 555 0148', '#ERROR!', '=+1 413 555 0148', 'field'],
  ['+1 (413) 555-0148', '#ERROR!', '=+1 (413) 555-0148', 'field'],
  ['+14135550148', 14135550148, '', 'memory'],
  ['-5', -5, '', 'memory'],
  ['01234', 1234, '', 'field'],
  ['22 34', 2234, '', 'field'],
  ['4135550148', 4135550148, '', 'memory'],
  ['(413) 555-0148', '(413) 555-0148', '', 'memory'],
  ['413-555-0148', '413-555-0148', '', 'memory'],
  ['413.555.0148', '413.555.0148', '', 'memory'],
  ['2024-01-05', 'date 2024-01-05 00:00', '', 'documented'],
  ['1/5/2024', 'date 2024-01-05 00:00', '', 'documented'],
  ['Mar 1 2016', 'date 2016-03-01 00:00', '', 'documented'],
  ['2024-02-30', '2024-02-30', '', 'memory'],
  ['13/25/2024', '13/25/2024', '', 'memory'],
  ['50%', 0.5, '', 'memory'],
  ['$100.15', 100.15, '', 'documented'],
  ['1,234', 1234, '', 'memory'],
  ['1e5', 100000, '', 'memory'],
  ['TRUE', true, '', 'memory'],
  ['true', true, '', 'memory'],
  ['yes', 'yes', '', 'memory'],
  ['   =SUM(1,2)', '   =SUM(1,2)', '', 'documented'],
  ["'01234", '01234', '', 'memory'],
  ["'=1+2", '=1+2', '', 'memory'],
  ['-', '-', '', 'memory'],
  ['two\nlines', 'two\nlines', '', 'memory'],
  ['Zoë 👋', 'Zoë 👋', '', 'memory'],
];

const typed: readonly ContractCase[] = readings.map(([text, value, formula, source]) => ({
  name: `${JSON.stringify(text)} written into an automatic cell is read as if typed`,
  source,
  covers,
  run: ({ sheet }) => {
    const cell = sheet.getRange('B2:B2').setValues([[text]]);
    return [shownCell(cell.getValues()[0]?.[0]), cell.getFormulas()[0]?.[0] ?? null];
  },
  expect: [value, formula],
}));

const plainTexts = ['01234', '+1 413 555 0148', '+14135550148', '=1+2', '1/5/2024', 'TRUE', '50%', '12:30'];

const kept: readonly ContractCase[] = plainTexts.map((text) => ({
  name: `${JSON.stringify(text)} stays as it is where '@' was set first`,
  source: 'field',
  covers: [...covers, 'Range.setNumberFormat'],
  run: ({ sheet }) => {
    const cell = sheet
      .getRange('B2:B2')
      .setNumberFormat('@')
      .setValues([[text]]);
    return [shownCell(cell.getValues()[0]?.[0]), cell.getFormulas()[0]?.[0] ?? null];
  },
  expect: [text, ''],
}));

/** Texts that other countries write otherwise. */
const localReadings: readonly (readonly [locale: string, text: string, value: Json])[] = [
  ['en_GB', '5/1/2024', 'date 2024-01-05 00:00'],
  ['en_GB', '25/12/2024', 'date 2024-12-25 00:00'],
  ['de_DE', '5.1.2024', 'date 2024-01-05 00:00'],
  ['de_DE', '1,5', 1.5],
  ['de_DE', '1.234,5', 1234.5],
  ['de_DE', '2024-01-05', 'date 2024-01-05 00:00'],
];

const local: readonly ContractCase[] = localReadings.map(([locale, text, value]) => ({
  name: `${text} is read by the rules of the spreadsheet's locale, ${locale}`,
  source: 'memory',
  covers: ['Range.setValues', 'Range.getValues', 'Spreadsheet.setSpreadsheetLocale'],
  run: ({ spreadsheet, sheet }) => {
    spreadsheet.setSpreadsheetLocale(locale);
    const cell = sheet.getRange('B2:B2').setValues([[text]]);
    return shownCell(cell.getValues()[0]?.[0]);
  },
  expect: value,
}));

/** Texts with a time or without a year depend on today; only a part is compared. */
export const typedTextCases: readonly ContractCase[] = [
  ...typed,
  ...kept,
  ...local,
  {
    name: 'a day without a year is a date of the current year',
    source: 'memory',
    covers,
    run: ({ sheet }) => {
      const values = sheet
        .getRange('A1:A3')
        .setValues([['Jan 3'], ['1/2'], ['3-4']])
        .getValues();
      return values.map(([value]) => String(shownCell(value)).slice(9));
    },
    expect: ['-01-03 00:00', '-01-02 00:00', '-03-04 00:00'],
  },
  {
    name: 'a time of day becomes a Date',
    source: 'documented',
    covers,
    run: ({ sheet }) => {
      const [[value] = []] = sheet
        .getRange('A1:A1')
        .setValues([['12:30']])
        .getValues();
      return Object.prototype.toString.call(value);
    },
    expect: '[object Date]',
  },
  {
    name: "the text of a formula that cannot be parsed is found in getFormulas and typing it into '@' mends it",
    source: 'field',
    covers: [...covers, 'Range.setNumberFormat'],
    run: ({ sheet }) => {
      const cell = sheet.getRange('A1:A1').setValues([['+1 413 555 0148']]);
      const text = (cell.getFormulas()[0]?.[0] ?? '').slice(1);
      return shownCell(
        cell
          .setNumberFormat('@')
          .setValues([[text]])
          .getValues()[0]?.[0],
      );
    },
    expect: '+1 413 555 0148',
  },
  {
    name: 'an apostrophe written into a plain text cell is part of the text',
    source: 'memory',
    covers: [...covers, 'Range.setNumberFormat'],
    run: ({ sheet }) => {
      const cell = sheet
        .getRange('A1:A1')
        .setNumberFormat('@')
        .setValues([["'01234"]]);
      return cell.getValues() as Json;
    },
    expect: [["'01234"]],
  },
];
