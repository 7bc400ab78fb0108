/** Reads JSON of others without trusting it: every field may be missing, null or a number written as text. */

export type Fields = Readonly<Record<string, unknown>>;

/** The object that the text holds; undefined for all other text. */
export function parseFields(text: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFields(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** '' when it is no text. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A whole number above 0, also when written as text; undefined for anything else. */
export function countOf(value: unknown): number | undefined {
  if (typeof value !== 'number' && !(typeof value === 'string' && /^\d{1,9}$/.test(value))) return undefined;
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
