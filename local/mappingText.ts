/** Says in the terminal which column of a list was taken for what, and what the set-up does with it; the words for the changes are the add-on's. */
import type { MappingView } from '../src/rpc/mappingView';

/** Longest heading that still stands in its column. */
const MAX_WIDTH = 30;

/** The lines of it, to be printed before the set-up's own sentence. */
export function mappingText({ customers, classes, columns, changes, consent }: MappingView): string {
  const width = Math.min(MAX_WIDTH, Math.max(...columns.map(({ heading }) => heading.length)));
  const lines = columns.map(({ heading, means, isSure }) => {
    const meaning = means === '' ? 'left alone' : `= ${means}${isSure ? '' : '  (not sure, please look)'}`;
    return `  ${heading.padEnd(width)}  ${meaning}`;
  });
  return [
    `Your list has ${customers} ${customers === 1 ? 'customer' : 'customers'}. Your columns, and what they were taken for:`,
    ...lines,
    ...[classes, consent].filter((line) => line !== ''),
    '',
    'What the set-up does in the copy (your file stays as it is):',
    ...changes.map((change) => `  - ${change}`),
    'Taken for the wrong thing? Open the panel in the page, then Set up, Which column is what.',
    'To be asked step by step instead, as in Google Sheets: File, Open my CSV…, then Regulars, Set up.',
  ].join('\n');
}
