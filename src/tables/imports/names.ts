/** The names of a row: turned round, put together from their parts, and freed of what stands in for a name. */
import { fullNameOf } from '../../core/customers/fullName';
import type { Draft } from './draft';

/** Puts the names of the draft right; `shownId` is an id that is the name to show, '' when ids are no names. */
export function fillNames(draft: Draft, shownId: string): void {
  const { cells, middle, suffix, nickname } = draft;
  if (shownId !== '') nameById(draft, shownId);
  if (cells.name?.includes(',')) cells.name = fullNameOf({ name: cells.name });
  for (const field of ['name', 'lastName'] as const) {
    // Some systems want a name where there is none; an address or the company stands in for it.
    const isStandIn = [cells.company, cells.email, cells.phone].includes(cells[field] ?? ' ');
    if (isStandIn && cells.firstName === undefined) delete cells[field];
  }
  if (cells.name?.includes('@') && cells.email !== undefined) delete cells.name;
  const { firstName, lastName } = cells;
  if (suffix !== '' && lastName !== undefined && !lastName.endsWith(suffix))
    cells.lastName = `${lastName} ${suffix}`;
  if (middle !== '' && firstName !== undefined && cells.name === undefined)
    cells.name = [firstName, middle, cells.lastName].filter(Boolean).join(' ');
  if (nickname !== '' && (cells.name ?? firstName ?? lastName) === undefined) cells.firstName = nickname;
}

/** `Adams Bakery` is the company of the `Ana Adams` beside it, `Adams, Ana` is herself; a job stands behind a colon. */
function nameById({ cells }: Draft, shownId: string): void {
  const [shown = ''] = shownId.split(':');
  const person = cells.name ?? [cells.firstName, cells.lastName].filter(Boolean).join(' ');
  if (person === '') cells.name = shown;
  else if (wordsIn(person) !== wordsIn(shown)) cells.company ??= shown;
}

function wordsIn(name: string): string {
  return (name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).sort().join(' ');
}
