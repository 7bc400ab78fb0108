/** Whether a customer was put away; what follows from it is decided where it matters. */
import { cellText, isBlank, type Cell } from '../cell';

/** True when anything but an unticked box stands under `Archived on`: a word there means the same as a date. */
export function isArchived(archivedOn: Cell | undefined): boolean {
  return archivedOn !== '' && !isBlank(archivedOn) && cellText(archivedOn).toUpperCase() !== 'FALSE';
}
