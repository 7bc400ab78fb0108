/** Carries out the set-up the owner has agreed to: backup, tags, columns, spellings, dropdown, formats, colours, ids, Status. */
import type { Field } from '../../core/customers/customer';
import { SEGMENTS } from '../../core/customers/segment';
import { good, refused, type Result, type Trouble } from '../../core/result';
import type { CellChanges } from '../../tables/customers/adoption';
import { belowHeadings } from '../belowHeadings';
import { openBook, remember, type Book } from '../book';
import { colourKey, colourRules, paintStatus } from '../colours';
import { joinSentences, NO_RIGHTS, rulesOf, settingsOf, type Outcome } from '../command';
import { refuseLongStory } from '../consentStory';
import { taggedColumns, type CustomerList } from '../customerList';
import { mayWriteFields } from '../mayWrite';
import { mergedSentence, withoutRoom } from '../mergedProblems';
import { readMark, SCHEMA_VERSION, type Memory } from '../memory';
import { Journal } from '../outbox/journal';
import { tellYeses } from '../outbox/toldYeses';
import { placeColumns } from '../placeColumns';
import { openList, type OpenList } from '../openList';
import type { CellFormat } from '../ports';
import { guardSegments } from '../segmentChoices';
import { writeStatuses } from '../statuses';
import { TypedColumns } from '../typedColumns';
import { planFor } from '../whoNeedsFollowUp';
import { plannedFrom, writeColumn, type Values } from '../writeById';
import { formatPlaces } from '../writeSpread';
import { backUp } from './backup';
import { planCells, type Proposal } from './findList';

/** Makes the proposal true; a second time it changes nothing that is right. */
export function adopt(book: Book, proposal: Proposal, consentStory: string | undefined): Result<Outcome> {
  const isNewStory = isStoryNew(book, consentStory);
  const tooLong = isNewStory ? refuseLongStory(consentStory) : undefined;
  if (tooLong) return tooLong;
  const isChange = changesAnything(book, proposal);
  // Else each try would leave a copy, and the oldest of them would go.
  const cannot = isChange ? whyNot(proposal) : undefined;
  if (cannot) return cannot;
  if (isChange) backUp(book, proposal.found.tab);
  const isNews = isNewStory || !isConsentKnown(book.memory, proposal.found.tab.id);
  const mapped = mapColumns(book, proposal);
  remember(book, memoryAfter(book, mapped, consentStory));
  // From here on every row has its id, and cells are written by it.
  const opened = openList(openBook(book.ports));
  if (!opened.ok) return opened;
  const typed = new TypedColumns(opened.value.book);
  if (isChange) {
    // The owner's own dropdown may forbid what we are about to write.
    typed.tryTo('segment', () => guardSegmentColumn(opened.value));
    paintStatusColumn(opened.value);
    mendCells(opened.value, proposal, typed);
  }
  // What was mended decides who is due.
  const mended = openList(openBook(book.ports));
  if (!mended.ok) return mended;
  const journal = new Journal(book.ports);
  // What is told is about the people who say yes now: of another list, a column found for the first time, another story.
  // Never kept: the list is older than that, or its set-up was cut off just before.
  if (isNews || journal.told() === undefined) tellYeses(journal, mended.value.list.customers);
  const done = finish(mended.value, { isChange, isNewStory });
  return good({ sentence: joinSentences([done, typed.sentence(mended.value.list)]) });
}

/** Told before the copy is made. */
function whyNot(proposal: Proposal): { readonly ok: false; readonly trouble: Trouble } | undefined {
  if (!mayWriteFields(proposal.list, writtenFields(proposal))) return { ok: false, trouble: NO_RIGHTS };
  const hidden = withoutRoom(proposal.list).sentence;
  return hidden === '' ? undefined : refused('bad-request', `${hidden} Nothing was changed.`);
}

