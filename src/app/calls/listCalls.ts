/** Makes the tab "Call list": whom the owner may call this month in their own voice, and what to say. */
import { checkScript } from '../../core/calls/script';
import { callSentence, planCalls, type CallPlan } from '../../core/calls/plan';
import { monthOf } from '../../core/day';
import { good, refused, type Result } from '../../core/result';
import { isOut } from '../../core/texts/outbox/record';
import { callListTab, callRow } from '../../tables/callListTable';
import { findOwnTab, openBook } from '../book';
import { joinSentences, settingsOf, type Outcome } from '../command';
import type { SettingsReading } from '../../tables/settingsTable';
import { readConsents } from '../consentBook';
import { ensureColumns } from '../ensureColumns';
import { openList, type OpenList } from '../openList';
import { writeByHand } from '../outbox/byHand';
import { Journal } from '../outbox/journal';
import { readLoggedCalls } from './logCalls';
import type { Book } from '../book';

const NO_YES =
  'Nobody has agreed to calls yet: write yes into the column Call consent, or record it in the panel under Customer.';

type Complaints = Pick<SettingsReading, 'complaints'>;

/** Rows shown at once; the others follow when these are called. */
const MOST_ROWS = 200;

/** Refused, and nothing written, when the script may not be used; a list without the consent column gets one. */
export function listCalls(start: Book): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const listed = writeCalls(opened.value);
  if (listed.ok) findOwnTab(openBook(start.ports), callListTab)?.goTo();
  if (!listed.ok) return listed;
  const { sentence, record, complaints } = listed.value;
  return good({ record, sentence: joinSentences([opened.value.carriedOut, sentence, ...complaints]) });
}

/** The same in a list that was opened, and without going there. */
export function writeCalls(opened: Pick<OpenList, 'book' | 'list'>): Result<Required<Outcome> & Complaints> {
  const reading = settingsOf(opened.book);
  const { settings } = reading;
  const [fault] = checkScript(settings.callScript, settings);
  if (fault !== undefined) return refused('bad-text', `No call list was made. ${fault}`);
  const { book, list } = ensureColumns(opened.book, opened.list, ['callConsent']);
  const { clock } = book.ports;
  const journal = new Journal(book.ports);
  const logged = readLoggedCalls(book);
  const plan = planCalls({
    customers: list.customers,
    settings,
    month: monthOf(clock.today()),
    now: clock.instant(),
    at: (instant) => clock.at(instant),
    consent: readConsents(book, settings.country, journal).consent,
    book: {
      isCalled: ({ key, month, phone }) =>
        logged.has(key) || isOut(journal.recordOf(key)) || journal.callHolderOf(month, phone) !== undefined,
    },
  });
  writeByHand(book, plan.calls.slice(0, MOST_ROWS).map(callRow), callListTab);
  return good({
    sentence: sentenceFor(plan),
    complaints: reading.complaints,
    record: `${plan.calls.length} to call.`,
  });
}

function sentenceFor(plan: CallPlan): string {
  const isAnybody = plan.calls.length + plan.done > 0;
  const more = plan.calls.length > MOST_ROWS ? `The first ${MOST_ROWS} stand in the tab.` : '';
  return joinSentences([callSentence(plan), isAnybody ? more : NO_YES]);
}
