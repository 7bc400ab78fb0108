/** Sums of money in exports. */
import { readAmount } from '../customers/spend';

/** The amount in a cell, undefined when there is none; brackets and a minus at either end are below zero. */
export function amountIn(cell: string): number | undefined {
  if (!/\d/.test(cell)) return undefined;
  const amount = readAmount(cell.replace(/[−–]/g, '-').replace(/^(.*\d)\s*-$/, '-$1'));
  return /^\(.*\)$/.test(cell) ? -Math.abs(amount) : amount;
}

/** Without what adding up in binary leaves behind. */
export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
