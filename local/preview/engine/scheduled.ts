/** What is scheduled, in words and as wall clocks of the spreadsheet. */
import type { Host, InstalledTrigger } from '../../emulator';
import { textFromInstant } from '../../emulator/localTime';
import { dueAt } from '../../emulator/services/schedule';
import type { Scheduled } from '../protocol';

const WEEK_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** An instant as `yyyy-mm-ddThh:mm` of a zone. */
export function wallClock(instant: number, zone: string): string {
  return textFromInstant(instant, zone).slice(0, 'yyyy-mm-ddThh:mm'.length);
}

/** All triggers of the file, those that are due first. */
export function listScheduled(host: Host, zone: string): Scheduled[] {
  const due = host.dueTriggers();
  const list = host.triggers.map((trigger) => scheduledOf(trigger, zone, due.includes(trigger.id)));
  return list.sort((a, b) => Number(b.isDue) - Number(a.isDue) || (a.next ?? '').localeCompare(b.next ?? ''));
}

function scheduledOf(trigger: InstalledTrigger, zone: string, isDue: boolean): Scheduled {
  const next = dueAt(trigger, zone);
  return {
    id: trigger.id,
    functionName: trigger.handler,
    rhythm: rhythmOf(trigger),
    ...(next !== undefined && { next: wallClock(next, zone) }),
    ...(trigger.lastRunAt !== undefined && { last: wallClock(trigger.lastRunAt, zone) }),
    isDue,
  };
}

/** How often, in words. */
export function rhythmOf({ schedule, eventType }: InstalledTrigger): string {
  if (!schedule) return `when the spreadsheet says ${eventType.toLowerCase().replace(/_/g, ' ')}`;
  if (schedule.at !== undefined) return 'once';
  const at = schedule.atHour === undefined ? '' : ` at about ${schedule.atHour}:00`;
  if (schedule.everyMinutes !== undefined) return every(schedule.everyMinutes, 'minute');
  if (schedule.everyHours !== undefined) return every(schedule.everyHours, 'hour');
  if (schedule.onMonthDay !== undefined) return `on day ${schedule.onMonthDay} of the month${at}`;
  if (schedule.onWeekDay !== undefined) return `every ${WEEK_DAYS[schedule.onWeekDay % 7] ?? 'week'}${at}`;
  if (schedule.everyWeeks !== undefined) return every(schedule.everyWeeks, 'week') + at;
  return every(schedule.everyDays ?? 1, 'day') + at;
}

function every(count: number, unit: string): string {
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`;
}
