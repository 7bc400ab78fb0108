/** Takes the owner from the panel to a tab, and makes a backup when asked. */
import { good, refused, type Result } from '../../core/result';
import { openCustomerList } from '../customerList';
import type { Ports } from '../ports';
import { backUp } from '../setUp/backup';
import { inPanel } from './inPanel';

type Said = { readonly sentence: string };

/** Refused when there is no tab of that name. */
export function showTab(ports: Ports, { tab }: { tab: string }): Result<Said> {
  return inPanel(ports, 'Show tab', (book) => {
    const found = book.tabs.find(({ name }) => name.toLowerCase() === tab.toLowerCase());
    if (found === undefined)
      return refused('bad-request', `There is no tab "${tab}" any more. Nothing was changed.`);
    found.goTo();
    return good({ value: { sentence: `The tab "${found.name}" is open.` } });
  });
}

/** A hidden copy of the customer tab as it stands; the oldest beyond three goes. */
export function makeBackup(ports: Ports): Result<Said> {
  return inPanel(ports, 'Backup', (book) => {
    const opened = openCustomerList(book);
    if (!opened.ok) return opened;
    backUp(book, opened.value.tab);
    const sentence = 'A hidden backup of your list was made.';
    return good({ value: { sentence }, record: sentence });
  });
}
