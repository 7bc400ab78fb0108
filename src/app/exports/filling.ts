/** The marks on tabs that an archive is filling: by them a run that was cut off is gone on with; nothing else of ours reads them. */
import type { Book } from '../book';
import type { Tab } from '../ports';

interface FillingMark {
  readonly kind: 'filling';
  /** Of the archive's tabs, from 0. */
  readonly at: number;
  readonly sheet: number;
}

/** The tabs that are being filled, by their place in the archive. */
export function fillingTabs(book: Book): Map<number, Tab> {
  const found = new Map<number, Tab>();
  for (const { value } of book.tags) {
    const mark = readFilling(value);
    const tab = book.tabs.find(({ id }) => id === mark?.sheet);
    if (mark && tab) found.set(mark.at, tab);
  }
  return found;
}

/** Marks a tab as the one for this place in the archive. */
export function markFilling(tab: Tab, at: number): void {
  const mark: FillingMark = { kind: 'filling', at, sheet: tab.id };
  tab.addTag(JSON.stringify(mark));
}

/** Takes the marks away: all is there. */
export function unmarkFilling(book: Book): void {
  for (const tag of book.tags) if (readFilling(tag.value)) tag.remove();
}

function readFilling(text: string): FillingMark | undefined {
  return text.startsWith('{"kind":"filling"') ? (JSON.parse(text) as FillingMark) : undefined;
}
