/** Makes the tab "Call list": whom the owner may call this month in their own voice, and what to say. */
import { checkScript } from '../../core/calls/script';
import { callSentence, planCalls, type CallPlan } from '../../core/calls/plan';
import { monthOf } from '../../core/day';
import { good, refused, type Result } from '../../core/result';
import { isOut } from '../../core/texts/outbox/record';
import { callListTab, callRow } from '../../tables/callListTable';
import { findOwnTab, openBook } from '../book';
import { joinSentences, settingsOf, type Outcome } from '../command';
import { readConsentBook } from '../consentBook';
import { ensureColumns } from '../ensureColumns';
import { openList } from '../openList';
import { writeByHand } from '../outbox/byHand';
import { Journal } from '../outbox/journal';
import type { Book } from '../book';

const NO_YES =
  'Nobody has agreed to calls yet: write yes into the column Call consent, or record it in the panel under Customer.';

/** Rows shown at once; the others follow when these are called. */
const MOST_ROWS = 200;

/** Refused, and nothing written, when the script may not be used; a list without the consent column gets one. */
export function listCalls(start: Book): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const reading = settingsOf(opened.value.book);
  const { settings } = reading;
  const [fault] = checkScript(settings.callScript, settings);
  if (fault !== undefined) return refused('bad-text', `No call list was made. ${fault}`);
  const { book, list } = ensureColumns(opened.value.book, opened.value.list, ['callConsent']);
  const { clock } = book.ports;
  const journal = new Journal(book.ports);
  const plan = planCalls({
    customers: list.customers,
    settings,
    month: monthOf(clock.today()),
    now: clock.instant(),
    at: (instant) => clock.at(instant),
    consent: readConsentBook(book, reading),
    book: {
      isCalled: ({ key, month, phone }) =>
        isOut(journal.recordOf(key)) || journal.callHolderOf(month, phone) !== undefined,
    },
  });
  writeByHand(book, plan.calls.slice(0, MOST_ROWS).map(callRow), callListTab);
  if (plan.calls.length > 0) findOwnTab(openBook(book.ports), callListTab)?.goTo();
  return good({
    sentence: joinSentences([opened.value.carriedOut, sentenceFor(plan), ...reading.complaints]),
    record: `${plan.calls.length} to call.`,
  });
}

function sentenceFor(plan: CallPlan): string {
  const isAnybody = plan.calls.length + plan.done > 0;
  const more = plan.calls.length > MOST_ROWS ? `The first ${MOST_ROWS} stand in the tab.` : '';
  return joinSentences([callSentence(plan), isAnybody ? more : NO_YES]);
}
