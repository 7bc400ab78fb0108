/** The set-up as the owner meets it: from the menu by alerts, from the panel's gate without any; nothing changes before the yes. */
import { cellText } from '../../core/cell';
import type { Field } from '../../core/customers/customer';
import type { SegmentWords } from '../../core/customers/segmentWords';
import { good, refused, type Result } from '../../core/result';
import type { AdoptionPlan } from '../../tables/customers/adoption';
import { headingOf } from '../../tables/customers/columns';
import type { RecognisedColumn } from '../../tables/customers/recognise';
import { openBook, type Book } from '../book';
import { guarded, inLock, runOutcome, type Outcome } from '../command';
import { offerTab } from '../imports/fromTab';
import { isNothingTold } from '../outbox/toldYeses';
import type { Ports, Tab } from '../ports';
import { askAboutSchedule } from '../schedule/askSchedule';
import { askForClasses, askWords } from './askWords';
import { adopt, changesAnything, isConsentKnown } from './adopt';
import { makeCustomersTab } from './emptySheet';
import { findList, proposeFor, type FoundList, type Proposal } from './findList';
import { adoptNew, sureColumns } from './makeList';
import { mappedColumns, meaningsIn } from './mapping';
import { samplesOf } from './samples';
import { proposalText } from './words';

const NAME = 'Set up';
const CANCELLED = refused('cancelled', 'Nothing was changed.');

/** What the panel or the command line says for the owner. */
export interface AdoptRequest {
  readonly tab: string;
  /** `guess`, or what stands under each heading: a field's name or our own heading for it. */
  readonly mapping: 'guess' | Readonly<Record<string, string>>;
  readonly consentStory: string;
  /** What words in the segment column mean: a segment or `Lead`. */
  readonly segmentWords?: Readonly<Record<string, string>>;
}

interface Agreement {
  readonly tabName: string;
  /** The heading of each field, so that a column moved during the conversation is found again. */
  readonly headings: ReadonlyMap<Field, string>;
  readonly words: SegmentWords;
  /** What was said of the days; cells that are typed meanwhile would prove something else. */
  readonly days: AdoptionPlan['days'];
  readonly consentStory: string | undefined;
}

/** From the menu. */
export function setUp(ports: Ports): Result<Outcome> {
  return runOutcome(ports, NAME, () => {
    // A first set-up has questions enough.
    const isAgain = openBook(ports).memory !== undefined;
    const ended = converse(ports);
    return isAgain ? askAboutSchedule(ports, ended) : ended;
  });
}

/** Without questions: all that is proposed is accepted. */
export function adoptList(ports: Ports, request: AdoptRequest): Result<Outcome> {
  return guarded(ports, NAME, () =>
    inLock(ports, NAME, (book) => {
      const found = findList(book, request.tab);
      if (!found.ok) return found;
      if (found.value === undefined)
        return refused('no-list', `The tab "${request.tab}" is empty. Nothing was changed.`);
      const columns = requestedColumns(found.value, request.mapping);
      if (!columns.ok) return columns;
      const words = meaningsIn(request.segmentWords);
      if (!words.ok) return words;
      const proposal = proposeFor(book, found.value, { columns: columns.value, words: words.value });
      return adopt(book, proposal, request.consentStory);
    }),
  );
}

/** Outside the lock, since every dialog lets go of it; the list is read once more inside. */
function converse(ports: Ports): Result<Outcome> {
  const book = openBook(ports);
  const found = findList(book);
  if (!found.ok) return found;
  if (found.value === undefined) return startEmpty(ports);
  const broughtIn = isBesideList(book, found.value.tab) ? offerTab(ports, found.value.tab) : undefined;
  if (broughtIn !== undefined) return broughtIn;
  const agreement = agree(book, found.value);
  return agreement === undefined ? CANCELLED : inLock(ports, NAME, (now) => carryOut(now, agreement));
}

/** Another tab than the list, which is still there. */
function isBesideList({ memory, tabs }: Book, tab: Tab): boolean {
  return (
    memory !== undefined &&
    tab.id !== memory.customersTab &&
    tabs.some(({ id }) => id === memory.customersTab)
  );
}

function startEmpty(ports: Ports): Result<Outcome> {
  const { dialogs } = ports;
  if (
    !dialogs.confirm(
      NAME,
      'This spreadsheet is empty. Make a tab "Customers" in it, ready for your first customer?',
    )
  )
    return CANCELLED;
  const withDemo = dialogs.confirm(
    NAME,
    'Put about 60 invented customers of a bakery into it, so that you can try everything first? Cancel leaves the tab empty for your own.',
  );
  return startList(ports, withDemo);
}

