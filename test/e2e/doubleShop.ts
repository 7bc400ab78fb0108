/** A shop in which two people stand twice and two names in Referred by may be several people, for the browser tests of the screen Check. */
import type { Host } from '../../local/emulator';
import { adoptedShop, ask, type Typed } from '../app/shop';

const ROWS: Typed = [
  ['Name', 'Phone', 'Email', 'Address', 'City', 'Segment', 'Last contact', 'Referred by', 'Notes'],
  [
    'Ana Adams',
    '413-555-0101',
    'ana@example.com',
    '1 Oak St',
    'Lenox',
    'Apostle',
    '9/1/2026',
    '',
    'Rye, no seeds',
  ],
  ['ana adams', '(413) 555-0101', '', '', '', 'Apostle', '10/1/2026', '', 'Birthday cake each March'],
  [
    'Cy Cole',
    '413-555-0103',
    'cy@example.com',
    '7 Elm St',
    'Troy',
    'Hostage',
    '10/1/2026',
    '',
    'Cake was late',
  ],
  ['Cy Cole', '413-555-0104', 'cy@example.com', '7 Elm Street', 'Troy', 'Loyalist', '8/1/2026', '', ''],
  ['Di Dow', '413-555-0105', '', '', 'Troy', 'Loyalist', '11/1/2026', 'Cole', ''],
  ['Ben Hill', '413-555-0106', '', '', 'Lenox', 'Loyalist', '11/2/2026', 'Hall', ''],
  ['Joan Hall', '413-555-0107', '', '', 'Lenox', 'Apostle', '11/3/2026', '', ''],
  ['Robert Hall', '413-555-0108', '', '3 Main St', 'Boston', 'Apostle', '11/4/2026', '', ''],
];

/** Set up, duplicates not looked for yet. */
export function shopWithDoubles(): Host {
  const host = adoptedShop(ROWS);
  ask(host, 'saveSettings', { 'Business name': "Bella's Bakery", Website: 'https://bellas.example.com' });
  return host;
}
