/** The Sheet class as scripts get it: rows of data, clearing, rules, copies, visibility; ranges and lines come from its base classes. */
import { ServiceError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import { ConditionalFormatRuleImpl } from './conditionalFormat';
import { hexOfColor } from './colors';
import type { FilterImpl } from './filter';
import { DeveloperMetadataFinderImpl, addMetadata, metadataAt } from './metadata';
import type { DeveloperMetadataImpl } from './metadata';
import { FORMAT_NAMES } from './model/rules';
import type { AttributeName } from './model/rules';
import { NamedRangeImpl } from './namedRange';
import { protect, protectionsOf } from './protection';
import type { ProtectionImpl } from './protection';
import { SheetLines } from './sheetLines';
import { sortRows } from './sorting';
import type { SpreadsheetImpl } from './spreadsheet';
import { TextFinderImpl } from './textFinder';

/** Members of Google's Sheet that are not emulated. */
type SheetLeft =
  | 'asDataSourceSheet'
  | 'collapseAllColumnGroups'
  | 'collapseAllRowGroups'
  | 'expandAllColumnGroups'
  | 'expandAllRowGroups'
  | 'expandColumnGroupsUpToDepth'
  | 'expandRowGroupsUpToDepth'
  | 'getColumnGroup'
  | 'getColumnGroupControlPosition'
  | 'getColumnGroupDepth'
  | 'getRowGroup'
  | 'getRowGroupControlPosition'
  | 'getRowGroupDepth'
  | 'insertChart'
  | 'insertImage'
  | 'insertSlicer'
  | 'newChart'
  | 'removeChart'
  | 'setColumnGroupControlPosition'
  | 'setRowGroupControlPosition'
  | 'updateChart'
  | 'getSheetProtection'
  | 'setSheetProtection';

/** A tab. */
export class SheetImpl
  extends SheetLines
  implements Covers<Omit<GoogleAppsScript.Spreadsheet.Sheet, SheetLeft>>
{
  /** Writes behind the last row that has content in any column; the grid grows if it is full. */
  appendRow(rowContents: readonly unknown[]): this {
    const { grid } = this.readingCells();
    const row = grid.usedRows;
    if (row >= grid.maxRows) this.insertRowsAfter(grid.maxRows, 1);
    if (rowContents.length > grid.maxColumns)
      this.insertColumnsAfter(grid.maxColumns, rowContents.length - grid.maxColumns);
    const box = { top: row, left: 0, bottom: row + 1, right: Math.max(1, rowContents.length) };
    this.context.writer.write(this.model, box, (_, column) => rowContents[column]);
    return this;
  }

  /** Contents and formats go, notes and validation stay. */
  clear(options: { readonly formatOnly?: boolean; readonly contentsOnly?: boolean } = {}): this {
    const isAll = !options.formatOnly && !options.contentsOnly;
    if (options.contentsOnly || isAll) this.clearContents();
    if (options.formatOnly || isAll) this.clearFormats();
    return this;
  }

  clearContents(): this {
    const { grid } = this.cells();
    this.changing();
    const used = { top: 0, left: 0, bottom: grid.usedRows, right: grid.usedColumns };
    if (used.bottom > 0) this.context.writer.clear(this.model, used);
    return this;
  }

  clearFormats(): this {
    this.reset(FORMAT_NAMES);
    this.model.assign('merges', []);
    return this;
  }

  clearNotes(): this {
    return this.reset(['note']);
  }

  clearConditionalFormatRules(): void {
    this.changing().assign('formatRules', []);
  }

  getConditionalFormatRules(): ConditionalFormatRuleImpl[] {
    return this.reading().formatRules.map((rule) => new ConditionalFormatRuleImpl(this.context, rule));
  }

  /** Replaces all rules of the sheet. */
  setConditionalFormatRules(rules: readonly ConditionalFormatRuleImpl[]): void {
    this.changing().assign(
      'formatRules',
      rules.map(({ rule }) => rule),
    );
  }

  getFilter(): FilterImpl | null {
    return this.reading().filter ? this.context.views.filter(this.model) : null;
  }

  /** Sorts all rows but frozen ones; a heading that is not frozen is sorted too. */
  sort(columnPosition: number, ascending = true): this {
    const { grid, frozenRows } = this.cells();
    const box = { top: frozenRows, left: 0, bottom: grid.usedRows, right: grid.maxColumns };
    this.changing();
    if (box.top < box.bottom)
      sortRows(this.context, this.model, { box, keys: [{ column: columnPosition - 1, ascending }] });
    return this;
  }

  createTextFinder(findText: string): TextFinderImpl {
    return new TextFinderImpl(this.context, { models: [this.cells()] }, findText);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.context, { kind: 'SHEET', sheetId: this.changing().id }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataImpl[] {
    return metadataAt(this.context, (place) => place.kind === 'SHEET' && place.sheetId === this.model.id);
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderImpl {
    return new DeveloperMetadataFinderImpl(this.context, { model: this.model });
  }

  protect(): ProtectionImpl {
    return protect(this.context, this.changing(), undefined);
  }

  getProtections(type: EnumMember): ProtectionImpl[] {
    return protectionsOf(this.context, type, this.reading());
  }

  getNamedRanges(): NamedRangeImpl[] {
    const { id } = this.reading();
    const own = this.context.book.names.filter(({ area }) => area.sheetId === id);
    return own.map(({ name }) => new NamedRangeImpl(this.context, name));
  }

  /** The copy stands last and is called `Copy of …`; the active tab stays. */
  copyTo(spreadsheet: SpreadsheetImpl): SheetImpl {
    this.reading();
    return spreadsheet.addCopy(this.model);
  }

  isSheetHidden(): boolean {
    return this.reading().isHidden;
  }

  /** A hidden active tab gives way to the next visible one. */
  hideSheet(): this {
    const model = this.changing();
    const { book } = this.context;
    const others = book.sheets.filter((sheet) => !sheet.isHidden && sheet !== model);
    if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
    model.assign('isHidden', true);
    const position = book.sheets.indexOf(model);
    const next = others.find((sheet) => book.sheets.indexOf(sheet) > position) ?? others[others.length - 1];
    if (book.activeSheet === model && next) book.assign('activeSheetId', next.id);
    return this;
  }

  showSheet(): this {
    this.changing().assign('isHidden', false);
    return this;
  }

  getTabColor(): string | null {
    return this.reading().tabColor;
  }

  setTabColor(color: string | null): this {
    this.changing().assign('tabColor', color === null ? null : (hexOfColor(color) ?? null));
    return this;
  }

  hasHiddenGridlines(): boolean {
    return this.reading().hasHiddenGridlines;
  }

  setHiddenGridlines(hideGridlines: boolean): this {
    this.changing().assign('hasHiddenGridlines', hideGridlines);
    return this;
  }

  isRightToLeft(): boolean {
    return this.reading().isRightToLeft;
  }

  setRightToLeft(rightToLeft: boolean): this {
    this.changing().assign('isRightToLeft', rightToLeft);
    return this;
  }

  getFormUrl(): null {
    return null;
  }

  // Nothing of the following can be made here, so a sheet has none of it.

  getCharts(): [] {
    return [];
  }

  getImages(): [] {
    return [];
  }

  getDrawings(): [] {
    return [];
  }

  getPivotTables(): [] {
    return [];
  }

  getSlicers(): [] {
    return [];
  }

  getBandings(): [] {
    return [];
  }

  getDataSourceTables(): [] {
    return [];
  }

  private reset(names: readonly AttributeName[]): this {
    const { bounds, grid } = this.cells();
    this.context.writer.checkRight(this.model, bounds);
    for (const name of names) grid.layers[name].fill(bounds, undefined);
    return this;
  }
}
