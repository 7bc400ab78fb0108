/** Which texts Sheets would take for something else when they are written into a cell that is no text cell. */
import { cellText, isDayCell, type Cell } from './cell';

/** A formula, or a text whose first sign is swallowed. */
const FORMULA = /^\s*[=+\-@'＝＋－＠]/;
const DIGIT = /\d/;
/** Four letters on end that begin no month: what holds them is neither a number nor a day. */
const WORD =
  /(?<!\p{L})(?!jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|ene|abr|ago|dic|fév|avr|aoû|déc|jui|gen|mag|giu|lug|set|ott|out|fev)\p{L}{4,}/iu;
const PLAIN_ADDRESS = /^[a-z][^\s=+]*@[^\s=+]+$/i;
const BOOLEAN = /^\s*(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|vero)\s*$/i;

/** True for text that becomes a formula, or loses its first sign. */
export function isTakenForFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** True for numbers, days, times, amounts, TRUE and whatever begins like a formula; rather once too often. */
export function isReread(text: string): boolean {
  if (text === '') return false;
  if (isTakenForFormula(text)) return true;
  if (!DIGIT.test(text)) return BOOLEAN.test(text);
  return !PLAIN_ADDRESS.test(text) && !WORD.test(text);
}

/** True for a cell that may be what Sheets made of what was written: of a text elsewhere, of all else in a text cell; `formula` gives the cell's own, '' for none. */
export function isReadAs(cell: Cell, written: Cell, formula: () => string): boolean {
  if (typeof written !== 'string') return typeof cell === 'string' && isTextOf(cell, written);
  if (!isReread(written)) return false;
  if (typeof cell !== 'string') return true;
  return isTakenForFormula(written) && (formula() !== '' || cell === written.trimStart().slice(1));
}

/** A text cell shows a day as the spreadsheet's own country writes it: the same year, month and day in any order. */
function isTextOf(text: string, written: Cell): boolean {
  const numbersIn = (one: string) => [...one.matchAll(/\d+/g)].map(Number).sort((a, b) => a - b);
  if (!isDayCell(written)) return text.trim().toUpperCase() === cellText(written);
  const numbers = numbersIn(text.replace(/\s.*/s, ''));
  return numbers.join() === numbersIn(written.day).join();
}
