/** Carries values between the emulated services and a script's realm; which object stands for which is left to expose.ts. */
import { isPlainObject } from './clientClone';
import { HandedOver } from './contract';
import type { Realm } from './realm';

/** How a single service object crosses. */
export interface Crossing {
  readonly realm: Realm;
  /** The script's object for one of ours; undefined when it is none of ours. */
  show(impl: object): object | undefined;
  /** Ours for the script's object; undefined when it is a plain value. */
  reveal(shown: object): object | undefined;
}

/** Makes a service's value one of the script's realm: arrays and dates are copied, service objects become facades. */
export function toScript(value: unknown, crossing: Crossing): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return arrayToScript(value, crossing);
  if (value instanceof HandedOver) return value.make(crossing.realm);
  if (isDate(value)) return crossing.realm.newDate(value.getTime());
  const shown = crossing.show(value);
  if (shown) return shown;
  if (!isPlainObject(value)) return value;
  const made = new crossing.realm.Object() as Record<string, unknown>;
  for (const [key, item] of Object.entries(value)) made[key] = toScript(item, crossing);
  return made;
}

/** One loop a row, no closures: some results are large. */
function arrayToScript(source: readonly unknown[], crossing: Crossing): unknown[] {
  const { length } = source;
  const made = new crossing.realm.Array<unknown>(length);
  for (let index = 0; index < length; index += 1) {
    const item = source[index];
    made[index] = typeof item === 'object' && item !== null ? toScript(item, crossing) : item;
  }
  return made;
}

/** Replaces facades by the objects behind them; arrays and plain objects are copied only when they hold one. */
export function toService(value: unknown, crossing: Crossing): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return arrayToService(value, crossing);
  if (isDate(value)) return value;
  const impl = crossing.reveal(value);
  if (impl) return impl;
  return isPlainObject(value) ? objectToService(value, crossing) : value;
}

function arrayToService(source: readonly unknown[], crossing: Crossing): readonly unknown[] {
  let made: unknown[] | undefined;
  const { length } = source;
  for (let index = 0; index < length; index += 1) {
    const item = source[index];
    if (typeof item !== 'object' || item === null) continue;
    const inner = toService(item, crossing);
    if (inner === item) continue;
    made ??= [...source];
    made[index] = inner;
  }
  return made ?? source;
}

function objectToService(source: object, crossing: Crossing): object {
  const entries = Object.entries(source).map(
    ([key, item]) => [key, item, toService(item, crossing)] as const,
  );
  if (entries.every(([, item, inner]) => item === inner)) return source;
  return Object.fromEntries(entries.map(([key, , inner]) => [key, inner]));
}

/** Whether a value of any realm is a Date. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
