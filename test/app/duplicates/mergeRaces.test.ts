/** Columns are moved, renamed and inserted while rows are merged or a merge is taken back: every cell stands under its heading, or the rows stay two. */
import type { Host } from '../../../local/emulator';
import { DEEDS, listOf, moveBehind, type Deed } from '../deeds';
import { fragileShop, wrongBefore, type FragileShop } from '../mishaps';
import { linesOf, type Typed } from '../shop';
import { findAll, groupOf, merge, request, takeBack, type Answered } from './doubleShop';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes', 'Shoe size'],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', 'pays late', '44'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye', ''],
  ['ana adams', '(413) 555-0101', '', 'Apostle', '10/1/2026', 'yes', 'no seeds', '38'],
  ['Cy Cole', '413-555-0103', 'cy@example.com', 'Hostage', '10/1/2026', 'no', '', ''],
];
/** Where something is read, found or written; what is asked of Google between two of these concerns no cell. */
const TOUCHING =
  /getValues|setValues?$|getDataRange|getMergedRanges|moveRows|deleteRows|insertRows|setNumberFormat/;
const OLD_NAMES: Readonly<Record<string, string>> = { Remarks: 'Notes', 'Size (EU)': 'Shoe size' };

const rename =
  (from: string, to: string): Deed =>
  (host) => {
    const { sheet, headingRow } = listOf(host);
    const headings = sheet.getRange(headingRow, 1, 1, sheet.getLastColumn()).getValues()[0] ?? [];
    const column = headings.indexOf(from) + 1;
    if (column > 0) sheet.getRange(headingRow, column).setValue(to);
  };
const OWN = 'renames a column of their own';
const CASES: [what: string, deed: Deed][] = [
  ['moves Phone to the end', moveBehind('Phone')],
  ['moves Notes behind the IDs', moveBehind('Notes', 'Customer ID')],
  ['renames Notes', rename('Notes', 'Remarks')],
  [OWN, rename('Shoe size', 'Size (EU)')],
  ['inserts a column at the left', DEEDS['inserts a column at the left'] as Deed],
  ['sorts the list', DEEDS['sorts the list'] as Deed],
];

/** The customers by what stands under their headings, whatever the order; the Status is another story. */
function factsOf(host: Host): string[] {
  const rows = linesOf(host, 'Customers', listOf(host).headingRow).map((line) =>
    Object.entries(line)
      .map(([heading, cell]) => [OLD_NAMES[heading] ?? heading, cell] as const)
      .filter(([heading, cell]) => heading !== 'Status' && cell !== '')
      .map((entry) => entry.join(': '))
      .sort()
      .join(', '),
  );
  return rows.filter((row) => row !== '').sort();
}

/** Each call before which the deed makes other facts than these, by what was answered. */
function wrongCalls(
  shop: FragileShop,
  {
    run,
    deed,
    isRight,
  }: { run: () => Answered; deed: Deed; isRight: (ok: boolean, facts: string[]) => boolean },
): string[] {
  const disturbed = { run, deed: () => deed(shop.host), calls: TOUCHING };
  return wrongBefore(shop, disturbed, ({ when, given: { ok, message = '' } }) => {
    const facts = factsOf(shop.host);
    return isRight(ok, facts) ? [] : [`${when} (${ok ? 'done' : message}): ${facts.join(' | ')}`];
  });
}

/** The calls of a merge before which the deed loses or moves a cell. */
function wrongMerges(list: Typed, deed: Deed): string[] {
  const shop = fragileShop(list);
  findAll(shop.host);
  shop.keep();
  const before = factsOf(shop.host);
  const group = groupOf(shop.host, 'Ana Adams');
  const run = () => request(shop.host, 'mergeDuplicates', { group });
  run();
  const merged = factsOf(shop.host);
  // What the row that stays got already may stand in it.
  const isTwo = (facts: string[]) =>
    facts.length === before.length &&
    facts.filter((row) => !before.includes(row)).every((row) => /Ana Adams/.test(row));
  const isRight = (ok: boolean, facts: string[]) => facts.join() === merged.join() || (!ok && isTwo(facts));
  return wrongCalls(shop, { run, deed, isRight });
}

test.each(CASES)('while somebody %s, a merge keeps every cell or leaves the rows two', (_, deed) => {
  expect(wrongMerges(LIST, deed)).toEqual([]);
});

test('headings are not written over when they move down to the row that stays, right below them', () => {
  const [headings = [], ben = [], ana = [], twin = []] = LIST;
  const deed = DEEDS['inserts a row above the headings'] as Deed;
  expect(wrongMerges([headings, ana, twin, ben], deed)).toEqual([]);
});

/** A shop in which a merge can be taken back, and the customers as they were before it. */
function merged(): { shop: FragileShop; before: string[]; run: () => Answered } {
  const shop = fragileShop(LIST);
  findAll(shop.host);
  const before = factsOf(shop.host);
  const change = merge(shop.host, 'Ana Adams');
  shop.keep();
  return { shop, before, run: () => takeBack(shop.host, change) };
}

test.each(CASES.filter(([what]) => what !== OWN))(
  'while somebody %s, a merge that is taken back brings the row as it was',
  (_, deed) => {
    const { shop, before, run } = merged();
    const isRight = (ok: boolean, facts: string[]) => !ok || facts.join() === before.join();
    expect(wrongCalls(shop, { run, deed, isRight })).toEqual([]);
  },
);

test('what stood in a column that is renamed meanwhile comes back in it or in the notes', () => {
  const { shop, run } = merged();
  const deed = rename('Shoe size', 'Size (EU)');
  const isRight = (ok: boolean, facts: string[]) =>
    !ok || facts.some((row) => /ana adams/.test(row) && /Shoe size: 38/.test(row));
  expect(wrongCalls(shop, { run, deed, isRight })).toEqual([]);
});
