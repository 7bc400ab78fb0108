/** Holds a campaign back that the phone networks take for spam, until the owner, who was told, says yes again. */
import { dayNumber, monthOf, type Day } from '../../core/day';
import { filteredTrouble } from '../../core/texts/outbox/filtered';
import type { SeenText } from '../../core/texts/providers/provider';
import type { Ports } from '../ports';
import type { Journal } from './journal';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = 86_400_000;

/** Why nothing goes out now, with a sentence when that is new; undefined when texts may go out. */
export function heldBack(
  ports: Ports,
  journal: Journal,
  sent: readonly SeenText[],
): { readonly trouble: string; readonly sentence: string } | undefined {
  const yes = lastYes(journal);
  const [stopped = -1, told = 0] = journal.noteOf('filtered').split(' ').filter(Boolean).map(Number);
  if (yes <= stopped && !isTriedSince(journal, told))
    return { trouble: journal.noteOf('trouble'), sentence: '' };
  const monthStart = dayNumber(`${monthOf(ports.clock.today())}-01` as Day) * MS_PER_DAY;
  const trouble = filteredTrouble(sent, Math.max(monthStart, told * MS_PER_MINUTE));
  if (trouble === '') return undefined;
  journal.setNotes({ filtered: `${yes} ${ports.clock.minute()}`, trouble });
  return { trouble, sentence: trouble };
}

/** True when nothing waits but texts that were on their way after the owner was told, so by a new yes, and are tried again. */
function isTriedSince(journal: Journal, told: number): boolean {
  const waiting = [...journal.jobs().values()].filter(({ state }) => state === 'approved');
  return waiting.every(({ attempt }) => attempt > 1) && waiting.some(({ minute }) => minute > told);
}

/** The minute of the owner's last yes that still waits; a text that is tried again was approved before. */
function lastYes(journal: Journal): number {
  return [...journal.jobs().values()].reduce(
    (last, { state, attempt, minute }) =>
      state === 'approved' && attempt === 1 ? Math.max(last, minute) : last,
    0,
  );
}
