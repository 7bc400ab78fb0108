/** Asks, once for all, how people agreed whose yes came into the list after set-up, and prepares the texts again with them in. */
import type { Result } from '../../core/result';
import { readDay } from '../../core/typedDay';
import { guarded, inLock, isDayFirst, runOutcome } from '../command';
import type { Ports } from '../ports';
import type { Prepared, Untold } from '../prepareTexts';
import { recordYeses } from '../recordYeses';

const TITLE = 'How did they agree?';
const MOST_NAMES = 5;
/** Characters: a line of proof, not a document. */
const LONGEST_ANSWER = 500;

/** Cancel, or an empty answer, leaves them out of this month's texts. Never throws. */
export function askHowTheyAgreed(ports: Ports, prepare: () => Result<Prepared>): Result<Prepared> {
  const prepared = prepare();
  if (!prepared.ok || prepared.value.untold.people.length === 0) return prepared;
  const { people, seen } = prepared.value.untold;
  const answer = guarded(ports, TITLE, () => ({ ok: true, value: converse(ports, people) }));
  if (!answer.ok || answer.value === undefined) return prepared;
  const told = { ...answer.value, seen };
  const recorded = runOutcome(ports, TITLE, () =>
    inLock(ports, 'Consent', (book) => recordYeses(book, told)),
  );
  return recorded.ok ? prepare() : prepared;
}

function converse(ports: Ports, people: Untold['people']) {
  const { dialogs, clock, workbook } = ports;
  const who = people.length === 1 ? '1 customer was' : `${people.length} customers were`;
  const how = dialogs
    .ask(
      TITLE,
      `${who} marked yes to texts since set-up: ${namesOf(people)}. How did they agree? For example: paper form at the counter. Cancel leaves them out.`,
    )
    ?.slice(0, LONGEST_ANSWER)
    .trim();
  if (how === undefined || how === '') return undefined;
  const typed = dialogs.ask(
    TITLE,
    'On which day did they agree? For example 3 Nov 2026. When it was not the same day for all, the earliest.',
  );
  if (typed === undefined || typed.trim() === '') return undefined;
  const reading = readDay(typed, isDayFirst(workbook.locale()));
  if (reading.kind === 'day' && reading.day <= clock.today()) return { how, on: reading.day };
  dialogs.tell(
    TITLE,
    `"${typed.trim()}" is no day up to today, so nothing was recorded. Prepare the texts again to answer once more.`,
  );
  return undefined;
}

function namesOf(people: Untold['people']): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name || 'somebody without a name');
  const others = people.length - names.length;
  return others === 0 ? names.join(', ') : `${names.join(', ')} and ${others} more`;
}
