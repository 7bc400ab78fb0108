/** The columns of the list that taking something back leaves empty: they are told, since only the owner knows whether somebody needs them. */
import { cellText } from '../cell';
import type { CustomerRow, Field } from '../customers/customer';
import type { TakeBackPlan } from './takeBackPlan';

/** In which something goes and nobody has anything any more; none of a list in which nobody is left. `customers` as they were before. */
export function emptiedFields(
  { removed, restored }: TakeBackPlan,
  customers: readonly CustomerRow[],
  fields: Iterable<Field>,
): Field[] {
  const gone = new Set<string>(removed);
  const staying = customers.filter(({ id }) => !gone.has(id));
  if (staying.length === 0) return [];
  const blanked = restored.filter(({ was }) => cellText(was) === '');
  const back = new Set(blanked.map(({ customerId, field }) => `${customerId} ${field}`));
  const wrote = new Set<Field>(blanked.map(({ field }) => field));
  const hasFilled = (field: Field) =>
    wrote.has(field) || customers.some(({ id, cells }) => gone.has(id) && cellText(cells[field]) !== '');
  const isEmpty = (field: Field) =>
    staying.every(({ id, cells }) => cellText(cells[field]) === '' || back.has(`${id} ${field}`));
  return [...fields].filter((field) => isEmpty(field) && hasFilled(field));
}
