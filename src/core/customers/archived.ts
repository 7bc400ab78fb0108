/** Whether a customer was put away; what follows from it is decided where it matters. */
import { cellText, isBlank, type Cell } from '../cell';

/** Whoever fills such a column for everybody writes one of these for who is still there, an unticked box among them. */
const SAYS_NO =
  /^(?:false|falsch|0|no|nope|none|never|n|n\.? ?\/? ?a|nein|nee|nej|non|não|(?:not|un)[ -]?archived|(?:still )?active|not yet|soon|\?+|[-–—✗✘❌]+)[.!]*$/i;

/** True when anything but a no stands under `Archived on`: a word there means the same as a date. */
export function isArchived(archivedOn: Cell | undefined): boolean {
  return archivedOn !== '' && !isBlank(archivedOn) && !SAYS_NO.test(cellText(archivedOn));
}
