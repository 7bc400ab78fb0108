/** What the arguments of each request must look like; everything callable from a page can be called with anything. */
import * as v from 'valibot';
import { CHANNELS } from '../core/customers/consentRecords';
import type { ArgsOf, RequestName } from './contract';

/** Longest text a cell can hold. */
const MAX_TEXT = 50_000;
const MAX_NAMES = 200;
/** A portion of an archive: a row of full cells, or the whole sending journal. */
const MAX_ARCHIVE = 5_000_000;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const none = v.strictObject({});
/** By hand: the library's record leaves out a word like `constructor`, which may be a heading or a trade. */
const words = v.custom<Readonly<Record<string, string>>>(isWords);
const settings = v.pipe(
  v.record(text, v.union([text, v.pipe(v.number(), v.finite())])),
  v.check((record) => Object.keys(record).length <= MAX_NAMES),
);
/** What stood in a cell. */
const was = v.union([
  text,
  v.number(),
  v.boolean(),
  v.strictObject({ day: text, time: v.exactOptional(text) }),
]);

/** A group of the Duplicates tab, and the people whom the owner saw in it. */
const group = {
  group: v.pipe(v.number(), v.integer(), v.minValue(1)),
  ids: v.exactOptional(v.pipe(v.array(text), v.maxLength(MAX_NAMES))),
};

/** More columns than this are no list of customers. */
const MAX_COLUMNS = 10_000;
/** Rows of one portion of a file. */
export const MAX_PORTION = 10_000;
const MAX_FILES = 20;
/** Lines of a file: 50,000 customers, and the titles, headings and totals around them. */
export const MAX_FILE_ROWS = 50_100;
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** By hand: a portion is looked at cell by cell, and a schema for each takes ten times as long. */
const rows = v.custom<readonly (readonly string[])[]>(
  (value) => Array.isArray(value) && value.length <= MAX_PORTION && value.every(isRow),
);
const wish = {
  importId: text,
  choice: v.picklist(['blanks', 'newer', 'ask']),
  mapping: v.pipe(v.array(v.strictObject({ file: count, columns: words })), v.maxLength(MAX_FILES)),
};

function isWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const entries = Object.entries(value);
  const isText = (one: unknown) => typeof one === 'string' && one.length <= MAX_TEXT;
  return entries.length <= MAX_NAMES && entries.every((entry) => entry.every(isText));
}

function isRow(row: unknown): boolean {
  return (
    Array.isArray(row) &&
    row.length <= MAX_COLUMNS &&
    row.every((cell) => typeof cell === 'string' && cell.length <= MAX_TEXT)
  );
}

