/** Whole numbers from the numbers a script gives. */
import { ServiceError } from '../contract';

/** The number without its fraction, as Java reads one; throws Google's message for NaN and Infinity. */
export function toInt(value: number): number {
  if (!Number.isFinite(value)) throw new ServiceError(`Cannot convert ${value} to int.`);
  return Math.trunc(value);
}