/** The columns whose cells or formats set-up touches; the others may be somebody's own. */
function writtenFields({ plan }: Proposal): Field[] {
  return ['id', 'status', 'segment', 'phone', ...plan.days.map(({ field }) => field)];
}

/** True when another story is told than before. */
function isStoryNew({ memory }: Book, consentStory = ''): boolean {
  return consentStory !== '' && consentStory !== memory?.consentStory;
}

/** True when this tab is the list and has a column of consent, be it without its tag, until the owner gives it up. */
export function isConsentKnown(memory: Memory | undefined, tabId: number): boolean {
  return memory?.customersTab === tabId && memory.headings.textConsent !== undefined;
}

/** True when anything but the Status would be written. */
export function changesAnything(book: Book, proposal: Proposal): boolean {
  const { found, columns, plan, list } = proposal;
  const tagged = taggedColumns(book.tags, found.tab.id);
  const isMapped =
    book.memory?.customersTab === found.tab.id &&
    tagged.size === columns.size &&
    [...columns].every(([field, column]) => tagged.get(field) === column);
  const areCellsRight =
    plan.missing.length + plan.respellings.length + plan.phones.length + plan.days.length === 0;
  const ids = new Set(list.customers.map(({ id }) => id).filter((id) => (id as string) !== ''));
  const haveIds =
    ids.size === list.customers.length || ids.size + withoutRoom(list).lines === list.customers.length;
  return !isMapped || !areCellsRight || !haveIds || !isGuarded(book, proposal);
}

function isGuarded(book: Book, { found, columns }: Proposal): boolean {
  const { tab, recognised } = found;
  const segment = columns.get('segment');
  const phone = columns.get('phone');
  if (segment !== undefined && !tab.hasChoices(belowHeadings(recognised.headingRow, segment), SEGMENTS))
    return false;
  if (phone !== undefined && !tab.hasFormat(belowHeadings(recognised.headingRow, phone), 'text'))
    return false;
  const status = columns.get('status');
  const rules = colourRules(
    { headingRow: recognised.headingRow, columns, locale: book.ports.workbook.locale() },
    settingsOf(book).settings.rhythms,
  );
  return status !== undefined && tab.hasColourRules(belowHeadings(recognised.headingRow, status), rules);
}

/** Tags the owner's columns and adds the missing ones at the right end; a column that meant something else before loses that tag. */
function mapColumns(book: Book, { found, columns, list, plan }: Proposal): CustomerList {
  const { tab, grid } = found;
  const tagged = taggedColumns(book.tags, tab.id);
  for (const { place, value, remove } of book.tags) {
    if (place.kind !== 'column') continue;
    const mark = readMark(value);
    const isGivenUp = mark?.kind === 'column' && columns.get(mark.field) !== place.column;
    if (place.tabId !== tab.id || isGivenUp) remove();
  }
  const mapped = new Map([...columns].filter(([field, column]) => tagged.get(field) !== column));
  return placeColumns(book, list, { mapped, missing: plan.missing, grid });
}

/** Writes what was spelt in other words, spoilt or typed as text; of the days that were taken the other way round those that were agreed to, whatever was typed since. */
function mendCells({ book, list }: OpenList, { words, plan }: Proposal, typed: TypedColumns): void {
  const columns = Math.max(...list.columns.values());
  const formulas = list.tab.readFormulas({ row: 1, column: 1, rows: 'all', columns });
  const { respellings, phones, days } = planCells(rulesOf(book, settingsOf(book)), list, { formulas, words });
  const segments = respellings.flatMap(({ to, ids }) => ids.map((id) => [id as string, to] as const));
  mendColumn(book, list, { field: 'segment', values: new Map(segments) });
  // A phone with a plus would be read as a formula again.
  if (typed.tryTo('phone', () => formatColumn(list, 'phone', 'text')))
    mendColumn(book, list, { field: 'phone', values: valuesOf(phones) });
  for (const { field, changes, turned, numbers } of days) {
    typed.tryTo(field, () => formatDays(list, field, numbers));
    const texts = valuesOf(changes);
    mendColumn(book, list, { field, values: texts });
    const agreed = plan.days.find((column) => column.field === field && column.swap === 'sure');
    if (agreed === undefined) continue;
    const known = new Set(agreed.turned.map(({ cell }) => cell.day));
    const meant = valuesOf(turned.filter(({ cell }) => known.has(cell.day)));
    // After the texts: as dates they prove nothing any more, so that a set-up that was cut off here never turns a day back.
    mendColumn(book, list, { field, values: new Map([...texts, ...meant]) });
  }
}

