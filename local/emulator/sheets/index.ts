/** The door to the spreadsheet service: its classes as a script can meet them, which members count as calls, and how many rows these move. */
import type { ClassSpec, SheetsHost } from '../contract';
import { ColorBuilderImpl, ColorImpl, RgbColorImpl } from './colorObjects';
import {
  BooleanConditionImpl,
  ConditionalFormatRuleBuilderImpl,
  ConditionalFormatRuleImpl,
  GradientConditionImpl,
} from './conditionalFormat';
import { DataValidationBuilderImpl, DataValidationImpl } from './dataValidation';
import { FilterCriteriaBuilderImpl, FilterCriteriaImpl, FilterImpl } from './filter';
import {
  DeveloperMetadataFinderImpl,
  DeveloperMetadataImpl,
  DeveloperMetadataLocationImpl,
} from './metadata';
import { guardClasses } from './guard';
import { NamedRangeImpl } from './namedRange';
import { ProtectionImpl } from './protection';
import { RangeImpl } from './range';
import { RangeListImpl } from './rangeList';
import { rowsMovedByRange, rowsMovedByRangeList, rowsMovedBySheet } from './rowsMoved';
import { SelectionImpl } from './selection';
import { SheetImpl } from './sheet';
import { SpreadsheetImpl } from './spreadsheet';
import { SpreadsheetAppImpl } from './spreadsheetApp';
import { TextFinderImpl } from './textFinder';
import { RichTextValueImpl, TextRotationImpl, TextStyleBuilderImpl, TextStyleImpl } from './textStyle';

export { sheetEnums } from './enums';
export type { HostControl } from './hostControl';
export type { SpreadsheetAppImpl } from './spreadsheetApp';

const FREE_OF_RANGE =
  'getRow getColumn getRowIndex getLastRow getLastColumn getNumRows getNumColumns getHeight getWidth ' +
  'getA1Notation getSheet getGridId getCell offset isStartRowBounded isEndRowBounded isStartColumnBounded ' +
  'isEndColumnBounded createTextFinder createDeveloperMetadataFinder';
const FREE_OF_SHEET =
  'getRange getRangeList getSheetId getName getSheetName getIndex getParent getType getSelection getActiveRange ' +
  'getActiveRangeList getActiveCell getCurrentCell getFormUrl createTextFinder createDeveloperMetadataFinder';
const FREE_OF_SPREADSHEET =
  'getId getUrl getName getActiveSheet getActiveCell getActiveRange getActiveRangeList getCurrentCell getSelection ' +
  'getSheets getNumSheets getSheetByName getSheetById getSheetId getSheetName getRange getRangeList getRangeByName ' +
  'getFormUrl getSpreadsheetLocale getSpreadsheetTimeZone createTextFinder createDeveloperMetadataFinder';

