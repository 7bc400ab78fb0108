/** The questions about the owner's own words for segments: whether a column has some, and what each means, asked from the menu one at a time. */
import type { Field } from '../../core/customers/customer';
import { PLAYS } from '../../core/customers/plays';
import {
  classWords,
  MEANINGS,
  readMeaning,
  type Meaning,
  type SegmentWords,
} from '../../core/customers/segmentWords';
import { wordKey, type WordCount } from '../../core/customers/wordCounts';
import { findClasses } from '../../tables/customers/classes';
import type { Dialogs } from '../ports';
import { typedSegments, type FoundList, type Proposal } from './findList';
import { sayColumn } from './words';

const NAME = 'Your own words for segments';

/** Whether a list without segments is sorted under another heading, in the words of that question; undefined when it is not. */
export function classesQuestion(
  { grid, recognised, formulas }: FoundList,
  fields: ReadonlyMap<Field, number>,
): { readonly question: string; readonly column: number } | undefined {
  if (fields.has('segment')) return undefined;
  // A column is found again by its heading, and what a formula gives is never written.
  const twice = recognised.repeatedHeadings.flatMap(({ columns }) => columns);
  const filled = formulas.flatMap((row) => row.flatMap((formula, at) => (formula === '' ? [] : at + 1)));
  const classes = findClasses(grid, recognised, new Set([...fields.values(), ...twice, ...filled]));
  if (classes === undefined) return undefined;
  const { column, heading, words } = classes;
  const question = `Do you sort your customers in "${heading}" (${words.map(({ word }) => word).join(', ')})?`;
  return { question, column };
}

/** With a yes the column of the owner's own classes is added to `fields`. */
export function askForClasses(dialogs: Dialogs, found: FoundList, fields: Map<Field, number>): void {
  const asked = classesQuestion(found, fields);
  if (asked === undefined) return;
  const help =
    'OK makes it the Segment, and you are asked what each word means. Cancel leaves it alone and adds a column Segment.';
  if (dialogs.confirm(NAME, `${asked.question} ${help}`)) fields.set('segment', asked.column);
}

/** The most frequent word first. An empty answer leaves a word as it is, Cancel all that are still to come. */
export function askWords(dialogs: Dialogs, proposal: Proposal): SegmentWords {
  const meanings = new Map<string, Meaning>();
  const column = sayColumn(proposal, 'segment');
  for (const word of classWords(typedSegments(proposal))) {
    const meaning = askMeaning(dialogs, column, word);
    if (meaning === undefined) break;
    if (meaning !== '') meanings.set(wordKey(word.word), meaning);
  }
  return meanings;
}

/** '' for a word that is left as it is, undefined when no more shall be asked. */
function askMeaning(dialogs: Dialogs, column: string, { word, count }: WordCount): Meaning | '' | undefined {
  const question = [
    `In ${column}, "${word}" stands beside ${count} customers. Which of these do you mean by it?`,
    MEANINGS.map((meaning) => `${meaning}: ${PLAYS[meaning].meaning}`).join('\n'),
    'Type one of them, or nothing to leave them as they are. Lead empties the cell. Cancel ends the questions about words.',
  ].join('\n\n');
  for (let text = question; ;) {
    const answer = dialogs.ask(NAME, text)?.trim();
    if (answer === undefined || answer === '') return answer;
    const meaning = readMeaning(answer);
    if (meaning !== undefined) return meaning;
    text = `"${answer}" is none of them.\n\n${question}`;
  }
}
