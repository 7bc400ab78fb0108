/** One click, who needs follow-up: the list to write and the status of every customer; reading and writing are left to app. */
import type { CustomerId, CustomerRow } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import type { Segment } from '../customers/segment';
import type { Day } from '../day';
import { readPhone } from '../phone';
import { dueReader, statusText, type ClockFacts, type DueNow } from './clock';
import { sortFollowUps, type Ordered } from './order';
import { explainWhy, nextStepOf } from './why';

/** One line of the Follow-ups tab: what is the customer's own is kept, what many share is read from their clock. */
export class FollowUp implements Ordered {
  readonly name: string;
  /** E.164, or '' when there is none that can be read. */
  readonly phone: string;
  readonly why: string;
  readonly nextStep: string;

  constructor(
    readonly customer: CustomerRow,
    private readonly due: DueNow,
    facts: FollowUpFacts,
  ) {
    const { cells, id } = customer;
    const contacts = facts.contacts.get(id) ?? 0;
    const phone = readPhone(cells.phone, facts.rules.country);
    this.name = fullNameOf(cells);
    this.phone = phone.kind === 'phone' ? phone.phone : '';
    this.why = explainWhy({ customer, due, contacts, today: facts.rules.today });
    this.nextStep = nextStepOf(due.segment, contacts, cells.segment);
  }

  /** Undefined for a lead and for a segment that is not known. */
  get segment(): Segment | undefined {
    return this.due.segment;
  }

  get lastContactOn(): Day | undefined {
    return this.due.lastContactOn;
  }

  get dueOn(): Day {
    return this.due.dueOn;
  }

  /** 0 for due today. */
  get daysOverdue(): number {
    return this.due.daysOverdue;
  }

  /** Very late from half a rhythm on. */
  get lateness(): 'due' | 'late' | 'very late' {
    const { daysOverdue, rhythm } = this.due;
    if (daysOverdue === 0) return 'due';
    return daysOverdue >= rhythm / 2 ? 'very late' : 'late';
  }
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
  const readDue = dueReader(facts);
  customers.forEach((customer) => {
    const due = readDue(customer);
    statuses.push(statusText(due));
    if (due.kind === 'due' && due.daysOverdue >= 0) followUps.push(new FollowUp(customer, due, facts));
  });
  return { followUps: sortFollowUps(followUps), statuses };
}
