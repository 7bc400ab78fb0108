/** The one way a command runs: under the lock, with what the owner chose carried out first, and every trouble told as a sentence. */
import type { ReadingRules } from '../core/customers/customer';
import type { ClockFacts } from '../core/followUps/clock';
import { good, refused, type Result, type Trouble } from '../core/result';
import { readSettings, settingsTab, type SettingsReading } from '../tables/settingsTable';
import { noteActivity } from './activity';
import { findOwnTab, openBook, readGrid, type Book } from './book';
import { taggedColumns } from './customerList';
import { askForLostColumns } from './lostColumns';
import { IDS_GONE, isTabGone, MovedMeanwhile } from './moved';
import { isPassing, NO_ANSWER } from './passing';
import type { Ports } from './ports';
import { REVERT_TABLE, TYPED_COLUMN } from './typedColumns';

/** What a command has to say when it is done. */
export interface Outcome {
  readonly sentence: string;
  /** The same for the Activity tab, when the sentence names a customer. */
  readonly record?: string;
}

export interface Command<T extends Outcome = Outcome> {
  /** As the menu calls it. */
  readonly name: string;
  readonly run: (book: Book) => Result<T>;
}

/** Said when another run of ours has the lock. */
export const BUSY =
  'Regulars is already working on this spreadsheet, for you or for somebody else. Wait a minute and try again. Nothing was changed.';

/** Runs a command; the outcome is shown as a toast, trouble as a message. Never throws. */
export function runCommand<T extends Outcome>(ports: Ports, command: Command<T>): Result<T> {
  return runOutcome(ports, command.name, () => runLocked(ports, command));
}

/** Runs any work and shows how it ended. Never throws. */
export function runOutcome<T extends Outcome>(ports: Ports, name: string, work: () => Result<T>): Result<T> {
  const outcome = guarded(ports, name, work);
  const { dialogs } = ports;
  const toast = (text: string) => show(ports, name, () => dialogs.toast('Regulars', text));
  const tell = (text: string) => show(ports, name, () => dialogs.tell('Regulars', text));
  // What cannot be shown in the one way is shown in the other.
  if (outcome.ok) void (toast(toastFor(outcome.value)) || tell(outcome.value.sentence));
  else if (outcome.trouble.code !== 'cancelled')
    void (tell(outcome.trouble.message) || toast(outcome.trouble.message));
  return outcome;
}

function show(ports: Ports, name: string, inThisWay: () => void): boolean {
  return guarded(ports, name, () => good(inThisWay())).ok;
}

/** Characters of a toast: some six lines, which is as much as is read before it goes away. */
const MOST_SHOWN = 240;

/** The first sentences, when all of them stand in the Activity tab. */
function toastFor({ sentence, record = sentence }: Outcome): string {
  if (sentence.length <= MOST_SHOWN || record !== sentence) return sentence;
  const [first = '', ...others] = sentence.split(/(?<=[.!?]) (?=[A-Z"])/);
  let shown = first;
  for (const other of others) {
    if (shown.length + other.length >= MOST_SHOWN) break;
    shown += ` ${other}`;
  }
  return shown === sentence ? shown : `${shown} Read on in the tab Activity.`;
}

/** A column that nobody can find is asked for outside the lock, which a dialog would let go of; then the command runs anew. */
function runLocked<T extends Outcome>(ports: Ports, command: Command<T>): Result<T> {
  for (;;) {
    const outcome = inLock(ports, command.name, command.run);
    if (outcome.ok || outcome.trouble.code !== 'column-lost' || !askForColumns(ports)) return outcome;
  }
}

/** Fresh starts after somebody moved columns under our hands. */
const MAX_STARTS = 3;

/** Works under the lock and notes it in the Activity tab; refused when another run of ours has the lock. */
export function inLock<T extends Outcome>(
  ports: Ports,
  name: string,
  work: (book: Book) => Result<T>,
): Result<T> {
  const done = ports.withLock(() => startedAnew(() => workAndNote(openBook(ports), name, work)));
  return done === undefined ? refused('busy', BUSY) : done.value;
}

/** Does the work, and once more when somebody moved things under our hands. */
export function startedAnew<T>(work: () => T): T {
  for (let start = 1; ; start++) {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof MovedMeanwhile) || start === MAX_STARTS) throw error;
    }
  }
}

function workAndNote<T extends Outcome>(
  book: Book,
  name: string,
  work: (book: Book) => Result<T>,
): Result<T> {
  let outcome: Result<T>;
  try {
    outcome = work(book);
  } catch (error) {
    // Whatever was done before, doing it again ends where one undisturbed run would have.
    throw isTabGone(error) ? new MovedMeanwhile(String(error)) : error;
  }
  if (outcome.ok) note(book, name, outcome.value.record ?? outcome.value.sentence);
  return outcome;
}

/** What was done is done, whether or not its line can be written: Google may not answer, and Activity may be protected. */
function note(book: Book, name: string, what: string): void {
  for (const open of [() => book, () => openBook(book.ports)])
    try {
      return noteActivity(open(), name, what);
    } catch (error) {
      if (!isPassing(error) && !isTabGone(error) && troubleOf(String(error)) !== NO_RIGHTS) throw error;
      book.ports.log(`${name} is done, but its line in Activity could not be written.`);
    }
}

