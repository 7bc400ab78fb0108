/** A few different cells of a column, by which owners know which one is meant. */
import { isDayCell, shortened } from '../../core/cell';
import { sayDay } from '../../core/sayDay';
import type { FoundList } from './findList';

const SAMPLES = 3;
/** Characters; more of a note would fill the question. */
const LONGEST_SAMPLE = 40;

/** The first three that differ, from the top of the list; fewer where the column has no more. */
export function samplesOf({ grid, recognised }: FoundList, column: number): string[] {
  const samples: string[] = [];
  for (let row = recognised.headingRow; row < grid.length && samples.length < SAMPLES; row++) {
    const cell = grid[row]?.[column - 1];
    const text = cell !== undefined && isDayCell(cell) ? sayDay(cell.day) : shortened(cell, LONGEST_SAMPLE);
    if (text !== '' && !samples.includes(text)) samples.push(text);
  }
  return samples;
}
