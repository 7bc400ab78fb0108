// Thirty customers who have nothing to do with anybody, so that two rows are not a whole list.
import type { CustomerCells } from '../../../src/core/customers/customer';

export const OTHERS: readonly CustomerCells[] = Array.from({ length: 30 }, (_, number) => ({
  name: `${['Odile', 'Marek', 'Runa', 'Tobit', 'Zelda'][number % 5] ?? ''} ${['Thornquist', 'Abernfield', 'Kesswick', 'Pemrose', 'Gridale', 'Vosk'][Math.floor(number / 5)] ?? ''}`,
  phone: `303-555-01${String(number + 50)}`,
  email: `customer${number * 37}@example.com`,
}));
