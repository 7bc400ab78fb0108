/** Selection: what the user has in front; in a trigger it is the first tab's first cell. */
import type { Covers, EnumMember } from '../contract';
import type { Context } from './context';
import type { RangeImpl } from './range';
import type { RangeListImpl } from './rangeList';
import type { SheetImpl } from './sheet';

/** The user's selection. */
export class SelectionImpl implements Covers<GoogleAppsScript.Spreadsheet.Selection> {
  constructor(
    readonly context: Context,
    private readonly sheet: SheetImpl,
  ) {}

  getActiveSheet(): SheetImpl {
    return this.sheet;
  }

  getActiveRange(): RangeImpl | null {
    return this.sheet.getActiveRange();
  }

  getActiveRangeList(): RangeListImpl | null {
    return this.sheet.getActiveRangeList();
  }

  getCurrentCell(): RangeImpl | null {
    return this.sheet.getCurrentCell();
  }

  getNextDataRange(direction: EnumMember): RangeImpl | null {
    return this.sheet.getActiveRange().getNextDataCell(direction);
  }
}
