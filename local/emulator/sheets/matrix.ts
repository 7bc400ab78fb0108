/** Checks that a matrix from a script fits a range, with Google's messages; knows nothing of what is in it. */
import { ServiceError, signatureError } from '../contract';
import { heightOf, widthOf } from './model/box';
import type { Box } from './model/box';

/** Gives the matrix as rows when it has exactly the range's size; else throws Google's complaint about `method`. */
export function fitMatrix(box: Box, data: unknown, method: string): readonly (readonly unknown[])[] {
  if (!Array.isArray(data) || !data.every((row) => Array.isArray(row))) throw signatureError(method, [data]);
  const rows = data as readonly (readonly unknown[])[];
  if (rows.length !== heightOf(box)) throw new ServiceError(mismatch('rows', rows.length, heightOf(box)));
  const width = widthOf(box);
  // Counted through: an iterator would leave an object in memory for each row.
  for (let at = 0; at < rows.length; at++) {
    const found = rows[at]?.length ?? 0;
    if (found !== width) throw new ServiceError(mismatch('columns', found, width));
  }
  return rows;
}

function mismatch(what: string, data: number, range: number): string {
  return `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${data} but the range has ${range}.`;
}
