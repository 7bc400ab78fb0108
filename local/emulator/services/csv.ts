/** Reads CSV as Utilities.parseCsv does. */
import { ServiceError } from '../contract';

/** Rows of fields; quotes inside quoted fields are doubled. Throws for a quote that never closes. */
export function parseCsv(text: string, delimiter = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const source = text.endsWith('\n') ? text.replace(/\r?\n$/, '') : text;
  let place = 0;
  while (place <= source.length) {
    const field = readField(source, place, delimiter);
    row.push(field.value);
    place = field.end;
    if (source.startsWith(delimiter, place) && place < source.length) {
      place += 1;
      continue;
    }
    rows.push(row);
    row = [];
    if (place >= source.length) break;
    place += source.startsWith('\r\n', place) ? 2 : 1;
  }
  return rows;
}

function readField(source: string, start: number, delimiter: string): { value: string; end: number } {
  if (source[start] !== '"') {
    let end = start;
    while (end < source.length && source[end] !== delimiter && source[end] !== '\n' && source[end] !== '\r')
      end += 1;
    return { value: source.slice(start, end), end };
  }
  let value = '';
  for (let place = start + 1; place < source.length; place += 1) {
    const isQuote = source[place] === '"';
    if (isQuote && source[place + 1] !== '"') return { value, end: place + 1 };
    value += source[place] ?? '';
    if (isQuote) place += 1;
  }
  throw new ServiceError('Could not parse text.');
}
