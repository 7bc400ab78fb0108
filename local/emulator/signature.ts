/** Words Google's complaint about arguments that fit no overload. */
import { signatureError } from './contract';
import type { KnownClass } from './registry';

/** `The parameters (String,SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Sheet.getRange.` Service objects among the arguments are given as their class. */
export function signatureMessage(known: KnownClass, member: string, args: readonly unknown[]): string {
  const types = args.map((arg) => (isClass(arg) ? fullName(arg) : undefined));
  const plain = signatureError(`${fullName(known)}.${member}`, args).message;
  if (types.every((type) => type === undefined)) return plain;
  const written = /\((.*?)\) don't match/.exec(plain)?.[1]?.split(',') ?? [];
  const named = types.map((type, index) => type ?? written[index] ?? 'null');
  return `The parameters (${named.join(',')}) don't match the method signature for ${fullName(known)}.${member}.`;
}

function fullName(known: KnownClass): string {
  return known.owner === '' || known.owner === known.name ? known.name : `${known.owner}.${known.name}`;
}

function isClass(value: unknown): value is KnownClass {
  return typeof value === 'object' && value !== null && 'owner' in value && 'members' in value;
}
