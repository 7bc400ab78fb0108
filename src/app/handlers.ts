/** What becomes of each request of a page. */
import type { Result } from '../core/result';
import type { ArgsOf, RequestName, ResultOf, Said, WrittenContact } from '../rpc/contract';
import type { Book } from './book';
import { checkCustomers } from './checkCustomers';
import { guarded, inLock, runCommand, type Outcome } from './command';
import { listCalls } from './calls/listCalls';
import { DUPLICATE_HANDLERS } from './duplicates/handlers';
import { IMPORT_HANDLERS } from './imports/handlers';
import { logContact } from './logContact';
import { approveTexts } from './outbox/approve';
import { connectProvider } from './outbox/connectProvider';
import { reviewJob } from './outbox/reviewJob';
import { sendTest } from './outbox/sendTest';
import { stopSending } from './outbox/stopSending';
import { PANEL_HANDLERS } from './panel/handlers';
import type { Ports } from './ports';
import { prepareTexts } from './prepareTexts';
import { forgetCustomer } from './forgetCustomer';
import { recordConsent } from './recordConsent';
import { recordYeses } from './recordYeses';
import { saveSettings } from './settings';
import { adoptList } from './setUp/setUp';
import { whoNeedsFollowUp } from './whoNeedsFollowUp';

export type Handlers = {
  readonly [Name in RequestName]: (ports: Ports, args: ArgsOf<Name>) => Result<ResultOf<Name>>;
};

export const HANDLERS: Handlers = {
  whoNeedsFollowUp: (ports) => said(runCommand(ports, whoNeedsFollowUp)),
  checkCustomers: (ports) => said(runCommand(ports, checkCustomers)),
  prepareTexts: (ports) => said(runCommand(ports, prepareTexts)),
  adoptList: (ports, request) => said(adoptList(ports, request)),
  saveSettings: (ports, wanted) => inGate(ports, 'Save settings', (book) => saveSettings(book, wanted)),
  ...PANEL_HANDLERS,
  ...IMPORT_HANDLERS,
  ...DUPLICATE_HANDLERS,
  logContact: (ports, request) =>
    undoable(
      guarded(ports, 'Log contact', () => inLock(ports, 'Log contact', (book) => logContact(book, request))),
    ),
  recordConsent: (ports, request) => inGate(ports, 'Consent', (book) => recordConsent(book, request)),
  recordYeses: (ports, request) => inGate(ports, 'Consent', (book) => recordYeses(book, request)),
  forgetCustomer: (ports, request) => inGate(ports, 'Forget', (book) => forgetCustomer(book, request)),
  approveTexts: (ports, wanted) => inGate(ports, 'Approve texts', (book) => approveTexts(book, wanted)),
  connectProvider: (ports, wanted) =>
    inGate(ports, 'Connect provider', (book) => connectProvider(book, wanted)),
  reviewJob: (ports, wanted) => inGate(ports, 'Review a text', (book) => reviewJob(book, wanted)),
  sendTest: (ports, wanted) => inGate(ports, 'Send a test', (book) => sendTest(book, wanted)),
  stopSending,
  listCalls: (ports) => inGate(ports, 'Call list', listCalls),
};

function inGate(ports: Ports, name: string, work: (book: Book) => Result<Outcome>): Result<Said> {
  return said(guarded(ports, name, () => inLock(ports, name, work)));
}

function said(outcome: Result<Outcome>): Result<Said> {
  return outcome.ok ? { ok: true, value: { sentence: outcome.value.sentence } } : outcome;
}

function undoable(outcome: Result<Outcome & { undo?: WrittenContact }>): Result<ResultOf<'logContact'>> {
  if (!outcome.ok) return outcome;
  const { sentence, undo } = outcome.value;
  return { ok: true, value: undo === undefined ? { sentence } : { sentence, undo } };
}
