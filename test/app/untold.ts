/** A shop into whose list a yes is typed after set-up, and what the owner is asked about it. */
import type { Host } from '../../local/emulator';
import { CONSENT_LIST } from './consenting';
import { adopt, ask, linesOf, openShop, SETTINGS, sheetOf } from './shop';

export const MISSING = 'How they agreed is missing';
export const TITLE = 'How did they agree?';
export const EVE = 'Eve Egan';

/** A shop whose owner answers by these words when asked how people agreed; what they were asked. */
export function shopWith(...answers: (string | undefined)[]) {
  const asked: string[] = [];
  const host = openShop(CONSENT_LIST, {
    answers: ({ title, text }) => {
      if (title !== TITLE) return undefined;
      asked.push(text);
      return answers.shift();
    },
  });
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  return { host, asked };
}

export function type(host: Host, name: string, word: string): void {
  const sheet = sheetOf(host, 'Customers');
  const names = sheet.getRange(1, 1, sheet.getLastRow(), 1).getValues().flat();
  host.sheets.typeCells('Customers', { row: names.indexOf(name) + 1, column: 6 }, [[word]]);
}

/** What the panel shows of those who are left out, and whom its answer is about. */
export function shownIn(host: Host) {
  const { value } = host.scriptRun('rpc', 'fillPanel', {}) as {
    value: { work: { texts: { untold: string; leftOut: { reason: string; names: string[] }[] } } };
  };
  return value.work.texts;
}

export const recorded = (host: Host) =>
  linesOf(host, 'Consent').map(({ Name, 'Phone or e-mail': phone, State, Date, How }) =>
    [Name, phone, State, Date, How].join(' | '),
  );
