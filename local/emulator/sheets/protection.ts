/** Protection of sheets and ranges; whether one holds a write back is decided in model/rights.ts. */
import { ServiceError } from '../contract';
import type { Covers, EnumMember } from '../contract';
import type { Context } from './context';
import { member } from './enums';
import type { Box } from './model/box';
import { isAllowed } from './model/rights';
import type { ProtectionItem } from './model/rules';
import type { SheetModel } from './model/sheetModel';
import type { NamedRangeImpl } from './namedRange';
import type { RangeImpl } from './range';
import { UserImpl, addressOf } from './user';

/** A protection. Until its editors are changed it holds nobody back who may edit the file. */
export class ProtectionImpl implements Covers<GoogleAppsScript.Spreadsheet.Protection> {
  constructor(
    readonly context: Context,
    private readonly id: number,
  ) {}

  getProtectionType(): EnumMember {
    return member('ProtectionType', this.item().box ? 'RANGE' : 'SHEET');
  }

  getDescription(): string {
    return this.item().description;
  }

  setDescription(description: string): this {
    return this.change({ description });
  }

  isWarningOnly(): boolean {
    return this.item().isWarningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.change({ isWarningOnly: warningOnly });
  }

  /** The whole sheet for a sheet's protection, whose notation is then empty. */
  getRange(): RangeImpl {
    const { sheetId, box } = this.item();
    const model = this.sheet(sheetId);
    const open = { startRow: true, endRow: true, startColumn: true, endColumn: true };
    return box ? this.context.views.range(model, box) : this.context.views.range(model, model.bounds, open);
  }

  setRange(range: RangeImpl): this {
    return this.change({ sheetId: range.model.id, box: range.box, name: null });
  }

  getRangeName(): string | null {
    return this.item().name;
  }

  setRangeName(rangeName: string): this {
    const named = this.context.book.names.find(({ name }) => name === rangeName);
    if (!named) throw new ServiceError('Range not found');
    return this.change({ name: rangeName, sheetId: named.area.sheetId, box: named.area.box });
  }

  setNamedRange(namedRange: NamedRangeImpl): this {
    return this.setRangeName(namedRange.getName());
  }

  getUnprotectedRanges(): RangeImpl[] {
    const { sheetId, unprotected } = this.item();
    return unprotected.map((box) => this.context.views.range(this.sheet(sheetId), box));
  }

  setUnprotectedRanges(ranges: readonly RangeImpl[]): this {
    return this.change({ unprotected: ranges.map(({ box }) => box) });
  }

  canEdit(): boolean {
    this.context.settle();
    return isAllowed(this.context.book, this.item(), this.context.book.host.userEmail());
  }

  canDomainEdit(): boolean {
    return false;
  }

  setDomainEdit(_editable: boolean): this {
    return this;
  }

  getEditors(): UserImpl[] {
    this.context.settle();
    return (this.item().editors ?? []).map((address) => new UserImpl(address));
  }

  addEditor(user: unknown): this {
    return this.addEditors([user]);
  }

  addEditors(users: readonly unknown[]): this {
    return this.change({ editors: [...new Set([...this.known(), ...users.map(addressOf)])] });
  }

  removeEditor(user: unknown): this {
    return this.removeEditors([user]);
  }

  /** Neither the file's owner nor the signed-in user can be taken off, which Google passes over in silence. */
  removeEditors(users: readonly unknown[]): this {
    const { book } = this.context;
    const gone = new Set(users.map(addressOf));
    gone.delete(book.owner);
    gone.delete(book.host.userEmail());
    return this.change({ editors: this.known().filter((address) => !gone.has(address)) });
  }

  remove(): void {
    const { book } = this.context;
    this.item();
    book.assign(
      'protections',
      book.protections.filter((other) => other.id !== this.id),
    );
  }

  private known(): readonly string[] {
    return this.item().editors ?? [];
  }

  private item(): ProtectionItem {
    const found = this.context.book.protections.find((item) => item.id === this.id);
    if (!found) throw new ServiceError('Protection was not found.');
    return found;
  }

  private sheet(id: number): SheetModel {
    const model = this.context.book.sheetById(id);
    if (!model) throw new ServiceError(`Sheet ${id} not found`);
    return model;
  }

  private change(parts: Partial<ProtectionItem>): this {
    const { book } = this.context;
    const changed = { ...this.item(), ...parts };
    book.assign(
      'protections',
      book.protections.map((item) => (item.id === this.id ? changed : item)),
    );
    return this;
  }
}

/** Adds a protection of a rectangle, or of the whole sheet. */
export function protect(context: Context, model: SheetModel, box: Box | undefined): ProtectionImpl {
  const { book } = context;
  const id = book.host.nextId();
  const blank = { name: null, description: '', isWarningOnly: false, editors: undefined, unprotected: [] };
  book.assign('protections', [...book.protections, { id, sheetId: model.id, box, ...blank }]);
  return new ProtectionImpl(context, id);
}

/** The protections of a kind, of one sheet or of all. */
export function protectionsOf(context: Context, type: EnumMember, model?: SheetModel): ProtectionImpl[] {
  context.settle();
  const isWanted = (item: ProtectionItem) =>
    (item.box ? 'RANGE' : 'SHEET') === type.name() && (!model || item.sheetId === model.id);
  return context.book.protections.filter(isWanted).map(({ id }) => new ProtectionImpl(context, id));
}
