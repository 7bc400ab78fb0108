/** What one row tells, column by column, before it becomes a customer or a sale; how a column's cell is taken in stands here for each role. */
import type { Channel } from '../../core/customers/consentRecords';
import { CHANNEL_OF, readConsent, type ConsentField } from '../../core/customers/consent';
import { isCustomerId } from '../../core/customers/customer';
import { meantSegment } from '../../core/customers/segment';
import { toDay, type Day } from '../../core/day';
import { NO_STOP_DAYS, type IncomingCustomer, type StopDays } from '../../core/imports/incoming';
import { NONE, withOne } from '../../core/shortList';
import { tidyText } from '../../core/tidyText';
import { isDayEitherWay } from '../../core/typedDay';
import { amountIn } from './amounts';
import type { ColumnPlan, PlannedColumn } from './columnPlan';
import { rankOf, type Role } from './parts';
import { isCardNumber, withoutSecrets } from './secrets';
import { segmentIn } from './segmentTags';
import { closedBy, isUnasked, saysNo } from './stops';
import { birthdayText, exportedDay, plain } from './values';

/** A cell with phones or addresses for mail in it. */
export interface ReachCell {
  readonly text: string;
  /** Smaller is better. */
  readonly rank: number;
}

/** What a row tells of a sale, '' and undefined where it tells nothing. */
export interface SaleDraft {
  on?: Day;
  amount?: number;
  lineAmount?: number;
  lessAmount?: number;
  what: string;
  order: string;
  /** Heading and cell. */
  readonly states: (readonly [heading: string, state: string])[];
  buyerId: string;
  buyer: string;
}

/** The parts of an address by role; streets in the order of their lines. */
export type AddressDraft = {
  [part in 'number' | 'street' | 'whole' | 'city' | 'state' | 'postcode' | 'country']?: string;
};

/** A row, taken apart. */
export interface Draft {
  readonly row: readonly string[];
  readonly plan: ColumnPlan;
  readonly cells: { -readonly [field in keyof IncomingCustomer['cells']]: string };
  phones: readonly ReachCell[];
  emails: readonly ReachCell[];
  /** In the order in which they are tried; with holes. */
  readonly addresses: AddressDraft[];
  /** With repetitions, without those of the whole file. */
  stops: readonly Channel[];
  stoppedOn: StopDays;
  middle: string;
  suffix: string;
  nickname: string;
  externalId: string;
  changedOn: Day | '';
  readonly sale: SaleDraft;
}

/** Only notes are longer. */
const LONGEST = 1_000;
const LINE_BREAK = /\s*[\r\n]+\s*/g;
const NO_SALE: SaleDraft = { what: '', order: '', states: [], buyerId: '', buyer: '' };

/** HubSpot writes a company's domain behind its name: `Adams LLC (adams.example.com)`. */
const DOMAIN = /\s*\((?:[\w-]+\.)+[a-z]{2,}\)$/i;
const withoutDomain = (text: string) => text.replace(DOMAIN, '');

/** Marked beside the segment in the files that we write ourselves; a column of its own tells the day. */
const ARCHIVED = /^archived$/i;

type Take = (draft: Draft, cell: string, column: PlannedColumn) => void;

/** Takes a row apart. */
export function draftOf(row: readonly string[], plan: ColumnPlan): Draft {
  const draft: Draft = {
    row,
    plan,
    cells: {},
    phones: NONE,
    emails: NONE,
    addresses: [],
    stops: NONE,
    stoppedOn: NO_STOP_DAYS,
    middle: '',
    suffix: '',
    nickname: '',
    externalId: '',
    changedOn: '',
    sale: plan.hasSales ? { what: '', order: '', states: [], buyerId: '', buyer: '' } : NO_SALE,
  };
  for (const column of plan.columns) {
    const text = plain(row[column.at]);
    const cell = text.length <= LONGEST || column.role === 'notes' ? text : text.slice(0, LONGEST);
    if (cell !== '') (TAKE[column.role] ?? takeText)(draft, cell, column);
  }
  return draft;
}

