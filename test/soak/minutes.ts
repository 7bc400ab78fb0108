/** The hours for texts against the clock on the wall: every minute of a year, zone by zone, read in another way than the window's own. */
import { DEFAULT_WINDOW } from '../../src/core/settings';
import { windowAt } from '../../src/core/texts/window/window';
import { isHolidayThere, isWeekendThere, localAt, someone, utc } from '../core/texts/window/localTime';

const ZONES = [
  ...'New_York Chicago Denver Phoenix Los_Angeles Anchorage Adak Puerto_Rico Halifax St_Johns'
    .split(' ')
    .map((zone) => `America/${zone}`),
  'Pacific/Honolulu',
  'Pacific/Guam',
];
const MINUTE = 60_000;
const FROM = utc('2026-11-01T00:00');
const TO = utc('2027-11-01T00:00');

/** How many minutes were compared, and those that differ; tells of each zone. */
export function compareMinutes(): { readonly minutes: number; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let minutes = 0;
  for (const zone of ZONES) {
    const there = someone([zone]);
    for (let at = FROM; at < TO; at += MINUTE) {
      const local = localAt(zone, at);
      const isOpen = !isWeekendThere(local) && !isHolidayThere(local) && local.hour >= 10 && local.hour < 17;
      if (windowAt(at, there, DEFAULT_WINDOW).isOpen !== isOpen)
        faults.push(`${zone} at ${new Date(at).toISOString()}`);
      minutes += 1;
    }
    console.log(`  ${zone}: ${faults.length} minutes differ so far`);
  }
  return { minutes, faults };
}
