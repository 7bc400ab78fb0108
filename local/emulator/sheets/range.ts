/** The Range class as scripts get it: all its layers together. */
import type { Covers } from '../contract';
import { RangeEdits } from './rangeEdits';

/** Members of Google's Range that are not emulated. */
type RangeLeft =
  | 'applyColumnBanding'
  | 'applyRowBanding'
  | 'autoFill'
  | 'autoFillToNeighbor'
  | 'collapseGroups'
  | 'createDataSourcePivotTable'
  | 'createDataSourceTable'
  | 'createPivotTable'
  | 'expandGroups'
  | 'getBandings'
  | 'getDataSourceFormula'
  | 'getDataSourceFormulas'
  | 'getDataSourcePivotTables'
  | 'getDataSourceTables'
  | 'getDataSourceUrl'
  | 'getDataTable'
  | 'randomize'
  | 'setRichTextValue'
  | 'setRichTextValues'
  | 'setVerticalText'
  | 'shiftColumnGroupDepth'
  | 'shiftRowGroupDepth'
  | 'splitTextToColumns';

/** A Range. */
export class RangeImpl
  extends RangeEdits
  implements Covers<Omit<GoogleAppsScript.Spreadsheet.Range, RangeLeft>> {}
