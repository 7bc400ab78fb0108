/** When a text may go out: inside the owner's window, the law's hours and the working days of every clock the recipient may live by. */
import { isFederalHolidayNumber, weekdayOf } from './holidays';
import { instantOf, localDay, MS_PER_DAY } from './localClock';
import { FEDERAL_HOURS, stateHours, type Hours } from './stateRules';
import { CONTIGUOUS, type Zones } from './zones';

/** What the owner chose, in hours of the recipient's day, closed-open. Whatever it says, 8 to 21, states' hours and federal holidays hold. */
export interface SendWindow {
  readonly fromHour: number;
  readonly toHour: number;
  readonly isWeekends: boolean;
}

/** Where the recipient may be, and the states (two letters) whose hours hold there. */
export interface Recipient {
  readonly zones: Zones;
  readonly states: readonly string[];
}

export interface WindowState {
  readonly isOpen: boolean;
  /** Whole seconds, rounded down; 0 when closed. */
  readonly closesInSeconds: number;
}

/** A stretch of time, closed-open, in milliseconds since 1970; empty when it opens no earlier than it closes. */
interface Stretch {
  readonly opens: number;
  readonly closes: number;
}

const CLOSED: Hours = { from: 0, to: 0 };
const SUNDAY = 0;
const SATURDAY = 6;
/** A window that is ever open on one clock opens on it within a week, two when that one day is a holiday. */
const SEARCHED_DAYS = 14;
/** Clocks that are never open together within a year of summer and winter time never are. */
const SEARCHED_YEAR = 366 * MS_PER_DAY;

/** Whether a text may go out at an instant (milliseconds since 1970), and for how much longer. Never open abroad. */
export function windowAt(instant: number, where: Recipient, chosen: SendWindow): WindowState {
  let closes = Infinity;
  for (const zone of candidatesOf(where.zones)) {
    const today = stretchOn(localDay(zone, instant), zone, { where, chosen });
    if (!(today.opens <= instant && instant < today.closes)) return { isOpen: false, closesInSeconds: 0 };
    closes = Math.min(closes, today.closes);
  }
  if (closes === Infinity) return { isOpen: false, closesInSeconds: 0 };
  return { isOpen: true, closesInSeconds: Math.floor((closes - instant) / 1000) };
}

/** The first instant, this one or later, at which the window is open; Infinity when it never is, as abroad. */
export function nextOpening(instant: number, where: Recipient, chosen: SendWindow): number {
  const zones = candidatesOf(where.zones);
  if (zones.length === 0) return Infinity;
  let at = instant;
  while (at <= instant + SEARCHED_YEAR) {
    const earliest = at;
    const next = Math.max(...zones.map((zone) => openingIn(zone, earliest, { where, chosen })));
    if (next === at) return at;
    at = next;
  }
  return Infinity;
}

interface Rules {
  readonly where: Recipient;
  readonly chosen: SendWindow;
}

function openingIn(zone: string, instant: number, rules: Rules): number {
  const today = localDay(zone, instant);
  for (let day = today; day <= today + SEARCHED_DAYS; day++) {
    const { opens, closes } = stretchOn(day, zone, rules);
    if (opens < closes && instant < closes) return Math.max(instant, opens);
  }
  return Infinity;
}

function stretchOn(day: number, zone: string, { where, chosen }: Rules): Stretch {
  const { from, to } = hoursOn(day, where.states, chosen);
  return { opens: instantOf(zone, day, from), closes: instantOf(zone, day, to) };
}

function hoursOn(day: number, states: readonly string[], chosen: SendWindow): Hours {
  const weekday = weekdayOf(day);
  const isWeekend = weekday === SATURDAY || weekday === SUNDAY;
  if ((isWeekend && !chosen.isWeekends) || isFederalHolidayNumber(day)) return CLOSED;
  let from = Math.max(chosen.fromHour, FEDERAL_HOURS.from);
  let to = Math.min(chosen.toHour, FEDERAL_HOURS.to);
  for (const state of states) {
    const hours = stateHours(state, weekday);
    from = Math.max(from, hours.from);
    to = Math.min(to, hours.to);
  }
  return { from, to };
}

function candidatesOf(zones: Zones): readonly string[] {
  if (zones.kind === 'abroad') return [];
  return zones.kind === 'zones' && zones.zones.length > 0 ? zones.zones : CONTIGUOUS;
}
