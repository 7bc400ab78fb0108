/** Stories of the main jobs, to be told with a mishap at any service call; which mishap is the tests' business. */
import type { Host } from '../../local/emulator';
import { adopt, ask, gridOf, linesOf, SETTINGS, sheetOf, typeFor, use, type Ended, type Typed } from './shop';

export const STORY_SHOP: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '+1 413 555 0102', 'ben at example.com', 'loyalists', '6/1/2026', 'yes', ''],
  ['Cy Cole', '+14135550103', '', 'Hostge', '10/1/2026', 'no', '=1+1'],
  [],
  ['Di Dow', '413.555.0104', 'di@@example.com', '', 'Mar 27th, 2026', 'yes', 'x'],
  ['Eve Egan', '4135550105', 'eve@example.com', 'Mercenary', '1/1/2026', '', 'y'],
  ['Total', '', '', '', '', '', '5'],
];

/** One use of a command, and what came before it. */
export interface Story {
  readonly what: string;
  /** What stands there before the run. */
  readonly before: (host: Host) => void;
  /** Gives what was answered; `ana` is the ID of Ana Adams, '' before the first set-up. */
  readonly run: (host: Host, ana: string) => Ended;
}

/** The commands of the main jobs, each in a shop where it has much to do. */
export const STORIES: readonly Story[] = [
  { what: 'the first set-up', before: () => undefined, run: (host) => adopt(host) },
  { what: 'the first set-up from the menu', before: () => undefined, run: (host) => use(host, 'setUp') },
  { what: 'a set-up that repairs', before: spoil, run: (host) => use(host, 'setUp') },
  {
    what: 'the first follow-ups',
    before: (host) => void adopt(host),
    run: (host) => use(host, 'whoNeedsFollowUp'),
  },
  {
    what: 'follow-ups with choices and a new customer',
    before: choose,
    run: (host) => use(host, 'whoNeedsFollowUp'),
  },
  { what: 'a check with ticked fixes', before: tick, run: (host) => use(host, 'checkCustomers') },
  { what: 'the first texts', before: adoptAndSave, run: (host) => use(host, 'prepareTexts') },
  { what: 'texts once more after a STOP', before: stopOne, run: (host) => use(host, 'prepareTexts') },
  {
    what: 'texts without settings',
    before: (host) => void adopt(host),
    run: (host) => use(host, 'prepareTexts'),
  },
  {
    what: 'the first settings',
    before: () => undefined,
    run: (host) => ask(host, 'saveSettings', SETTINGS),
  },
  { what: "the owner's yes to the texts", before: adoptAndSave, run: sayYes },
  { what: 'texts that were sent by hand', before: sendAna, run: (host) => use(host, 'prepareTexts') },
  {
    what: 'all sending stopped',
    before: sendAna,
    run: (host) => ask(host, 'stopSending', {}),
  },
  { what: 'a first stop', before: (host) => void adopt(host), run: stopAna },
  { what: 'texts after a stop', before: stopAndSave, run: (host) => use(host, 'prepareTexts') },
  { what: 'a logged contact', before: (host) => void adopt(host), run: logAna },
  {
    what: 'own words that the check is told',
    before: adoptThenTypeWords,
    run: (host) => ask(host, 'fixProblems', { fixes: { segmentWords: WORDS } }),
  },
];

/** Brings a shop to where a story begins; gives what happens then, which reads nothing but through the script. */
export function storyIn(host: Host, { before, run }: Story): () => Ended {
  before(host);
  const ana = anaIn(host);
  return () => run(host, ana);
}

export function anaIn(host: Host): string {
  return linesOf(host, 'Customers').find(({ Name }) => Name === 'Ana Adams')?.['Customer ID'] ?? '';
}

/** What the owner means by two words. */
const WORDS = { regular: 'Apostle', prospect: 'Lead' };

function typeWords(host: Host): void {
  const segments = sheetOf(host, 'Customers').getRange('D:D').clearDataValidations();
  segments.getCell(2, 1).setValue('regular');
  segments.getCell(3, 1).setValue('Regular');
  segments.getCell(7, 1).setValue('prospect');
}

function adoptThenTypeWords(host: Host): void {
  adopt(host);
  typeWords(host);
}

function sayYes(host: Host): Ended {
  return ask(host, 'approveTexts', { month: '2026-11', count: 2 });
}

function sendAna(host: Host): void {
  adoptAndSave(host);
  sayYes(host);
  typeFor(host, { tab: 'Send by hand', name: 'Ana Adams', column: 'Sent' }, 'TRUE');
}

function spoil(host: Host): void {
  adopt(host);
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Segment' }, '');
  sheetOf(host, 'Customers').getRange('B:B').setNumberFormat('General');
  sheetOf(host, 'Customers').getRange('D:D').clearDataValidations();
  host.sheets.typeCells('Customers', { row: 9, column: 1 }, [
    ['Gus Gray', '+1 413 555 0109', '', 'apostles'],
  ]);
}

function choose(host: Host): void {
  adopt(host);
  use(host, 'whoNeedsFollowUp');
  typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
  typeFor(host, { tab: 'Follow-ups', name: 'Ben Brown', column: 'Done' }, 'Later');
  typeFor(host, { tab: 'Follow-ups', name: 'Cy Cole', column: 'Done' }, 'Not any more');
  host.sheets.typeCells('Customers', { row: 9, column: 1 }, [
    ['Fay Fox', '413-555-0106', '', 'Apostle', '9/9/2026', 'yes'],
  ]);
}

function tick(host: Host): void {
  adopt(host);
  use(host, 'checkCustomers');
  gridOf(host, 'Problems').forEach((row, index) => {
    if (row[6] === 'false') host.sheets.typeCells('Problems', { row: index + 1, column: 7 }, [['TRUE']]);
  });
}

export function adoptAndSave(host: Host): void {
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
}

function stopOne(host: Host): void {
  adoptAndSave(host);
  use(host, 'prepareTexts');
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'STOP');
}

function stopAndSave(host: Host): void {
  adoptAndSave(host);
  stopAna(host, anaIn(host));
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
}

export function stopAna(host: Host, customerId: string): Ended {
  const stop = { channel: 'text', state: 'revoked', on: '', how: 'Call', wording: '', note: '' };
  return ask(host, 'recordConsent', { customerId, ...stop });
}

/** What the owner does again after a message that it did not work. */
function logAna(host: Host, id: string): Ended {
  return ask(host, 'logContact', {
    customerId: id,
    channel: 'Call',
    outcome: 'Spoke',
    note: 'rye again',
    next: '2026-12-01',
  });
}
