/** A shop with a call list, for what happens to calls. */
import type { Host } from '../../local/emulator';
import { fragileShop, type FragileShop } from './mishaps';
import { adopt, ask, HEADINGS, linesOf, SETTINGS, typeFor } from './shop';

export const CALLS = 'Call list';
export const NAMES = ['Ana Adams', 'Ben Brown', 'Cy Cole'];
const WITH_CALLS = [...HEADINGS, 'Call consent'];
export const PEOPLE = NAMES.map((name, index) => [
  name,
  `413-555-010${index + 1}`,
  '',
  'Loyalist',
  '',
  'yes',
  '',
  'yes',
]);

/** People who agreed to calls, adopted, with settings. */
export function shop(people: readonly string[][] = PEOPLE): FragileShop {
  const made = fragileShop([WITH_CALLS, ...people]);
  expect(adopt(made.host).ok).toBe(true);
  ask(made.host, 'saveSettings', SETTINGS);
  return made;
}

/** Asks for the list. */
export const make = (host: Host) => ask(host, 'listCalls', {});

/** With this month's list. */
export function listed(): FragileShop {
  const made = shop();
  expect(make(made.host).ok).toBe(true);
  made.host.call('tick');
  return made;
}

/** Names on the list. */
export const waiting = (host: Host) => linesOf(host, CALLS).map(({ Name }) => Name);

/** Ticks the box beside a name. */
export const tick = (host: Host, name: string) => typeFor(host, { tab: CALLS, name, column: 'Done' }, 'TRUE');
