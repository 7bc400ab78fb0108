/** The command "Prepare this month's texts": checks the words, plans who gets one, writes the Texts tab. Nothing is sent. */
import { findStoppedButYes } from '../core/customers/stoppedButYes';
import { good, refused, type Result } from '../core/result';
import { textSummarySentence, type PlannedText } from '../core/texts/plan';
import { settingsTab } from '../tables/settingsTable';
import { findOwnTab, openBook, type Book } from './book';
import { joinSentences, type Command, type Outcome } from './command';
import { writeCalls } from './calls/listCalls';
import { openList, type OpenList } from './openList';
import { readyForYes, type ReadyTexts } from './outbox/approve';
import { Journal } from './outbox/journal';
import { planMonth, untoldIn, writeMonth } from './outbox/monthPlan';
import { printOfPeople } from './outbox/toldYeses';
import { goTo, type OpenTab } from './ownTabs';
import { openSettings } from './settings';

/** Those whose yes came into the list after set-up, without a word on how they agreed. */
export interface Untold {
  readonly people: readonly Pick<PlannedText, 'name'>[];
  /** Stands for just these people. */
  readonly seen: string;
}

/** How it ended, what the owner may say yes to now, and who is left out for want of a word. */
export type Prepared = Outcome & { readonly ready: ReadyTexts; readonly untold: Untold };

export const prepareTexts: Command<Prepared> = { name: "Prepare this month's texts", run };

function run(start: Book): Result<Prepared> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const prepared = prepareMonth(opened.value);
  if (!prepared.ok) return refuseText(opened.value.book, prepared.trouble.message);
  goTo(prepared.value.tab);
  const { sentence, ready, untold } = prepared.value;
  return good({ sentence, ready, untold });
}

/** The month of today, without going anywhere; refused, and nothing written, when the words may not go out. */
export function prepareMonth(opened: OpenList): Result<Prepared & { tab: OpenTab }> {
  const { book, list, carriedOut } = opened;
  const journal = new Journal(book.ports);
  const planned = planMonth(opened, journal);
  if (!planned.ok) return planned;
  const { plan, rules, consent, warnings, complaints } = planned.value;
  const summary = `${textSummarySentence(plan.summary)}. Nothing has been sent.`;
  const tab = writeMonth(book, planned.value, journal);
  const calls = planned.value.settings.isCalling
    ? sayCalls(writeCalls({ book: openBook(book.ports), list }))
    : '';
  const people = untoldIn(planned.value);
  return good({
    tab,
    untold: { people, seen: printOfPeople(journal, people) },
    ready: readyForYes(planned.value, journal, book.ports.clock),
    sentence: joinSentences([
      carriedOut,
      summary,
      calls,
      stoppedSentence(findStoppedButYes(list.customers, rules, consent).length),
      ...warnings,
      ...complaints,
    ]),
  });
}

function sayCalls(listed: Result<Outcome>): string {
  return listed.ok ? `Call list: ${listed.value.sentence}` : listed.trouble.message;
}

/** A yes in the list and a stop in the records: nobody can know which is newer. */
function stoppedSentence(count: number): string {
  if (count === 0) return '';
  const who = count === 1 ? '1 customer says' : `${count} customers say`;
  return `${who} yes in the list but said stop in the tab Consent, and the stop counts: Check customer list names them.`;
}

/** Takes the owner to where the words are. */
function refuseText(book: Book, sentence: string): Result<Prepared> {
  const isNew = findOwnTab(book, settingsTab) === undefined;
  openSettings(book).goTo();
  return refused('bad-text', isNew ? `${sentence} The Settings tab is open now.` : sentence);
}
