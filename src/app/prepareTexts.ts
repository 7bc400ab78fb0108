/** The command "Prepare this month's texts": checks the words, plans who gets one, writes the Texts tab. Nothing is sent. */
import { findStoppedButYes } from '../core/customers/stoppedButYes';
import { monthOf } from '../core/day';
import { good, refused, type Result } from '../core/result';
import { checkTemplate } from '../core/texts/checkTemplate';
import { planTexts, textSummarySentence } from '../core/texts/plan';
import { settingsTab } from '../tables/settingsTable';
import { readTexts, textRow, textsTab } from '../tables/textsTable';
import { findOwnTab, readGrid, type Book } from './book';
import { readConsentBook } from './consentBook';
import { joinSentences, rulesOf, settingsOf, type Command, type Outcome } from './command';
import { openList, type OpenList } from './openList';
import { goTo, finishTab, openOwnTab, rewriteTab, type OpenTab } from './ownTabs';
import { openSettings } from './settings';

export const prepareTexts: Command = { name: "Prepare this month's texts", run };

function run(start: Book): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const prepared = prepareMonth(opened.value);
  if (!prepared.ok) return refuseText(opened.value.book, prepared.trouble.message);
  goTo(prepared.value.tab);
  return good({ sentence: prepared.value.sentence });
}

/** The month of today, without going anywhere; refused, and nothing written, when the words may not go out. */
export function prepareMonth(opened: OpenList): Result<Outcome & { tab: OpenTab }> {
  const { book, list, carriedOut } = opened;
  const reading = settingsOf(book);
  const check = checkTemplate(reading.settings);
  // One trouble at a time is enough to read.
  if (check.errors.length > 0) return refused('bad-text', `No text was prepared. ${check.errors[0] ?? ''}`);
  const rules = rulesOf(book, reading);
  const found = findOwnTab(book, textsTab);
  const grid = readGrid(found, textsTab);
  const consent = readConsentBook(book, reading);
  const plan = planTexts({
    customers: list.customers,
    rules,
    settings: reading.settings,
    month: monthOf(rules.today),
    now: rules.today,
    held: readTexts(grid),
    consent,
  });
  const open = openOwnTab(book, textsTab, { grid, rows: plan.texts.length + 1 });
  rewriteTab(open, textsTab, { rows: plan.texts.map(textRow), grid });
  finishTab(open, textsTab);
  const nothingSent = 'Nothing has been sent.';
  const summary = `${textSummarySentence(plan.summary)}. ${nothingSent}`;
  return good({
    tab: open,
    record: summary,
    sentence: joinSentences([
      carriedOut,
      summary,
      stoppedSentence(findStoppedButYes(list.customers, rules, consent).length),
      ...check.warnings,
      ...reading.complaints,
    ]),
  });
}

/** A yes in the list and a stop in the records: nobody can know which is newer. */
function stoppedSentence(count: number): string {
  if (count === 0) return '';
  const who = count === 1 ? '1 customer says' : `${count} customers say`;
  return `${who} yes in the list but said stop in the tab Consent, and the stop counts: Check customer list names them.`;
}

/** Takes the owner to where the words are. */
function refuseText(book: Book, sentence: string): Result<Outcome> {
  const isNew = findOwnTab(book, settingsTab) === undefined;
  openSettings(book).goTo();
  return refused('bad-text', isNew ? `${sentence} The Settings tab is open now.` : sentence);
}
