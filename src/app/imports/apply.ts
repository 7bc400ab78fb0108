/** Carries an import out: written down first, then consent, new customers, completed ones, sales. A run that was cut off is taken back and done anew by the next. */
import type { CustomerId, Field } from '../../core/customers/customer';
import type { Person } from '../../core/imports/people';
import { good, refused, type Result } from '../../core/result';
import type { CellChange, Change, ChangeHead } from '../../core/undo/change';
import { printOfCells, printOrder } from '../../core/undo/customerPrint';
import type { Edited } from '../../core/undo/takeBackPlan';
import type { ArgsOf, ResultOf } from '../../rpc/contract';
import { IMPORT_HEADING, purchaseEntry, purchasesTab } from '../../tables/purchasesTable';
import { addCustomers } from '../addCustomers';
import { appendSurely } from '../appendSurely';
import { openBook, remember, type Book } from '../book';
import { refreshStatuses } from '../duplicates/bringBack';
import { NO_RIGHTS } from '../command';
import type { CustomerList } from '../customerList';
import { refuseLongStory } from '../consentStory';
import { ensureColumns } from '../ensureColumns';
import { fieldsFilledByFormula } from '../filledByFormula';
import { mayWriteFields } from '../mayWrite';
import { sayColumns } from '../newColumns';
import { openList, type OpenList } from '../openList';
import type { Worked } from '../panel/inPanel';
import { makeList } from '../setUp/makeList';
import { beginChange, listChanges, setChangeState } from '../undo/changes';
import { takeBack } from '../undo/takeBack';
import { writeConsentLines } from './consentLines';
import { noteBegun, noteState } from './importLines';
import { rememberMappings } from './mappings';
import { readSituation, stagedSource, type Situation, type Source } from './situation';
import { dropStaging, findStaging } from './staging';
import { writeUpdates } from './updates';
import { doneSentence } from './words';

type Request = ArgsOf<'applyImport'>;
type Applied = Result<Worked<ResultOf<'applyImport'>>>;

const CHANGED =
  'Your list changed meanwhile, so this would not be what you saw. Look at the preview again. Nothing was changed.';

/** The request of the dialog. Refused, and nothing changed, when it would not be what the owner saw. */
export function applyImport(start: Book, request: Request): Applied {
  const known = listChanges(start).find(({ id }) => id === request.importId);
  if (known !== undefined && known.state !== 'begun') return doneBefore(start, known);
  const source = stagedSource(start, request.importId);
  if (!source.ok) return source;
  if (known === undefined) return applySource(start, source.value, request);
  const undone = takeBack(start, { id: request.importId, evenEdited: false, isToBeDone: true });
  if (!undone.ok) return undone;
  // What was seen was seen before the half that was taken back just now; lines of consent name its customers by their ids.
  const { created, when } = undone.value.change;
  const ids = created.map(({ customerId }) => customerId);
  const { edited } = undone.value.plan;
  return applySource(openBook(start.ports), source.value, { ...request, seen: undefined, ids, edited, when });
}

/** The answer of a run that was cut off after its work, and to a click too many. */
function doneBefore(book: Book, { id, state }: ChangeHead): Applied {
  if (findStaging(book)?.head.importId === id) dropStaging(book);
  if (state === 'done') noteState(book, id, 'Done');
  const sentence = 'This import is done. Everything stands in your list.';
  return good({ value: { sentence, change: id } });
}

/** What the owner said yes to; `seen` is undefined when the yes was given before. */
export type Yes = Omit<Request, 'importId' | 'seen'> & {
  readonly seen: string | undefined;
  /** Of the new customers of a run that was cut off. */
  readonly ids?: readonly string[];
  /** What the owner wrote since then. */
  readonly edited?: readonly Edited[];
  /** UTC: when it began; its lines of consent stand there. */
  readonly when?: string;
};

/** Brings in files or a tab, whoever asked. */
export function applySource(start: Book, source: Source, yes: Yes): Applied {
  const story = yes.consentStory.trim();
  // What was begun with it is finished with it.
  const tooLong = yes.seen === undefined ? undefined : refuseLongStory(story);
  if (tooLong) return tooLong;
  const wish = {
    choice: yes.choice,
    mapping: yes.mapping,
    answers: new Map(yes.answers.map(({ key, take }) => [key, take] as const)),
    hasStory: story !== '',
  };
  const first = readSituation(start, source, wish);
  if (!first.ok) return first;
  if (yes.seen !== undefined && first.value.plan.seen !== yes.seen) return refused('bad-request', CHANGED);
  const open = first.value.open ?? madeList(start);
  if (open === undefined) return refused('unexpected', CHANGED);
  if (!mayWriteFields(open.list, ['id', ...first.value.plan.fields]))
    return { ok: false, trouble: NO_RIGHTS };
  const ready = ensureColumns(open.book, open.list, first.value.plan.fields);
  const situation = { ...first.value, book: ready.book };
  const added = first.value.plan.fields.filter((field) => !open.list.columns.has(field));
  giveIds(situation, ready.list, yes.ids ?? []);
  beginChange(ready.book, changeOf(situation, ready.list, yes.when));
  const left = carryOut(situation, ready.list, { story, edited: yes.edited });
  return finish(situation, { story, left, columns: sayColumns(added, ready.list.headings) });
}

