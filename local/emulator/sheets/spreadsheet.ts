/** The Spreadsheet class as scripts get it: tabs, names, locale; people, menus and what it does to the active tab come from its base classes. */
import { ServiceError, signatureError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import { localeOf } from '../cells';
import { checkCellLimit } from './cellLimit';
import { DeveloperMetadataFinderImpl, addMetadata, metadataAt } from './metadata';
import type { DeveloperMetadataImpl } from './metadata';
import { parseA1 } from './model/a1';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS } from './model/workbook';
import type { SheetModel } from './model/sheetModel';
import { NamedRangeImpl, removeName, setName } from './namedRange';
import { protectionsOf } from './protection';
import type { ProtectionImpl } from './protection';
import type { RangeImpl } from './range';
import { SheetImpl } from './sheet';
import { checkSheetName, copyName, nextSheetName } from './sheetNames';
import { SpreadsheetPeople } from './spreadsheetPeople';
import { TextFinderImpl } from './textFinder';

/** Members of Google's Spreadsheet that are not emulated. */
type SpreadsheetLeft =
  | 'getAs'
  | 'getBandings'
  | 'getBlob'
  | 'getDataSourceTables'
  | 'getImages'
  | 'getIterativeCalculationConvergenceThreshold'
  | 'getMaxIterativeCalculationCycles'
  | 'getPredefinedSpreadsheetThemes'
  | 'getRecalculationInterval'
  | 'getSpreadsheetTheme'
  | 'insertImage'
  | 'insertSheetWithDataSourceTable'
  | 'isIterativeCalculationEnabled'
  | 'moveChartToObjectSheet'
  | 'removeMenu'
  | 'resetSpreadsheetTheme'
  | 'setIterativeCalculationConvergenceThreshold'
  | 'setIterativeCalculationEnabled'
  | 'setMaxIterativeCalculationCycles'
  | 'setRecalculationInterval'
  | 'setSpreadsheetTheme'
  | 'show'
  | 'getSheetProtection'
  | 'isAnonymousView'
  | 'isAnonymousWrite'
  | 'setAnonymousAccess'
  | 'setSheetProtection';

