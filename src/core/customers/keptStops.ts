/** Stops as they are kept outside the tabs too: a line that is deleted there opens nothing. Where they are kept is left to app. */
import {
  BLANK_RECORD,
  CHANNELS,
  later,
  latestByReach,
  shortContact,
  type Channel,
  type ConsentRecord,
  type Hash,
} from './consentRecords';
import { isCustomerId } from './customer';

/** Day and number of each stop, by channel, a blank, and the customer or a fingerprint of what they are reached by. */
export type KeptStops = ReadonlyMap<string, string>;

/** How the tab compares with what is kept. */
export interface StopsCompared {
  /** To be kept from now on. */
  readonly news: KeptStops;
  /** Kept, and neither in the tab any more nor taken back there later. */
  readonly lost: readonly ConsentRecord[];
}

/** Said in the evidence in place of the lost line's own words. */
const LOST = 'known to Regulars; the line is no longer in the Consent tab';

/** `country` is for numbers that somebody typed. */
export function compareStops(
  records: readonly ConsentRecord[],
  kept: KeptStops,
  { country, hash }: { readonly country: string; readonly hash: Hash },
): StopsCompared {
  const latest = latestByReach(records, country);
  const news = new Map<string, string>();
  const open = new Map(kept);
  const nameOf = (key: string) => keptName(key, hash);
  for (const [key, record] of latest) {
    // A stop to texts decides about calls as well: it is kept once, for calls alone when texts were opened again.
    const isKeptOnce = key.startsWith('call') && latest.get(key.replace('call', 'text')) === record;
    if (record.state !== 'revoked' || isKeptOnce) continue;
    const name = nameOf(key);
    const value = keptValue(record);
    const known = kept.get(name);
    // An earlier stop says less than the later one that is kept.
    if (known !== undefined && later(stopOf(name, known), record) !== record) continue;
    open.delete(name);
    if (known !== value) news.set(name, value);
  }
  // Looked at only when a line is missing: each costs a fingerprint.
  if (open.size > 0)
    for (const [key, record] of latest) {
      if (record.state === 'revoked') continue;
      const name = nameOf(key);
      const stop = open.get(name);
      // A stop to texts that was taken back still holds for calls.
      const isSpent = record.channel !== 'text' || latest.has(key.replace('text', 'call'));
      if (isSpent && stop !== undefined && later(stopOf(name, stop), record) === record) open.delete(name);
    }
  for (const name of standing(open, { records, country, nameOf })) open.delete(name);
  return { news, lost: [...open].map(([name, value]) => stopOf(name, value)) };
}

/** The names of those whose lines stand in the tab: a stop to calls of which a later one to texts decides is not lost. */
function standing(
  open: KeptStops,
  tab: {
    readonly records: readonly ConsentRecord[];
    readonly country: string;
    readonly nameOf: (key: string) => string;
  },
): string[] {
  if (open.size === 0) return [];
  const stops = tab.records.filter(({ state }) => state === 'revoked');
  const lines = new Map(stops.map((line) => [keptValue(line), line]));
  return [...open].flatMap(([name, value]) => {
    const line = lines.get(value);
    const keys = line === undefined ? [] : [...latestByReach([line], tab.country).keys()];
    return keys.some((key) => tab.nameOf(key) === name) ? name : [];
  });
}

function keptValue({ on, record }: ConsentRecord): string {
  return `${on} ${record}`;
}

function keptName(key: string, hash: Hash): string {
  const [channel, reach] = splitOnce(key);
  return `${channel} ${isCustomerId(reach) ? reach : shortContact(reach, hash)}`;
}

function stopOf(name: string, value: string): ConsentRecord {
  const [channel, reach] = splitOnce(name);
  const [on, record] = splitOnce(value);
  const isId = isCustomerId(reach);
  return {
    ...BLANK_RECORD,
    channel: CHANNELS.find((one): one is Channel => one === channel) ?? 'text',
    contact: isId ? '' : reach,
    customerId: isId ? reach : '',
    on,
    record,
    revokedBy: LOST,
  };
}

function splitOnce(text: string): [string, string] {
  const at = text.indexOf(' ');
  return [text.slice(0, at), text.slice(at + 1)];
}
