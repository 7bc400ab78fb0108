/** How a value of a script becomes a text where Google wants one. */

/** JavaScript's own conversion, `toString` of objects included; null and undefined print their names. */
export function textOf(value: unknown): string {
  return String(value);
}
