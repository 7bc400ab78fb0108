/** The panel's way to say that a text was sent by hand; the boxes in the tab are the other one. */
import { good, refused, type Result } from '../../core/result';
import type { Said } from '../../rpc/contract';
import { byHandTab, readListedTexts, rowsWithout } from '../../tables/byHandTable';
import { findOwnTab, readGrid } from '../book';
import { writeByHand } from '../outbox/byHand';
import { noteSent } from '../outbox/carryOutSent';
import type { Ports } from '../ports';
import { inPanel } from './inPanel';

/** Refused for keys that are not in the list to send by hand: its text may have been noted or taken back meanwhile. */
export function markSent(ports: Ports, { keys }: { keys: readonly string[] }): Result<Said> {
  return inPanel(ports, 'Sent by hand', (book) => {
    const grid = readGrid(findOwnTab(book, byHandTab), byHandTab);
    const wanted = new Set(keys);
    const sent = readListedTexts(grid).filter(({ key }) => wanted.has(key));
    if (sent.length === 0)
      return refused('bad-request', 'This text is no longer in the list to send. Nothing was changed.');
    noteSent(book, sent);
    writeByHand(book, rowsWithout(grid, wanted));
    const sentence =
      sent.length === 1 ? '1 text is noted as sent.' : `${sent.length} texts are noted as sent.`;
    return good({ value: { sentence }, record: sentence });
  });
}