/** The first column with something in it. */
function takeText({ cells }: Draft, cell: string, { role }: PlannedColumn): void {
  const field = role as 'name';
  if (cells[field] === undefined) setText(cells, field, tidyText(withoutSecrets(cell)));
}

/** Blank texts are absent. */
export function setText<Key extends string>(
  target: { [key in Key]?: string },
  key: Key,
  text: string | undefined,
): void {
  if (text) target[key] = text;
}

const takeReach: Take = (draft, text, { role, rank, labelAt }) => {
  const label = labelAt === undefined ? 0 : rankOf((draft.row[labelAt] ?? '').replace('*', ''));
  const cell = { text, rank: labelAt === undefined ? rank : (label ?? 0) + rank / 100 };
  if (label === undefined) return;
  if (role === 'phone') draft.phones = withOne(draft.phones, cell);
  else draft.emails = withOne(draft.emails, cell);
};

const takePlace: Take = ({ addresses, row }, cell, { role, place, at }) => {
  // Blanks before a cell with all parts stand for the first of them.
  const raw = row[at] ?? '';
  const text = withoutSecrets(role === 'whole' && raw.includes('  ') ? raw.slice(0, LONGEST) : cell).replace(
    LINE_BREAK,
    ', ',
  );
  const parts = (addresses[place] ??= {});
  const part = role as keyof AddressDraft;
  const there = parts[part];
  if (there === undefined) setText(parts, part, text);
  else if (part === 'street' && !there.includes(text)) parts[part] = `${there}, ${text}`;
};

const dayIn = (draft: Draft, cell: string, { at }: PlannedColumn) =>
  exportedDay(cell, draft.plan.dayFirst.has(at));

/** Of several days the latest contact and the earliest beginning; what is no day stays as it is. */
const takeDay: Take = (draft, cell, column) => {
  const { cells } = draft;
  const field = column.role as 'addedOn' | 'lastContactOn';
  const day = dayIn(draft, cell, column);
  const there = cells[field];
  const isDay = there !== undefined && toDay(there) !== undefined;
  const isBetter =
    !isDay ||
    day === undefined ||
    (field === 'lastContactOn' ? day > there : field === 'addedOn' && day < there);
  if (there === undefined || (day !== undefined && isBetter))
    cells[field] = day ?? tidyText(withoutSecrets(cell));
};

const takeStop: Take = (draft, cell, column) => {
  const channels = closedBy(column, cell);
  addStops(draft, channels);
  const day = column.role === 'stop' ? stopDay(draft, cell, column) : undefined;
  if (day === undefined) return;
  for (const channel of channels)
    if (day > (draft.stoppedOn[channel] ?? '')) draft.stoppedOn = { ...draft.stoppedOn, [channel]: day };
};

/** Undefined also for `3/4/2026` in a column that does not show which of the two is the day. */
function stopDay({ plan }: Draft, cell: string, { at }: PlannedColumn): Day | undefined {
  const order = plan.stopDayFirst.get(at);
  return order === undefined && isDayEitherWay(cell) ? undefined : exportedDay(cell, order ?? false);
}

function addStops(draft: Draft, channels: readonly Channel[]): void {
  if (channels.length > 0) draft.stops = [...draft.stops, ...channels];
}

/** A yes goes into the cell, a no closes the way. */
const takeConsent: Take = (draft, cell, { role }) => {
  const { cells } = draft;
  const field = role as ConsentField;
  if (isUnasked(cell)) return;
  if (saysNo(cell)) addStops(draft, [CHANNEL_OF[field]]);
  else cells[field] ??= readConsent(cell) === 'yes' && !/\s/.test(cell) ? 'Yes' : withoutSecrets(cell);
};

/** Digits of an id can make a card number by chance, but seldom those of its length. */
const safeId = (cell: string) => (/^\d{15,16}$/.test(cell) && isCardNumber(cell) ? '' : withoutCards(cell));
const withoutCards = (cell: string) => (/[^\d\s]/.test(cell) ? withoutSecrets(cell) : cell);

