/** SpreadsheetApp, and the spreadsheets of one host: opening, making, flushing, and what the host needs to commit, drop, save and restore. */
import { ServiceError } from '../contract';
import type { Covers, SheetsHost } from '../contract';
import { ColorBuilderImpl } from './colorObjects';
import { ConditionalFormatRuleBuilderImpl } from './conditionalFormat';
import { Context } from './context';
import type { Views } from './context';
import { DataValidationBuilderImpl, DataValidationImpl } from './dataValidation';
import { FilterCriteriaBuilderImpl, FilterImpl } from './filter';
import { HostControl } from './hostControl';
import { loadWorkbook, saveWorkbook } from './model/snapshot';
import type { SavedWorkbook } from './model/snapshot';
import { NEW_SHEET_COLUMNS, NEW_SHEET_ROWS, Workbook } from './model/workbook';
import type { WorkbookSettings } from './model/workbook';
import { RangeImpl } from './range';
import { RangeListImpl } from './rangeList';
import type { SelectionImpl } from './selection';
import { SheetImpl } from './sheet';
import { SpreadsheetImpl } from './spreadsheet';
import { TextStyleBuilderImpl } from './textStyle';

/** All spreadsheets of a host as plain data. */
export interface SavedSpreadsheets {
  readonly activeId: string;
  readonly books: readonly { readonly id: string; readonly saved: SavedWorkbook }[];
}

/** Members of Google's SpreadsheetApp that are not emulated. */
type SpreadsheetAppLeft =
  | 'enableAllDataSourcesExecution'
  | 'enableBigQueryExecution'
  | 'newCellImage'
  | 'newDataSourceSpec'
  | 'newRichTextValue'
  | 'open';

/** The service, and the host's own handle on it (`control`, `commit`, `rollback`, `snapshot`, `restore` are no members of Google's). */
export class SpreadsheetAppImpl implements Covers<
  Omit<GoogleAppsScript.Spreadsheet.SpreadsheetApp, SpreadsheetAppLeft>
> {
  private readonly contexts = new Map<string, Context>();
  private activeId: string;

  constructor(
    private readonly host: SheetsHost,
    private readonly settings: WorkbookSettings,
  ) {
    this.activeId = settings.id;
    this.addBook(settings, { rows: NEW_SHEET_ROWS, columns: NEW_SHEET_COLUMNS });
  }

  /** What a person at the keyboard, the command line and the tests may do to the active spreadsheet. */
  get control(): HostControl {
    return new HostControl(this.active());
  }

  commit(): void {
    for (const context of this.contexts.values()) context.settle();
  }

  rollback(): void {
    for (const { book } of this.contexts.values()) book.journal.rollback();
  }

  snapshot(): SavedSpreadsheets {
    const books = [...this.contexts.values()].map(({ book }) => ({ id: book.id, saved: saveWorkbook(book) }));
    return { activeId: this.activeId, books };
  }

  restore(snapshot: unknown): void {
    const { activeId, books } = snapshot as SavedSpreadsheets;
    this.contexts.clear();
    for (const { id, saved } of books) {
      const context = this.addBook({ ...this.settings, id }, { rows: 1, columns: 1 });
      loadWorkbook(context.book, saved);
    }
    this.activeId = activeId;
  }

  flush(): void {
    this.commit();
  }

  getActive(): SpreadsheetImpl {
    return this.getActiveSpreadsheet();
  }

  getActiveSpreadsheet(): SpreadsheetImpl {
    return this.active().views.spreadsheet();
  }

  setActiveSpreadsheet(newActiveSpreadsheet: SpreadsheetImpl): void {
    this.activeId = newActiveSpreadsheet.context.book.id;
  }

  getActiveSheet(): SheetImpl {
    return this.getActive().getActiveSheet();
  }

  setActiveSheet(sheet: SheetImpl): SheetImpl {
    return sheet.activate();
  }

  getActiveRange(): RangeImpl {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: RangeImpl): RangeImpl {
    return range.activate();
  }

  getActiveRangeList(): RangeListImpl {
    return this.getActiveSheet().getActiveRangeList();
  }

  setActiveRangeList(rangeList: RangeListImpl): RangeListImpl {
    return rangeList.activate();
  }

  getCurrentCell(): RangeImpl {
    return this.getActiveSheet().getCurrentCell();
  }

  setCurrentCell(cell: RangeImpl): RangeImpl {
    return cell.activate();
  }

  getSelection(): SelectionImpl {
    return this.getActiveSheet().getSelection();
  }

  getUi(): object {
    return this.host.ui();
  }

  create(name: string, rows = NEW_SHEET_ROWS, columns = NEW_SHEET_COLUMNS): SpreadsheetImpl {
    const id = `${this.settings.id}-${this.host.nextId()}`;
    return this.addBook({ ...this.settings, id, name }, { rows, columns }).views.spreadsheet();
  }

  openById(id: string): SpreadsheetImpl {
    const context = this.contexts.get(id);
    if (!context) {
      throw new ServiceError(
        'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
      );
    }
    return context.views.spreadsheet();
  }

  openByUrl(url: string): SpreadsheetImpl {
    const id = /\/d\/([^/]+)/.exec(url)?.[1];
    if (id === undefined) throw new ServiceError('Invalid argument: url');
    return this.openById(id);
  }

  newColor(): ColorBuilderImpl {
    return new ColorBuilderImpl();
  }

  newTextStyle(): TextStyleBuilderImpl {
    return new TextStyleBuilderImpl();
  }

  newDataValidation(): DataValidationBuilderImpl {
    return new DataValidationBuilderImpl(this.active());
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilderImpl {
    return new ConditionalFormatRuleBuilderImpl(this.active());
  }

  newFilterCriteria(): FilterCriteriaBuilderImpl {
    return new FilterCriteriaBuilderImpl(this.active());
  }

  private active(): Context {
    const context = this.contexts.get(this.activeId);
    if (!context) throw new Error(`No spreadsheet ${this.activeId}`);
    return context;
  }

  private addBook(settings: WorkbookSettings, size: { rows: number; columns: number }): Context {
    const book = new Workbook(this.host, settings);
    // Google gives the first tab of a new file the id 0.
    book.addSheet(book.newSheet('Sheet1', size, 0));
    book.journal.commit();
    const context: Context = new Context(
      book,
      this.makeViews(() => context),
    );
    this.contexts.set(settings.id, context);
    return context;
  }

  private makeViews(context: () => Context): Views {
    return {
      spreadsheet: () => new SpreadsheetImpl(context()),
      copy: (book, name) => this.copyBook(book, name),
      sheet: (model) => new SheetImpl(context(), model),
      range: (model, box, open) => new RangeImpl(context(), { model, box, open }),
      rangeList: (ranges) => new RangeListImpl(context(), ranges),
      filter: (model) => new FilterImpl(context(), model),
      validation: (rule) => new DataValidationImpl(context(), rule),
    };
  }

  private copyBook(book: Workbook, name: string): SpreadsheetImpl {
    const copy = this.create(name);
    loadWorkbook(copy.context.book, saveWorkbook(book));
    copy.rename(name);
    return copy;
  }
}
