/** The spreadsheet as a whole: tabs, names, metadata, protections, locale and zone; knows neither Google's classes nor how values are read or written. */
import type { SheetsHost } from '../../contract';
import { localeOf } from '../../cells';
import type { Locale } from '../../cells';
import { moveBox, moveIndex } from './box';
import type { Change } from './box';
import { Journal } from './journal';
import { moveReferences, renameReferences } from './references';
import type {
  Area,
  CriterionValue,
  FormatRule,
  MetadataItem,
  NamedArea,
  ProtectionItem,
  ValidationRule,
} from './rules';
import { SheetModel } from './sheetModel';
import type { SheetShape } from './sheetModel';

/** Rows and columns of a new tab, as Google makes it. */
export const NEW_SHEET_ROWS = 1000;
export const NEW_SHEET_COLUMNS = 26;

/** How a spreadsheet begins. */
export interface WorkbookSettings {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly zone: string;
  readonly owner: string;
}

/** All that is stored of one spreadsheet. */
export class Workbook {
  readonly journal = new Journal();
  readonly id: string;
  name: string;
  zone: string;
  locale: Locale;
  owner: string;
  editors: readonly string[] = [];
  viewers: readonly string[] = [];
  sheets: readonly SheetModel[] = [];
  names: readonly NamedArea[] = [];
  metadata: readonly MetadataItem[] = [];
  protections: readonly ProtectionItem[] = [];
  activeSheetId = 0;

  constructor(
    readonly host: SheetsHost,
    settings: WorkbookSettings,
  ) {
    this.id = settings.id;
    this.name = settings.name;
    this.zone = settings.zone;
    this.owner = settings.owner;
    this.locale = localeOf(settings.locale);
  }

  /** The tab in front; the first one when the last chosen is gone. */
  get activeSheet(): SheetModel | undefined {
    return this.sheetById(this.activeSheetId) ?? this.sheets[0];
  }

  /** Cells of all tabs, empty ones included. */
  get cellCount(): number {
    return this.sheets.reduce((sum, sheet) => sum + sheet.grid.maxRows * sheet.grid.maxColumns, 0);
  }

  sheetById(id: number): SheetModel | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Names are compared without regard to case. */
  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Sets a field so that it can be undone. */
  assign<K extends keyof Workbook>(key: K, value: Workbook[K]): void {
    this.journal.assign<Workbook, K>(this, key, value);
  }

  /** Makes a tab without putting it among the others. */
  newSheet(name: string, shape?: Partial<SheetShape>, id?: number): SheetModel {
    const full = { kind: 'GRID' as const, rows: NEW_SHEET_ROWS, columns: NEW_SHEET_COLUMNS, ...shape };
    return new SheetModel(this.journal, { id: id ?? this.host.nextId(), name }, full);
  }

  /** Puts a tab at a position counted from 0. */
  addSheet(sheet: SheetModel, position = this.sheets.length): void {
    this.assign('sheets', [...this.sheets.slice(0, position), sheet, ...this.sheets.slice(position)]);
  }

  /** Takes a tab away with its names, metadata and protections. */
  removeSheet(sheet: SheetModel): void {
    this.assign(
      'sheets',
      this.sheets.filter((other) => other !== sheet),
    );
    this.assign(
      'names',
      this.names.filter((named) => named.area.sheetId !== sheet.id),
    );
    this.assign(
      'protections',
      this.protections.filter((item) => item.sheetId !== sheet.id),
    );
    this.assign(
      'metadata',
      this.metadata.filter(({ place }) => place.kind === 'SPREADSHEET' || place.sheetId !== sheet.id),
    );
  }

  /** Gives a tab another name, in formulas too. */
  renameSheet(sheet: SheetModel, name: string): void {
    const old = sheet.name;
    sheet.assign('name', name);
    for (const other of this.sheets) other.grid.editFormulas((text) => renameReferences(text, old, name));
  }

