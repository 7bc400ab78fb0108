/** Tags on spreadsheet, tabs and whole columns: where they may be put, how they follow, how they are found. */
import type { ContractCase, Json } from '../case';
import { OTHER_TAB, TAG } from './helpers';

type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

/** Value and column (0 where there is none) of each tag, by value. */
function found(finder: Finder): Json {
  const tags = finder.withKey(TAG).find();
  const shown = tags.map((tag): [string, number] => [
    tag.getValue() ?? '',
    tag.getLocation().getColumn()?.getColumn() ?? 0,
  ]);
  return shown.sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

const refused: readonly ContractCase[] = ['A1', 'C2:C9', 'C:D', 'C2:C'].map((notation) => ({
  name: `a tag on ${notation} is refused: only whole single rows and columns`,
  source: 'documented',
  covers: ['Range.addDeveloperMetadata'],
  run: ({ sheet }) => sheet.getRange(notation).addDeveloperMetadata(TAG, 'x').getA1Notation(),
  expect: { throws: ARBITRARY },
}));

/** Google's allowance for the spreadsheet, and for each tab with its rows and columns: characters of keys and values. */
const ALLOWANCE = 30_000;

/** A value with which a tag of ours takes so many characters. */
const filling = (characters: number): string => 'x'.repeat(characters - TAG.length);

const allowance: readonly ContractCase[] = [
  {
    name: 'tags on the spreadsheet and on each tab may take 30,000 characters',
    source: 'documented',
    covers: ['Spreadsheet.addDeveloperMetadata', 'Sheet.addDeveloperMetadata', 'Range.addDeveloperMetadata'],
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.addDeveloperMetadata(TAG, filling(ALLOWANCE / 2));
      sheet.addDeveloperMetadata(TAG, filling(ALLOWANCE / 2));
      sheet.getRange('C:C').addDeveloperMetadata(TAG, filling(ALLOWANCE / 2));
      spreadsheet.insertSheet(OTHER_TAB).addDeveloperMetadata(TAG, filling(ALLOWANCE));
      return spreadsheet.createDeveloperMetadataFinder().withKey(TAG).find().length;
    },
    expect: 4,
  },
  {
    name: 'a tag that takes a tab beyond 30,000 characters is refused',
    source: 'documented',
    covers: ['Range.addDeveloperMetadata', 'Sheet.addDeveloperMetadata'],
    run: ({ sheet }) => {
      sheet.addDeveloperMetadata(TAG, filling(ALLOWANCE / 2));
      return sheet
        .getRange('C:C')
        .addDeveloperMetadata(TAG, filling(ALLOWANCE / 2 + 1))
        .getA1Notation();
    },
    expect: { throws: '…' },
  },
  {
    name: 'a value that takes the spreadsheet beyond 30,000 characters is refused',
    source: 'documented',
    covers: ['Spreadsheet.addDeveloperMetadata', 'DeveloperMetadata.setValue'],
    run: ({ spreadsheet }) => {
      spreadsheet.addDeveloperMetadata(TAG, 'x');
      const tags = spreadsheet.createDeveloperMetadataFinder().withKey(TAG).find();
      return tags.map((tag) => tag.setValue(filling(ALLOWANCE + 1)).getValue()?.length ?? 0);
    },
    expect: { throws: '…' },
  },
];

