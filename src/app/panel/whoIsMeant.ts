/** Who is meant by a name in `Referred by`: what the panel asks, what becomes of the answer, and how it is taken back. */
import { cellText, type Cell } from '../../core/cell';
import type { CustomerRow } from '../../core/customers/customer';
import { nameOf } from '../../core/customers/names';
import { answerReferral, planReferrals } from '../../core/customers/referrals';
import { reachedOf } from '../../core/customers/stoppedButYes';
import { good, refused, type Result } from '../../core/result';
import type { ArgsOf, ResultOf, WrittenReferral } from '../../rpc/contract';
import type { MeantView } from '../../rpc/referralViews';
import type { Book } from '../book';
import { isSameCell } from '../columnLook';
import { settingsOf } from '../command';
import type { CustomerList } from '../customerList';
import { ensureColumns } from '../ensureColumns';
import { openList } from '../openList';
import type { Ports } from '../ports';
import { changeColumn } from '../writeById';
import { cellBefore } from './cellBefore';
import { inPanel, type Worked } from './inPanel';

/** As many as anybody answers at a time. */
const MOST_ASKED = 50;
const CHANGED = 'Referred by, or the list, was changed after that, so nothing was done. Press Refresh.';
/** The link first, since it is what counts: a run that was cut off may leave the name as it was typed. */
const CELLS = ['referredById', 'referredBy'] as const;

/** Nothing is written. */
export function meantView({ columns, customers }: CustomerList, country: string): MeantView {
  if (!columns.has('referredBy')) return { questions: [], total: 0, refused: [] };
  const plan = planReferrals(customers, country);
  const byId = new Map<string, CustomerRow>(customers.map((row) => [row.id, row]));
  const questions = plan.questions.slice(0, MOST_ASKED).map(({ customer, typed, sentence, candidates }) => ({
    customerId: customer,
    typed,
    sentence,
    candidates: candidates.flatMap((id) => candidateOf(byId.get(id), country)),
  }));
  const sentences = plan.refused.slice(0, MOST_ASKED).map(({ sentence }) => sentence);
  return { questions, total: plan.questions.length, refused: sentences };
}

function candidateOf(row: CustomerRow | undefined, country: string) {
  if (row === undefined) return [];
  const { phone, email } = reachedOf(row, country);
  const place = cellText(row.cells.city) || cellText(row.cells.address);
  return [{ id: row.id, name: nameOf(row.cells).full, phone: phone || email, place, row: row.row }];
}

/** Refused when this is not asked any more, or when it would close a circle. */
export function answerWho(
  ports: Ports,
  { customerId, typed, referrer }: ArgsOf<'whoIsMeant'>,
): Result<ResultOf<'whoIsMeant'>> {
  return inPanel(ports, 'Who is meant', (start) => {
    const opened = openList(start);
    if (!opened.ok) return opened;
    const { country } = settingsOf(opened.value.book).settings;
    const row = opened.value.list.customers.find(({ id }) => id === customerId);
    const isAsTyped = row !== undefined && cellText(row.cells.referredBy) === typed;
    const answer = isAsTyped ? { customer: row.id, referrer } : undefined;
    const cells = answer && answerReferral(opened.value.list.customers, answer, country);
    if (row === undefined || cells === undefined) return refused('bad-request', CHANGED);
    if (typeof cells === 'string') return refused('bad-request', cells);
    const { book, list } = ensureColumns(opened.value.book, opened.value.list, ['referredById']);
    const written = CELLS.map((field) => ({ field, wrote: cells[field], was: row.cells[field] ?? '' }));
    const undo = { customerId, referral: written.filter(({ wrote, was }) => cellText(was) !== wrote) };
    const now = writeCells(
      book,
      list,
      written.map(({ field, wrote, was }) => ({ customerId, field, value: wrote, was })),
    );
    // Also a name that shall stay as it is may have been retyped just now: then the link to it goes.
    if (cellText(now.customers.find(({ id }) => id === customerId)?.cells.referredBy) !== cells.referredBy) {
      const { referredById = '' } = row.cells;
      writeCells(book, now, [{ customerId, field: 'referredById', value: referredById }]);
      return refused('bad-request', CHANGED);
    }
    const name = nameOf(row.cells).full || `Row ${row.row}`;
    const sentence =
      referrer === '' ? `"${typed}" stays as typed.` : `${name} was referred by ${cells.referredBy}.`;
    return good({
      value: { sentence, undo, meant: meantView(now, country) },
      record: 'One name in Referred by was cleared up.',
    });
  });
}

interface Aim {
  readonly customerId: string;
  readonly field: (typeof CELLS)[number];
  readonly value: ReturnType<typeof cellBefore>;
  /** A cell that holds something else by now is left. */
  readonly was?: Cell;
}

function writeCells(book: Book, start: CustomerList, aims: readonly Aim[]): CustomerList {
  return aims.reduce(
    (list, { customerId, field, value, was }) =>
      changeColumn(book, list, { field, values: new Map([[customerId, value]]), planned: () => was }),
    start,
  );
}

/** Refused when one of the cells holds something else by now. */
export function takeBackReferral(
  start: Book,
  { customerId, referral }: WrittenReferral,
): Result<Worked<{ readonly sentence: string }>> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const row = opened.value.list.customers.find(({ id }) => id === customerId);
  const isUnchanged = referral.every(({ field, wrote, was }) => {
    const cell = row?.cells[field] ?? '';
    return cellText(cell) === wrote || isSameCell(cell, cellBefore(was));
  });
  if (row === undefined || !isUnchanged) return refused('bad-request', CHANGED);
  const aims = [...referral]
    .reverse()
    .map(({ field, was }) => ({ customerId, field, value: cellBefore(was) }));
  writeCells(opened.value.book, opened.value.list, aims);
  return good({
    value: { sentence: 'Taken back: Referred by stands as before.' },
    record: 'One answer was taken back.',
  });
}
