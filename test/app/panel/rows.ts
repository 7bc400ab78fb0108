/** A small shop with every kind of cell that the panel shows. */
import type { Typed } from '../shop';

export const ROWS: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Total spent', 'Notes'],
  ['Ana Reyes', '(413) 555-0101', 'ana@example.com', 'Apostle', '2026-10-01', 'yes', '120', 'Rye on Fridays'],
  ['Ben Cole', '(413) 555-0102', 'ben@example', 'Loyalst', '2026-09-01', 'yes', '80', ''],
  ['Cleo Hart', '(413) 555-0103', '', '', '2026-11-01', '', '$1,250.00', ''],
  ['Dan Moss', '555', 'dan@example.com', 'Hostage', '2026-11-10', 'stop', '', ''],
  ['Eve Poe', '(413) 555-0105', '', '', '2026-11-12', 'yes', '35', ''],
  ['Fay Orr', '(413) 555-0106', '', '', '2026-10-12', 'yes', '', ''],
];
