/** Brings an archive back into an empty spreadsheet, portion by portion; each portion may come again, and the list counts as known only when all is there. */
import { ARCHIVE_VERSION, readPortion, type ArchiveHead, type Portion } from '../../core/exports/archive';
import { good, refused, type Result } from '../../core/result';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import { isBlankTab, type Book } from '../book';
import { SCHEMA_VERSION } from '../memory';
import { inPanel } from '../panel/inPanel';
import type { Ports, Tab } from '../ports';
import { fillBlock } from './fillBlock';
import { fillingTabs, markFilling } from './filling';
import { finishRestore, NOT_ALL } from './finishRestore';

const NO_ARCHIVE =
  'This is no archive of Regulars, or one made by a newer Regulars. Nothing was changed. Choose the file that ends in archive.json.';

/** Makes the tabs at the beginning, fills them, and makes the list known at the end. */
export function restoreArchive(
  ports: Ports,
  { portion }: ArgsOf<'restoreArchive'>,
): Result<ResultOf<'restoreArchive'>> {
  return inPanel(ports, 'Bring back', (book) => {
    const read = readPortion(portion);
    if (read === undefined) return refused('bad-request', NO_ARCHIVE);
    const done = carryOut(book, read);
    return done.ok ? good({ value: { sentence: done.value } }) : done;
  });
}

function carryOut(book: Book, portion: Portion): Result<string> {
  const filling = fillingTabs(book);
  if (portion.step === 'begin') return begin(book, portion.head, filling);
  if (portion.step === 'end') return finishRestore(book, portion.head, filling);
  const tab = filling.get(portion.block.tab);
  if (tab === undefined) return refused('bad-request', NOT_ALL);
  // Cut off at the very end, everything is back, and the owner may have gone on with it.
  if (book.memory === undefined) fillBlock(tab, portion.block);
  return good('');
}

/** A spreadsheet in use is left alone; one that is being filled is not in use. */
function begin(book: Book, head: ArchiveHead, filling: ReadonlyMap<number, Tab>): Result<string> {
  if (head.version > ARCHIVE_VERSION || head.schema > SCHEMA_VERSION)
    return refused('bad-request', NO_ARCHIVE);
  const known = new Set([...filling.values()].map(({ id }) => id));
  const others = book.tabs.filter(({ id }) => !known.has(id));
  const used =
    filling.size > 0 && book.memory !== undefined
      ? undefined
      : others.find((tab) => !tab.isGrid || !isBlankTab(book, tab));
  if (used !== undefined)
    return refused(
      'bad-request',
      `An archive comes back into a new, empty spreadsheet only, and the tab "${used.name}" is not empty. Open a new spreadsheet and bring it back there. Nothing was changed.`,
    );
  head.tabs.forEach(({ name }, at) => {
    if (!filling.has(at)) markFilling(tabFor(book, { name, at, others }), at);
  });
  return good('');
}

/** An empty tab of the name, else the one that a new spreadsheet has, else a new one. */
function tabFor(book: Book, place: { name: string; at: number; others: readonly Tab[] }): Tab {
  const { name, at, others } = place;
  const named = others.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
  const spare = named ?? (at === 0 ? others[0] : undefined);
  if (spare && spare !== named) spare.rename(name);
  return spare ?? book.ports.workbook.addTab(name, true);
}
