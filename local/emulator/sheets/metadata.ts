/** DeveloperMetadata, its location and the finder; how tags follow their rows and columns is left to model/workbook.ts. */
import { ServiceError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import type { Context } from './context';
import { member } from './enums';
import { intersect } from './model/box';
import type { Box } from './model/box';
import { withinAllowance } from './metadataAllowance';
import type { MetadataItem, MetadataPlace } from './model/rules';
import type { SheetModel } from './model/sheetModel';
import type { RangeBase } from './rangeBase';
import type { RangeImpl } from './range';
import type { SheetImpl } from './sheet';
import type { SpreadsheetImpl } from './spreadsheet';

const ARBITRARY =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Where a piece of metadata sits. */
export class DeveloperMetadataLocationImpl implements Covers<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation> {
  constructor(
    readonly context: Context,
    private readonly place: MetadataPlace,
  ) {}

  getLocationType(): EnumMember {
    return member('DeveloperMetadataLocationType', this.place.kind);
  }

  getColumn(): RangeImpl | null {
    return this.line('COLUMN');
  }

  getRow(): RangeImpl | null {
    return this.line('ROW');
  }

  getSheet(): SheetImpl | null {
    const model = this.place.kind === 'SHEET' ? this.context.book.sheetById(this.place.sheetId) : undefined;
    return model ? this.context.views.sheet(model) : null;
  }

  getSpreadsheet(): SpreadsheetImpl | null {
    return this.place.kind === 'SPREADSHEET' ? this.context.views.spreadsheet() : null;
  }

  private line(kind: 'ROW' | 'COLUMN'): RangeImpl | null {
    const { place } = this;
    if (place.kind !== kind || !('index' in place)) return null;
    const model = this.context.book.sheetById(place.sheetId);
    if (!model) return null;
    const isRow = kind === 'ROW';
    const open = { startRow: !isRow, endRow: !isRow, startColumn: isRow, endColumn: isRow };
    return this.context.views.range(model, boxOfPlace(place, model), open);
  }
}

/** One piece of developer metadata, found again by its id with each use. */
export class DeveloperMetadataImpl implements Covers<GoogleAppsScript.Spreadsheet.DeveloperMetadata> {
  constructor(
    readonly context: Context,
    private item: MetadataItem,
  ) {}

  getId(): number {
    return this.item.id;
  }

  getKey(): string {
    return this.current().key;
  }

  getValue(): string | null {
    return this.current().value;
  }

  getVisibility(): EnumMember {
    return member('DeveloperMetadataVisibility', this.current().visibility);
  }

  getLocation(): DeveloperMetadataLocationImpl {
    return new DeveloperMetadataLocationImpl(this.context, this.current().place);
  }

  setKey(key: string): this {
    return this.change({ key });
  }

  setValue(value: string): this {
    return this.change({ value });
  }

  setVisibility(visibility: EnumMember): this {
    return this.change({ visibility: visibility.name() });
  }

  moveToColumn(column: RangeBase): this {
    return this.change({ place: placeOfRange(column) });
  }

  moveToRow(row: RangeBase): this {
    return this.change({ place: placeOfRange(row) });
  }

  moveToSheet(sheet: SheetImpl): this {
    return this.change({ place: { kind: 'SHEET', sheetId: sheet.model.id } });
  }

  moveToSpreadsheet(): this {
    return this.change({ place: { kind: 'SPREADSHEET' } });
  }

  remove(): void {
    const { book } = this.context;
    book.assign(
      'metadata',
      book.metadata.filter(({ id }) => id !== this.item.id),
    );
  }

  private current(): MetadataItem {
    return this.context.book.metadata.find(({ id }) => id === this.item.id) ?? this.item;
  }

  private change(parts: Partial<MetadataItem>): this {
    const { book } = this.context;
    const item = { ...this.current(), ...parts };
    book.assign(
      'metadata',
      withinAllowance(book.metadata.map((other) => (other.id === item.id ? item : other))),
    );
    this.item = item;
    return this;
  }
}

/** Looks for metadata on a spreadsheet, sheet or range; without conditions it finds everything there. */
export class DeveloperMetadataFinderImpl implements Covers<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder> {
  private wanted: Partial<Pick<MetadataItem, 'id' | 'key' | 'value' | 'visibility'>> = {};
  private locationType: string | undefined;
  private isIntersecting = false;

  constructor(
    readonly context: Context,
    private readonly scope: { readonly model?: SheetModel; readonly box?: Box },
  ) {}

  withId(id: number): this {
    return this.want({ id });
  }

  withKey(key: string): this {
    return this.want({ key });
  }

  withValue(value: string): this {
    return this.want({ value });
  }

  withVisibility(visibility: EnumMember): this {
    return this.want({ visibility: visibility.name() });
  }

  withLocationType(locationType: EnumMember): this {
    this.locationType = locationType.name();
    return this;
  }

  /** Also what lies on or around the range, not only what lies exactly there. */
  onIntersectingLocations(): this {
    this.isIntersecting = true;
    return this;
  }

  find(): DeveloperMetadataImpl[] {
    this.context.settle();
    return this.context.book.metadata
      .filter((item) => this.isWanted(item) && this.isInScope(item.place))
      .map((item) => new DeveloperMetadataImpl(this.context, item));
  }

  private want(parts: typeof this.wanted): this {
    this.wanted = { ...this.wanted, ...parts };
    return this;
  }

  private isWanted(item: MetadataItem): boolean {
    if (this.locationType !== undefined && item.place.kind !== this.locationType) return false;
    const { id, key, value, visibility } = { ...item, ...this.wanted };
    return id === item.id && key === item.key && value === item.value && visibility === item.visibility;
  }

  private isInScope(place: MetadataPlace): boolean {
    const { model, box } = this.scope;
    if (!model) return true;
    if (place.kind === 'SPREADSHEET') return this.isIntersecting;
    if (place.sheetId !== model.id) return false;
    if (!box) return true;
    if (place.kind === 'SHEET') return this.isIntersecting || isWholeSheet(box, model);
    const line = boxOfPlace(place, model);
    return this.isIntersecting ? intersect(line, box) !== undefined : isLineOf(place, box, model);
  }
}

/** Adds metadata; the arguments are `(key[, value][, visibility])`. */
export function addMetadata(
  context: Context,
  place: MetadataPlace,
  [key, second, third]: readonly unknown[],
): void {
  const { book } = context;
  const value = typeof second === 'string' ? second : null;
  const visibility = (typeof second === 'string' ? third : second) as EnumMember | null | undefined;
  const item = {
    id: book.host.nextId(),
    key: String(key),
    value,
    visibility: visibility?.name() ?? 'DOCUMENT',
    place,
  };
  book.assign('metadata', withinAllowance([...book.metadata, item]));
}

/** The metadata that sits exactly at a place. */
export function metadataAt(
  context: Context,
  isThere: (place: MetadataPlace) => boolean,
): DeveloperMetadataImpl[] {
  context.settle();
  return context.book.metadata
    .filter((item) => isThere(item.place))
    .map((item) => new DeveloperMetadataImpl(context, item));
}

/** The place of one entire row or column (`G:G`, `8:8`); throws for any other range. */
export function placeOfRange(range: RangeBase): MetadataPlace {
  const place = lineOf(range.model, range.box);
  if (!place) throw new ServiceError(ARBITRARY);
  return place;
}

/** The row or column that a rectangle is exactly; undefined for any other. */
export function lineOf(model: SheetModel, box: Box): MetadataPlace | undefined {
  const { maxRows, maxColumns } = model.grid;
  const isColumn = box.top === 0 && box.bottom === maxRows && box.right - box.left === 1;
  const isRow = box.left === 0 && box.right === maxColumns && box.bottom - box.top === 1;
  if (isColumn) return { kind: 'COLUMN', sheetId: model.id, index: box.left };
  return isRow ? { kind: 'ROW', sheetId: model.id, index: box.top } : undefined;
}

function isLineOf(place: MetadataPlace, box: Box, model: SheetModel): boolean {
  if (place.kind !== 'ROW' && place.kind !== 'COLUMN') return false;
  const line = boxOfPlace(place, model);
  const isWhole =
    place.kind === 'COLUMN'
      ? box.top === 0 && box.bottom === line.bottom
      : box.left === 0 && box.right === line.right;
  return isWhole && intersect(line, box) !== undefined;
}

function isWholeSheet(box: Box, model: SheetModel): boolean {
  const { bounds } = model;
  return box.top === 0 && box.left === 0 && box.bottom === bounds.bottom && box.right === bounds.right;
}

function boxOfPlace(place: { kind: 'ROW' | 'COLUMN'; index: number }, model: SheetModel): Box {
  const { index } = place;
  return place.kind === 'COLUMN'
    ? { ...model.bounds, left: index, right: index + 1 }
    : { ...model.bounds, top: index, bottom: index + 1 };
}

/** Whether two places are the same spreadsheet, sheet, row or column. */
export function isSamePlace(a: MetadataPlace, b: MetadataPlace): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'SPREADSHEET' || b.kind === 'SPREADSHEET') return true;
  if (a.sheetId !== b.sheetId) return false;
  return !('index' in a) || !('index' in b) || a.index === b.index;
}
