/** The command "Prepare this month's texts": checks the words, plans who gets one, writes the Texts tab. Nothing is sent. */
import { monthOf } from '../core/day';
import { good, refused, type Result } from '../core/result';
import type { Settings } from '../core/settings';
import { checkTemplate } from '../core/texts/checkTemplate';
import { planTexts, textSummarySentence } from '../core/texts/plan';
import { settingsTab } from '../tables/settingsTable';
import { readTexts, textRow, textsTab } from '../tables/textsTable';
import { findOwnTab, readGrid, type Book } from './book';
import { joinSentences, rulesOf, settingsOf, type Command, type Outcome } from './command';
import { openList } from './openList';
import { goTo, finishTab, openOwnTab, rewriteTab } from './ownTabs';
import { openSettings } from './settings';

export const prepareTexts: Command = { name: "Prepare this month's texts", run };

function run(start: Book): Result<Outcome> {
  const opened = openList(start);
  if (!opened.ok) return opened;
  const { book, list, carriedOut } = opened.value;
  const reading = settingsOf(book);
  const check = checkTemplate(reading.settings);
  if (check.errors.length > 0) return refuseText(book, reading.settings, check.errors);
  const rules = rulesOf(book, reading);
  const found = findOwnTab(book, textsTab);
  const grid = readGrid(found, textsTab);
  const plan = planTexts({
    customers: list.customers,
    rules,
    settings: reading.settings,
    month: monthOf(rules.today),
    now: rules.today,
    held: readTexts(grid),
  });
  const open = openOwnTab(book, textsTab, { grid, rows: plan.texts.length + 1 });
  rewriteTab(open, textsTab, { rows: plan.texts.map(textRow), grid });
  finishTab(open, textsTab);
  goTo(open);
  const nothingSent = 'Nothing has been sent.';
  return good({
    sentence: joinSentences([
      carriedOut,
      `${textSummarySentence(plan.summary)}. ${nothingSent}`,
      ...check.warnings,
      ...reading.complaints,
    ]),
  });
}

/** Takes the owner to where the words are; one trouble at a time is enough to read. */
function refuseText(book: Book, settings: Settings, errors: readonly string[]): Result<Outcome> {
  openSettings(book).goTo();
  const isNew = settings.businessName === '' && findOwnTab(book, settingsTab) === undefined;
  const where = isNew ? ' The Settings tab is open now.' : '';
  return refused('bad-text', `No text was prepared. ${errors[0] ?? ''}${where}`);
}