function askForColumns(ports: Ports): boolean {
  const book = openBook(ports);
  const tab = book.tabs.find(({ id }) => id === book.memory?.customersTab);
  return tab !== undefined && askForLostColumns(book, { tab, columns: taggedColumns(book.tags, tab.id) });
}

/** Turns whatever is thrown into a sentence; the log gets the error without what it quotes. */
export function guarded<T>(ports: Ports, name: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const message = String(error instanceof Error ? error.message : error);
    ports.log(`${name} failed: ${withoutQuotes(message)}`);
    return { ok: false, trouble: isPassing(error) ? NO_ANSWER : troubleOf(message) };
  }
}

function withoutQuotes(message: string): string {
  return message
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\d{3,}/g, '#')
    .slice(0, 200);
}

/** Somebody who may look and not edit. */
export const NO_RIGHTS: Trouble = {
  code: 'no-rights',
  message:
    'You may not change this spreadsheet, or a part of it is protected. Ask its owner for the right to edit, or take the protection away under Data > Protect sheets and ranges, then try again.',
};

/** Google's messages that an owner can do something about. */
const KNOWN_ERRORS: readonly { readonly pattern: RegExp; readonly trouble: Trouble }[] = [
  {
    pattern: /protected cell|protected (range|sheet)|do not have permission|not have edit access|read.?only/i,
    trouble: NO_RIGHTS,
  },
  {
    pattern: /Authorization is required|permissions are not sufficient|PERMISSION_DENIED/i,
    trouble: {
      code: 'no-rights',
      message:
        'Google needs your OK again. Use the Regulars menu once more and allow what it asks for. Nothing was changed.',
    },
  },
  {
    pattern: /limit of 10000000 cells/i,
    trouble: {
      code: 'unexpected',
      message:
        'This spreadsheet is full: Google allows ten million cells. Delete tabs or empty rows you do not need, then try again.',
    },
  },
  {
    pattern: /maximum execution time|too many times|computer time/i,
    trouble: {
      code: 'unexpected',
      message:
        'Google stopped us because of its daily or time limits. What was done stays; try again in an hour.',
    },
  },
  {
    pattern: /data validation rules|violates the data/i,
    trouble: {
      code: 'unexpected',
      message:
        'A rule of your own on some cells of the list (Data > Data validation) forbids what we wanted to write there. Remove that rule, then try again.',
    },
  },
  {
    pattern: TYPED_COLUMN,
    trouble: {
      code: 'unexpected',
      message: `Cells that we must write belong to a Google table, whose columns have types that we may not change: ${REVERT_TABLE}, then try again. What was done before stays.`,
    },
  },
  {
    pattern: RegExp(IDS_GONE),
    trouble: {
      code: 'unexpected',
      message:
        'The column "Customer ID" was deleted while we worked, so this was not finished. Bring it back (Ctrl+Z), then do it again.',
    },
  },
  {
    pattern: /outside the dimensions|sheet \S+ not found/i,
    trouble: {
      code: 'unexpected',
      message:
        'Rows, columns or a tab were deleted while we worked, so this was not finished. What was done before stays; do it again.',
    },
  },
  {
    pattern: /merged/i,
    trouble: {
      code: 'unexpected',
      message:
        'Some cells of the list are merged, so we cannot write there. Select the list, choose Format > Merge cells > Unmerge, then try again.',
    },
  },
];

function troubleOf(message: string): Trouble {
  const known = KNOWN_ERRORS.find(({ pattern }) => pattern.test(message));
  if (known) return known.trouble;
  return {
    code: 'unexpected',
    message:
      'Something unexpected stopped us. Try again; if it comes back, choose Regulars > Set up, which repairs what is missing.',
  };
}

/** The settings with a sentence for each value that cannot be used; one service call. */
export function settingsOf(book: Book): SettingsReading {
  return readSettings(readGrid(findOwnTab(book, settingsTab), settingsTab), book.ports.workbook.locale());
}

/** Places that write the day before the month. */
export function isDayFirst(locale: string): boolean {
  return !/^(en_US|en_PH|fil)/.test(locale) && !/^(zh|ja|ko|hu|lt|sv|en_CA|en_ZA)/.test(locale);
}

/** How this spreadsheet's cells are to be read today. */
export function rulesOf(book: Book, reading: SettingsReading): ReadingRules {
  return {
    country: reading.settings.country,
    dayFirst: isDayFirst(book.ports.workbook.locale()),
    today: book.ports.clock.today(),
  };
}

/** What the clock of follow-ups goes by in this spreadsheet today. */
export function clockFactsOf(book: Book, reading: SettingsReading): ClockFacts {
  return {
    rules: rulesOf(book, reading),
    adoptedOn: book.memory?.adoptedOn,
    rhythms: reading.settings.rhythms,
  };
}

/** Sentences joined to one message; blank ones left out. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .join(' ');
}
