/** Records how people agreed whose yes somebody put into the list after set-up: one line each in the Consent tab, all with the same day and way. */
import { BLANK_RECORD, type ConsentRecord } from '../core/customers/consentRecords';
import { toDay, type Day } from '../core/day';
import { good, refused, type Result } from '../core/result';
import { sayDay } from '../core/sayDay';
import type { PlannedText } from '../core/texts/plan';
import type { ArgsOf } from '../rpc/contract';
import type { Book } from './book';
import { addRecords } from './consentBook';
import type { Outcome } from './command';
import { openList } from './openList';
import { Journal } from './outbox/journal';
import { planWhatever, untoldIn } from './outbox/monthPlan';
import { printOfPeople } from './outbox/toldYeses';
import { faultInYes } from './recordConsent';

/** Refused, and nothing written, without a day and a way, and when not exactly the people whom the owner was shown are meant. */
export function recordYeses(start: Book, { on, how, seen }: ArgsOf<'recordYeses'>): Result<Outcome> {
  const fault = faultInYes({ on, how }, start.ports.clock.today());
  const day = toDay(on.trim());
  if (fault !== undefined || day === undefined)
    return refused('bad-request', `${fault ?? ''} Nothing was recorded.`);
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book } = opened.value;
  const journal = new Journal(book.ports);
  const planned = planWhatever(opened.value, journal);
  const untold = untoldIn(planned);
  if (untold.length === 0 || printOfPeople(journal, untold) !== seen) return refused('bad-request', OTHERS);
  const lines = untold.map((text) => lineOf(book, text, { day, how: how.trim() }));
  const { records, settings } = planned;
  addRecords(book, lines, { records, country: settings.country, journal });
  const who = lines.length === 1 ? lines[0]?.name || '1 customer' : `${lines.length} customers`;
  return good({
    sentence: `Recorded: ${who} agreed to texts on ${sayDay(day)} (${how.trim()}).`,
    record: lines.length === 1 ? 'One consent was recorded.' : `${lines.length} consents were recorded.`,
  });
}

const OTHERS =
  'The list was changed after you were asked: look again who is marked yes since set-up. Nothing was recorded.';

function lineOf(
  { ports }: Book,
  { id, name, phone }: PlannedText,
  { day, how }: { readonly day: Day; readonly how: string },
): ConsentRecord {
  return {
    ...BLANK_RECORD,
    ...{ name, how, on: day, customerId: id },
    entered: ports.clock.utc(),
    contact: phone,
    state: 'granted',
    by: ports.person(),
  };
}
