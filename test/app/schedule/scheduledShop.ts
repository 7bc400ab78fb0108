/** A small shop with the schedule on, its ticks, and what they leave behind. */
import type { Host, InstalledTrigger } from '../../../local/emulator';
import type { PanelView, ScheduleView } from '../../../src/rpc/views';
import { adoptedShop, ask, gridOf, linesOf, type Typed } from '../shop';

export const ROWS: Typed = [
  ['Name', 'Phone', 'Segment', 'Last contact', 'Text consent'],
  ['Ana Reyes', '(413) 555-0101', 'Apostle', '2026-10-01', 'yes'],
  ['Ben Cole', '(413) 555-0102', 'Loyalist', '2026-09-01', 'yes'],
  ['Cleo Hart', '(413) 555-0103', 'Loyalist', '2026-11-01', ''],
  ['Dan Moss', '(413) 555-0104', 'Hostage', '2026-11-10', 'yes'],
];

export const SETTINGS = { 'Business name': "Bella's Bakery", Website: 'https://bellas.example.com' };

/** Set up, with words that may go out, the schedule on. */
export function scheduledShop(settings: Record<string, string | number> = {}): Host {
  const host = adoptedShop(ROWS);
  ask(host, 'saveSettings', { ...SETTINGS, ...settings });
  turn(host, true);
  return host;
}

/** Turns the schedule of the person at the keyboard on or off from the panel. */
export function turn(host: Host, isOn: boolean): ScheduleView {
  const { value } = host.scriptRun('rpc', 'setSchedule', { isOn }) as { value: { schedule: ScheduleView } };
  return value.schedule;
}

/** The panel's picture. */
export function panelOf(host: Host): PanelView {
  return (host.scriptRun('rpc', 'fillPanel', {}) as { value: PanelView }).value;
}

/** Clock triggers of ours. */
export function ticksOf(host: Host): InstalledTrigger[] {
  return host.triggers.filter(({ handler, eventType }) => handler === 'tick' && eventType === 'CLOCK');
}

/** Moves the clock and fires everything that is due by then, as Google would. */
export function tickAt(host: Host, time: string): void {
  host.setNow(time);
  for (const id of host.dueTriggers()) host.fireTrigger(id);
}

/** Months in the Texts tab, each once, with the number of prepared ones. */
export function monthsOf(host: Host): Record<string, number> {
  const months: Record<string, number> = {};
  for (const { Month: month = '', Status: status } of linesOf(host, 'Texts'))
    months[month] = (months[month] ?? 0) + (status === 'Prepared' ? 1 : 0);
  return months;
}

/** The schedule's line in the Settings tab. */
export function pulseIn(host: Host): string | undefined {
  return gridOf(host, 'Settings').find(([name]) => name === 'Schedule')?.[1];
}
