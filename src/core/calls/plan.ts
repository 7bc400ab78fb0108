/** A month's calls: everybody who agreed to calls and was not called yet, with script and hours; the others are counted by reason. */
import { isArchived } from '../customers/archived';
import { CONSENT_FIELDS, readConsent } from '../customers/consent';
import type { ConsentBook } from '../customers/consentRecords';
import type { CustomerId, CustomerRow } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import { nameOf } from '../customers/names';
import { readSegment } from '../customers/segment';
import type { Month } from '../day';
import { readPhone } from '../phone';
import type { Settings } from '../settings';
import { closedNumbers } from '../texts/leftOut';
import { speakableName } from '../texts/personal';
import { callKey } from '../texts/text';
import { bestTime, type LocalTime } from './bestTime';
import { scriptWriter } from './script';

export type CallReason =
  | 'archived'
  | 'not an Apostle or Loyalist'
  | 'said no or stop'
  | 'without consent to calls'
  | 'without a phone that can be read';

export interface PlannedCall {
  readonly key: string;
  readonly id: CustomerId;
  readonly name: string;
  /** E.164. */
  readonly phone: string;
  readonly bestTime: string;
  readonly script: string;
}

/** What the journal knows of calls. */
export interface CallBook {
  isCalled(call: { readonly key: string; readonly month: Month; readonly phone: string }): boolean;
}

export interface CallPlan {
  readonly calls: readonly PlannedCall[];
  /** Called this month. */
  readonly done: number;
  readonly reasons: ReadonlyMap<CallReason, number>;
}

export interface CallPlanInput {
  readonly customers: readonly CustomerRow[];
  readonly settings: Settings;
  readonly month: Month;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The owner's own clock. */
  readonly at: LocalTime;
  readonly consent: ConsentBook;
  readonly book: CallBook;
}

/** Nobody and no number stands there twice, nor again in the month in which it was called. */
export function planCalls(input: CallPlanInput): CallPlan {
  const { customers, settings, month, now, at, book } = input;
  const write = scriptWriter(settings.callScript, settings);
  // Whoever stops texts is not called either.
  const closed = closedNumbers(customers, settings.country, CONSENT_FIELDS);
  const closedToCalls = closedNumbers(customers, settings.country, ['callConsent']);
  const reasons = new Map<CallReason, number>();
  const seen = new Set<string>();
  const calls: PlannedCall[] = [];
  let done = 0;
  for (const customer of customers) {
    const { id, cells } = customer;
    const reading = readPhone(cells.phone, settings.country);
    const phone = reading.kind === 'phone' ? reading.phone : '';
    const reason = reasonAgainst(customer, phone, { input, closed, closedToCalls });
    if (reason !== undefined) {
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
      continue;
    }
    const key = callKey(month, id);
    if (reading.kind !== 'phone' || seen.has(phone)) continue;
    seen.add(phone);
    if (book.isCalled({ key, month, phone })) {
      done += 1;
      continue;
    }
    const { first, full } = nameOf(cells);
    const script = write({ firstName: speakableName(first), name: speakableName(full) });
    calls.push({
      key,
      id,
      name: fullNameOf(cells),
      phone,
      bestTime: bestTime({ reading, cells, now, at }),
      script,
    });
  }
  return { calls, done, reasons };
}

/** Numbers for which some row says no: to texts or calls, and to calls. */
interface Situation {
  readonly input: CallPlanInput;
  readonly closed: ReadonlySet<string>;
  readonly closedToCalls: ReadonlySet<string>;
}

/** The first reason against a call; a dated yes to calls in the records opens what a no to texts in the list has closed. */
function reasonAgainst(
  { id, cells }: CustomerRow,
  phone: string,
  { input, closed, closedToCalls }: Situation,
): CallReason | undefined {
  if (isArchived(cells.archivedOn)) return 'archived';
  const segment = readSegment(cells.segment);
  const isRegular = segment.kind === 'known' && ['Apostle', 'Loyalist'].includes(segment.segment);
  if (!isRegular) return 'not an Apostle or Loyalist';
  const said = input.consent.deciding({ id, phone, email: '' }, 'call')?.state;
  const inCell = readConsent(cells.callConsent);
  if (said === 'revoked' || inCell === 'no' || closedToCalls.has(phone)) return 'said no or stop';
  if (said !== 'granted' && (readConsent(cells.textConsent) === 'no' || closed.has(phone)))
    return 'said no or stop';
  if (said !== 'granted' && inCell !== 'yes') return 'without consent to calls';
  return phone === '' ? 'without a phone that can be read' : undefined;
}

/** `12 to call, 3 called, 40 left out: 30 without consent to calls, 10 archived`. */
export function callSentence({ calls, done, reasons }: CallPlan): string {
  const sorted = [...reasons].sort((a, b) => b[1] - a[1]);
  const left = sorted.reduce((sum, [, count]) => sum + count, 0);
  const said = [
    calls.length === 0 ? 'Nobody to call' : `${calls.length} to call`,
    done > 0 ? `${done} called this month` : '',
    left > 0 ? `${left} left out: ${sorted.map(([reason, count]) => `${count} ${reason}`).join(', ')}` : '',
  ];
  return `${said.filter((part) => part !== '').join(', ')}.`;
}
