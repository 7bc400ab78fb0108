/** Backup copies of the customer tab: dated, hidden, the last three kept. */
import { freeName, tabMark, taggedTabs, type Book } from '../book';
import type { Tab } from '../ports';

const KEPT_BACKUPS = 3;
/** Google's limit for a tab's name, less what a number behind it may take. */
const MAX_NAME_LENGTH = 90;

/** Copies the tab as it stands, then removes our oldest copies beyond three. */
export function backUp(book: Book, tab: Tab): void {
  const name = `Backup ${book.ports.clock.today()} ${tab.name}`.slice(0, MAX_NAME_LENGTH);
  const copy = tab.copyHidden(freeName(book.tabs, name));
  try {
    copy.addTag(tabMark('backup', copy));
  } catch (error) {
    // Without its tag nobody would find it again, neither to let go of it nor to forget a person.
    copy.remove();
    throw error;
  }
  const older = taggedTabs(book, 'backup').sort((a, b) => byDate(a, b));
  older.slice(0, Math.max(0, older.length + 1 - KEPT_BACKUPS)).forEach((old) => old.remove());
}

/** Oldest first: Google numbers tabs without order, so the date in the name decides, then the place. */
function byDate(a: Tab, b: Tab): number {
  const day = (tab: Tab) => /\d{4}-\d{2}-\d{2}/.exec(tab.name)?.[0] ?? '';
  return day(a).localeCompare(day(b));
}
