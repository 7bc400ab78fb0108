/** The command "Who needs follow-up": reads the list, plans, writes Status and the Follow-ups tab, goes there. */
import { cellText, type Cell } from '../core/cell';
import { planFollowUps, type FollowUp, type FollowUpPlan } from '../core/followUps/plan';
import { followUpSentence } from '../core/followUps/sentence';
import { good, type Result } from '../core/result';
import type { Rhythms } from '../core/settings';
import { contactLogTab, countContacts } from '../tables/contactLogTable';
import { DONE_CHOICES, followUpRow, followUpsTab, type Choice } from '../tables/followUpsTable';
import { headingsOf } from '../tables/ownTab';
import { findOwnTab, readGrid, type Book } from './book';
import { refreshColours } from './colours';
import { joinSentences, clockFactsOf, settingsOf, type Command, type Outcome } from './command';
import { CHOICE_HEADINGS, readFollowUps } from './followUpsRead';
import { MovedMeanwhile } from './moved';
import { openList, type OpenList } from './openList';
import { goTo, finishTab, openOwnTab, rewriteTab, type OpenTab } from './ownTabs';
import type { Tint } from './ports';
import { writeStatuses } from './statuses';

const DONE_HELP = `Choose one of: ${DONE_CHOICES.join(', ')}.`;
const TINTS: Record<FollowUp['lateness'], Tint> = { due: 'yellow', late: 'yellow', 'very late': 'red' };

export const whoNeedsFollowUp: Command = { name: 'Who needs follow-up', run };

function run(start: Book): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, list } = opened.value;
  const { plan, sentence, rhythms } = planFor(opened.value);
  refreshColours(book, list, rhythms);
  const tab = writeFollowUps(opened.value, plan);
  writeStatuses(opened.value, plan);
  goTo(tab);
  return good({ sentence, record: recordOf(plan) });
}

/** What happened, without anybody's name. */
export function recordOf({ followUps }: FollowUpPlan): string {
  return followUps.length === 1 ? '1 person is waiting.' : `${followUps.length} people are waiting.`;
}

/** The plan of today and what to say of it; `log` is the Contact log when it is known already. */
export function planFor(
  open: OpenList,
  log: readonly (readonly Cell[])[] = readGrid(findOwnTab(open.book, contactLogTab), contactLogTab),
): { plan: FollowUpPlan; sentence: string; rhythms: Rhythms } {
  const { book, list, carriedOut } = open;
  const reading = settingsOf(book);
  const facts = clockFactsOf(book, reading);
  const plan = planFollowUps(list.customers, { ...facts, contacts: countContacts(log) });
  const sentence =
    list.customers.length === 0
      ? 'There is nobody in your list yet. Type the first customer, then ask again.'
      : followUpSentence(plan, reading.settings.callsPerDay);
  return {
    plan,
    rhythms: facts.rhythms,
    sentence: joinSentences([carriedOut, sentence, ...reading.complaints]),
  };
}

function writeFollowUps({ book, followUps }: OpenList, plan: FollowUpPlan): OpenTab {
  const tints: Tint[] = [];
  const rows = plan.followUps.map((followUp) => {
    tints.push(TINTS[followUp.lateness]);
    return followUpRow(followUp);
  });
  // Looked at last of all: columns may have been moved and people chosen since this run read the tab.
  const { choices, frame: grid } = readFollowUps(followUps);
  const open = openOwnTab(book, followUpsTab, { grid, rows: rows.length + 1 });
  keepChoices(choices, rows);
  rewriteTab(open, followUpsTab, { rows, grid });
  finishTab(open, followUpsTab);
  if (rows.length > 0) dressRows(open, tints);
  return open;
}

/** What the owner chose since this run read the tab stays in the row, for the next run; without a row it is carried out by a fresh start. */
function keepChoices(choices: readonly Choice[], rows: Cell[][]): void {
  if (choices.length === 0) return;
  const chosen = new Map<string, string>(choices.map(({ id, choice }) => [id, choice]));
  const [done, id] = CHOICE_HEADINGS.map((heading) => headingsOf(followUpsTab).indexOf(heading));
  for (const row of rows) {
    const key = cellText(row[id ?? 0]);
    row[done ?? 0] = chosen.get(key) ?? '';
    chosen.delete(key);
  }
  if (chosen.size > 0) throw new MovedMeanwhile('somebody was chosen who waits no more');
}

function dressRows({ tab, places }: OpenTab, tints: readonly Tint[]): void {
  const column = (heading: string) => places.get(heading) ?? 1;
  const block = { row: 2, rows: tints.length, columns: 1 };
  tab.setChoices({ ...block, column: column('Done') }, DONE_CHOICES, DONE_HELP);
  tab.tint({ ...block, column: column('Days overdue') }, tints);
}