/** A spreadsheet file. */
export class SpreadsheetImpl
  extends SpreadsheetPeople
  implements Covers<Omit<GoogleAppsScript.Spreadsheet.Spreadsheet, SpreadsheetLeft>>
{
  getId(): string {
    return this.context.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.context.book.id}/edit`;
  }

  getName(): string {
    this.context.settle();
    return this.context.book.name;
  }

  rename(newName: string): void {
    this.context.book.assign('name', newName);
  }

  getSpreadsheetLocale(): string {
    this.context.settle();
    return this.context.book.locale.name;
  }

  setSpreadsheetLocale(locale: string): void {
    this.context.book.assign('locale', localeOf(locale));
  }

  getSpreadsheetTimeZone(): string {
    this.context.settle();
    return this.context.book.zone;
  }

  setSpreadsheetTimeZone(timezone: string): void {
    this.context.book.assign('zone', timezone);
  }

  /** A new file with the same tabs, locale and zone; names, protections and metadata go along. */
  copy(name: string): SpreadsheetImpl {
    this.context.settle();
    return this.context.views.copy(this.context.book, name);
  }

  getActiveSheet(): SheetImpl {
    const active = this.context.book.activeSheet;
    if (!active) throw new ServiceError('There is no active sheet.');
    return this.context.views.sheet(active);
  }

  setActiveSheet(sheet: SheetImpl): SheetImpl {
    return sheet.activate();
  }

  getSheets(): SheetImpl[] {
    return this.context.book.sheets.map((model) => this.context.views.sheet(model));
  }

  getNumSheets(): number {
    return this.context.book.sheets.length;
  }

  getSheetByName(name: string): SheetImpl | null {
    return this.shown(this.context.book.sheetByName(name));
  }

  getSheetById(id: number): SheetImpl | null {
    return this.shown(this.context.book.sheetById(id));
  }

  /** `([name][, index from 0][, {template}])`; the new tab becomes the active one. Without an index it stands right of the active tab. */
  insertSheet(...args: unknown[]): SheetImpl {
    const { book } = this.context;
    const { name, index, template } = readInsertion(args);
    this.context.settle();
    if (name !== undefined) checkSheetName(book, name);
    checkCellLimit(
      book,
      template ? template.grid.maxRows * template.grid.maxColumns : NEW_SHEET_ROWS * NEW_SHEET_COLUMNS,
    );
    const model = book.newSheet(name ?? nextSheetName(book));
    const behindActive = book.activeSheet ? book.sheets.indexOf(book.activeSheet) + 1 : 0;
    book.addSheet(model, Math.max(0, Math.min(index ?? behindActive, book.sheets.length)));
    if (template) book.copySheet(template, model);
    this.context.settle();
    return this.context.views.sheet(model).activate();
  }

  deleteSheet(sheet: SheetImpl): void {
    const { book } = this.context;
    this.context.checkAlive(sheet.model);
    this.context.settle();
    if (book.sheets.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    if (book.sheets.every((other) => other.isHidden || other === sheet.model)) {
      throw new ServiceError("You can't remove all the visible sheets in a document.");
    }
    this.context.writer.checkRight(sheet.model, sheet.model.bounds);
    const isActive = book.activeSheet === sheet.model;
    const neighbour = book.sheets[Math.max(0, book.sheets.indexOf(sheet.model) - 1)];
    book.removeSheet(sheet.model);
    if (isActive)
      book.assign('activeSheetId', (neighbour === sheet.model ? book.sheets[0] : neighbour)?.id ?? 0);
    this.context.settle();
  }

  deleteActiveSheet(): SheetImpl {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  /** The copy stands right of the active tab and becomes the active one. */
  duplicateActiveSheet(): SheetImpl {
    const { book } = this.context;
    const source = this.getActiveSheet().model;
    return this.addCopy(source, book.sheets.indexOf(source) + 1).activate();
  }

  renameActiveSheet(newName: string): void {
    this.getActiveSheet().setName(newName);
  }

  /** `pos` is counted from 1. */
  moveActiveSheet(pos: number): void {
    const { book } = this.context;
    const active = this.getActiveSheet().model;
    if (pos < 1 || pos > book.sheets.length) throw new ServiceError('The sheet position is out of bounds.');
    const others = book.sheets.filter((sheet) => sheet !== active);
    book.assign('sheets', [...others.slice(0, pos - 1), active, ...others.slice(pos - 1)]);
  }

  getRange(a1Notation: string): RangeImpl {
    const named = this.getRangeByName(a1Notation);
    if (named) return named;
    const parsed = parseA1(a1Notation, { rows: 1, columns: 1 });
    const sheetName = parsed?.sheetName;
    const sheet = sheetName === undefined ? this.getActiveSheet() : this.getSheetByName(sheetName);
    if (!parsed || !sheet) throw new ServiceError('Range not found');
    return sheet.getRange(a1Notation);
  }

  getRangeByName(name: string): RangeImpl | null {
    const wanted = name.toLowerCase();
    const named = this.context.book.names.find((one) => one.name.toLowerCase() === wanted);
    return named ? new NamedRangeImpl(this.context, named.name).getRange() : null;
  }

  getNamedRanges(): NamedRangeImpl[] {
    this.context.settle();
    return this.context.book.names.map(({ name }) => new NamedRangeImpl(this.context, name));
  }

  setNamedRange(name: string, range: RangeImpl): void {
    setName(this.context, name, range);
  }

  removeNamedRange(name: string): void {
    removeName(this.context, name);
  }

  setActiveSelection(range: string | RangeImpl): RangeImpl {
    return (typeof range === 'string' ? this.getRange(range) : range).activate();
  }

  createTextFinder(findText: string): TextFinderImpl {
    return new TextFinderImpl(this.context, { models: this.context.book.sheets }, findText);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.context, { kind: 'SPREADSHEET' }, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataImpl[] {
    return metadataAt(this.context, (place) => place.kind === 'SPREADSHEET');
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderImpl {
    return new DeveloperMetadataFinderImpl(this.context, {});
  }

  getProtections(type: EnumMember): ProtectionImpl[] {
    return protectionsOf(this.context, type);
  }

  /** A copy of a tab of this or another spreadsheet, last among the tabs unless told otherwise. */
  addCopy(source: SheetModel, position?: number): SheetImpl {
    const { book } = this.context;
    this.context.settle();
    checkCellLimit(book, source.grid.maxRows * source.grid.maxColumns);
    const model = book.newSheet(copyName(book, source.name), { kind: source.kind });
    book.addSheet(model, position);
    book.copySheet(source, model);
    this.context.settle();
    return this.context.views.sheet(model);
  }

  private shown(model: SheetModel | undefined): SheetImpl | null {
    return model ? this.context.views.sheet(model) : null;
  }
}

function readInsertion(args: readonly unknown[]): { name?: string; index?: number; template?: SheetModel } {
  const rest = [...args];
  const name = typeof rest[0] === 'string' ? (rest.shift() as string) : undefined;
  const index = typeof rest[0] === 'number' ? (rest.shift() as number) : undefined;
  const options = rest.shift() as { template?: unknown } | null | undefined;
  if (rest.length > 0) throw signatureError('SpreadsheetApp.Spreadsheet.insertSheet', args);
  const template = options?.template instanceof SheetImpl ? options.template.model : undefined;
  return {
    ...(name !== undefined && { name }),
    ...(index !== undefined && { index }),
    ...(template && { template }),
  };
}