/** Every class of the spreadsheet service that a script can get hold of. */
export const sheetClasses: ClassSpec[] = [
  {
    name: 'SpreadsheetApp',
    impl: SpreadsheetAppImpl,
    free: allBut(SpreadsheetAppImpl, 'flush create openById openByUrl'),
  },
  {
    name: 'Spreadsheet',
    impl: SpreadsheetImpl,
    free: words(FREE_OF_SPREADSHEET),
    rowsMoved: rowsMovedBySheet,
  },
  { name: 'Sheet', impl: SheetImpl, free: words(FREE_OF_SHEET), rowsMoved: rowsMovedBySheet },
  {
    name: 'Range',
    impl: RangeImpl,
    free: words(FREE_OF_RANGE),
    rowsMoved: rowsMovedByRange,
    madeThere: new Map([['getValues', (range, makers) => (range as RangeImpl).valuesOf(makers)]]),
  },
  { name: 'RangeList', impl: RangeListImpl, free: words('getRanges'), rowsMoved: rowsMovedByRangeList },
  { name: 'Selection', impl: SelectionImpl, free: allBut(SelectionImpl) },
  { name: 'DataValidation', impl: DataValidationImpl, free: allBut(DataValidationImpl) },
  { name: 'DataValidationBuilder', impl: DataValidationBuilderImpl, free: allBut(DataValidationBuilderImpl) },
  { name: 'ConditionalFormatRule', impl: ConditionalFormatRuleImpl, free: allBut(ConditionalFormatRuleImpl) },
  {
    name: 'ConditionalFormatRuleBuilder',
    impl: ConditionalFormatRuleBuilderImpl,
    free: allBut(ConditionalFormatRuleBuilderImpl),
  },
  { name: 'BooleanCondition', impl: BooleanConditionImpl, free: allBut(BooleanConditionImpl) },
  { name: 'GradientCondition', impl: GradientConditionImpl, free: allBut(GradientConditionImpl) },
  { name: 'Filter', impl: FilterImpl, free: words('getRange') },
  { name: 'FilterCriteria', impl: FilterCriteriaImpl, free: allBut(FilterCriteriaImpl) },
  { name: 'FilterCriteriaBuilder', impl: FilterCriteriaBuilderImpl, free: allBut(FilterCriteriaBuilderImpl) },
  { name: 'DeveloperMetadata', impl: DeveloperMetadataImpl, free: gettersOf(DeveloperMetadataImpl) },
  {
    name: 'DeveloperMetadataLocation',
    impl: DeveloperMetadataLocationImpl,
    free: allBut(DeveloperMetadataLocationImpl),
  },
  {
    name: 'DeveloperMetadataFinder',
    impl: DeveloperMetadataFinderImpl,
    free: allBut(DeveloperMetadataFinderImpl, 'find'),
  },
  { name: 'Protection', impl: ProtectionImpl, free: gettersOf(ProtectionImpl) },
  { name: 'NamedRange', impl: NamedRangeImpl, free: gettersOf(NamedRangeImpl) },
  {
    name: 'TextFinder',
    impl: TextFinderImpl,
    free: allBut(TextFinderImpl, 'findAll findNext findPrevious replaceWith replaceAllWith'),
  },
  { name: 'Color', impl: ColorImpl, free: allBut(ColorImpl) },
  { name: 'ColorBuilder', impl: ColorBuilderImpl, free: allBut(ColorBuilderImpl) },
  { name: 'RgbColor', impl: RgbColorImpl, free: allBut(RgbColorImpl) },
  { name: 'TextStyle', impl: TextStyleImpl, free: allBut(TextStyleImpl) },
  { name: 'TextStyleBuilder', impl: TextStyleBuilderImpl, free: allBut(TextStyleBuilderImpl) },
  { name: 'TextRotation', impl: TextRotationImpl, free: allBut(TextRotationImpl) },
  { name: 'RichTextValue', impl: RichTextValueImpl, free: allBut(RichTextValueImpl) },
];

guardClasses(sheetClasses);

/** The service with one new spreadsheet: one tab `Sheet1` of 1000 rows and 26 columns, owned by the signed-in user. */
export function createSpreadsheetApp(host: SheetsHost): SpreadsheetAppImpl {
  const { locale, sheetZone: zone } = host;
  return new SpreadsheetAppImpl(host, {
    id: 'emulated-spreadsheet',
    name: 'Untitled spreadsheet',
    locale,
    zone,
    owner: host.userEmail(),
  });
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

function allBut(impl: { readonly prototype: object }, counted = ''): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = impl.prototype; at !== Object.prototype; at = Object.getPrototypeOf(at) as object) {
    for (const name of Object.getOwnPropertyNames(at)) names.add(name);
  }
  for (const name of counted.split(' ')) names.delete(name);
  return names;
}

function gettersOf(impl: { readonly prototype: object }): ReadonlySet<string> {
  return new Set([...allBut(impl)].filter((name) => /^(get|is|can)[A-Z]/.test(name)));
}
