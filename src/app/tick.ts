/** What the clock trigger does, at most once a day, whoever's trigger it is: carries out choices and refreshes Status. */
import { good, refused, type Result } from '../core/result';
import { remember, type Book } from './book';
import type { Command, Outcome } from './command';
import { openList } from './openList';
import { planFor, recordOf, writeStatuses } from './whoNeedsFollowUp';

export const dailyRefresh: Command = { name: 'Daily refresh', run };

function run(start: Book): Result<Outcome> {
  const today = start.ports.clock.today();
  if (start.memory === undefined || start.memory.refreshedOn === today)
    return refused('cancelled', 'Nothing to do.');
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { plan } = planFor(opened.value);
  writeStatuses(opened.value, plan);
  const { book } = opened.value;
  // Last of all: a run cut off before is done again by the next tick.
  if (book.memory !== undefined) remember(book, { ...book.memory, refreshedOn: today });
  return good({ sentence: recordOf(plan) });
}
