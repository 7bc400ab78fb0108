/** The door of the emulator: Apps Script's services in memory, as strict as Google, around a built bundle. */
import { Host } from './host';
import type { HostOptions } from './options';

export { PassingError } from './contract';
export type { Host, HostSnapshot } from './host';
export type * from './options';
export type { GoogleGlobals } from './globals';

/** A host with one empty spreadsheet (one tab, Sheet1) and nothing from the machine: no clock, zone, locale or chance of its own. Throws RangeError for an unknown zone or an unreadable `now`; a bundle that cannot be parsed throws at its first execution. */
export function createHost(options: HostOptions = {}): Host {
  return new Host(options);
}
