/** TextFinder: finds and replaces text in what cells show, on a range, a sheet or the whole spreadsheet. */
import type { Covers } from '../contract';
import { displayText } from '../cells';
import type { Context } from './context';
import { Formula } from './model/grid';
import type { Box } from './model/box';
import type { SheetModel } from './model/sheetModel';
import type { RangeBase } from './rangeBase';
import type { RangeImpl } from './range';

/** Where to look: a rectangle of one tab, or all used cells of the tabs. */
export interface FinderScope {
  readonly models: readonly SheetModel[];
  readonly box?: Box;
}

/** Finds text; letter case counts only with `matchCase`. */
export class TextFinderImpl implements Covers<GoogleAppsScript.Spreadsheet.TextFinder> {
  private isCaseMatched = false;
  private isEntireCell = false;
  private isInFormulas = false;
  private isPattern = false;
  private isPlainLetters = false;
  private current: RangeImpl | null = null;
  private start: RangeBase | undefined;

  constructor(
    readonly context: Context,
    private readonly scope: FinderScope,
    private readonly findText: string,
  ) {}

  matchCase(matchCase: boolean): this {
    this.isCaseMatched = matchCase;
    return this;
  }

  matchEntireCell(matchEntireCell: boolean): this {
    this.isEntireCell = matchEntireCell;
    return this;
  }

  matchFormulaText(matchFormulaText: boolean): this {
    this.isInFormulas = matchFormulaText;
    return this;
  }

  useRegularExpression(useRegEx: boolean): this {
    this.isPattern = useRegEx;
    return this;
  }

  ignoreDiacritics(ignoreDiacritics: boolean): this {
    this.isPlainLetters = ignoreDiacritics;
    return this;
  }

  startFrom(startRange: RangeBase): this {
    this.start = startRange;
    return this;
  }

  getCurrentMatch(): RangeImpl | null {
    return this.current;
  }

  findAll(): RangeImpl[] {
    this.context.settle();
    return this.scope.models.flatMap((model) => this.findIn(model));
  }

  /** The match after the current one, or after where it starts from; null behind the last. */
  findNext(): RangeImpl | null {
    const all = this.findAll();
    const after = this.current ?? this.start;
    this.current = (after ? all.find((range) => isAfter(range, after)) : all[0]) ?? null;
    return this.current;
  }

  findPrevious(): RangeImpl | null {
    const all = this.findAll().reverse();
    const before = this.current ?? this.start;
    this.current = (before ? all.find((range) => isAfter(before, range)) : all[0]) ?? null;
    return this.current;
  }

  /** Replaces in the current match; gives the number of replacements in it. */
  replaceWith(replaceText: string): number {
    return this.current ? this.replaceIn([this.current], replaceText) : 0;
  }

  replaceAllWith(replaceText: string): number {
    return this.replaceIn(this.findAll(), replaceText);
  }

  private replaceIn(ranges: readonly RangeImpl[], replaceText: string): number {
    let count = 0;
    for (const range of ranges) {
      const text = this.textAt(range.model, range.box.top, range.box.left);
      const replaced = text.replace(this.pattern(), () => {
        count += 1;
        return replaceText;
      });
      range.setValue(replaced);
    }
    return count;
  }

  private findIn(model: SheetModel): RangeImpl[] {
    const box = this.scope.box ?? {
      top: 0,
      left: 0,
      bottom: model.grid.usedRows,
      right: model.grid.usedColumns,
    };
    const found: RangeImpl[] = [];
    for (let row = box.top; row < box.bottom; row++) {
      for (let column = box.left; column < Math.min(box.right, model.grid.row(row).length); column++) {
        if (!this.pattern().test(this.textAt(model, row, column))) continue;
        found.push(
          this.context.views.range(model, { top: row, left: column, bottom: row + 1, right: column + 1 }),
        );
      }
    }
    return found;
  }

  private textAt(model: SheetModel, row: number, column: number): string {
    const stored = model.grid.cell(row, column);
    if (this.isInFormulas && stored instanceof Formula) return stored.text;
    const value = this.context.values.at(model, row, column);
    const format = model.grid.layers.numberFormat.at(row, column) ?? '';
    const shown = value === '' ? '' : displayText(value, format, this.context.book.locale);
    return this.isPlainLetters ? withoutMarks(shown) : shown;
  }

  private pattern(): RegExp {
    const text = this.isPlainLetters ? withoutMarks(this.findText) : this.findText;
    const source = this.isPattern ? text : text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(this.isEntireCell ? `^(?:${source})$` : source, this.isCaseMatched ? 'g' : 'gi');
  }
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '');
}

function isAfter(range: RangeBase, other: RangeBase): boolean {
  if (range.model !== other.model) return true;
  return (
    range.box.top > other.box.top || (range.box.top === other.box.top && range.box.left > other.box.left)
  );
}
