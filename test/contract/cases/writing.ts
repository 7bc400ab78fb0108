/** What writing does: chaining, nothing for null, merges, notes, copies of formats, lists of ranges. */
import type { ContractCase, Json } from '../case';
import { wrong } from './helpers';

export const writingCases: readonly ContractCase[] = [
  {
    name: 'null empties a cell, numbers and booleans stay what they are',
    source: 'documented',
    covers: ['Range.setValues', 'Range.getValues'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:C1').setValues([['x', 'y', 'z']]);
      return range.setValues([[null, 5, false]]).getValues() as Json;
    },
    expect: [['', 5, false]],
  },
  {
    name: 'undefined empties a cell as null does',
    source: 'documented',
    covers: ['Range.setValue', 'Range.getValues'],
    run: ({ sheet }) => sheet.getRange('A1:A1').setValue('x').setValue(undefined).getValues() as Json,
    expect: [['']],
  },
  {
    name: 'setValue on several cells fills them all',
    source: 'documented',
    covers: ['Range.setValue', 'Range.getValues'],
    run: ({ sheet }) => sheet.getRange('A1:B2').setValue('x').getValues() as Json,
    expect: [
      ['x', 'x'],
      ['x', 'x'],
    ],
  },
  {
    name: 'a formula text is empty in getFormulas where a value was written over it',
    source: 'documented',
    covers: ['Range.setValues', 'Range.getFormulas'],
    run: ({ sheet }) =>
      sheet
        .getRange('A1:A1')
        .setValues([['=1+2']])
        .setValues([[3]])
        .getFormulas(),
    expect: [['']],
  },
  {
    name: 'in merged cells only the first holds what was written',
    source: 'memory',
    covers: ['Range.setValues', 'Range.merge', 'Range.getValues'],
    run: ({ sheet }) => {
      sheet.getRange('A1:B1').merge();
      return sheet
        .getRange('A1:B1')
        .setValues([['first', 'second']])
        .getValues() as Json;
    },
    expect: [['first', '']],
  },
  {
    name: 'setting a merge keeps the first value and drops the others',
    source: 'documented',
    covers: ['Range.merge', 'Range.getMergedRanges'],
    run: ({ sheet }) => {
      const range = sheet.getRange('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      range.merge();
      return [
        range.getValues() as Json,
        sheet
          .getRange('B2')
          .getMergedRanges()
          .map((one) => one.getA1Notation()),
      ];
    },
    expect: [
      [
        ['a', ''],
        ['', ''],
      ],
      ['A1:B2'],
    ],
  },
  {
    name: 'a note can be set, read and taken away with null; none reads as an empty text',
    source: 'documented',
    covers: ['Range.setNote', 'Range.getNote', 'Range.getNotes'],
    run: ({ sheet }) => {
      const cell = sheet.getRange('B2');
      const texts = [cell.getNote(), cell.setNote('why').getNote(), cell.setNote(wrong(null)).getNote()];
      return [texts, sheet.getRange('A1:B1').getNotes()];
    },
    expect: [['', 'why', ''], [['', '']]],
  },
  {
    name: 'formatOnly copies looks and leaves the value of the target',
    source: 'documented',
    covers: ['Range.copyTo', 'Range.setFontWeight', 'Range.getFontWeight', 'Range.setBackgrounds'],
    run: ({ sheet }) => {
      const from = sheet
        .getRange('A1')
        .setValue('from')
        .setFontWeight('bold')
        .setBackgrounds([['#f4c7c3']]);
      const to = sheet.getRange('C3').setValue('to');
      from.copyTo(to, { formatOnly: true });
      return [String(to.getValue()), to.getFontWeight(), to.getBackground()];
    },
    expect: ['to', 'bold', '#f4c7c3'],
  },
  {
    name: 'copyTo with something that is no range is refused',
    source: 'documented',
    covers: ['Range.copyTo'],
    run: ({ sheet }) => {
      sheet.getRange('A1').copyTo(wrong('B1'));
      return 'not refused';
    },
    expect: {
      throws: "The parameters (String) don't match the method signature for SpreadsheetApp.Range.copyTo.",
    },
  },
  {
    name: 'a list of ranges writes one value into every range, open ones too',
    source: 'documented',
    covers: ['Sheet.getRangeList', 'RangeList.setValue'],
    run: ({ sheet }) => {
      sheet.getRangeList(['A1', 'C2:D2']).setValue('x');
      return sheet.getRange('A1:D2').getValues() as Json;
    },
    expect: [
      ['x', '', '', ''],
      ['', '', 'x', 'x'],
    ],
  },
  {
    name: 'a list of ranges takes a number format for whole columns from a row on',
    source: 'documented',
    covers: ['Sheet.getRangeList', 'RangeList.setNumberFormat', 'Range.getNumberFormats'],
    run: ({ sheet }) => {
      sheet.getRangeList(['A2:A', 'C2:C']).setNumberFormat('@');
      const formats = sheet.getRange('A1:C2').getNumberFormats();
      return [formats[1] ?? [], sheet.getRange('C1000').getNumberFormat()];
    },
    expect: [['@', '0.###############', '@'], '@'],
  },
  {
    name: 'tick boxes of a list of ranges hold FALSE',
    source: 'documented',
    covers: ['RangeList.insertCheckboxes', 'Range.getValues', 'Range.isChecked'],
    run: ({ sheet }) => {
      sheet.getRangeList(['A1', 'B2']).insertCheckboxes();
      return [
        sheet.getRange('A1:B2').getValues() as Json,
        sheet.getRange('A1').isChecked(),
        sheet.getRange('A2').isChecked(),
      ];
    },
    expect: [
      [
        [false, ''],
        ['', false],
      ],
      false,
      null,
    ],
  },
  {
    name: 'a tick box takes TRUE from a script',
    source: 'documented',
    covers: ['RangeList.insertCheckboxes', 'RangeList.setValue'],
    run: ({ sheet }) => {
      sheet.getRangeList(['A1']).insertCheckboxes().setValue(true);
      return sheet.getRange('A1').isChecked();
    },
    expect: true,
  },
  {
    name: 'a wrong notation in a list of ranges is refused',
    source: 'field',
    covers: ['Sheet.getRangeList'],
    run: ({ sheet }) => sheet.getRangeList(['A1', 'no such range']).getRanges().length,
    expect: { throws: 'Range not found' },
  },
];
