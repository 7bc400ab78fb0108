/** What the emulated services and the machinery that shows them to a script agree on; knows no service itself. */

/** An error that the script sees as Google's `Exception`: the message is the one Google prints. */
export class ServiceError extends Error {
  override name = 'Exception';
}

/** A failure of Google's that is over at the next call: thrown by a host's hook, it makes that one call fail, and the script may catch it. */
export class PassingError extends ServiceError {}

/** Google's complaint about arguments of a wrong type or number; `method` is written as Google writes it, e.g. `SpreadsheetApp.Range.setValues`. */
export function signatureError(method: string, args: readonly unknown[]): ServiceError {
  const types = args.map(javaTypeOf).join(',');
  return new ServiceError(`The parameters (${types}) don't match the method signature for ${method}.`);
}

function javaTypeOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'object') return '(class)';
  const name = typeof value;
  return name === 'number' || name === 'boolean' ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Declares by the official types which members a class covers: every method of `T` under its name; what is left out is named in an `Omit`. Results are ours, since facades stand between. */
export type Covers<T> = {
  [K in keyof T as T[K] extends (...args: never[]) => unknown ? K : never]: (...args: never[]) => unknown;
};

/** The makers of a realm's values that rows of cells need. */
export interface ValueMakers {
  readonly Array: ArrayConstructor;
  newDate(ms: number): Date;
}

/** What the services may ask of the running host. */
export interface SheetsHost {
  /** The virtual clock, milliseconds since 1970 UTC. */
  now(): number;
  /** The signed-in user's address as Session would give it. */
  userEmail(): string;
  /** A fresh id, the same sequence in each host (no machine randomness). */
  nextId(): number;
  /** The object behind `SpreadsheetApp.getUi()`; throws when there is no editor. */
  ui(): object;
  /** The spreadsheet's locale at its creation, e.g. `en_US`. */
  readonly locale: string;
  /** The spreadsheet's time zone at its creation (IANA). */
  readonly sheetZone: string;
  /** The script's time zone (IANA): cell dates are shown to the script through it only by its own `Date`. */
  readonly scriptZone: string;
  /** Toasts shown by `Spreadsheet.toast`; ignored without an open editor, as on Google. */
  toast(message: string, title: string, seconds: number): void;
}

/** What the host needs of the object behind `SpreadsheetApp` beyond Google's own members. */
export interface SheetsApp {
  /** Carries out pending writes; throws the ServiceError of a write that is rejected late. */
  commit(): void;
  /** Drops the writes made since the last commit, as when a run is killed. */
  rollback(): void;
  /** The whole workbook as plain JSON-safe data. */
  snapshot(): unknown;
  /** Puts back what `snapshot` gave. */
  restore(data: unknown): void;
}

/** One class that a script can get hold of. */
export interface ClassSpec {
  /** Google's name of the class: `Sheet`, `Range`, `DeveloperMetadataFinder`. */
  readonly name: string;
  /** The implementation's constructor; instances are shown to the script as facades of `name`. */
  readonly impl: abstract new (...args: never[]) => object;
  /** Members that do not reach Google's server and are not counted. */
  readonly free: ReadonlySet<string>;
  /** Rows whose contents a call moves; undefined when it moves none. */
  readonly rowsMoved?: (member: string, self: object, args: readonly unknown[]) => number | undefined;
  /** Members that only print what they are given, and so get the script's own objects. */
  readonly asShown?: ReadonlySet<string>;
  /** Members without arguments whose result is made in the script's own realm at once: a sheet's rows are many, and would be copied twice. */
  readonly madeThere?: ReadonlyMap<string, (self: object, makers: ValueMakers) => unknown>;
  /** Tells an object which script object stands for it, for classes that take properties from the script. */
  readonly onShow?: (self: object, facade: object) => void;
}

/** An enum reachable as a property of a service (`SpreadsheetApp.ProtectionType.RANGE`). */
export interface EnumSpec {
  readonly name: string;
  readonly members: readonly EnumMember[];
}

/** One member of an enum: compares by identity, prints its name, as on Google. */
export class EnumMember {
  constructor(
    private readonly memberName: string,
    private readonly position: number,
  ) {}
  name(): string {
    return this.memberName;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: EnumMember): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.memberName;
  }
  toJSON(): string {
    return this.memberName;
  }
}

/** Builds an enum from its names in order. */
export function enumOf(name: string, names: readonly string[]): EnumSpec {
  return { name, members: names.map((member, position) => new EnumMember(member, position)) };
}
