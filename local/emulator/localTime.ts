/** Knows how instants and wall clocks of a zone, both in milliseconds, become each other; the zones themselves are read in cells/zone.ts. */
import { instantFromSerial, serialFromInstant } from './cells/zone';
import { dayMs, epochSerial } from './cells/serial';

/** What clocks in `zone` show at an instant, as if it were UTC. Throws RangeError for an unknown zone. */
export function localFromInstant(instant: number, zone: string): number {
  if (!Number.isFinite(instant)) return NaN;
  return Math.round((serialFromInstant(instant, zone) - epochSerial) * dayMs);
}

/** The instant at which clocks in `zone` show a local time; a time skipped by a clock change is read with the offset before it, of one that comes twice the first is meant. */
export function instantFromLocal(local: number, zone: string): number {
  if (!Number.isFinite(local)) return NaN;
  return instantFromSerial(local / dayMs + epochSerial, zone);
}

/** Whether the name is an IANA zone. */
export function isZone(zone: string): boolean {
  try {
    serialFromInstant(0, zone);
    return true;
  } catch {
    return false;
  }
}

/** An instant from `2026-11-20T09:00` on the clocks of `zone`; a text with its own offset or `Z` is read as it stands. Throws RangeError when it is no date. */
export function instantFromText(text: string, zone: string): number {
  const hasOffset = /(Z|[+-]\d\d:?\d\d)$/.test(text) && text.includes('T');
  const full = text.includes('T') ? text : `${text}T00:00`;
  const read = Date.parse(hasOffset ? text : `${full}Z`);
  if (Number.isNaN(read)) throw new RangeError(`Not a date and time: ${text}`);
  return hasOffset ? read : instantFromLocal(read, zone);
}

/** `2026-11-20T09:00:00` as clocks in `zone` show it. */
export function textFromInstant(instant: number, zone: string): string {
  return new Date(localFromInstant(instant, zone)).toISOString().slice(0, 19);
}
