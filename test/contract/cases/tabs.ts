/** Tabs: making, naming, copying, hiding, going to; and what the spreadsheet tells of itself. */
import type { ContractCase } from '../case';
import { OTHER_TAB } from './helpers';

export const tabCases: readonly ContractCase[] = [
  {
    name: 'a tab made after a template has its values, formats and name at once',
    source: 'documented',
    covers: ['Spreadsheet.insertSheet'],
    run: ({ spreadsheet, sheet }) => {
      sheet.getRange('B2').setNumberFormat('@').setValue('007');
      const copy = spreadsheet.insertSheet(OTHER_TAB, spreadsheet.getSheets().length, { template: sheet });
      const cell = copy.getRange('B2');
      return [copy.getName(), cell.getValue(), cell.getNumberFormat(), sheet.getRange('B2').getValue()];
    },
    expect: [OTHER_TAB, '007', '@', '007'],
  },
  {
    name: 'a new tab becomes the active one; going back is setActiveSheet',
    source: 'documented',
    covers: [
      'Spreadsheet.insertSheet',
      'Spreadsheet.getActiveSheet',
      'Spreadsheet.setActiveSheet',
      'Sheet.getName',
    ],
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.insertSheet(OTHER_TAB, spreadsheet.getSheets().length);
      const there = spreadsheet.getActiveSheet().getName();
      spreadsheet.setActiveSheet(sheet);
      return [there, spreadsheet.getActiveSheet().getSheetId() === sheet.getSheetId()];
    },
    expect: [OTHER_TAB, true],
  },
  {
    name: 'the index of insertSheet counts from 0: the number of tabs puts it last',
    source: 'documented',
    covers: ['Spreadsheet.insertSheet', 'Spreadsheet.getSheets'],
    run: ({ spreadsheet }) => {
      spreadsheet.insertSheet(OTHER_TAB, spreadsheet.getSheets().length);
      return (
        spreadsheet
          .getSheets()
          .map((one) => one.getName())
          .indexOf(OTHER_TAB) - spreadsheet.getSheets().length
      );
    },
    expect: -1,
  },
  {
    name: 'a name that is taken is refused, whatever its case',
    source: 'memory',
    covers: ['Spreadsheet.insertSheet'],
    run: ({ spreadsheet }) => {
      spreadsheet.insertSheet(OTHER_TAB);
      return spreadsheet.insertSheet(OTHER_TAB.toUpperCase()).getName();
    },
    expect: {
      throws: `A sheet with the name "${OTHER_TAB.toUpperCase()}" already exists. Please enter another name.`,
    },
  },
  {
    name: 'renaming to a name that is taken is refused',
    source: 'memory',
    covers: ['Sheet.setName'],
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.insertSheet(OTHER_TAB);
      return sheet.setName(OTHER_TAB).getName();
    },
    expect: { throws: `A sheet with the name "${OTHER_TAB}" already exists. Please enter another name.` },
  },
  {
    name: 'a tab can be renamed and is found under its new name, not under the old',
    source: 'documented',
    covers: ['Sheet.setName', 'Spreadsheet.getSheetByName'],
    run: ({ spreadsheet, sheet }) => {
      const old = sheet.getName();
      sheet.setName(OTHER_TAB);
      return [
        spreadsheet.getSheetByName(OTHER_TAB)?.getSheetId() === sheet.getSheetId(),
        spreadsheet.getSheetByName(old) === null,
      ];
    },
    expect: [true, true],
  },
  {
    name: 'a copy of a tab stands last, is called after it and does not become the active one',
    source: 'documented',
    covers: ['Sheet.copyTo', 'Sheet.getName', 'Spreadsheet.getActiveSheet', 'Sheet.getParent'],
    run: ({ spreadsheet, sheet }) => {
      const copy = sheet.copyTo(sheet.getParent());
      const last = spreadsheet.getSheets()[spreadsheet.getSheets().length - 1];
      const isActive = spreadsheet.getActiveSheet().getSheetId() === copy.getSheetId();
      return [
        copy.getName() === `Copy of ${sheet.getName()}`,
        last?.getSheetId() === copy.getSheetId(),
        isActive,
      ];
    },
    expect: [true, true, false],
  },
  {
    name: 'a copy carries values, formulas, formats, notes, rules, frozen rows and hidden columns',
    source: 'memory',
    covers: [
      'Sheet.copyTo',
      'Sheet.setFrozenRows',
      'Sheet.hideColumns',
      'Range.getNote',
      'Range.getDataValidation',
    ],
    run: ({ spreadsheet, sheet }) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      sheet
        .getRange('A1:B1')
        .setNumberFormat('@')
        .setValues([['007', 'x']])
        .setNote('note')
        .setDataValidation(rule);
      sheet.getRange('A2').setValue('=1+2');
      sheet.setFrozenRows(1);
      sheet.hideColumns(3);
      const copy = sheet.copyTo(spreadsheet);
      const cell = copy.getRange('A1');
      const looks = [cell.getNumberFormat(), cell.getNote(), cell.getDataValidation() !== null];
      const lines = [copy.getFrozenRows(), copy.isColumnHiddenByUser(3)];
      return [cell.getValue() as string, copy.getRange('A2').getFormula(), ...looks, ...lines];
    },
    expect: ['007', '=1+2', '@', 'note', true, 1, true],
  },
  {
    name: 'a copy carries conditional colours and the filter',
    source: 'memory',
    covers: ['Sheet.copyTo', 'Sheet.getConditionalFormatRules', 'Sheet.getFilter'],
    run: ({ spreadsheet, sheet }) => {
      const builder = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=TRUE')
        .setBackground('#f4c7c3');
      sheet.setConditionalFormatRules([builder.setRanges([sheet.getRange('A2:A')]).build()]);
      sheet.getRange('A1:B3').createFilter();
      const copy = sheet.copyTo(spreadsheet);
      return [copy.getConditionalFormatRules().length, copy.getFilter() !== null];
    },
    expect: [1, true],
  },
  {
    name: 'a tab can be hidden and shown; hidden tabs are listed with the others',
    source: 'documented',
    covers: ['Sheet.hideSheet', 'Sheet.showSheet', 'Sheet.isSheetHidden', 'Spreadsheet.getSheets'],
    run: ({ spreadsheet }) => {
      const other = spreadsheet.insertSheet(OTHER_TAB).hideSheet();
      const isListed = spreadsheet.getSheets().some((one) => one.getSheetId() === other.getSheetId());
      return [other.isSheetHidden(), isListed, other.showSheet().isSheetHidden()];
    },
    expect: [true, true, false],
  },
  {
    name: 'a deleted tab is gone',
    source: 'documented',
    covers: ['Spreadsheet.deleteSheet', 'Spreadsheet.getSheetByName'],
    run: ({ spreadsheet }) => {
      spreadsheet.deleteSheet(spreadsheet.insertSheet(OTHER_TAB));
      return spreadsheet.getSheetByName(OTHER_TAB) === null;
    },
    expect: true,
  },
  {
    name: 'a tab of cells is of the type GRID and knows its spreadsheet',
    source: 'documented',
    covers: [
      'Sheet.getType',
      'SpreadsheetApp.SheetType',
      'SheetType.GRID',
      'Sheet.getParent',
      'Spreadsheet.getId',
    ],
    run: ({ spreadsheet, sheet }) => [
      sheet.getType() === SpreadsheetApp.SheetType.GRID,
      sheet.getParent().getId() === spreadsheet.getId(),
    ],
    expect: [true, true],
  },
  {
    name: 'tabs have different numbers that stay when a tab is renamed',
    source: 'documented',
    covers: ['Sheet.getSheetId', 'Sheet.setName'],
    run: ({ spreadsheet, sheet }) => {
      const other = spreadsheet.insertSheet(OTHER_TAB);
      const before = other.getSheetId();
      other.setName(`${OTHER_TAB} again`);
      return [other.getSheetId() === before, other.getSheetId() === sheet.getSheetId()];
    },
    expect: [true, false],
  },
  {
    name: 'zone and locale of the spreadsheet are told by their names',
    source: 'documented',
    covers: [
      'Spreadsheet.getSpreadsheetTimeZone',
      'Spreadsheet.getSpreadsheetLocale',
      'SpreadsheetApp.getActiveSpreadsheet',
    ],
    run: () => {
      const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
      return [spreadsheet.getSpreadsheetTimeZone(), spreadsheet.getSpreadsheetLocale()];
    },
    expect: ['America/New_York', 'en_US'],
  },
  {
    name: 'a toast gives nothing back and does not wait',
    source: 'documented',
    covers: ['Spreadsheet.toast'],
    run: ({ spreadsheet }) => {
      spreadsheet.toast('One of the cases.', 'Regulars contract', 3);
      return 'shown';
    },
    expect: 'shown',
  },
];
