/** What set-up is told in words: which field stands under which heading, what the owner's own words for segments mean. */
import { cellText } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import { MEANINGS, readMeaning, type Meaning, type SegmentWords } from '../../core/customers/segmentWords';
import { wordKey } from '../../core/customers/wordCounts';
import { good, refused, type Result } from '../../core/result';
import { NEEDED } from '../../tables/customers/adoption';
import { COLUMNS, isOurOwn } from '../../tables/customers/columns';
import type { FoundList } from './findList';

/**
 * The column of each named field; '' leaves a column alone. What set-up needs, and our own columns, stay where they surely are unless
 * their column is named otherwise. Refused for a heading the list does not have, a word that is no field, a field named twice.
 */
export function mappedColumns(
  found: FoundList,
  mapping: Readonly<Record<string, string>>,
): Result<Map<Field, number>> {
  const headings = (found.grid[found.recognised.headingRow - 1] ?? []).map((cell) =>
    cellText(cell).toLowerCase(),
  );
  const columns = new Map<Field, number>();
  const named = new Set<number>();
  for (const [heading, word] of Object.entries(mapping)) {
    const column = headings.indexOf(heading.trim().toLowerCase()) + 1;
    const field = fieldOf(word);
    if (column === 0)
      return refused(
        'bad-request',
        `There is no column "${heading}" in "${found.tab.name}". Nothing was changed.`,
      );
    named.add(column);
    if (word === '') continue;
    // What stands in our own columns is written over.
    if (field === undefined || (isOurOwn(field) && !isFoundAs(found, field, column)))
      return refused(
        'bad-request',
        `"${word}" is nothing a column can hold; use ${COLUMNS.flatMap((one) => (isOurOwn(one.field) ? [] : one.heading)).join(', ')}. Nothing was changed.`,
      );
    if (columns.has(field))
      return refused('bad-request', `Two columns are said to be the ${word}. Name one. Nothing was changed.`);
    columns.set(field, column);
  }
  for (const { field, column, isSure } of found.recognised.columns) {
    const isKept = isOurOwn(field) || (isSure && NEEDED.includes(field));
    if (isKept && !columns.has(field) && !named.has(column)) columns.set(field, column);
  }
  return good(columns);
}

function isFoundAs({ recognised }: FoundList, field: Field, column: number): boolean {
  return recognised.columns.some((one) => one.field === field && one.column === column);
}

function fieldOf(word: string): Field | undefined {
  const wanted = word.trim().toLowerCase();
  return COLUMNS.find(
    ({ field, heading }) => field.toLowerCase() === wanted || heading.toLowerCase() === wanted,
  )?.field;
}

/** The meaning of each of these words; a blank word or answer is left out. Refused for one that is neither a segment nor `Lead`. */
export function meaningsIn(words: Readonly<Record<string, string>> = {}): Result<SegmentWords> {
  const meanings = new Map<string, Meaning>();
  for (const [word, answer] of Object.entries(words)) {
    if (wordKey(word) === '' || answer.trim() === '') continue;
    const meaning = readMeaning(answer);
    if (meaning === undefined)
      return refused('bad-request', `"${answer}" is none of ${MEANINGS.join(', ')}. Nothing was changed.`);
    meanings.set(wordKey(word), meaning);
  }
  return good(meanings);
}
