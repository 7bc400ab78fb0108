/** When clock triggers fire, and what their functions are told; nothing here fires anything. */
import { dayMs } from '../cells/serial';
import { authModes } from './authModes';
import { instantFromLocal, localFromInstant } from '../localTime';
import type { InstalledTrigger, Schedule } from '../options';

const minuteMs = 60_000;
const hourMs = 3_600_000;

/** Without `nearMinute` Google picks a minute of the hour and keeps it from day to day; this one is of the trigger's making. */
function minuteOf(trigger: InstalledTrigger): number {
  const near = trigger.schedule?.nearMinute;
  return near ?? [...trigger.id].reduce((sum, character) => sum + character.charCodeAt(0), 0) % 60;
}

/** The first instant after its last run (or its making) at which a clock trigger should fire; undefined for other triggers and for one that fired its only time. */
export function dueAt(trigger: InstalledTrigger, scriptZone: string): number | undefined {
  const { schedule, createdAt, lastRunAt } = trigger;
  if (!schedule) return undefined;
  if (schedule.at !== undefined) return lastRunAt === undefined ? schedule.at : undefined;
  const since = lastRunAt ?? createdAt;
  if (schedule.everyMinutes !== undefined) return since + schedule.everyMinutes * minuteMs;
  if (schedule.everyHours !== undefined) return since + schedule.everyHours * hourMs;
  return nextDay(trigger, schedule, { since, zone: schedule.zone ?? scriptZone });
}

/** Days that a search for a fitting day may take: four years, for the 29th of February. */
const searchDays = 1500;

function nextDay(
  trigger: InstalledTrigger,
  schedule: Readonly<Schedule>,
  from: { since: number; zone: string },
): number | undefined {
  const first = Math.floor(localFromInstant(from.since, from.zone) / dayMs);
  const time = (schedule.atHour ?? 0) * hourMs + minuteOf(trigger) * minuteMs;
  const earliest = trigger.lastRunAt === undefined ? first : first + (schedule.everyDays ?? 0);
  for (let day = earliest; day < first + searchDays; day += 1) {
    const at = instantFromLocal(day * dayMs + time, from.zone);
    if (at > from.since && fits(new Date(day * dayMs), schedule)) return at;
  }
  return undefined;
}

function fits(day: Date, schedule: Readonly<Schedule>): boolean {
  if (schedule.onMonthDay !== undefined) return day.getUTCDate() === schedule.onMonthDay;
  if (schedule.onWeekDay !== undefined) return day.getUTCDay() === schedule.onWeekDay;
  return schedule.everyWeeks === undefined || day.getUTCDay() === 1;
}

/** The event of a trigger's function: of a clock trigger the time in UTC, of others the mode and the id only. */
export function clockEvent(
  trigger: InstalledTrigger,
  at: { now: number; zone: string },
): Record<string, unknown> {
  const general = {
    authMode: authModes.members.find((mode) => mode.name() === 'FULL'),
    triggerUid: trigger.id,
  };
  if (trigger.eventType !== 'CLOCK') return general;
  const time = new Date(at.now);
  const weekday = time.getUTCDay();
  return {
    ...general,
    year: time.getUTCFullYear(),
    month: time.getUTCMonth() + 1,
    'day-of-month': time.getUTCDate(),
    'day-of-week': weekday === 0 ? 7 : weekday,
    'week-of-year': weekOfYear(time),
    hour: time.getUTCHours(),
    minute: time.getUTCMinutes(),
    second: time.getUTCSeconds(),
    timezone: 'UTC',
  };
}

/** ISO week of a UTC day, 1–53. */
export function weekOfYear(day: Date): number {
  const thursday = Math.floor(day.getTime() / dayMs) + 3 - ((day.getUTCDay() + 6) % 7);
  const yearStart = Date.UTC(new Date(thursday * dayMs).getUTCFullYear(), 0, 1) / dayMs;
  return Math.floor((thursday - yearStart) / 7) + 1;
}
