/** From instants to local clocks and back, by the host's own zone data; never by fixed offsets. */

export const MS_PER_HOUR = 3_600_000;
export const MS_PER_DAY = 86_400_000;
/** North American clocks change on a quarter of an hour of UTC: between two quarters an offset holds. */
const MS_PER_QUARTER = 900_000;

const formats = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, Map<number, number>>();

/** Milliseconds that a zone's clock is ahead of UTC; throws for a zone that the host does not know. */
export function offsetAt(zone: string, instant: number): number {
  let known = offsets.get(zone);
  if (known === undefined) offsets.set(zone, (known = new Map<number, number>()));
  const quarter = Math.floor(instant / MS_PER_QUARTER);
  let offset = known.get(quarter);
  if (offset === undefined) known.set(quarter, (offset = readOffset(zone, quarter * MS_PER_QUARTER)));
  return offset;
}

/** The local day, counted from 1970-01-01. */
export function localDay(zone: string, instant: number): number {
  return Math.floor((instant + offsetAt(zone, instant)) / MS_PER_DAY);
}

/**
 * The instant at which a zone's clock shows this hour of this day. Meant for hours from 8 on: clocks change at night, so that the
 * offset six hours off is wrong on a few days of the year and the one an hour off never.
 */
export function instantOf(zone: string, day: number, hour: number): number {
  const local = day * MS_PER_DAY + hour * MS_PER_HOUR;
  return local - offsetAt(zone, local - offsetAt(zone, local));
}

function readOffset(zone: string, instant: number): number {
  const parts = formatOf(zone).formatToParts(instant);
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(read('year'), read('month') - 1, read('day'), read('hour'), read('minute')) - instant;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    formats.set(zone, format);
  }
  return format;
}
