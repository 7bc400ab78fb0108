/** One click, who needs follow-up: the list to write and the status of every customer; reading and writing are left to app. */
import type { CustomerId, CustomerRow } from '../customers/customer';
import { fullNameOf } from '../customers/fullName';
import type { Segment } from '../customers/segment';
import type { Day } from '../day';
import { readPhone } from '../phone';
import { dueReader, statusText, type ClockFacts, type DueNow, type DueWords } from './clock';
import { sortFollowUps, type Ordered } from './order';
import { sayDue } from './why';

/** One line of the Follow-ups tab: what is the customer's own is kept, what many share is read from their clock. */
export class FollowUp implements Ordered {
  readonly id: CustomerId;
  readonly name: string;
  /** E.164, or '' when there is none that can be read. */
  readonly phone: string;
  private readonly words: DueWords;

  constructor(
    readonly customer: CustomerRow,
    readonly due: DueNow,
    facts: FollowUpFacts,
  ) {
    const { cells, id } = customer;
    const contacts = facts.contacts.size === 0 ? 0 : (facts.contacts.get(id) ?? 0);
    const phone = readPhone(cells.phone, facts.rules.country);
    this.id = id;
    this.name = fullNameOf(cells);
    this.phone = phone.kind === 'phone' ? phone.phone : '';
    this.words = sayDue(this, contacts, facts.rules.today);
  }

  get why(): string {
    return this.words.why;
  }

  get nextStep(): string {
    return this.words.nextStep;
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
  /** True when somebody's Status cell says something else. */
  readonly isStatusNew: boolean;
}

/** What the plan must know besides the customers. */
export interface FollowUpFacts extends ClockFacts {
  /** Contacts logged so far; absent means none. */
  readonly contacts: ReadonlyMap<CustomerId, number>;
}

/** Status of everybody, and the sorted list of those due or overdue today. */
export function planFollowUps(customers: readonly CustomerRow[], facts: FollowUpFacts): FollowUpPlan {
  const followUps: FollowUp[] = [];
  const readDue = dueReader(facts);
  let isStatusNew = false;
  const statuses = customers.map((customer) => {
    const due = readDue(customer);
    const status = statusText(due);
    if (customer.cells.status !== status) isStatusNew = true;
    if (due.kind === 'due' && due.daysOverdue >= 0) followUps.push(new FollowUp(customer, due, facts));
    return status;
  });
  return { followUps: sortFollowUps(followUps), statuses, isStatusNew };
}
