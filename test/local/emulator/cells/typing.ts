/** Types texts into single cells on a fixed day; the tests beside it say what comes of it. */
import { type TypedCell, localeOf, readTyped, serialFromParts } from '../../../../local/emulator/cells';

/** The day on which the tests type: 20 November 2026. */
export const today = serialFromParts({ year: 2026, month: 11, day: 20 });

/** What a cell of automatic format (or of the given one) holds after typing. */
export function type(text: string, locale = 'en_US', format = ''): TypedCell {
  return readTyped(text, { locale: localeOf(locale), format, today });
}

/** The serial of a day written as yyyy-mm-dd, with a time if given. */
export function serialOf(day: string): number {
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = day.split(/[- :]/).map(Number);
  return serialFromParts({ year, month, day: date, hour, minute });
}
