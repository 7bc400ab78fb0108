/** Everything the use cases ask of the outside world; src/google implements it, nothing here knows how. */
import type { Cell, DayCell } from '../core/cell';
import type { CustomerId } from '../core/customers/customer';
import type { Day } from '../core/day';
import type { ArchiveCell, ExactCell, Look, TabShape } from '../core/exports/archive';
import type { RawRows } from '../core/rawRows';
import type { HttpAnswer, HttpRequest } from '../core/texts/providers/provider';

export interface Ports {
  readonly workbook: Workbook;
  readonly dialogs: Dialogs;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly log: Log;
  /** The SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
  readonly hash: (text: string) => string;
  /** E-mail address of the person at the keyboard (or of the schedule's owner); '' when Google does not tell. */
  readonly person: () => string;
  /** Runs the work while no other run of this add-on works on this spreadsheet; undefined when another one does. */
  readonly withLock: <T>(work: () => T) => { readonly value: T } | undefined;
  readonly openPanel: () => void;
  readonly openTransfer: (what: TransferWindow) => void;
  readonly schedule: SchedulePort;
  readonly journal: JournalPort;
  /** One request, one service call; never throws. */
  readonly fetch: (request: HttpRequest) => HttpAnswer;
  readonly secrets: SecretsPort;
}

/** What the window in which customers come in and go out shows first, and the tabs that can be brought in. */
export interface TransferWindow {
  readonly view: 'bringIn' | 'takeOut';
  readonly tabs: readonly string[];
}

/** One text that only the person at the keyboard can read, kept for this spreadsheet; each member is one service call. */
export interface SecretsPort {
  /** '' when there is none. */
  read(): string;
  write(text: string): void;
  remove(): void;
}

/** Names and values that belong to the spreadsheet and stand in none of its cells; a copy of the file begins without. */
export interface JournalPort {
  /** One service call. */
  readAll(): { readonly [name: string]: string };
  /** All or none; one service call. */
  write(entries: { readonly [name: string]: string }): void;
  /** These and nothing else; one service call. */
  keepOnly(entries: { readonly [name: string]: string }): void;
}

/** The clock trigger of the person at the keyboard in this spreadsheet. */
export interface SchedulePort {
  /** One service call. */
  isOn(): boolean;
  /** Exactly one, hourly; a second time it changes nothing. */
  turnOn(): void;
  turnOff(): void;
  /** Where Google asks this person for permission again; '' when it has all it needs. */
  permissionUrl(): string;
}

/** Days and times are those of the spreadsheet's zone. */
export interface Clock {
  today(): Day;
  now(): DayCell;
  /** Minutes since 1970-01-01T00:00Z, the same in every zone. */
  minute(): number;
  /** Milliseconds since 1970. */
  instant(): number;
  /** The day and time of an instant. */
  at(instant: number): DayCell;
  /** This moment in UTC, ISO 8601. */
  utc(): string;
}

export interface IdSource {
  /** A customer id that is in none of the given ones. */
  newCustomerId(taken: ReadonlySet<string>): CustomerId;
}

/** One line for the developer's log; never personal data. */
export type Log = (line: string) => void;

/** Questions to the owner. In a scheduled run nobody answers: `confirm` is false, `ask` undefined. */
export interface Dialogs {
  /** Shows a message that needs no decision. */
  tell(title: string, message: string): void;
  /** OK / Cancel. */
  confirm(title: string, message: string): boolean;
  /** A line of text; undefined when cancelled. */
  ask(title: string, message: string): string | undefined;
  /** A short message that goes away by itself. */
  toast(title: string, message: string): void;
}

export interface Workbook {
  readonly id: string;
  /** All tabs from left to right, hidden ones too. */
  tabs(): readonly Tab[];
  activeTab(): Tab;
  /** Row of the selected cell in the active tab; one service call. */
  selectedRow(): number;
  /** The tags this add-on left, one service call. */
  tags(): readonly Tag[];
  /** Leaves a tag on the spreadsheet itself. */
  addTag(value: string): void;
  /** `en_US`, as in File > Settings. */
  locale(): string;
  /** Adds a tab at the right end; Google goes to it, and back again when the owner shall stay where they are. */
  addTab(name: string, andStay: boolean): Tab;
  /** Makes all writes so far visible and surfaces their errors. */
  flush(): void;
}

/** A mark that travels with the spreadsheet, a tab or a whole column, through renaming and moving. */
export interface Tag {
  readonly value: string;
  readonly place:
    | { readonly kind: 'workbook' }
    | { readonly kind: 'tab'; readonly tabId: number }
    | { readonly kind: 'column'; readonly tabId: number; readonly column: number };
  setValue(value: string): void;
  remove(): void;
}