const takeAmount: Take = ({ sale }, cell, { role }) => {
  const amount = amountIn(cell);
  const part = role as 'amount' | 'lineAmount' | 'lessAmount';
  if (amount !== undefined)
    sale[part] = part === 'amount' ? (sale.amount ?? amount) : (sale[part] ?? 0) + amount;
};

const TAKE: { readonly [role in Role]?: Take } = {
  phone: takeReach,
  email: takeReach,
  ...{ number: takePlace, street: takePlace, whole: takePlace, city: takePlace, state: takePlace },
  ...{ postcode: takePlace, country: takePlace },
  ...{ lastContactOn: takeDay, addedOn: takeDay, nextFollowUpOn: takeDay, archivedOn: takeDay },
  ...{ stop: takeStop, allow: takeStop, standing: takeStop },
  ...{ textConsent: takeConsent, callConsent: takeConsent },
  ...{ amount: takeAmount, lineAmount: takeAmount, lessAmount: takeAmount },
  birthday: ({ cells, plan }, cell, { at }) => {
    cells.birthday ??= birthdayText(withoutSecrets(cell), plan.dayFirst.has(at));
  },
  company: (draft, cell, column) => takeText(draft, withoutDomain(cell), column),
  changedOn: (draft, cell, column) => {
    const day = dayIn(draft, cell, column) ?? '';
    if (day > draft.changedOn) draft.changedOn = day;
  },
  segment: (draft, cell) => {
    const { cells } = draft;
    const closed = closedBy({ role: 'tags', group: '' }, cell);
    const isMark = closed.length > 0 || ARCHIVED.test(cell);
    const segment = meantSegment(cell) ?? segmentIn(cell);
    if (cells.segment === undefined)
      setText(cells, 'segment', segment || (isMark ? '' : tidyText(withoutSecrets(cell))));
    addStops(draft, closed);
  },
  tags: (draft, cell, column) => {
    if (draft.cells.segment === undefined) setText(draft.cells, 'segment', segmentIn(cell));
    takeStop(draft, cell, column);
  },
  notes: ({ cells }, cell, { group }) => {
    const clean = withoutSecrets(cell);
    const text = group === '' || clean === '' ? clean : `${group}: ${clean}`;
    if (cells.notes === undefined) setText(cells, 'notes', text);
    else if (!cells.notes.includes(text)) cells.notes += `\n${text}`;
  },
  id: ({ cells }, cell) => {
    if (isCustomerId(cell)) cells.id = cell;
  },
  externalId: (draft, cell) => {
    draft.externalId ||= safeId(cell);
  },
  otherId: (draft, cell, { group }) => {
    if (group === draft.plan.system) draft.externalId ||= safeId(cell);
    else setText(draft.cells, `external:${group}`, safeId(cell));
  },
  middle: (draft, cell) => void (draft.middle ||= tidyText(withoutSecrets(cell))),
  suffix: (draft, cell) => void (draft.suffix ||= tidyText(withoutSecrets(cell))),
  nickname: (draft, cell) => void (draft.nickname ||= tidyText(withoutSecrets(cell))),
  soldOn: (draft, cell, column) => {
    const day = dayIn(draft, cell, column);
    if (day !== undefined) draft.sale.on ??= day;
  },
  what: ({ sale }, cell) => void (sale.what ||= tidyText(withoutSecrets(cell))),
  order: ({ sale }, cell) => void (sale.order ||= tidyText(safeId(cell))),
  saleState: ({ sale }, cell, { heading }) => void sale.states.push([heading, withoutSecrets(cell)]),
  buyerId: ({ sale }, cell) => void (sale.buyerId ||= safeId(cell.split(/\s*;\s*/)[0] ?? '')),
  buyer: ({ sale }, cell) =>
    void (sale.buyer ||= tidyText(withoutDomain(withoutSecrets(cell.split(';')[0] ?? '')))),
};
