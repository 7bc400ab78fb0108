/** Planning, sending and settling a month, beside the usual way to do it: a request and a cell written for each row. */
import { performance } from 'node:perf_hooks';
import { readBundle } from '../../local/build';
import { createHost, type Host } from '../../local/emulator';
import { createPhoneNetwork, type PhoneNetwork } from '../../local/phoneNetwork';
import { adopt, ask, HEADINGS, OWNER, SETTINGS } from '../app/shop';

const PEOPLE = 2_000;
const SENT_A_RUN = 150;
const FIRST_CAMPAIGN = 20;
const MONTH = '2026-11';
/** What a request to a provider takes, measured by others; the host models cells and properties only. */
const MS_PER_REQUEST = 300;
const CALLS_A_TEXT = 6;
const CALLS_MORE = 60;
const MINUTES = 3.5;
const PLANNING_MS = 2_000;
const REQUESTS = 4;

/** Goes down the rows, asks the provider and writes the answer beside each. */
const USUAL_WAY = `
function usualWay() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Customers');
  const rows = sheet.getDataRange().getValues();
  const { accountSid, keySid, keySecret, from } = JSON.parse(ACCESS);
  for (let row = 1; row <= ${SENT_A_RUN}; row++) {
    const answer = UrlFetchApp.fetch('https://api.twilio.com/2010-04-01/Accounts/' + accountSid + '/Messages.json', {
      method: 'post',
      headers: { Authorization: 'Basic ' + Utilities.base64Encode(keySid + ':' + keySecret) },
      payload: { To: '+1' + rows[row][1], From: from, Body: 'Hi ' + rows[row][0] },
      muteHttpExceptions: true,
    });
    sheet.getRange(row + 1, 7).setValue(answer.getResponseCode() === 201 ? 'Sent' : 'Failed');
  }
}`;

interface Measure {
  readonly calls: number;
  readonly requests: number;
  readonly modelledMs: number;
  readonly computeMs: number;
}

function measure(host: Host, run: () => unknown): Measure {
  const started = performance.now();
  run();
  const ms = performance.now() - started;
  const { serviceCalls = {}, modelledMs = 0, servicesMs = 0, fetches = [] } = host.lastRun ?? {};
  const calls = Object.values(serviceCalls).reduce((sum, count) => sum + count, 0);
  const requests = fetches.length;
  return { calls, requests, modelledMs: modelledMs + requests * MS_PER_REQUEST, computeMs: ms - servicesMs };
}

function openTown(): { host: Host; network: PhoneNetwork } {
  const clock: { host: Host | undefined } = { host: undefined };
  const network = createPhoneNetwork({ now: () => clock.host?.now ?? 0 });
  const { source, manifest } = readBundle();
  const host = createHost({
    source: `${source}\nconst ACCESS = ${JSON.stringify(JSON.stringify(network.access))};${USUAL_WAY}`,
    manifest,
    now: '2026-11-20T11:00',
    sheetZone: 'America/New_York',
    user: OWNER,
    editorOpen: true,
    fetch: (request) => network.fetch(request),
  });
  clock.host = host;
  host.sheets.renameSheet('Sheet1', 'Customers');
  const rows = Array.from({ length: PEOPLE }, (_, at) => [
    `Person ${at}`,
    `413555${String(1000 + at)}`,
    '',
    at % 2 === 0 ? 'Apostle' : 'Loyalist',
    '9/1/2026',
    'yes',
    '',
  ]);
  const sheet = host.globals.SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  if (sheet && sheet.getMaxRows() <= PEOPLE) sheet.insertRowsAfter(sheet.getMaxRows(), PEOPLE);
  host.sheets.typeCells('Customers', { row: 1, column: 1 }, [HEADINGS, ...rows]);
  demand(adopt(host));
  demand(ask(host, 'saveSettings', SETTINGS));
  demand(ask(host, 'connectProvider', { provider: 'Twilio', ...network.access }));
  return { host, network };
}

function demand({ ok, sentence }: { ok: boolean; sentence: string }): void {
  if (!ok) throw new Error(sentence);
}

function say(what: string, { calls, requests, modelledMs, computeMs }: Measure, goal: string): void {
  const minutes = (modelledMs / 60_000).toFixed(2);
  console.log(
    `${what.padEnd(38)} ${String(calls).padStart(6)} calls ${String(requests).padStart(4)} requests ${minutes.padStart(6)} min on Google ${computeMs.toFixed(0).padStart(6)} ms of compute   ${goal}`,
  );
}

/** Prints the figures beside their goals; the exit code is 1 when one is missed. */
export function benchSending(): void {
  console.log(`\nTexts for ${PEOPLE} people; a request is counted as ${MS_PER_REQUEST} ms.`);
  const { host, network } = openTown();
  const tick = () => host.call('tick');
  const usual = measure(host, () => host.call('usualWay'));
  network.restore({ ...network.snapshot(), messages: [], acceptances: [] });
  const planning = measure(host, () => host.call('prepareTexts'));
  demand(ask(host, 'approveTexts', { month: MONTH, count: FIRST_CAMPAIGN }));
  tick();
  demand(ask(host, 'approveTexts', { month: MONTH, count: PEOPLE - FIRST_CAMPAIGN }));
  const before = network.acceptances.length;
  const sending = measure(host, tick);
  const sent = network.acceptances.length - before;
  host.setNow('2026-11-20T18:00');
  network.reply('+14135551000', 'Thanks!');
  const settling = measure(host, tick);
  const most = CALLS_A_TEXT * SENT_A_RUN + CALLS_MORE;
  say('planning', planning, `goal ${PLANNING_MS} ms`);
  say(`a run that sends ${sent}`, sending, `goal ${most} calls, ${MINUTES} min`);
  say(`the usual way for ${SENT_A_RUN}`, usual, 'no claim, no gates, no list');
  say('a run that settles and reads answers', settling, `goal ${REQUESTS} requests`);
  const isGood =
    planning.computeMs <= PLANNING_MS &&
    sent === SENT_A_RUN &&
    sending.calls <= most &&
    sending.modelledMs <= MINUTES * 60_000 &&
    settling.requests <= REQUESTS;
  if (!isGood) process.exitCode = 1;
}
