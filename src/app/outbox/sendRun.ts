/**
 * Sends what was approved, one text at a time: the note before the call, the call, the note after it. Whatever ends a run, the next
 * one finds in the journal and in the provider's list what became of each text; what neither can tell is left to the owner.
 */
import { addDays, dayNumber, monthOf, type Day, type Month } from '../../core/day';
import type { JobState } from '../../core/texts/outbox/record';
import { LEASE_MINUTES } from '../../core/texts/outbox/sendPlan';
import type { HttpAnswer, Page, Reading } from '../../core/texts/providers/provider';
import { readTexts, textsTab } from '../../tables/textsTable';
import { findOwnTab, openBook, readRaw, type Book } from '../book';
import { joinSentences } from '../command';
import { openConnection, type Connection } from './connection';
import { heldBack } from './holdBack';
import { Journal } from './journal';
import { showMonth } from './monthPlan';
import { pollReplies } from './replies';
import type { Ports } from '../ports';
import { sendTexts } from './sendTexts';
import { readWhole } from './sentList';
import { settleJobs } from './settleJobs';
import { obeyStop } from './stopSending';

const MS_PER_DAY = 86_400_000;
const MS_PER_MINUTE = 60_000;
/** Some networks never tell that a text has arrived: after three days it is not waited for any more. */
const FOLLOWED_MINUTES = 72 * 60;
const DONE: ReadonlySet<JobState> = new Set<JobState>([
  'delivered',
  'undelivered',
  'rejected',
  'review',
  'withdrawn',
]);

/** A sentence about what was done, or ''. Runs under the lock; nothing happens without a connection of this person's own. */
export function sendRun(ports: Ports): string {
  const connection = openConnection(ports);
  if (!connection) return '';
  const journal = new Journal(ports);
  if (journal.noteOf('provider') === '') journal.setNotes({ provider: connection.provider.name });
  if (journal.isByHand) return '';
  const minute = ports.clock.minute();
  const lease = Number(journal.noteOf('lease') || '0');
  // A clock that was put back must not keep everybody waiting for it.
  if (Math.abs(minute - lease) < LEASE_MINUTES) return '';
  // The run before was ended: what it noted may not stand in the tabs yet.
  if (lease !== 0) showMonth(openBook(ports), journal);
  journal.setNotes({ lease: String(minute) });
  const said = work(openBook(ports), connection, journal);
  journal.setNotes({ lease: '', last: String(ports.clock.minute()) });
  return said;
}

function work(book: Book, connection: Connection, journal: Journal): string {
  const { ports } = book;
  const stopped = obeyStop(journal, ports.clock.minute());
  const replies = pollReplies(book, connection, journal);
  if (replies.kind !== 'read') return noteTrouble(replies, journal);
  const isNews = stopped > 0 || replies.value > 0;
  const since = earliestOpen(ports, journal);
  if (since === undefined) {
    journal.setNotes({ trouble: '' });
    if (isNews) showMonth(openBook(ports), journal);
    return sayStops(replies.value);
  }
  const sent = readWhole(ports, listSince(connection, since));
  if (sent.kind !== 'read') return joinSentences([sayStops(replies.value), noteTrouble(sent, journal)]);
  const month = monthOf(ports.clock.today());
  const rows = readTexts(readRaw(findOwnTab(book, textsTab), textsTab));
  const months = [month, monthBefore(month)];
  const settled = settleJobs(ports, journal, {
    texts: sent.value,
    months,
    held: rows,
    account: connection.account,
  });
  const held = isAnyApproved(journal) ? heldBack(ports, journal, sent.value) : undefined;
  const run = held ? { ...held, changed: 0 } : sendTexts(connection, { ports, journal, sent: sent.value });
  journal.setNotes({ trouble: run.trouble });
  const isStopped = obeyStop(journal, ports.clock.minute()) > 0;
  if (isNews || isStopped || settled > 0 || run.changed > 0) showMonth(openBook(ports), journal);
  return joinSentences([sayStops(replies.value), run.sentence]);
}

/** The instant from which the list must be known: of this month, and of every text that is still on its way. */
function earliestOpen(ports: Ports, journal: Journal): number | undefined {
  const minute = ports.clock.minute();
  const open = [...journal.jobs().values()].filter(
    ({ state, minute: since }) =>
      !DONE.has(state) && (state !== 'accepted' || minute - since < FOLLOWED_MINUTES),
  );
  if (open.length === 0) return undefined;
  const monthStart = dayNumber(`${monthOf(ports.clock.today())}-01` as Day) * MS_PER_DAY;
  const first = Math.min(...open.map(({ minute: since }) => since)) * MS_PER_MINUTE;
  return Math.min(monthStart, first) - MS_PER_DAY;
}

function isAnyApproved(journal: Journal): boolean {
  return [...journal.jobs().values()].some(({ state }) => state === 'approved');
}

function listSince({ line }: Connection, since: number) {
  return {
    build: (page?: Page) => line.buildListSince(since, page),
    read: (answer: HttpAnswer) => line.readListSince(answer, since),
  };
}

function monthBefore(month: Month): Month {
  return monthOf(addDays(`${month}-01` as Day, -1));
}

/** Only a refusal is the owner's to mend; an unread list is asked for again by the next run. */
function noteTrouble(reading: Exclude<Reading<unknown>, { kind: 'read' }>, journal: Journal): string {
  if (reading.kind === 'unread' || journal.noteOf('trouble') === reading.text) return '';
  journal.setNotes({ trouble: reading.text });
  return `No text was sent. ${reading.text}`;
}

function sayStops(count: number): string {
  if (count === 0) return '';
  return count === 1
    ? '1 answer about stopping was recorded.'
    : `${count} answers about stopping were recorded.`;
}
