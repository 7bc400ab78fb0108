/** Carries values between the page and the server as `google.script.run` does: strictly, by copy, and silently null where the server returns something illegal. */

/** Thrown inside a copy when a value cannot travel; never leaves this file. */
class IllegalValue extends Error {}

/** Copies an argument. Throws the page's TypeError for a Date, a function, an instance, NaN or a circle. */
export function cloneArgument(value: unknown, position: number): unknown {
  try {
    return clone(value, new Set());
  } catch (error) {
    if (error instanceof IllegalValue)
      throw new TypeError(`Failed due to illegal value in property: ${position}`, { cause: error });
    throw error;
  }
}

/** Copies a result. One illegal value anywhere makes the whole result null, without an error. */
export function cloneResult(value: unknown): unknown {
  try {
    return clone(value, new Set());
  } catch (error) {
    if (error instanceof IllegalValue) return null;
    throw error;
  }
}

function clone(value: unknown, above: Set<object>): unknown {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (typeof value !== 'object' || above.has(value)) throw new IllegalValue();
  above.add(value);
  const copy = Array.isArray(value)
    ? Array.from(value, (item) => clone(item, above))
    : cloneObject(value, above);
  above.delete(value);
  return copy;
}

function cloneObject(value: object, above: Set<object>): Record<string, unknown> {
  if (!isPlainObject(value)) throw new IllegalValue();
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  return Object.fromEntries(entries.map(([key, item]) => [key, clone(item, above)]));
}

/** Whether an object of any realm was written as `{...}`: its prototype is that realm's root, or none. */
export function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype === null) return true;
  return (
    typeof prototype === 'object' &&
    Object.getPrototypeOf(prototype) === null &&
    Object.prototype.hasOwnProperty.call(prototype, 'isPrototypeOf')
  );
}
