/** The panel's list of those who wait, from the plan of today. */
import { shortened, type Cell } from '../../core/cell';
import type { FollowUp, FollowUpPlan } from '../../core/followUps/plan';
import { countDays } from '../../core/followUps/clock';
import type { FollowUpCard, TodayView } from '../../rpc/views';

/** More than anybody calls in a week; the tab has all. */
const MOST_CARDS = 200;
/** Longer notes are read in the sheet. */
const LONGEST_NOTE = 300;
/** Two numbers and whose they are, or an address. */
const LONGEST_REACH = 60;

/** `notes` are the last ones of the Contact log by customer. */
export function todayView(
  plan: FollowUpPlan,
  facts: { callsPerDay: number; notes: ReadonlyMap<string, string> },
): TodayView {
  return {
    cards: plan.followUps.slice(0, MOST_CARDS).map((followUp) => cardOf(followUp, facts.notes)),
    total: plan.followUps.length,
    callsPerDay: facts.callsPerDay,
  };
}

function cardOf(followUp: FollowUp, notes: ReadonlyMap<string, string>): FollowUpCard {
  const { customer, name, phone, segment, daysOverdue, lateness, why, nextStep } = followUp;
  return {
    id: customer.id,
    name: name || `Row ${customer.row}`,
    // What cannot be read as one number can still be dialled by a person, and who has none be written to.
    phone:
      phone ||
      shortened(customer.cells.phone, LONGEST_REACH) ||
      shortened(customer.cells.email, LONGEST_REACH),
    segment: segment ?? '',
    status: daysOverdue === 0 ? 'Due today' : `Overdue ${countDays(daysOverdue)}`,
    lateness,
    why,
    nextStep,
    note: lastNote(customer.cells.notes, notes.get(customer.id)),
  };
}

/** What somebody wrote after a contact goes before the owner's standing note. */
function lastNote(standing: Cell | undefined, logged: string | undefined): string {
  return shortened(logged ?? standing, LONGEST_NOTE);
}
