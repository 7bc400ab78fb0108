/** A text file that the command line was given. */
import { readFileSync } from 'node:fs';

/** Throws one plain sentence when the file cannot be read. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Error(`The file ${file} cannot be read.`);
  }
}
