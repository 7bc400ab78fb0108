/** Whether the page and the server work for the same Google account: with several signed in, Google may run a page as the wrong one. */
import { refused } from '../../core/result';
import type { Ports } from '../ports';

/** The refusal when the account the page was opened by is not the one that asks now; nothing when either is not known. */
export function refuseOtherAccount(ports: Ports, expected: unknown): ReturnType<typeof refused> | undefined {
  if (typeof expected !== 'string' || expected === '') return undefined;
  const present = ports.person();
  if (present === '' || present.toLowerCase() === expected.toLowerCase()) return undefined;
  return refused(
    'wrong-account',
    `This panel is signed in as ${present}, but this spreadsheet was opened by ${expected}. Nothing was changed. ` +
      `The menu commands still work. To use the panel, open the spreadsheet in a window signed in only as ${expected}.`,
  );
}
