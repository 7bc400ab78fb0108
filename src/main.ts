/** The functions that Google may call, by menu, trigger or panel; nothing else is global. */
import { runCommand } from './app/command';
import { checks } from './app/packed/checks';
import { requests } from './app/packed/requests';
import { rest } from './app/packed/rest';
import { texts } from './app/packed/texts';
import { whoNeedsFollowUp as followUpCommand } from './app/whoNeedsFollowUp';
import { withPorts } from './google/boundary';
import { addMenu } from './google/menu';
import type { Answer, Wire } from './rpc/contract';

/** The file is open already when the add-on is installed. */
export function onInstall() {
  onOpen();
}

export function onOpen() {
  addMenu();
}

export function whoNeedsFollowUp() {
  return withPorts(true, (ports) => runCommand(ports, followUpCommand));
}

export function checkCustomers() {
  return withPorts(true, (ports) => runCommand(ports, checks().checkCustomers));
}

export function findDuplicates() {
  return withPorts(true, (ports) => runCommand(ports, rest().findDuplicates));
}

export function prepareTexts() {
  return withPorts(true, (ports) => {
    const { askForYes, askHowTheyAgreed, prepareTexts: prepareCommand } = texts();
    return askForYes(
      ports,
      askHowTheyAgreed(ports, () => runCommand(ports, prepareCommand)),
    );
  });
}

export function openPanel() {
  withPorts(true, (ports) => ports.openPanel());
}

export function setUp() {
  return withPorts(true, rest().setUp);
}

export function tick() {
  withPorts(false, (ports) => runCommand(ports, rest().scheduledRun));
}

/** `account` is whom the page was opened by; see panel/account.ts. */
export function rpc(name: unknown, args: unknown, account?: unknown): Answer<Wire> {
  return withPorts<Answer<Wire>>(
    false,
    (ports) => requests().answerRequest(ports, { name, args, account }),
    (message) => ({ ok: false, code: 'unexpected', message }),
  );
}
