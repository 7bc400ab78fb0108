/** The cell that stood there before, from what crossed the wire; a day that is none becomes a blank. */
import type { Cell } from '../../core/cell';
import { toDay } from '../../core/day';
import type { Written } from '../../rpc/contract';

export function cellBefore(was: Written['was']): Cell {
  if (typeof was !== 'object') return was;
  const day = toDay(was.day);
  return day === undefined ? '' : { ...was, day };
}
