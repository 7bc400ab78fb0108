/** Rows whose column of consent says yes to texts, while another column of the owner's, which is not read, says no: the owner is told. */
import { cellText, type Cell } from '../../core/cell';
import { readConsent } from '../../core/customers/consent';
import type { CustomerRow, Field } from '../../core/customers/customer';
import { quoted, sayYesBut, type Problem } from '../../core/customers/validation';
import { headingReader } from './headingReader';
import { isFormulaError } from './looks';

interface ReadList {
  readonly customers: readonly CustomerRow[];
  readonly columns: ReadonlyMap<Field, number>;
  readonly headingCells: readonly Cell[];
  /** Not asked for where no heading is about a no. */
  readonly grid: readonly (readonly Cell[])[];
}

/** A part of each heading that can be about consent: what headings mean is asked only where one is there. */
const MAY_BE_CONSENT =
  /te?xt|sms|msg|mess|mensaj|consen|permis|opt|unsub|bl[ao]ck|dn[cdt]|contact|market|disturb|einwill/i;
/** What stands for no mark under a heading that says no. */
const NO_MARK = /^(?:|no?|nein|non|f|false|0|-+)$/i;

/** One problem for each such row, in list order. */
export function noesBeside(list: ReadList): Problem[] {
  if (!list.columns.has('textConsent')) return [];
  const mapped = new Set(list.columns.values());
  const others = list.headingCells.flatMap((cell, at) => {
    const isNo = mapped.has(at + 1) ? undefined : noUnder(cellText(cell));
    return isNo ? [{ at, isNo }] : [];
  });
  if (others.length === 0) return [];
  const { grid } = list;
  return list.customers.flatMap(({ row, id, cells: { textConsent } }) => {
    if (readConsent(textConsent) !== 'yes') return [];
    const cells = grid[row - 1] ?? [];
    const no = others.find(({ at, isNo }) => isNo(cells[at]));
    if (!no) return [];
    const stands = `${quoted(cells[no.at])} stands under ${quoted(list.headingCells[no.at])} in the same row`;
    const rest = `${stands}, and only this column is heard. Write no here if texts are not wanted.`;
    const sentence = sayYesBut(textConsent, rest);
    const value = cellText(textConsent);
    return [{ row, id, field: 'textConsent', kind: 'consent', value, sentence, suggested: '' }];
  });
}

/** Tells a no to texts in a cell under this heading; undefined where there can be none. */
function noUnder(heading: string): ((cell: Cell | undefined) => boolean) | undefined {
  if (!MAY_BE_CONSENT.test(heading)) return undefined;
  const { meaningsOf, refusedWay } = headingReader();
  if (refusedWay(heading) === 'text') return (cell) => !NO_MARK.test(cellText(cell)) && !isFormulaError(cell);
  const isConsent = meaningsOf(heading).some(({ field }) => field === 'textConsent');
  return isConsent ? (cell) => readConsent(cell) === 'no' : undefined;
}
