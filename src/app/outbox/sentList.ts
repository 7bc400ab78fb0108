/** Reads the provider's lists to their end, or not at all: half a list would look as if texts were missing. */
import type { HttpRequest, Page, Reading, SeenText, TextsPage } from '../../core/texts/providers/provider';
import type { HttpAnswer } from '../../core/texts/providers/provider';
import type { Ports } from '../ports';

/** Pages of 1,000 texts each; beyond this something is wrong. */
const MOST_PAGES = 10;

/** One kind of list. */
export interface ListQuestion {
  readonly build: (page?: Page) => HttpRequest;
  readonly read: (answer: HttpAnswer) => Reading<TextsPage>;
}

/** Every text of the list; a request for each page. */
export function readWhole(ports: Ports, { build, read }: ListQuestion): Reading<readonly SeenText[]> {
  const texts: SeenText[] = [];
  let page: Page | undefined;
  for (let count = 0; count < MOST_PAGES; count++) {
    const reading = read(ports.fetch(build(page)));
    if (reading.kind !== 'read') return reading;
    texts.push(...reading.value.texts);
    page = reading.value.next;
    if (page === undefined) return { kind: 'read', value: texts };
  }
  return { kind: 'unread', reason: 'the list does not end' };
}
