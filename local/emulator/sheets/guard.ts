/** Refuses arguments of the wrong kind as Google does, before a member sees them; what a member does with good ones is not its business. */
import { EnumMember, ServiceError } from '../contract';
import type { ClassSpec } from '../contract';
import { argumentTypes } from './argumentTypes';
import { isDate } from './model/reader';

type Forms = readonly (readonly string[])[];

const FORMS = readForms();

/** Puts the check in front of every member of the classes whose kinds of arguments are known. */
export function guardClasses(specs: readonly ClassSpec[]): void {
  for (const { name, impl } of specs) {
    for (const [member, forms] of FORMS.get(name) ?? [])
      guardMember(specs, { className: name, impl, member, forms });
  }
}

interface Guarded {
  readonly className: string;
  readonly impl: ClassSpec['impl'];
  readonly member: string;
  readonly forms: Forms;
}

function guardMember(specs: readonly ClassSpec[], { className, impl, member, forms }: Guarded): void {
  const prototype = impl.prototype as Record<string, unknown>;
  const plain = prototype[member];
  if (typeof plain !== 'function') return;
  const label =
    className === 'SpreadsheetApp' ? `SpreadsheetApp.${member}` : `SpreadsheetApp.${className}.${member}`;
  const guarded = function (this: unknown, ...args: unknown[]): unknown {
    const fits = forms.some(
      (kinds) => kinds.length === args.length && kinds.every((kind, i) => isOfKind(specs, kind, args[i])),
    );
    if (!fits) throw mismatch(specs, label, args);
    return Reflect.apply(plain as (...values: unknown[]) => unknown, this, args);
  };
  Object.defineProperty(prototype, member, { value: guarded, writable: true, configurable: true });
}

function isOfKind(specs: readonly ClassSpec[], kinds: string, value: unknown): boolean {
  if (kinds.endsWith('?')) {
    return value === null || value === undefined || isOfKind(specs, kinds.slice(0, -1), value);
  }
  return kinds.split('/').some((kind) => isPlainKind(kind, value) ?? isInstance(specs, kind, value));
}

// undefined: the kind is the name of a class or enum.
function isPlainKind(kind: string, value: unknown): boolean | undefined {
  if (kind === 'v') return true;
  if (kind === 'n') return typeof value === 'number';
  if (kind === 's') return typeof value === 'string';
  if (kind === 'b') return typeof value === 'boolean';
  if (kind === 'd') return isDate(value);
  if (kind === 'a') return Array.isArray(value);
  if (kind === 'o') return typeof value === 'object' && value !== null;
  return undefined;
}

// For classes of other services (User), and for those that are not emulated, every object passes.
function isInstance(specs: readonly ClassSpec[], name: string, value: unknown): boolean {
  if (value instanceof EnumMember) return !specs.some((spec) => spec.name === name);
  const impl = specs.find((spec) => spec.name === name)?.impl;
  return impl ? value instanceof impl : typeof value === 'object' && value !== null;
}

function mismatch(specs: readonly ClassSpec[], label: string, args: readonly unknown[]): ServiceError {
  const kinds = args.map((arg) => kindName(specs, arg)).join(',');
  return new ServiceError(`The parameters (${kinds}) don't match the method signature for ${label}.`);
}

function kindName(specs: readonly ClassSpec[], value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'number[]';
  if (typeof value === 'string') return 'String';
  if (typeof value !== 'object') return typeof value;
  const spec = specs.find(({ impl }) => value instanceof impl);
  return spec ? `SpreadsheetApp.${spec.name}` : '(class)';
}

function readForms(): ReadonlyMap<string, ReadonlyMap<string, Forms>> {
  const lines = argumentTypes.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [className = '', ...members] = line.split(' ');
      return [className, new Map(members.map(readMember))];
    }),
  );
}

function readMember(entry: string): [string, Forms] {
  const [member = '', forms = ''] = entry.split('=');
  return [member, forms.split('|').map((form) => (form === '' ? [] : form.split(',')))];
}
