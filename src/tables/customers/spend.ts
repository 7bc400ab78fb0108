/** Finds what each customer has spent, in a column of the owner's that is read but never written; what follows from it is left to others. */
import { cellText, isDayCell, type Cell } from '../../core/cell';

/** Headings by which shops and their programs call it, without blanks and signs. */
const SPEND_HEADING =
  /^(?:(?:total|lifetime|overall|all)?(?:amount)?(?:spent|spend|spending|sales|revenue|purchases)(?:total|amount|todate|lifetime)?|(?:customer)?lifetimevalue|ltv|clv|totalamount|totalorders?value|ordertotal|umsatz|gesamtumsatz|totalgastado|total(?:usd|eur))$/;

/** Column number of the first heading that means spending; undefined when there is none. */
export function spendColumn(headings: readonly Cell[]): number | undefined {
  const index = headings.findIndex((heading) =>
    SPEND_HEADING.test(
      cellText(heading)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    ),
  );
  return index < 0 ? undefined : index + 1;
}

/** The amount in a cell, whatever signs stand around it; 0 when there is none. `1.234,56` and `1,234.56` are the same. */
export function readAmount(cell: Cell | undefined): number {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : 0;
  if (cell === undefined || isDayCell(cell)) return 0;
  const digits = cellText(cell).replace(/[^\d.,-]/g, '');
  const decimals = /[.,](\d{1,2})$/.exec(digits);
  const whole = decimals ? digits.slice(0, -decimals[0].length) : digits;
  const amount = Number(`${whole.replace(/[.,]/g, '')}.${decimals?.[1] ?? '0'}`);
  return Number.isFinite(amount) ? amount : 0;
}
