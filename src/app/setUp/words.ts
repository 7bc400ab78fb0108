/** The sentences of the set-up: what was found, what would change. */
import { cellText, shortened } from '../../core/cell';
import { columnLetters } from '../../core/columnLetters';
import { countConsentWords, isDoubtful, readConsent } from '../../core/customers/consent';
import type { Field } from '../../core/customers/customer';
import { NAME_FIELDS } from '../../core/customers/names';
import { SEGMENTS } from '../../core/customers/segment';
import { otherCountry } from '../../core/customers/otherCountry';
import type { WordCount } from '../../core/customers/wordCounts';
import { sayShortDay } from '../../core/sayDay';
import type { DayPlan, Respelling } from '../../tables/customers/adoption';
import { headingOf } from '../../tables/customers/columns';
import { meaningsOf } from '../../tables/customers/headings';
import { refusedWay } from '../../tables/customers/refusals';
import { turnRound } from '../../tables/customers/swappedDays';
import { belowHeadings } from '../belowHeadings';
import type { Book } from '../book';
import type { Block } from '../ports';
import { newColumns } from '../newColumns';
import { comingBackLines } from './comingBack';
import type { Proposal } from './findList';

/** Lines an alert can show without running off a small screen. */
/** Of each segment. */
const MOST_SPELLINGS = 20;
const SHOWN_WORDS = 6;
/** Of each kind of consent: whoever is texted should have been seen. */
const SHOWN_CONSENTS = 12;
const LONGEST_HEADING = 40;
const SET_LOCALE = 'set your locale in File > Settings';

/** `Name = Customer, Phone = Cell`; our word first, the owner's heading second. */
export function mappingSentence(proposal: Proposal): string {
  const pairs = [...proposal.columns]
    .filter(([field]) => field !== 'id' && field !== 'status')
    .sort(([, a], [, b]) => a - b)
    .map(
      ([field, column]) =>
        `${headingOf(field)} = ${proposal.list.headings.get(field) || columnNamed(column)}`,
    );
  return pairs.join(', ');
}

/** The owner's heading between quotes, the letters of a column whose heading is empty, our own heading for a column to come. */
export function sayColumn({ list, columns }: Proposal, field: Field): string {
  const [heading, column] = [list.headings.get(field), columns.get(field)];
  return heading === '' && column !== undefined ? columnNamed(column) : `"${heading ?? headingOf(field)}"`;
}

function columnNamed(column: number): string {
  return `column ${columnLetters(column)}`;
}

