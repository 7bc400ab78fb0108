/** A list whose owner has other words for the segments. */
import type { Typed } from './shop';

export const OWN_WORDS: Typed = [
  ['Name', 'Phone', 'Segment'],
  ['Ana Adams', '413-555-0101', 'top client'],
  ['Ben Brown', '413-555-0102', 'regular'],
  ['Cy Cole', '413-555-0103', 'Regular'],
  ['Di Dow', '413-555-0104', 'prospect'],
  ['Ed East', '413-555-0105', 'prospect'],
  ['Flo Fox', '413-555-0106', 'Top client'],
  ['Gus Gray', '413-555-0107', 'regular'],
  ['Hal Hill', '413-555-0108', 'once a year'],
  ['Ida Ives', '413-555-0109', 'loyal'],
];
