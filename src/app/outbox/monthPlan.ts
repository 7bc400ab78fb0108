/** The month of today as it stands: planned from the list, the Texts tab and the journal, and written into its two tabs. */
import type { ConsentBook, ConsentRecord } from '../../core/customers/consentRecords';
import type { CustomerRow, ReadingRules } from '../../core/customers/customer';
import { monthOf, type Month } from '../../core/day';
import { refused, good, type Result } from '../../core/result';
import type { Settings } from '../../core/settings';
import { checkTemplate } from '../../core/texts/checkTemplate';
import { sayExpired, sayStrangeWords } from '../../core/texts/held';
import { isApproved } from '../../core/texts/outbox/settle';
import { planTexts, type HeldText, type PlannedText, type TextPlan } from '../../core/texts/plan';
import { UNTOLD } from '../../core/texts/text';
import { byHandRow } from '../../tables/byHandTable';
import { readTexts, textRow, textsTab } from '../../tables/textsTable';
import { findOwnTab, readRaw, type Book } from '../book';
import { readConsents } from '../consentBook';
import { rulesOf, settingsOf } from '../command';
import { openList, type OpenList } from '../openList';
import { finishTab, frameOf, openOwnTab, rewriteTab, type Frame, type OpenTab } from '../ownTabs';
import { writeByHand } from './byHand';
import type { Journal } from './journal';
import { sayNothingTold, settleYeses } from './toldYeses';

export interface MonthPlan {
  readonly month: Month;
  readonly settings: Settings;
  readonly customers: readonly CustomerRow[];
  readonly rules: ReadingRules;
  /** The lines of the Consent tab, see `Consents`. */
  readonly records: readonly ConsentRecord[];
  readonly consent: ConsentBook;
  readonly plan: TextPlan;
  /** What to look at before the words go out; words in the tabs that could not be used. */
  readonly warnings: readonly string[];
  readonly complaints: readonly string[];
  /** False when a provider sends: then nobody is given out to be texted by hand as well. */
  readonly isByHand: boolean;
  /** The Texts tab as it was read. */
  readonly grid: Frame;
}

/** Refused, with the first two reasons at most, when the words may not go out. */
export function planMonth(open: OpenList, journal: Journal): Result<MonthPlan> {
  // A no closes its number for all rows, also that of a row without an ID.
  if (open.leftOut !== '') return refused('bad-text', `No text was prepared. ${open.leftOut}`);
  const reading = settingsOf(open.book);
  const { errors, warnings } = checkTemplate(reading.settings);
  // A new list misses two settings; more at a time is too much to read.
  if (errors.length > 0) return refused('bad-text', `No text was prepared. ${errors.slice(0, 2).join(' ')}`);
  return good({ ...planWhatever(open, journal, reading), warnings });
}

/** The same, whatever the words. */
export function planWhatever(
  { book, list }: OpenList,
  journal: Journal,
  reading = settingsOf(book),
): Omit<MonthPlan, 'warnings'> {
  const { settings } = reading;
  const rules = rulesOf(book, reading);
  const { held, grid } = readHeld(book);
  const { records, consent, news } = readConsents(book, settings.country, journal);
  journal.keepStops(news);
  const month = monthOf(rules.today);
  const plan = planTexts({
    customers: list.customers,
    rules,
    settings,
    month,
    now: rules.today,
    held,
    consent,
    isTold: settleYeses(journal, list.customers),
    outbox: journal,
  });
  return {
    month,
    settings,
    customers: list.customers,
    rules,
    records,
    consent,
    plan,
    grid,
    isByHand: journal.isByHand,
    complaints: [
      sayNothingTold(book, { plan, month, consent }),
      sayStrangeWords(held, month),
      sayExpired(held, plan.texts, month),
      ...reading.complaints,
    ],
  };
}

/** Who is left out of the month for want of a word on how they agreed. */
export function untoldIn({ plan, month }: Pick<MonthPlan, 'plan' | 'month'>): PlannedText[] {
  return plan.texts.filter((text) => text.month === month && text.reason === UNTOLD);
}

function readHeld(book: Book): { held: HeldText[]; grid: Frame } {
  const rows = readRaw(findOwnTab(book, textsTab), textsTab);
  const read = { held: readTexts(rows), grid: frameOf(rows) };
  rows.forget();
  return read;
}

/** The month's texts that the owner said yes to; a word typed into the tab is no yes, the journal has to say so too. */
export function approvedTexts(
  { plan, month }: { readonly plan: TextPlan; readonly month: Month },
  journal: Journal,
): readonly PlannedText[] {
  return plan.texts.filter(
    (text) => text.status === 'Approved' && text.month === month && isApproved(journal, text),
  );
}

/** Writes the Texts tab, and the list to send by hand when there is anything in it or was before. */
export function writeMonth(book: Book, planned: MonthPlan, journal: Journal): OpenTab {
  const { plan, grid, isByHand } = planned;
  const open = openOwnTab(book, textsTab, { grid, rows: plan.texts.length + 1 });
  rewriteTab(open, textsTab, { rows: plan.texts.map(textRow), grid });
  finishTab(open, textsTab);
  const waiting = isByHand ? approvedTexts(planned, journal) : [];
  writeByHand(book, waiting.map(byHandRow));
  return open;
}

/** Puts both tabs right by the journal, when the list can be opened and the words may go out. */
export function showMonth(start: Book, journal: Journal): void {
  const opened = openList(start);
  const planned = opened.ok ? planMonth(opened.value, journal) : opened;
  if (opened.ok && planned.ok) writeMonth(opened.value.book, planned.value, journal);
}
