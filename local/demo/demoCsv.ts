/** The demo shop as a CSV file, for the command line and the preview; who its customers are is known elsewhere. */
import { demoCustomersOn } from '../../src/tables/customers/demoShop';
import { formatCsv } from '../../src/core/files/formatCsv';

/** The customer list on this day (`yyyy-mm-dd`; throws for any other text), headings first. */
export function demoCsv(today: string): string {
  const customers = demoCustomersOn(today);
  return formatCsv([
    Object.keys(customers[0] ?? {}),
    ...customers.map((customer) => Object.values(customer)),
  ]);
}
