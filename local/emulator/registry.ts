/** Joins what Google has (googleMembers.ts) with what is emulated (the class specs): one entry for each class that a script can meet. */
import type { ClassSpec, EnumSpec } from './contract';
import { EnumMember, enumOf } from './contract';
import { classMembers, enumMembers, serviceNames } from './googleMembers';

/** A class as the facades show it. */
export interface KnownClass {
  readonly name: string;
  /** The service that the class belongs to; empty for what several share, such as Ui and Blob. */
  readonly owner: string;
  /** Name -> numbers of arguments that Google accepts, `*` for any. */
  readonly members: ReadonlyMap<string, string>;
  /** Names of the members, `toString` among them. */
  readonly names: readonly string[];
  /** Property -> enum. */
  readonly enums: ReadonlyMap<string, EnumSpec>;
  /** Absent when the emulator does not know the class. */
  readonly spec?: ClassSpec;
}

/** A global of Apps Script: its class and, when it is emulated, the object behind it. */
export interface KnownService {
  readonly name: string;
  readonly known: KnownClass;
  readonly impl?: object;
}

/** Members every enum value has. */
const enumValueMembers = new Map([
  ['name', '0'],
  ['ordinal', '0'],
  ['compareTo', '1'],
  ['toString', '0'],
  ['toJSON', '*'],
]);

/** Looks up classes by Google's name and by the object that implements them. */
export class Registry {
  private readonly byName = new Map<string, KnownClass>();
  private readonly byConstructor = new Map<object, KnownClass>();

  constructor(specs: readonly ClassSpec[], enums: Readonly<Record<string, readonly EnumSpec[]>>) {
    const specByName = new Map(specs.map((spec) => [spec.name, spec]));
    for (const [key, text] of linesOf(classMembers)) {
      const [owner = '', name = ''] = key.split(':');
      const spec = specByName.get(name);
      const known: KnownClass = {
        name,
        owner,
        members: readMembers(text),
        enums: enumsOf(name, enums),
        ...(spec ? { spec } : {}),
      };
      this.byName.set(name, known);
      if (spec) this.byConstructor.set(spec.impl, known);
    }
    const value: ClassSpec = { name: 'Enum', impl: EnumMember, free: new Set(enumValueMembers.keys()) };
    this.byConstructor.set(EnumMember, {
      name: 'Enum',
      owner: '',
      members: enumValueMembers,
      enums: new Map(),
      spec: value,
    });
  }

  /** The class of an implementing object, which may be an instance of a subclass of what its spec names; undefined for strangers. */
  classOf(impl: object): KnownClass | undefined {
    for (
      let prototype: unknown = Object.getPrototypeOf(impl);
      typeof prototype === 'object' && prototype !== null;
      prototype = Object.getPrototypeOf(prototype)
    ) {
      const known = this.byConstructor.get((prototype as { constructor: object }).constructor);
      if (known) return known;
    }
    return undefined;
  }

  /** Every global that Apps Script has, with its object where it is emulated. */
  services(impls: ReadonlyMap<string, object>): KnownService[] {
    return serviceNames
      .trim()
      .split(' ')
      .flatMap((name) => {
        const known = this.byName.get(name);
        const impl = impls.get(name);
        return known ? [{ name, known, ...(impl ? { impl } : {}) }] : [];
      });
  }
}

/** First word and rest of each line. */
function linesOf(text: string): [string, string][] {
  return text
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]);
}

function readMembers(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((entry) => entry.split(':') as [string, string]));
}

function enumsOf(
  className: string,
  given: Readonly<Record<string, readonly EnumSpec[]>>,
): ReadonlyMap<string, EnumSpec> {
  const own = new Map((given[className] ?? []).map((spec) => [spec.name, spec]));
  for (const [key, names] of linesOf(enumMembers)) {
    const [owner = '', property = ''] = key.split('.');
    if (owner === className && !own.has(property)) own.set(property, enumOf(property, names.split(' ')));
  }
  return own;
}