  /** Copies a tab's cells, settings, metadata of sheet and columns, and rules onto a new tab. */
  copySheet(source: SheetModel, target: SheetModel): void {
    target.copyFrom(source);
    const own = (area: Area): Area => (area.sheetId === source.id ? { ...area, sheetId: target.id } : area);
    const toOwn = (rule: FormatRule): FormatRule => ({ ...rule, areas: rule.areas.map(own) });
    target.assign('formatRules', source.formatRules.map(toOwn));
    target.grid.layers.validation.mapValues((rule) => mapAreas(rule, own));
    this.copyMetadata(source, target);
  }

  /** Inserts, deletes or moves rows or columns of a tab; all that refers to them follows. */
  shift(sheet: SheetModel, change: Change, inherit?: number): void {
    sheet.shift(change, inherit);
    this.shiftAreas(sheet, change);
    this.shiftMetadata(sheet, change);
    for (const other of this.sheets) {
      const move = { change, sheetName: sheet.name, isOwnSheet: other === sheet };
      other.grid.editFormulas((text) => moveReferences(text, move));
    }
  }

  private copyMetadata(source: SheetModel, target: SheetModel): void {
    const copies = this.metadata.flatMap((item): MetadataItem[] => {
      if (item.place.kind === 'SPREADSHEET' || item.place.sheetId !== source.id) return [];
      return [{ ...item, id: this.host.nextId(), place: { ...item.place, sheetId: target.id } }];
    });
    if (copies.length > 0) this.assign('metadata', [...this.metadata, ...copies]);
  }

  private shiftAreas(sheet: SheetModel, change: Change): void {
    const move = (area: Area): Area | undefined => {
      if (area.sheetId !== sheet.id) return area;
      const box = moveBox(change, area.box);
      return box && { ...area, box };
    };
    this.assign(
      'names',
      this.names.flatMap((named) => withArea(named, move(named.area))),
    );
    this.assign(
      'protections',
      this.protections.flatMap((item) => shiftProtection(item, sheet.id, change)),
    );
    for (const other of this.sheets) {
      other.assign(
        'formatRules',
        other.formatRules.flatMap((rule) => shiftRule(rule, move)),
      );
      other.grid.layers.validation.mapValues((rule) => mapAreas(rule, (area) => move(area) ?? area));
    }
  }

  private shiftMetadata(sheet: SheetModel, change: Change): void {
    const kind = change.axis === 'rows' ? 'ROW' : 'COLUMN';
    const moved = this.metadata.flatMap((item): MetadataItem[] => {
      const { place } = item;
      if (place.kind === 'SPREADSHEET' || place.kind !== kind || place.sheetId !== sheet.id) return [item];
      const index = moveIndex(change, place.index);
      return index === undefined ? [] : [{ ...item, place: { ...place, index } }];
    });
    this.assign('metadata', moved);
  }
}

function withArea(named: NamedArea, area: Area | undefined): NamedArea[] {
  return area ? [{ ...named, area }] : [];
}

function shiftRule(rule: FormatRule, move: (area: Area) => Area | undefined): FormatRule[] {
  const areas = rule.areas.flatMap((area) => move(area) ?? []);
  return areas.length > 0 ? [{ ...rule, areas }] : [];
}

function shiftProtection(item: ProtectionItem, sheetId: number, change: Change): ProtectionItem[] {
  if (item.sheetId !== sheetId) return [item];
  const unprotected = item.unprotected.flatMap((box) => moveBox(change, box) ?? []);
  if (item.box === undefined) return [{ ...item, unprotected }];
  const box = moveBox(change, item.box);
  return box ? [{ ...item, box, unprotected }] : [];
}

// The same rule object where nothing moves: rules are compared by identity.
function mapAreas(rule: ValidationRule, change: (area: Area) => Area): ValidationRule {
  if (!rule.values.some((value) => typeof value === 'object' && 'area' in value)) return rule;
  const values = rule.values.map((value): CriterionValue =>
    typeof value === 'object' && 'area' in value ? { area: change(value.area) } : value,
  );
  return { ...rule, values };
}