function valuesOf(changes: CellChanges): Values {
  return new Map(changes.map(({ id, cell }) => [id, cell]));
}

function mendColumn(
  book: Book,
  list: CustomerList,
  { field, values }: { field: Field; values: Values },
): void {
  if (values.size === 0) return;
  const plannedCell = plannedFrom(list, field);
  const planned = (id: string) => {
    const cell = plannedCell(id);
    // The format of the column may have made another cell of a number already.
    return typeof cell === 'number' ? undefined : cell;
  };
  writeColumn(book, list, { field, values, planned });
}

/** A number that is no day keeps its look. */
function formatDays(list: CustomerList, field: Field, numbers: readonly number[]): void {
  formatColumn(list, field, 'day');
  const column = list.columns.get(field);
  if (column === undefined) return;
  formatPlaces(
    list.tab,
    numbers.map((row) => ({ row, column })),
    'automatic',
  );
}

function formatColumn(list: CustomerList, field: Field, format: CellFormat): void {
  const column = list.columns.get(field);
  if (column !== undefined) list.tab.format([column], list.headingRow + 1, format);
}

/** Dropdown and colours, to the end of the grid so that rows added later have them too. */
export function guardColumns(place: Pick<OpenList, 'book' | 'list'>): void {
  guardSegmentColumn(place);
  paintStatusColumn(place);
}

function guardSegmentColumn({ list }: Pick<OpenList, 'list'>): void {
  const segment = list.columns.get('segment');
  if (segment !== undefined) guardSegments(list.tab, belowHeadings(list.headingRow, segment));
}

function paintStatusColumn({ book, list }: Pick<OpenList, 'book' | 'list'>): void {
  paintStatus(book, list, settingsOf(book).settings.rhythms);
}

function memoryAfter(book: Book, list: CustomerList, consentStory: string | undefined): Memory {
  const { tab } = list;
  const isSameTab = book.memory?.customersTab === tab.id;
  const story = consentStory ?? (isSameTab ? book.memory?.consentStory : undefined);
  return {
    kind: 'workbook',
    schema: SCHEMA_VERSION,
    customersTab: tab.id,
    customersTabName: tab.name,
    file: (isSameTab ? book.memory?.file : undefined) ?? book.ports.workbook.id,
    adoptedOn: isSameTab && book.memory ? book.memory.adoptedOn : book.ports.clock.today(),
    headings: Object.fromEntries(list.headings),
    coloursFor: colourKey(settingsOf(book).settings.rhythms),
    ...(story === undefined ? {} : { consentStory: story }),
  };
}

function finish(
  open: OpenList,
  { isChange, isNewStory }: { readonly isChange: boolean; readonly isNewStory: boolean },
): string {
  writeStatuses(open, planFor(open).plan);
  const { list } = open;
  const people = countCustomers(list.customers.length);
  const noted = isNewStory ? 'how they agreed to texts is noted, and nothing else' : 'nothing';
  if (!isChange) return `Everything is in place for your ${people}; ${noted} was changed.`;
  const status = list.headings.get('status') ?? 'Status';
  const done = `Set-up is done for ${people}. Whom to call next stands in the column "${status}" of "${list.tab.name}".`;
  return joinSentences([done, mergedSentence(list)]);
}

function countCustomers(count: number): string {
  return count === 1 ? '1 customer' : `${count} customers`;
}
