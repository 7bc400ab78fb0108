/** Puts the ports together for one execution. */
import type { CustomerId } from '../core/customers/customer';
import { surely } from '../app/passing';
import type { Ports } from '../app/ports';
import { CellCodec } from './cells';
import { liveDialogs, silentDialogs } from './dialogs';
import { liveJournal } from './journal';
import { fetchOnce } from './http';
import { showPanel, showTransfer } from './panel';
import { liveSecrets } from './secrets';
import { liveSchedule } from './triggers';
import { liveWorkbook } from './workbook';

/** Without I, L, O and U: no mistaking, no words. Crockford's base 32. */
const ID_LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const ID_LENGTH = 6;
const MINUTE_MS = 60_000;
/** Milliseconds to wait for another run of ours before saying so. */
const LOCK_WAIT_MS = 5_000;

/** Ports on the active spreadsheet; `isWatched` when a person at the keyboard can answer. Throws when no spreadsheet is open. */
export function livePorts(isWatched: boolean): Ports {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  if (!spreadsheet) throw new Error('No spreadsheet is open.');
  const codec = new CellCodec(spreadsheet.getSpreadsheetTimeZone());
  const log = (line: string) => console.log(line);
  const now = () => codec.dayCellAt(Date.now());
  return {
    workbook: liveWorkbook(spreadsheet, codec),
    dialogs: isWatched ? liveDialogs(spreadsheet) : silentDialogs(log),
    clock: {
      now,
      today: () => now().day,
      minute: () => Math.floor(Date.now() / MINUTE_MS),
      instant: () => Date.now(),
      at: (instant) => codec.dayCellAt(instant),
      utc: () => new Date(Date.now()).toISOString(),
    },
    ids: { newCustomerId },
    log,
    hash,
    person,
    withLock,
    openPanel: () => showPanel(person()),
    openTransfer: (what) => showTransfer(person(), what),
    schedule: liveSchedule(spreadsheet),
    journal: liveJournal(),
    fetch: fetchOnce,
    secrets: liveSecrets(spreadsheet.getId()),
  };
}

function hash(text: string): string {
  const { DigestAlgorithm, Charset } = Utilities;
  const bytes = Utilities.computeDigest(DigestAlgorithm.SHA_256, text, Charset.UTF_8);
  // Google's bytes are signed.
  return bytes.map((byte) => (byte & 255).toString(16).padStart(2, '0')).join('');
}

function person(): string {
  return Session.getActiveUser().getEmail() || Session.getEffectiveUser().getEmail();
}

function withLock<T>(work: () => T): { value: T } | undefined {
  const lock = LockService.getDocumentLock();
  if (!lock?.tryLock(LOCK_WAIT_MS)) return undefined;
  try {
    const value = work();
    surely(() => SpreadsheetApp.flush());
    return { value };
  } finally {
    letGo(lock);
  }
}

/** What was done is done, and a lock that cannot be let go of falls at the end of the run. */
function letGo(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch (error) {
    console.error(`lock not released: ${String(error).slice(0, 200)}`);
  }
}

function newCustomerId(taken: ReadonlySet<string>): CustomerId {
  for (;;) {
    let id = 'C-';
    for (let i = 0; i < ID_LENGTH; i++)
      id += ID_LETTERS.charAt(Math.floor(Math.random() * ID_LETTERS.length));
    if (!taken.has(id)) return id as CustomerId;
  }
}
