/** What new customers get beside what the files say of them. */
import { dayCell } from '../cell';
import type { ReadingRules } from '../customers/customer';
import type { NameShape } from './line';
import type { Cells, Person } from './people';

/** Brings them into the order of the files and completes them. */
export function completeCreated(
  created: Person[],
  { shape, rules }: { readonly shape: NameShape; readonly rules: ReadingRules },
): void {
  const today = dayCell(rules.today);
  created.sort(placeOrder);
  for (const { wanted } of created) {
    // From this day on somebody of whom no contact is known is waited with.
    wanted.addedOn ??= today;
    nameByCompany(wanted, shape);
  }
}

function placeOrder({ place: one }: Person, { place: other }: Person): number {
  return (one?.file ?? 0) - (other?.file ?? 0) || (one?.line ?? 0) - (other?.line ?? 0);
}

/** A firm without a person bears its own name, so that no row stands there without one; as a last name it greets nobody. */
function nameByCompany(cells: Cells, { hasWhole }: NameShape): void {
  const { name, firstName, lastName, company } = cells;
  if (company !== undefined && name === undefined && firstName === undefined && lastName === undefined)
    cells[hasWhole ? 'name' : 'lastName'] = company;
}