/** A rectangle of cells; rows and columns count from 1. `rows: 'all'` reaches to the end of the grid. */
export interface Block {
  readonly row: number;
  readonly column: number;
  readonly rows: number | 'all';
  readonly columns: number;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How a column shows and takes its cells. */
export type CellFormat = 'text' | 'day' | 'moment' | 'automatic';

/** A colour that always stands beside words that say the same. */
export type Tint = 'red' | 'yellow' | 'grey' | 'none';

/** A colour rule by formula; the formula is that of the block's top left cell. */
export interface ColourRule {
  readonly formula: string;
  readonly tint: Tint;
}

/** One tab. Each method is one service call unless it says otherwise. */
export interface Tab {
  readonly id: number;
  readonly name: string;
  /** False for a chart on a tab of its own, which has no cells. */
  readonly isGrid: boolean;
  /** Every cell that holds something, from A1 on; two service calls. */
  readAll(): Cell[][];
  read(block: Block): Cell[][];
  /** The same for long lists of which not every cell is looked at. */
  readRaw(block: Block): RawRows;
  /** The formula of each cell, '' where there is none. */
  readFormulas(block: Block): string[][];
  /** The same relative to the cells themselves, so that a formula means the same in another row. */
  readRelativeFormulas(block: Block): string[][];
  /** Puts back a formula that `readRelativeFormulas` has read. */
  writeRelativeFormula(place: Place, formula: string): void;
  /** Replaces a text wherever it stands in a block or in the whole tab, also while somebody moves rows. */
  replaceText(where: Block | 'tab', was: string, wrote: string): void;
  /** False when the person at the keyboard may not write into every cell of the block. */
  mayWrite(block: Block): boolean;
  /** The grid's end. */
  maxRows(): number;
  maxColumns(): number;
  /** The rows are given away: they are changed on their way to Google. Below the first row, text in columns that are `ours` is taken as it is. */
  write(block: Block, rows: Cell[][], ours?: readonly boolean[]): void;
  /** The same in two steps: all that can go wrong with a cell goes wrong now; what is given back writes, as often as it is called, and leaves it to the caller to let go of the rows. */
  prepare(block: Block, rows: Cell[][], ours?: readonly boolean[]): () => void;
  /** The same value into cells all over the tab. */
  writeSame(places: readonly Place[], value: Cell): void;
  /** The merged cells that touch a block, each as a whole. */
  merged(block: Block): readonly (Block & { readonly rows: number })[];
  /** Takes apart every merged cell that touches one of the first columns, and shows all rows; true when there was one. Two service calls, and one for each merged cell. */
  unfold(columns: number): boolean;
  /** Contents, validation and formats of a block; notes stay. */
  clear(block: Block): void;
  addRows(after: number, count: number): void;
  /** So many rows from this one on. */
  removeRows(row: number, count: number): void;
  /** Moves a row up or down in front of another one. */
  moveRow(row: number, before: number): void;
  addColumns(after: number, count: number): void;
  format(columns: readonly number[], fromRow: number, format: CellFormat): void;
  /** Long text goes on in the next line of its cell, and rows grow with it. */
  wrap(columns: readonly number[], fromRow: number): void;
  /** Cells all over the tab; in text they take whatever is written into them as it is. */
  formatAs(places: readonly Place[], format: CellFormat): void;
  /** Only these words, any without one; `help` says so when something else is typed. */
  setChoices(block: Block, choices: readonly string[], help: string): void;
  /** True when every cell of the block has exactly these choices. */
  hasChoices(block: Block, choices: readonly string[]): boolean;
  /** True when every cell of the block has this format. */
  hasFormat(block: Block, format: CellFormat): boolean;
  /** True when exactly these colour rules of ours stand on the column. */
  hasColourRules(block: Block, rules: readonly ColourRule[]): boolean;
  /** Tick boxes where the flag is true; their values are written with the other cells. */
  setTickBoxes(block: Block, flags: readonly boolean[]): void;
  tint(block: Block, tints: readonly Tint[]): void;
  /** Replaces the colour rules on this column, leaves the owner's; two service calls. */
  setColourRules(block: Block, rules: readonly ColourRule[]): void;
  setNotes(places: readonly { readonly column: number; readonly note: string }[], row: number): void;
  /** Bold frozen headings in row 1 and the columns' widths in pixels; a few service calls, at the birth of a tab only. */
  dress(widths: readonly number[], frozenColumns?: number): void;
  copyHeadingLooks(from: Place, to: Place): void;
  /** Formats, dropdowns and tick boxes of a whole row; two service calls. */
  copyRowLooks(from: number, to: number): void;
  /** Takes the tab's filter away, whatever was filtered; up to two service calls. */
  removeFilter(): void;
  /** A filter over the block; the tab must have none. */
  addFilter(block: Block): void;
  hideColumn(column: number): void;
  /** At least so many pixels; what is wider stays. Up to two service calls. */
  widenColumn(column: number, width: number): void;
  addTag(value: string): void;
  addColumnTag(column: number, value: string): void;
  /** A hidden copy under this name, without any tag of ours on it. */
  copyHidden(name: string): Tab;
  rename(name: string): void;
  /** Out of the owner's sight. */
  hide(): void;
  remove(): void;
  /** Shows the tab and goes to it. */
  goTo(): void;
  /** The last row and column that hold anything; two service calls. */
  filled(): { readonly rows: number; readonly columns: number };
  /** Dates to the millisecond, for whoever must put back exactly what was there. */
  readExact(block: Block): ExactCell[][];
  /** Text stays the text it is, formulas become formulas; formats are the caller's to set afterwards. Two service calls. */
  writeExact(block: Block, rows: readonly (readonly ArchiveCell[])[]): void;
  readLook(block: Block, look: Look): string[][];
  writeLook(block: Block, look: Look, values: string[][]): void;
  /** Two service calls a column, and a few more. */
  readShape(columns: number): TabShape;
  /** A few service calls, and one for each hidden column and each change of width. */
  writeShape(shape: TabShape): void;
}