/** One schema per request; a request without one does not compile. */
export const SCHEMAS: { readonly [Name in RequestName]: v.GenericSchema<unknown, ArgsOf<Name>> } = {
  whoNeedsFollowUp: none,
  checkCustomers: none,
  prepareTexts: none,
  adoptList: v.strictObject({
    tab: text,
    mapping: v.union([v.literal('guess'), words]),
    consentStory: text,
    segmentWords: v.exactOptional(words),
  }),
  saveSettings: settings,
  logContact: v.strictObject({ customerId: text, channel: text, outcome: text, note: text, next: text }),
  recordYeses: v.strictObject({ on: text, how: text, seen: text }),
  recordConsent: v.strictObject({
    customerId: text,
    channel: v.picklist(CHANNELS),
    state: v.picklist(['granted', 'revoked']),
    on: text,
    how: text,
    wording: text,
    note: text,
  }),
  forgetCustomer: v.strictObject({ customerId: text }),
  fillPanel: none,
  putOff: v.strictObject({ customerId: text, until: text }),
  archiveCustomer: v.strictObject({ customerId: text }),
  takeBack: v.union([
    v.strictObject({
      customerId: text,
      field: v.picklist(['nextFollowUpOn', 'archivedOn', 'segment']),
      wrote: text,
      was,
    }),
    v.strictObject({
      customerId: text,
      line: words,
      cells: v.pipe(
        v.array(v.strictObject({ field: v.picklist(['lastContactOn', 'nextFollowUpOn']), wrote: text, was })),
        v.maxLength(2),
      ),
    }),
    v.strictObject({
      customerId: text,
      referral: v.pipe(
        v.array(v.strictObject({ field: v.picklist(['referredBy', 'referredById']), wrote: text, was })),
        v.maxLength(2),
      ),
    }),
  ]),
  whoIsMeant: v.strictObject({ customerId: text, typed: text, referrer: text }),
  changeSettings: v.strictObject({
    changes: v.pipe(v.array(v.strictObject({ name: text, seen: text, value: text })), v.maxLength(MAX_NAMES)),
  }),
  lostColumn: none,
  placeColumn: v.strictObject({ heading: text, now: text }),
  showTab: v.strictObject({ tab: text }),
  openTransfer: v.strictObject({ view: v.picklist(['bringIn', 'takeOut']) }),
  fixProblems: v.strictObject({
    fixes: v.union([
      v.literal('all'),
      v.pipe(v.array(v.strictObject({ customerId: text, field: text })), v.maxLength(MAX_NAMES)),
      v.strictObject({ segmentWords: words }),
    ]),
  }),
  showCustomer: v.strictObject({ customerId: text }),
  setSegment: v.strictObject({ customerId: text, segment: text }),
  readMapping: v.strictObject({ tab: text, mapping: v.union([v.literal('guess'), words]) }),
  startList: v.strictObject({ withDemo: v.boolean() }),
  setSchedule: v.strictObject({ isOn: v.boolean() }),
  connectProvider: v.strictObject({
    provider: text,
    accountSid: text,
    keySid: text,
    keySecret: text,
    from: text,
  }),
  reviewJob: v.strictObject({ key: text, arrived: v.boolean() }),
  sendTest: v.strictObject({ to: text }),
  approveTexts: v.strictObject({
    month: text,
    count: v.pipe(v.number(), v.integer(), v.minValue(0)),
    seen: v.exactOptional(text),
  }),
  stopSending: none,
  listCalls: none,
  markSent: v.strictObject({ keys: v.pipe(v.array(text), v.maxLength(MAX_NAMES)) }),
  makeBackup: none,
  findDuplicates: none,
  showDuplicates: none,
  mergeDuplicates: v.strictObject({
    ...group,
    keep: v.exactOptional(text),
    fields: v.exactOptional(words),
  }),
  notTheSame: v.strictObject(group),
  exportData: v.strictObject({ format: text, part: text }),
  restoreArchive: v.strictObject({ portion: v.pipe(v.string(), v.maxLength(MAX_ARCHIVE)) }),
  startImport: v.strictObject({
    files: v.pipe(
      v.array(
        v.strictObject({ file: text, encoding: text, delimiter: text, rows: count, fingerprint: text }),
      ),
      v.minLength(1),
      v.maxLength(MAX_FILES),
    ),
  }),
  addImportRows: v.strictObject({ importId: text, file: count, from: count, rows }),
  importTab: v.strictObject({ tab: text }),
  planImport: v.strictObject(wish),
  applyImport: v.strictObject({
    ...wish,
    answers: v.array(v.strictObject({ key: text, take: v.picklist(['here', 'there']) })),
    consentStory: text,
    seen: text,
  }),
  cancelImport: v.strictObject({ importId: text }),
  listChanges: none,
  takeBackChange: v.strictObject({ change: text, evenEdited: v.boolean() }),
};

/** The arguments when they pass, else undefined. `null` and nothing count as no arguments. */
export function readArgs<Name extends RequestName>(name: Name, args: unknown): ArgsOf<Name> | undefined {
  const schema: v.GenericSchema<unknown, ArgsOf<Name>> = SCHEMAS[name];
  const parsed = v.safeParse(schema, args ?? {});
  return parsed.success ? parsed.output : undefined;
}
