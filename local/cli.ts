/** `npm run local`: the built add-on on lists of your own, without Google; every tab comes out as CSV, every call in run.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Answer } from './emulator';
import { exportedFiles } from './exportFiles';
import { importFiles } from './importFiles';
import { readText } from './readText';
import { restoreFile } from './restoreFile';
import { messageOf, Session } from './session';
import { readTable, tabsAsCsv } from './table';

const CONSENT_STORY = 'As marked in the list';
const DEFAULT_ZONE = 'America/New_York';

const USAGE = `npm run local -- [--csv FILE] [--adopt] [--call whoNeedsFollowUp,prepareTexts] [--today 2026-11-20]
                 [--zone America/New_York] [--settings FILE.json] [--answers FILE.json] [--rpc 'NAME=JSON'] [--out DIR]
                 [--import A.csv,B.vcf [--apply]] [--export hubspot|keap|sharpspring|dynamics|google|mailchimp|vcard|archive]
                 [--restore archive.json]`;

const OPTIONS = {
  csv: { type: 'string' },
  adopt: { type: 'boolean' },
  call: { type: 'string', multiple: true },
  today: { type: 'string' },
  zone: { type: 'string' },
  settings: { type: 'string' },
  answers: { type: 'string' },
  rpc: { type: 'string', multiple: true },
  out: { type: 'string' },
  import: { type: 'string', multiple: true },
  apply: { type: 'boolean' },
  export: { type: 'string', multiple: true },
  restore: { type: 'string' },
  help: { type: 'boolean' },
} as const;

type Flags = ReturnType<typeof readFlags>;

function readFlags() {
  return parseArgs({ options: OPTIONS, allowPositionals: false }).values;
}

function main(): void {
  const flags = readFlags();
  if (flags.help) return console.log(USAGE);
  const session = new Session({
    today: dayFrom(flags.today),
    zone: zoneFrom(flags.zone),
    ...answersFrom(flags.answers),
  });
  try {
    run(session, flags);
  } finally {
    if (flags.out !== undefined) writeOut(session, flags.out);
    session.host.dispose();
  }
}

function run(session: Session, flags: Flags): void {
  if (flags.csv !== undefined && flags.restore !== undefined)
    throw new Error('Name either a list with --csv or an archive with --restore, not both.');
  if (flags.restore !== undefined) bringBack(session, flags.restore);
  if (flags.csv !== undefined) session.type(readTable(flags.csv));
  if (flags.settings !== undefined) demand(session.ask('saveSettings', readJson(flags.settings)));
  if (flags.adopt)
    demand(session.ask('adoptList', { tab: 'Customers', mapping: 'guess', consentStory: CONSENT_STORY }));
  if (flags.import !== undefined) bringIn(session, listed(flags.import), flags.apply ?? false);
  for (const name of listed(flags.call ?? [])) {
    session.call(name);
    session.calls[session.calls.length - 1]?.toasts.forEach((toast) => console.log(toast.message));
  }
  for (const request of flags.rpc ?? []) {
    const at = request.indexOf('=');
    const name = at < 0 ? request : request.slice(0, at);
    demand(session.ask(name.trim(), at < 0 ? {} : parseJson(request.slice(at + 1), `what follows ${name}=`)));
  }
  if (flags.export !== undefined) takeOut(session, listed(flags.export), flags.out);
}

/** Into a folder of their own beside the tabs, once everything else is done. */
function takeOut(session: Session, formats: readonly string[], directory: string | undefined): void {
  if (directory === undefined) throw new Error('Say with --out DIR where the files of --export go.');
  const folder = path.join(directory, 'export');
  mkdirSync(folder, { recursive: true });
  for (const format of formats)
    for (const [name, text] of exportedFiles((name, args) => session.peek(name, args), format)) {
      writeFileSync(path.join(folder, name), text);
      console.log(`export/${name}`);
    }
}

/** Before everything else: an archive comes back into an empty spreadsheet only. */
function bringBack(session: Session, file: string): void {
  const name = 'restoreArchive';
  console.log(
    restoreFile((args, isLast) => (isLast ? session.ask(name, args) : session.peek(name, args)), file),
  );
}

/** The members of options that can be given several times, and several at a time. */
function listed(values: readonly string[]): string[] {
  return values
    .flatMap((list) => list.split(','))
    .map((one) => one.trim())
    .filter(Boolean);
}

function bringIn(session: Session, files: readonly string[], isApplied: boolean): void {
  const ask = (name: string, args: unknown) => session.ask(name, args);
  const { records, sentences, trouble } = importFiles(ask, files, { isApplied, consentStory: CONSENT_STORY });
  session.imports = records;
  for (const sentence of sentences) console.log(sentence);
  if (trouble !== '') throw new Error(trouble);
}

function demand(answer: { ok: boolean; message?: string }): void {
  if (!answer.ok) throw new Error(answer.message ?? 'The request was refused.');
}

function writeOut(session: Session, directory: string): void {
  mkdirSync(directory, { recursive: true });
  for (const [name, csv] of tabsAsCsv(session.host))
    writeFileSync(path.join(directory, `${name.replace(/[/\\:]/g, '_')}.csv`), csv);
  const { calls, rpc, imports } = session;
  writeFileSync(path.join(directory, 'run.json'), `${JSON.stringify({ calls, rpc, imports }, null, 2)}\n`);
}

function dayFrom(text: string | undefined): string {
  const day = text ?? new Date().toISOString().slice(0, 10);
  const isDay =
    /^\d{4}-\d{2}-\d{2}$/.test(day) &&
    !Number.isNaN(Date.parse(day)) &&
    new Date(day).toISOString().startsWith(day);
  if (!isDay) throw new Error(`--today ${day} is not a day; write it as 2026-11-20.`);
  return day;
}

function zoneFrom(text = DEFAULT_ZONE): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new Error(`--zone ${text} is not a time zone; write it as America/New_York.`);
  }
}

function answersFrom(file: string | undefined): { answers?: readonly Answer[] } {
  if (file === undefined) return {};
  const answers = readJson(file);
  if (!Array.isArray(answers))
    throw new Error(`The file ${file} must hold a list of answers, like ["OK", "CANCEL"].`);
  return { answers: answers as Answer[] };
}

function readJson(file: string): unknown {
  return parseJson(readText(file), `the file ${file}`);
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`This is not JSON: ${what}.`);
  }
}

try {
  main();
} catch (error) {
  console.error(messageOf(error));
  process.exitCode = 1;
}
