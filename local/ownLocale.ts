/** Which locale a copy of somebody's own list gets, so that days are read as they are typed where it comes from. */
import { dayOrder } from '../src/tables/imports/values';

const MONTH_FIRST = 'en_US';
const DAY_FIRST = 'en_GB';
/** Rows that are looked at. */
const SAMPLE = 2_000;

/** `en_US` unless the days of the list can only be day first: then that of this machine if it writes them so too, else `en_GB`. */
export function ownLocale(
  rows: readonly (readonly string[])[],
  machine = Intl.DateTimeFormat().resolvedOptions().locale,
): string {
  const sample = rows.slice(0, SAMPLE);
  const columns = Math.max(0, ...sample.map((row) => row.length));
  const orders = Array.from({ length: columns }, (_, at) => dayOrder(sample.map((row) => slashed(row[at]))));
  if (!orders.includes(true) || orders.includes(false)) return MONTH_FIRST;
  const [first] = new Intl.DateTimeFormat(machine).formatToParts();
  const isOwn = /^[a-z]{2}-[A-Z]{2}$/.test(machine) && first?.type === 'day';
  return isOwn ? machine.replace('-', '_') : DAY_FIRST;
}

/** Days with dots are read day first everywhere, and tell nothing of the country. */
function slashed(cell = ''): string {
  return /^[\s\d]+\./.test(cell) ? '' : cell;
}

/** What the terminal says of it. */
export function localeSentence(locale: string): string {
  return locale === MONTH_FIRST
    ? `The copy has the locale ${locale}: days are read month first.`
    : `The copy has the locale ${locale}, since your days are written day first.`;
}
