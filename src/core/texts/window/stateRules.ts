/**
 * The hours in which states allow texts that sell, where they are narrower than the federal 8 to 21 (47 CFR 64.1200). Each contains
 * the default window, so they matter only when an owner widens it. Sources: the states' laws on telephone sales, Texas with SB 140,
 * Pennsylvania as from 2026-10-18, read strictly where summaries of them disagree; to be confirmed before hours are widened.
 * Federal holidays are closed everywhere; a state's own holidays are not known here.
 */

/** Closed-open, in hours of the local day; nothing is open when `from` is not before `to`. */
export interface Hours {
  readonly from: number;
  readonly to: number;
}

interface StateRule {
  /** Two letters each. */
  readonly states: string;
  /** Monday to Friday, then Saturday, then Sunday. */
  readonly week: readonly [Hours, Hours, Hours];
}

const SUNDAY = 0;
const SATURDAY = 6;
const CLOSED: Hours = { from: 0, to: 0 };

/** The law's widest hours anywhere in the United States. */
export const FEDERAL_HOURS: Hours = { from: 8, to: 21 };

const RULES: readonly StateRule[] = [
  { states: 'FL MA MD NJ OK WA WY', week: everyDay(8, 20) },
  { states: 'CT NV', week: everyDay(9, 20) },
  { states: 'MI MN NM', week: everyDay(9, 21) },
  { states: 'KY', week: everyDay(10, 21) },
  { states: 'TX', week: [hours(9, 21), hours(9, 21), hours(12, 21)] },
  { states: 'AL LA MS', week: notSundays(8, 20) },
  { states: 'PA UT', week: notSundays(8, 21) },
  { states: 'RI', week: [hours(9, 18), hours(10, 17), hours(10, 17)] },
  { states: 'ME', week: [hours(9, 17), CLOSED, CLOSED] },
];

const rulesByState: ReadonlyMap<string, StateRule> = new Map(
  RULES.flatMap((rule) => rule.states.split(' ').map((state) => [state, rule] as const)),
);

/** Every state with hours of its own. */
export const RULED_STATES: readonly string[] = [...rulesByState.keys()];

/** A state's hours on a weekday, 0 for Sunday to 6 for Saturday; the federal ones where it has none of its own. */
export function stateHours(state: string, weekday: number): Hours {
  const rule = rulesByState.get(state);
  if (rule === undefined) return FEDERAL_HOURS;
  const [workdays, saturdays, sundays] = rule.week;
  if (weekday === SUNDAY) return sundays;
  return weekday === SATURDAY ? saturdays : workdays;
}

function everyDay(from: number, to: number): StateRule['week'] {
  return [hours(from, to), hours(from, to), hours(from, to)];
}

function notSundays(from: number, to: number): StateRule['week'] {
  return [hours(from, to), hours(from, to), CLOSED];
}

function hours(from: number, to: number): Hours {
  return { from, to };
}