/** A tab Customers in a spreadsheet that holds nothing, with the demo shop in it if the owner likes. */
export function startList(ports: Ports, withDemo: boolean): Result<Outcome> {
  return inLock(ports, NAME, (book) => adoptNew(book, makeCustomersTab(book, withDemo), withDemo));
}

/** The owner's yes to columns and changes; undefined when it was cancelled. */
function agree(book: Book, found: FoundList): Agreement | undefined {
  const { dialogs } = book.ports;
  const fields = new Map(sureColumns(found));
  for (const column of found.recognised.columns.filter(({ isSure }) => !isSure))
    if (dialogs.confirm(NAME, unsureQuestion(found, column))) fields.set(column.field, column.column);
    else if (column.otherwise !== undefined) fields.set(column.field, column.otherwise);
  askForClasses(dialogs, found, fields);
  const proposal = proposeFor(book, found, { columns: fields });
  // Else there is nothing to agree to but words; the Status is refreshed all the same.
  const isChange = changesAnything(book, proposal);
  if (isChange && !dialogs.confirm(NAME, proposalText(book, proposal))) return undefined;
  const isAsked = isChange || isNothingTold(book, proposal.list.customers);
  const consentStory = isAsked ? askConsentStory(book, proposal) : undefined;
  if (consentStory === 'cancelled') return undefined;
  const words = askWords(dialogs, proposal);
  const { list, plan } = proposal;
  return { tabName: found.tab.name, headings: list.headings, words, days: plan.days, consentStory };
}

function unsureQuestion(
  found: FoundList,
  { heading, column, field, otherwise = 0 }: RecognisedColumn,
): string {
  const { grid, recognised } = found;
  const samples = samplesOf(found, column).join(' · ');
  if (field === 'textConsent')
    return `Does a yes in your column "${heading}" (${samples}) mean that they agreed to get texts with news from you? Cancel leaves it alone.`;
  return `Is your column "${heading}" (${samples}) the ${headingOf(field)}? Cancel ${otherwise > 0 ? `takes "${cellText(grid[recognised.headingRow - 1]?.[otherwise - 1])}"` : 'leaves it alone'}.`;
}

function askConsentStory(book: Book, proposal: Proposal): string | undefined {
  const known = isConsentKnown(book.memory, proposal.found.tab.id) ? book.memory?.consentStory : undefined;
  // An answer that was left empty is none.
  const isKnown = known !== undefined && known !== '';
  if (!proposal.columns.has('textConsent') || isKnown) return known;
  const heading = proposal.list.headings.get('textConsent') ?? '';
  const story = book.ports.dialogs.ask(
    NAME,
    `In one sentence: how did the people marked in "${heading}" agree to get texts from you? For example: they signed the card at the counter.`,
  );
  return story === undefined ? 'cancelled' : story.trim();
}

function carryOut(book: Book, { tabName, headings, words, days, consentStory }: Agreement): Result<Outcome> {
  const found = findList(book, tabName);
  if (!found.ok) return found;
  if (found.value === undefined) return CANCELLED;
  const columns = columnsUnder(found.value, headings);
  if (columns === undefined) return refused('not-a-list', CHANGED_MEANWHILE);
  const proposal = proposeFor(book, found.value, { columns, words });
  return adopt(book, { ...proposal, plan: { ...proposal.plan, days } }, consentStory);
}

const CHANGED_MEANWHILE =
  'The headings of your list changed while you were asked. Choose Regulars > Set up once more. Nothing was changed.';

/** The agreed columns where they are now: by tag, else under the agreed heading; undefined when one is gone. */
function columnsUnder(
  found: FoundList,
  headings: ReadonlyMap<Field, string>,
): Map<Field, number> | undefined {
  const cells = (found.grid[found.recognised.headingRow - 1] ?? []).map(cellText);
  const columns = new Map<Field, number>();
  for (const [field, heading] of headings) {
    const known = found.recognised.columns.find(
      (column) => column.field === field && column.heading.trim() === heading,
    );
    const column = known?.column ?? cells.indexOf(heading) + 1;
    if (column === 0) return undefined;
    columns.set(field, column);
  }
  return columns;
}

function requestedColumns(found: FoundList, mapping: AdoptRequest['mapping']): Result<Map<Field, number>> {
  if (mapping === 'guess')
    return good(new Map(found.recognised.columns.map(({ field, column }) => [field, column])));
  return mappedColumns(found, mapping);
}
