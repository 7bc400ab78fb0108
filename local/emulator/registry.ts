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
    for (const listed of listedClasses()) {
      const spec = specByName.get(listed.name);
      const own = (enums[listed.name] ?? []).map((one) => [one.name, one] as const);
      this.add({ ...listed, enums: new Map([...listed.enums, ...own]), ...(spec ? { spec } : {}) });
    }
    const spec: ClassSpec = { name: 'Enum', impl: EnumMember, free: new Set(enumValueMembers.keys()) };
    this.add({
      name: 'Enum',
      owner: '',
      members: enumValueMembers,
      enums: new Map(),
      spec,
    });
  }

  private add(known: KnownClass): void {
    this.byName.set(known.name, known);
    if (known.spec) this.byConstructor.set(known.spec.impl, known);
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

let listed: readonly KnownClass[] | undefined;

/** Google's classes without their specs; read once, for every host has the same. */
function listedClasses(): readonly KnownClass[] {
  listed ??= linesOf(classMembers).map(([key, text]) => {
    const [owner = '', name = ''] = key.split(':');
    const members = new Map(text.split(' ').map((entry) => entry.split(':') as [string, string]));
    return {
      name,
      owner,
      members,
      enums: listedEnums(name),
    };
  });
  return listed;
}

function listedEnums(className: string): ReadonlyMap<string, EnumSpec> {
  const own = linesOf(enumMembers).filter(([key]) => key.startsWith(`${className}.`));
  const specs = own.map(([key, names]) => enumOf(key.slice(className.length + 1), names.split(' ')));
  return new Map(specs.map((spec) => [spec.name, spec]));
}