/** The whole question of the set-up. */
export function proposalText(book: Book, proposal: Proposal): string {
  const { found, list } = proposal;
  const count = list.customers.length;
  const other =
    book.memory !== undefined && book.memory.customersTab !== found.tab.id
      ? `This tab will be used instead of "${book.memory.customersTabName}".`
      : '';
  return [
    `Your list is in the tab "${found.tab.name}": ${count} ${count === 1 ? 'customer' : 'customers'}, headings in row ${found.recognised.headingRow}.`,
    other,
    mappingSentence(proposal),
    consentSentence(proposal),
    ['What will be done, after a hidden backup copy of the tab:', ...changeLines(book, proposal)].join('\n'),
    `Your other columns${leftAlone(proposal)}, their order and your rows stay as they are.`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

/** The columns that are not read, so that nobody misses the one that should be. */
function leftAlone({ found, columns }: Proposal): string {
  const read = new Set(columns.values());
  const cells = found.grid[found.recognised.headingRow - 1] ?? [];
  const left = cells.map(cellText).filter((heading, at) => heading !== '' && !read.has(at + 1));
  if (left.length === 0) return '';
  const shown = left.slice(0, SHOWN_WORDS).map((heading) => `"${shortened(heading, LONGEST_HEADING)}"`);
  return ` (${shown.join(', ')}${left.length > SHOWN_WORDS ? ', …' : ''})`;
}

/** One line for each kind of change, respellings with their counts; what is so already is not told again. */
export function changeLines(book: Book, proposal: Proposal): string[] {
  const { plan, found } = proposal;
  const days = plan.days.reduce((sum, { changes }) => sum + changes.length, 0);
  const added = newColumns(plan.missing, (found.grid[found.recognised.headingRow - 1] ?? []).map(cellText));
  const all = [
    ...respellingLines(plan.respellings),
    ...(added === '' ? [] : [`• ${added}`]),
    ...guardLines(proposal),
    ...(days > 0
      ? [`• ${days === 1 ? '1 day typed as text becomes a date' : `${days} days typed as text become dates`}`]
      : []),
    ...plan.days.flatMap((column) => [
      ...proofLines(proposal, column),
      ...dottedLines(proposal, column),
      ...swapLines(proposal, column),
    ]),
    ...nameLines(proposal),
    ...loggingLines(book, proposal),
    ...comingBackLines(book, proposal),
    ...refusalLines(proposal),
    ...countryLines(proposal),
  ];
  return all.length > 0 ? all : ['• no cell of yours changes'];
}

/** One line for each segment; what could be another word stands before what is only written in other letters. */
function respellingLines(respellings: readonly Respelling[]): string[] {
  const byMeaning = new Map<string, Respelling[]>();
  // A blank at the end is nothing to tell of.
  const told = respellings.filter(({ from, to }) => from !== to);
  for (const one of told.sort((a, b) => Number(isOnlyCase(a)) - Number(isOnlyCase(b)))) {
    const group = byMeaning.get(one.to);
    if (group === undefined) byMeaning.set(one.to, [one]);
    else group.push(one);
  }
  return [...byMeaning].map(([to, group]) => `• ${sayRespelled(group, to || 'empty')}`);
}

function sayRespelled(group: readonly Respelling[], to: string): string {
  const words = group.slice(0, MOST_SPELLINGS).map(({ from, ids }) => [`"${from}"`, `(${ids.length})`]);
  const [first, ...others] = words;
  if (first && others.length === 0) return `${first[0]} becomes ${to} ${first[1]}`;
  const more = group.length - words.length;
  return `${words.map((word) => word.join(' ')).join(', ')}${more > 0 ? ` and ${more} more` : ''} become ${to}`;
}

function isOnlyCase({ from, to }: Respelling): boolean {
  return from.toLowerCase() === to.toLowerCase();
}

function guardLines(proposal: Proposal): string[] {
  const { columns, list, plan } = proposal;
  const isSo = (field: Field, test: (block: Block) => boolean) => {
    const column = columns.get(field);
    return column !== undefined && test(belowHeadings(list.headingRow, column));
  };
  const mended = plan.phones.length > 0 ? ` (${plan.phones.length} mended)` : '';
  const isText = mended === '' && isSo('phone', (block) => list.tab.hasFormat(block, 'text'));
  return [
    ...(isSo('segment', (block) => list.tab.hasChoices(block, SEGMENTS))
      ? []
      : [`• a dropdown with the five segments in ${sayColumn(proposal, 'segment')}`]),
    ...(columns.has('phone') && !isText
      ? [`• ${sayColumn(proposal, 'phone')} becomes plain text, so that no number is spoilt${mended}`]
      : []),
  ];
}

/** Texts that show that all were typed in the order of another country than that of the spreadsheet. */
function proofLines(proposal: Proposal, { field, proof, dayFirst }: DayPlan): string[] {
  if (proof === undefined) return [];
  return [
    `• days typed as text in ${sayColumn(proposal, field)} are read with the ${dayFirst ? 'month' : 'day'} first, as ${proof.trim()} shows; ${SET_LOCALE}`,
  ];
}

function dottedLines(proposal: Proposal, { field, dotted }: DayPlan): string[] {
  if (dotted === undefined) return [];
  return [
    `• days with dots in ${sayColumn(proposal, field)} are read with the month first, as ${dotted} shows`,
  ];
}

/** Days that somebody typed in the order of their own country, which is not that of the spreadsheet. */
function swapLines(proposal: Proposal, { field, turned, swap, dayFirst }: DayPlan): string[] {
  const [first] = turned;
  if (swap === 'no' || first === undefined) return [];
  const parts = first.cell.day.slice(5).split('-');
  const example = `${sayShortDay(turnRound(first.cell).day)} for ${(dayFirst ? parts : parts.reverse()).join('/')}`;
  const [were, then] =
    swap === 'sure'
      ? ['were', `they are turned round; ${SET_LOCALE}`]
      : ['may have been', 'nothing is changed, please look'];
  return [
    `• ${turned.length} ${turned.length === 1 ? 'day' : 'days'} in ${sayColumn(proposal, field)} ${were} taken for ${dayFirst ? 'day' : 'month'} first by Sheets (${example}): ${then}`,
  ];
}

/** A heading that speaks of a contact says itself what is written there. */
const SAYS_CONTACT = /contact|talk|spoke|call|reach|touch|follow/i;

const WRITES = {
  lastContactOn: 'logging a call or text writes its day into',
  nextFollowUpOn: '"Later" writes the day of the next call into',
} as const;

/** The owner may keep another kind of day where ours is read from: visits, sales, appointments. */
function loggingLines({ memory }: Book, proposal: Proposal): string[] {
  const { tab, headings } = proposal.list;
  const known = memory?.customersTab === tab.id ? memory.headings : {};
  return (['lastContactOn', 'nextFollowUpOn'] as const).flatMap((field) => {
    const heading = headings.get(field);
    if (heading === undefined || SAYS_CONTACT.test(heading) || known[field] === heading) return [];
    return [`• from then on, ${WRITES[field]} ${sayColumn(proposal, field)}`];
  });
}

/** Without names the list would be one of numbers. */
function nameLines({ columns }: Proposal): string[] {
  return NAME_FIELDS.some((field) => columns.has(field))
    ? []
    : ['• no column of names was found: choose yours in the panel under Set up, or write "Name" above it'];
}

function countryLines({ list, country }: Proposal): string[] {
  const other = otherCountry(
    list.customers.map(({ cells }) => cells.phone),
    country,
  );
  if (other === undefined) return [];
  return [
    `• ${other.count} phones are none of ${country} but would be of ${other.country}: write them with their country code, or ${other.country} as Country into Settings if most are`,
  ];
}

/** Whoever agreed to be reminded of an appointment has not agreed to news. Two words, each looked for once: a heading may be a whole page. */
const REMINDS = [/remind/i, /sms|te?xt/i];

/** What is not read, and what the owner can do about it. */
function refusalLines(proposal: Proposal): string[] {
  const { found, columns } = proposal;
  const mapped = new Set(columns.values());
  const heading = sayColumn(proposal, 'textConsent');
  const write = (word: string) =>
    columns.has('textConsent')
      ? `write ${word} in ${heading}`
      : `add a column ${heading}, write ${word} there, and set up again`;
  return (found.grid[found.recognised.headingRow - 1] ?? []).flatMap((cell, index) =>
    mapped.has(index + 1) ? [] : refusalLine(cellText(cell), write, () => isSecondConsent(proposal, index)),
  );
}

/** True for a column beside that of consent that says yes or no to texts as well. */
function isSecondConsent({ found: { grid, recognised }, list, columns }: Proposal, index: number): boolean {
  const heading = cellText(grid[recognised.headingRow - 1]?.[index]);
  return (
    columns.has('textConsent') &&
    meaningsOf(heading).some(({ field }) => field === 'textConsent') &&
    list.customers.some(({ row }) => ['yes', 'no'].includes(readConsent(grid[row - 1]?.[index])))
  );
}

function refusalLine(heading: string, write: (word: string) => string, isSecond: () => boolean): string[] {
  const shown = `• "${shortened(heading, LONGEST_HEADING)}" is not read, since`;
  // Marks that say no would be read the wrong way round.
  if (refusedWay(heading) !== '') return [`${shown} its marks say no: ${write('"no" for these people')}`];
  if (REMINDS.every((word) => word.test(heading)))
    return [
      `${shown} a yes to reminders is none to other texts: ${write('"yes" for who agreed to these too')}`,
    ];
  if (isSecond()) return [`${shown} only one is heard: ${write('"no" for who says no here')}`];
  return [];
}

/** How the words of the consent column are read, with their counts; '' without such a column. */
export function consentSentence(proposal: Proposal): string {
  const { list, columns } = proposal;
  if (!columns.has('textConsent')) return '';
  const words = countConsentWords(list.customers.map(({ cells }) => cells.textConsent));
  const parts = [
    `yes: ${wordList(doubtfulFirst(words.yes))}`,
    `no: ${wordList(doubtfulFirst(words.no))}`,
    ...(words.unknown.length > 0 ? [`not understood, so no text: ${wordList(words.unknown)}`] : []),
    ...(words.blank > 0 ? [`empty, so no text: ${words.blank}`] : []),
  ];
  return `Texts (${sayColumn(proposal, 'textConsent')}): ${parts.join('; ')}.`;
}

/** An `x` that means "do not text" must not stand behind the dots. */
function doubtfulFirst(words: readonly WordCount[]): WordCount[] {
  return [true, false].flatMap((isFirst) => words.filter(({ word }) => isDoubtful(word) === isFirst));
}

function wordList(words: readonly WordCount[]): string {
  if (words.length === 0) return 'none';
  const shown = words.slice(0, SHOWN_CONSENTS).map(({ word, count }) => `${word} (${count})`);
  return shown.join(', ') + (words.length > SHOWN_CONSENTS ? ', …' : '');
}