export const metadataCases: readonly ContractCase[] = [
  ...refused,
  ...allowance,
  {
    name: 'tags of spreadsheet, tab and column are found by their key in one search and tell where they are',
    source: 'documented',
    covers: [
      'Spreadsheet.addDeveloperMetadata',
      'Sheet.addDeveloperMetadata',
      'Range.addDeveloperMetadata',
      'Spreadsheet.createDeveloperMetadataFinder',
      'DeveloperMetadataFinder.withKey',
      'DeveloperMetadataFinder.find',
      'DeveloperMetadata.getLocation',
      'DeveloperMetadata.getValue',
      'DeveloperMetadataLocation.getColumn',
      'DeveloperMetadataLocation.getSheet',
      'DeveloperMetadataLocation.getSpreadsheet',
    ],
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.addDeveloperMetadata(TAG, 'book');
      sheet.addDeveloperMetadata(TAG, 'tab');
      sheet.getRange('C:C').addDeveloperMetadata(TAG, 'column');
      const tags = spreadsheet.createDeveloperMetadataFinder().withKey(TAG).find();
      const places = tags.map((tag) => {
        const place = tag.getLocation();
        const column = place.getColumn()?.getA1Notation() ?? null;
        const isHere = place.getSheet()?.getSheetId() === sheet.getSheetId();
        return [tag.getValue() ?? '', column, isHere, place.getSpreadsheet() !== null];
      });
      return places.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
    },
    expect: [
      ['book', null, false, true],
      ['column', 'C:C', false, false],
      ['tab', null, true, false],
    ],
  },
  {
    name: "a column's tag knows its tab through the column",
    source: 'documented',
    covers: ['DeveloperMetadataLocation.getColumn', 'Range.getSheet', 'Sheet.getSheetId'],
    run: ({ spreadsheet, sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata(TAG, 'x');
      const [tag] = spreadsheet.createDeveloperMetadataFinder().withKey(TAG).find();
      return tag?.getLocation().getColumn()?.getSheet().getSheetId() === sheet.getSheetId();
    },
    expect: true,
  },
  {
    name: 'a column keeps its tag when columns are inserted before it, moved and sorted by hand',
    source: 'memory',
    covers: ['Range.addDeveloperMetadata', 'Sheet.insertColumnsAfter', 'Sheet.moveColumns'],
    run: ({ sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata(TAG, 'x');
      sheet.insertColumnsAfter(1, 1);
      const inserted = found(sheet.createDeveloperMetadataFinder());
      sheet.moveColumns(sheet.getRange('D:D'), 1);
      return [inserted, found(sheet.createDeveloperMetadataFinder())];
    },
    expect: [[['x', 4]], [['x', 1]]],
  },
  {
    name: 'a tag goes with its column when that is deleted',
    source: 'memory',
    covers: ['Range.addDeveloperMetadata', 'Sheet.deleteColumn'],
    run: ({ sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata(TAG, 'x');
      sheet.deleteColumn(3);
      return found(sheet.createDeveloperMetadataFinder());
    },
    expect: [],
  },
  {
    name: 'a tag goes with its tab when that is deleted',
    source: 'memory',
    covers: ['Sheet.addDeveloperMetadata', 'Spreadsheet.deleteSheet'],
    run: ({ spreadsheet }) => {
      const other = spreadsheet.insertSheet(OTHER_TAB).addDeveloperMetadata(TAG, 'x');
      spreadsheet.deleteSheet(other);
      return found(spreadsheet.createDeveloperMetadataFinder());
    },
    expect: [],
  },
  {
    name: 'a copy of a tab carries the tags of tab and columns',
    source: 'memory',
    covers: ['Sheet.copyTo', 'Sheet.createDeveloperMetadataFinder', 'Sheet.addDeveloperMetadata'],
    run: ({ spreadsheet, sheet }) => {
      sheet.addDeveloperMetadata(TAG, 'tab').getRange('C:C').addDeveloperMetadata(TAG, 'column');
      return found(sheet.copyTo(spreadsheet).createDeveloperMetadataFinder());
    },
    expect: [
      ['column', 3],
      ['tab', 0],
    ],
  },
  {
    name: 'a search on a tab leaves out the tags of other tabs and of the spreadsheet',
    source: 'documented',
    covers: ['Sheet.createDeveloperMetadataFinder', 'DeveloperMetadataFinder.find'],
    run: ({ spreadsheet, sheet }) => {
      spreadsheet.addDeveloperMetadata(TAG, 'book');
      spreadsheet.insertSheet(OTHER_TAB).addDeveloperMetadata(TAG, 'other');
      sheet.addDeveloperMetadata(TAG, 'own');
      return found(sheet.createDeveloperMetadataFinder());
    },
    expect: [['own', 0]],
  },
  {
    name: 'a value can be changed and a tag removed',
    source: 'documented',
    covers: ['DeveloperMetadata.setValue', 'DeveloperMetadata.remove', 'DeveloperMetadata.getValue'],
    run: ({ sheet }) => {
      sheet.addDeveloperMetadata(TAG, 'old');
      const finder = () => sheet.createDeveloperMetadataFinder();
      finder().withKey(TAG).find()[0]?.setValue('new');
      const changed = found(finder());
      finder().withKey(TAG).find()[0]?.remove();
      return [changed, found(finder())];
    },
    expect: [[['new', 0]], []],
  },
  {
    name: 'one column may carry several tags of one key',
    source: 'memory',
    covers: ['Range.addDeveloperMetadata', 'DeveloperMetadataFinder.withKey'],
    run: ({ sheet }) => {
      sheet.getRange('B:B').addDeveloperMetadata(TAG, 'one').addDeveloperMetadata(TAG, 'two');
      return found(sheet.createDeveloperMetadataFinder());
    },
    expect: [
      ['one', 2],
      ['two', 2],
    ],
  },
  {
    name: 'a cell of a tagged column has no tag of its own',
    source: 'documented',
    covers: ['Range.getDeveloperMetadata'],
    run: ({ sheet }) => {
      sheet.getRange('C:C').addDeveloperMetadata(TAG, 'x');
      return [
        sheet.getRange('C2').getDeveloperMetadata().length,
        sheet.getRange('C:C').getDeveloperMetadata().length,
      ];
    },
    expect: [0, 1],
  },
];
