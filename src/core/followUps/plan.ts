/** One click, who needs follow-up: the list to write and the status of every customer; reading and writing are left to app. */
import type { CustomerId, CustomerRow } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import type { Segment } from '../customers/segment';
import type { Day } from '../day';
import { readPhone } from '../phone';
import { dueOf, statusText, type ClockFacts, type Due } from './clock';
import { sortFollowUps } from './order';
import { explainWhy, nextStepOf } from './why';

/** One line of the Follow-ups tab. */
export interface FollowUp {
  readonly customer: CustomerRow;
  readonly name: string;
  /** E.164, or '' when there is none that can be read. */
  readonly phone: string;
  /** Undefined for a lead and for a segment that is not known. */
  readonly segment: Segment | undefined;
  readonly lastContactOn: Day | undefined;
  readonly dueOn: Day;
  /** 0 for due today. */
  readonly daysOverdue: number;
  readonly why: string;
  readonly nextStep: string;
  /** Very late from half a rhythm on. */
  readonly lateness: 'due' | 'late' | 'very late';
}

export interface FollowUpPlan {
  /** Everybody due or overdue, most urgent first. */
  readonly followUps: readonly FollowUp[];
  /** The Status column, aligned with the customers given. */
  readonly statuses: readonly string[];
}

/** What the plan must know besides the customers. */
export interface FollowUpFacts extends ClockFacts {
  /** Contacts logged so far; absent means none. */
  readonly contacts: ReadonlyMap<CustomerId, number>;
}

/** Status of everybody, and the sorted list of those due or overdue today. */
export function planFollowUps(customers: readonly CustomerRow[], facts: FollowUpFacts): FollowUpPlan {
  const statuses: string[] = [];
  const followUps: FollowUp[] = [];
  for (const customer of customers) {
    const due = dueOf(customer, facts);
    statuses.push(statusText(due));
    if (due.kind === 'due' && due.daysOverdue >= 0) followUps.push(followUpOf(customer, due, facts));
  }
  return { followUps: sortFollowUps(followUps), statuses };
}

function followUpOf(
  customer: CustomerRow,
  due: Extract<Due, { kind: 'due' }>,
  facts: FollowUpFacts,
): FollowUp {
  const { segment } = due;
  const contacts = facts.contacts.get(customer.id) ?? 0;
  const phone = readPhone(customer.cells.phone, facts.rules.country);
  return {
    customer,
    name: fullNameOf(customer.cells),
    phone: phone.kind === 'phone' ? phone.phone : '',
    segment,
    lastContactOn: due.lastContactOn,
    dueOn: due.dueOn,
    daysOverdue: due.daysOverdue,
    why: explainWhy({ customer, due, contacts, today: facts.rules.today }),
    nextStep: nextStepOf(segment, contacts, customer.cells.segment),
    lateness: latenessOf(due),
  };
}

function latenessOf({ daysOverdue, rhythm }: { daysOverdue: number; rhythm: number }): FollowUp['lateness'] {
  if (daysOverdue === 0) return 'due';
  return daysOverdue >= rhythm / 2 ? 'very late' : 'late';
}
