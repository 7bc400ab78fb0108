/** Asks, once for all, how people agreed whose yes came into the list after set-up, and prepares the texts again with them in. */
import type { Day } from '../../core/day';
import type { Result } from '../../core/result';
import { sayDay } from '../../core/sayDay';
import { isDayEitherWay, readDay } from '../../core/typedDay';
import { guarded, inLock, isDayFirst, runOutcome } from '../command';
import type { Ports } from '../ports';
import type { Prepared, Untold } from '../prepareTexts';
import { recordYeses } from '../recordYeses';

const TITLE = 'How did they agree?';
const MOST_NAMES = 5;
/** Whoever types no day three times does not know it. */
const MOST_ATTEMPTS = 3;
const LONGEST_QUOTE = 40;
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
  const { dialogs } = ports;
  const who = people.length === 1 ? '1 customer was' : `${people.length} customers were`;
  const how = dialogs
    .ask(
      TITLE,
      `${who} marked yes to texts since set-up: ${namesOf(people)}. How did they agree? For example: paper form at the counter. Cancel leaves them out.`,
    )
    ?.slice(0, LONGEST_ANSWER)
    .trim();
  if (how === undefined || how === '') return undefined;
  const on = askDay(ports);
  return on === undefined ? undefined : { how, on };
}

/** Asked again while the answer is no day that can be, or another day than was meant; undefined when it is left empty, cancelled or never right. */
function askDay({ dialogs, clock, workbook }: Ports): Day | undefined {
  let trouble = '';
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const typed = dialogs.ask(TITLE, trouble + WHICH_DAY)?.trim();
    if (typed === undefined || typed === '') return undefined;
    const reading = readDay(typed, isDayFirst(workbook.locale()));
    if (reading.kind !== 'day' || reading.day > clock.today())
      trouble = `"${typed.slice(0, LONGEST_QUOTE)}" is no day up to today. `;
    else if (!isDayEitherWay(typed) || dialogs.confirm(TITLE, `Is that ${sayDay(reading.day)}?`))
      return reading.day;
    else trouble = 'Please write the month as a word. ';
  }
  return undefined;
}

const WHICH_DAY =
  'On which day did they agree? For example 3 Nov 2026. When it was not the same day for all, the earliest.';

function namesOf(people: Untold['people']): string {
  const names = people.slice(0, MOST_NAMES).map(({ name }) => name || 'somebody without a name');
  const others = people.length - names.length;
  return others === 0 ? names.join(', ') : `${names.join(', ')} and ${others} more`;
}