/** A list for a spreadsheet that has none. */
function madeList(start: Book): OpenList | undefined {
  const made = makeList(start);
  const opened = made.ok ? openList(openBook(start.ports)) : made;
  return opened.ok ? opened.value : undefined;
}

/** New customers get their ids here, once and for all. */
function giveIds({ book, plan }: Situation, { customers }: CustomerList, known: readonly string[]): void {
  const taken = new Set<string>(['', ...customers.map(({ id }) => id), ...plan.created.map(({ id }) => id)]);
  const ids = known.length === plan.created.length ? known : [];
  plan.created.forEach((person, index) => {
    const own = ids[index] ?? '';
    if (person.id === '') person.id = taken.has(own) ? book.ports.ids.newCustomerId(taken) : own;
    taken.add(person.id);
  });
}

function changeOf({ book, plan, source }: Situation, list: CustomerList, when?: string): Change {
  const { clock, person: who } = book.ports;
  const order = printOrder(list.columns.keys());
  const { importId, files } = source.head;
  return {
    id: importId,
    kind: 'import',
    title: files
      .map(({ file }) => file)
      .join(', ')
      .slice(0, 500),
    when: when ?? clock.utc(),
    by: who(),
    state: 'begun',
    cells: plan.updated.flatMap(cellChanges),
    created: plan.created.map(({ id, wanted }) => ({ customerId: id, print: printOfCells(wanted, order) })),
    rows:
      plan.purchases.length === 0
        ? []
        : [{ tab: purchasesTab.key, key: {}, wrote: { [IMPORT_HEADING]: importId } }],
    taken: [],
  };
}

function cellChanges({ id, wanted, customer }: Person): CellChange[] {
  return (Object.keys(wanted) as Field[]).map((field) => ({
    customerId: id,
    field,
    was: customer?.cells[field] ?? '',
    wrote: wanted[field] ?? '',
  }));
}

/** Stops first: whatever happens then, nobody is texted. Gives how many cells were left, for being edited meanwhile or filled by a formula. */
function carryOut(
  situation: Situation,
  list: CustomerList,
  { story, edited = [] }: { readonly story: string; readonly edited: Yes['edited'] },
): number {
  const { book, plan, source } = situation;
  noteBegun(situation);
  writeConsentLines(situation, story);
  const filled = fieldsFilledByFormula(list);
  const fresh = plan.created.map(({ id, wanted }) => ({ id, cells: withoutFields(wanted, filled) }));
  addCustomers(book, list, fresh);
  const { updated } = plan;
  const left = writeUpdates(book, withCreated(list, plan.created), { updated, edited, filled });
  writePurchases(situation);
  rememberMappings(book.ports, source.tables, situation.mappings);
  return left + cellsIn(plan.created, filled);
}

function withoutFields(cells: Person['wanted'], fields: ReadonlySet<Field>): Person['wanted'] {
  const kept = { ...cells };
  for (const field of fields) delete kept[field];
  return kept;
}

function cellsIn(people: readonly Person[], fields: ReadonlySet<Field>): number {
  return people.flatMap(({ wanted }) => [...fields].filter((field) => wanted[field] !== undefined)).length;
}

/** What goes astray while somebody sorts must find what stood there before, also in the new rows. */
function withCreated(list: CustomerList, created: readonly Person[]): CustomerList {
  const fresh = created.map(({ id, wanted }) => ({ row: 0, id: id as CustomerId, cells: wanted }));
  return { ...list, customers: [...list.customers, ...fresh] };
}

function writePurchases({ book, plan, source }: Situation): void {
  const { importId } = source.head;
  const entries = plan.purchases.map((purchase) => purchaseEntry(purchase, importId));
  appendSurely(book, purchasesTab, { entries });
}

function finish(
  situation: Situation,
  { story, left, columns }: { readonly story: string; readonly left: number; readonly columns: string },
): Applied {
  const { source, plan } = situation;
  const { importId } = source.head;
  situation.book.ports.workbook.flush();
  // Tabs that were made on the way are in no earlier book.
  const book = openBook(situation.book.ports);
  // Before it counts as done: a run that is cut off here is done anew.
  if (plan.created.length + plan.updated.length > 0) refreshStatuses(book);
  setChangeState(book, importId, 'done');
  noteState(book, importId, 'Done');
  if (story !== '' && book.memory !== undefined && book.memory.consentStory === undefined)
    remember(book, { ...book.memory, consentStory: story });
  if (findStaging(book)?.head.importId === importId) dropStaging(book);
  const record = `An import created ${plan.created.length} and completed ${plan.updated.length} customers.`;
  return good({ value: { sentence: doneSentence(plan, columns, left), change: importId }, record });
}
