/** Named ranges: making, finding, renaming and removing them. */
import type { Covers } from '../contract';
import { ServiceError } from '../contract';
import type { Context } from './context';
import type { NamedArea } from './model/rules';
import type { RangeImpl } from './range';

/** A name for a range. */
export class NamedRangeImpl implements Covers<GoogleAppsScript.Spreadsheet.NamedRange> {
  constructor(
    readonly context: Context,
    private name: string,
  ) {}

  getName(): string {
    return this.name;
  }

  getRange(): RangeImpl {
    const { area } = findName(this.context, this.name);
    const model = this.context.book.sheetById(area.sheetId);
    if (!model) throw new ServiceError(`Sheet ${area.sheetId} not found`);
    return this.context.views.range(model, area.box);
  }

  setName(name: string): this {
    this.replace({ ...findName(this.context, this.name), name });
    this.name = name;
    return this;
  }

  setRange(range: RangeImpl): this {
    this.replace({ name: this.name, area: { sheetId: range.model.id, box: range.box } });
    return this;
  }

  remove(): void {
    removeName(this.context, this.name);
  }

  private replace(named: NamedArea): void {
    const { book } = this.context;
    book.assign(
      'names',
      book.names.map((other) => (other.name === this.name ? named : other)),
    );
  }
}

/** Gives a range a name; an existing name moves to the new range. */
export function setName(context: Context, name: string, range: RangeImpl): void {
  if (!/^[A-Za-z_][\w.]*$/.test(name) || name.length > 250) {
    throw new ServiceError(`The name "${name}" is not a valid name for a range.`);
  }
  const { book } = context;
  const others = book.names.filter((named) => !isNamed(named, name));
  book.assign('names', [...others, { name, area: { sheetId: range.model.id, box: range.box } }]);
}

/** Removes a name; throws when there is none such. */
export function removeName(context: Context, name: string): void {
  findName(context, name);
  const { book } = context;
  book.assign(
    'names',
    book.names.filter((named) => !isNamed(named, name)),
  );
}

function findName(context: Context, name: string): NamedArea {
  const found = context.book.names.find((named) => isNamed(named, name));
  if (!found) throw new ServiceError(`The named range "${name}" does not exist.`);
  return found;
}

function isNamed(named: NamedArea, name: string): boolean {
  return named.name.toLowerCase() === name.toLowerCase();
}
