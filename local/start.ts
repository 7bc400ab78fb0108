/** `npm start`: the demo shop, or a copy of your own list, in the terminal and in a spreadsheet page at 127.0.0.1. */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { demoRows, openList } from './opening';
import { parseCsv } from './files';
import { localeSentence, ownLocale } from './ownLocale';
import { openBrowser } from './preview/openBrowser';
import { startPreview, type PreviewOptions } from './preview/preview';
import { printTable } from './printTable';
import { messageOf, Session } from './session';
import { readTable, tabsAsCsv } from './table';

const DEFAULT_PORT = 8686;
const MAX_PORT = 65_535;
const HELP = `npm start                      the demo shop, or what you left open last time
npm start -- my-list.csv       a copy of your own list
npm start -- --fresh           the demo shop from the beginning
npm start -- --port 8700       another port
npm start -- --once            print who needs follow-up and end, without the page`;

type Given = Omit<PreviewOptions, 'port'>;

const OPTIONS = {
  port: { type: 'string' },
  fresh: { type: 'boolean', default: false },
  once: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

function readArgs() {
  const { positionals, values } = parse();
  return { ...values, file: positionals[0], port: portOf(values.port) };
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: OPTIONS });
  } catch {
    throw new Error(`${process.argv.slice(2).join(' ')} cannot be understood. What can be said:\n${HELP}`);
  }
}

function portOf(text: string | undefined): number {
  const port = text === undefined ? DEFAULT_PORT : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= MAX_PORT) return port;
  throw new Error(`${text} is no port: choose a number from 1024 to ${MAX_PORT}.`);
}

async function main(): Promise<void> {
  const { file, port, fresh, once, help } = readArgs();
  if (help) return console.log(HELP);
  const today = new Date().toLocaleDateString('en-CA');
  const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
  const list = file === undefined ? undefined : { name: path.basename(file), rows: readTable(file) };
  const given: Given = { today, zone, isFresh: fresh, ...(list && { list }) };
  if (once) printOnce(given);
  else await serve(given, port);
}

/** The list alone, for a terminal without a browser. */
function printOnce({ today, zone, list }: Given): void {
  const locale = list && ownLocale(list.rows);
  const session = new Session({ today, zone, ...(locale !== undefined && { locale }) });
  session.type(list?.rows ?? demoRows(today));
  const told = locale === undefined ? [] : [localeSentence(locale)];
  const sentences = [...told, ...openList((name, args) => session.ask(name, args), list === undefined)];
  const followUps = tabsAsCsv(session.host).get('Follow-ups');
  print(sentences, followUps === undefined ? [] : parseCsv(followUps));
}

function print(sentences: readonly string[], followUps: readonly (readonly string[])[]): void {
  for (const sentence of sentences) console.log(`\n${sentence}`);
  printTable(followUps);
}

async function serve(given: Given, port: number): Promise<void> {
  const { address, opened, close } = await startPreview({ ...given, port });
  print(opened.sentences, opened.followUps);
  openBrowser(address);
  console.log(`\nThe spreadsheet is at ${address}  (end with Ctrl+C; it will be as you left it)`);
  if (!given.list)
    console.log('Your own list: npm start -- my-list.csv (a copy is read, the file stays as it is).');
  const end = () => void close().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

main().catch((error: unknown) => {
  console.error(messageOf(error));
  process.exitCode = 1;
});
