/** Files that are no table, known by their first bytes or by what their text is made of; each gets one sentence. */
import { cannot, isEmpty } from './limits';

const SAVE_AS_CSV = 'Save your list as CSV and choose that file.';
const FROM_WORKBOOK =
  'Open it, choose "Save as" and "CSV", and choose that file; or open it in Google Sheets and choose its tab.';

/** First bytes as Latin letters, what such a file is, and what to do. */
const KINDS: readonly (readonly [start: string, what: string, remedy: string])[] = [
  ['PK\x03\x04', 'a ZIP file', 'Open it and choose a CSV file that is in it.'],
  ['\xD0\xCF\x11\xE0', 'an Excel workbook', FROM_WORKBOOK],
  ['%PDF', 'a PDF document', SAVE_AS_CSV],
  ['\x89PNG', 'a picture', SAVE_AS_CSV],
  ['\xFF\xD8\xFF', 'a picture', SAVE_AS_CSV],
  ['GIF8', 'a picture', SAVE_AS_CSV],
  ['\x1F\x8B', 'a compressed file', 'Unpack it and choose the CSV file that is in it.'],
  ['Rar!', 'a compressed file', 'Unpack it and choose the CSV file that is in it.'],
  ['7z\xBC\xAF', 'a compressed file', 'Unpack it and choose the CSV file that is in it.'],
  ['{\\rtf', 'a text document', SAVE_AS_CSV],
  ['SQLite format 3', 'a database', SAVE_AS_CSV],
];
/** Packed as ZIP files by the programs that make them. */
const WORKBOOK_NAME = /\.(xlsx|xlsm|xlsb|ods|numbers)$/i;
/** Some programs export web pages under the name of a workbook. */
const WEB_PAGE = /^\s*<(!doctype html|html|table|\?xml|head|body|meta|style)\b/i;
/** Characters looked at. */
const SAMPLE = 65_536;
/** Of random bytes nine in a hundred are control characters, of text none; NULs, line ends and what FileMaker puts between values are not counted. */
const MAX_CONTROL = 0.03;
const CONTROL = /[\x01-\x08\x0E-\x1C\x1E\x1F]/g;

/** Why these bytes are no table; undefined when they may be one. */
export function notATable(file: string, bytes: Uint8Array) {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const [, what, remedy] = KINDS.find(([signature]) => start.startsWith(signature)) ?? [];
  if (what !== undefined && remedy !== undefined)
    return WORKBOOK_NAME.test(file)
      ? cannot(`${file} is a workbook, not a CSV file.`, FROM_WORKBOOK)
      : cannot(`${file} is ${what}, not a table.`, remedy);
  return undefined;
}

/** Why this text is no table though it is text; undefined when it may be one. */
export function notATableText(file: string, text: string) {
  const sample = text.slice(0, SAMPLE);
  if (/^[\s\0]*$/.test(text)) return isEmpty(file);
  if ((sample.match(CONTROL)?.length ?? 0) > sample.length * MAX_CONTROL)
    return cannot(`${file} holds no text, so it is no table.`, SAVE_AS_CSV);
  return WEB_PAGE.test(text.slice(0, 1_000))
    ? cannot(`${file} is a web page, not a table.`, `Open it in a spreadsheet program. ${SAVE_AS_CSV}`)
    : undefined;
}
