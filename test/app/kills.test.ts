/** Google may end a run at any service call. Whatever the call, one more run brings the spreadsheet to where an undisturbed one would have: nothing lost, nothing doubled. */
import type { Host } from '../../local/emulator';
import { differenceOf, fragileShop, killAt, looksOf, stateOf, type FragileShop } from './mishaps';
import { adopt, ask, gridOf, linesOf, SETTINGS, sheetOf, tabNames, typeFor, use, type Typed } from './shop';

const SHOP: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye'],
  ['Ben Brown', '+1 413 555 0102', 'ben at example.com', 'loyalists', '6/1/2026', 'yes', ''],
  ['Cy Cole', '+14135550103', '', 'Hostge', '10/1/2026', 'no', '=1+1'],
  [],
  ['Di Dow', '413.555.0104', 'di@@example.com', '', 'Mar 27th, 2026', 'yes', 'x'],
  ['Eve Egan', '4135550105', 'eve@example.com', 'Mercenary', '1/1/2026', '', 'y'],
  ['Total', '', '', '', '', '', '5'],
];

interface Story {
  readonly what: string;
  /** What stands there before the run. */
  readonly before: (host: Host) => void;
  readonly run: (host: Host) => void;
}

const STORIES: readonly Story[] = [
  { what: 'the first set-up', before: () => undefined, run: (host) => void adopt(host) },
  { what: 'the first set-up from the menu', before: () => undefined, run: (host) => void use(host, 'setUp') },
  { what: 'a set-up that repairs', before: spoil, run: (host) => void use(host, 'setUp') },
  {
    what: 'the first follow-ups',
    before: (host) => void adopt(host),
    run: (host) => void use(host, 'whoNeedsFollowUp'),
  },
  {
    what: 'follow-ups with choices and a new customer',
    before: choose,
    run: (host) => void use(host, 'whoNeedsFollowUp'),
  },
  { what: 'a check with ticked fixes', before: tick, run: (host) => void use(host, 'checkCustomers') },
  { what: 'the first texts', before: adoptAndSave, run: (host) => void use(host, 'prepareTexts') },
  { what: 'texts once more after a STOP', before: stopOne, run: (host) => void use(host, 'prepareTexts') },
  {
    what: 'texts without settings',
    before: (host) => void adopt(host),
    run: (host) => void use(host, 'prepareTexts'),
  },
  {
    what: 'the first settings',
    before: () => undefined,
    run: (host) => void ask(host, 'saveSettings', SETTINGS),
  },
  { what: "the owner's yes to the texts", before: adoptAndSave, run: sayYes },
  { what: 'texts that were sent by hand', before: sendAna, run: (host) => void use(host, 'prepareTexts') },
  {
    what: 'all sending stopped',
    before: sendAna,
    run: (host) => void ask(host, 'stopSending', {}),
  },
  { what: 'a first stop', before: (host) => void adopt(host), run: stopAna },
  { what: 'texts after a stop', before: stopAndSave, run: (host) => void use(host, 'prepareTexts') },
  { what: 'a logged contact', before: (host) => void adopt(host), run: logAna },
  {
    what: 'own words that the check is told',
    before: adoptThenTypeWords,
    run: (host) => void ask(host, 'fixProblems', { fixes: { segmentWords: WORDS } }),
  },
];
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

function sayYes(host: Host): void {
  ask(host, 'approveTexts', { month: '2026-11', count: 2 });
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

function adoptAndSave(host: Host): void {
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
  stopAna(host);
  typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
}

function stopAna(host: Host): void {
  const customerId = linesOf(host, 'Customers').find(({ Name }) => Name === 'Ana Adams')?.['Customer ID'];
  const stop = { channel: 'text', state: 'revoked', on: '', how: 'Call', wording: '', note: '' };
  ask(host, 'recordConsent', { customerId, ...stop });
}

/** What the owner does again after a message that it did not work. */
function logAna(host: Host): void {
  const id = linesOf(host, 'Customers').find(({ Name }) => Name === 'Ana Adams')?.['Customer ID'];
  ask(host, 'logContact', {
    customerId: id,
    channel: 'Call',
    outcome: 'Spoke',
    note: 'rye again',
    next: '2026-12-01',
  });
}

/** A run, undisturbed, and one more, unless that would be another deed. */
function undisturbed(
  shop: FragileShop,
  { what, run }: Story,
): { names: string[]; state: string[]; looks: string[] } {
  const names: string[] = [];
  shop.rewind();
  shop.during(
    (_, name) => void names.push(name),
    () => run(shop.host),
  );
  if (what !== 'a logged contact') run(shop.host);
  return { names, state: stateOf(shop.host), looks: looksOf(shop.host) };
}

test.each(STORIES)(
  '$what, ended at any service call and used again, is as if nothing had happened',
  (story) => {
    const shop = fragileShop(SHOP);
    story.before(shop.host);
    shop.keep();
    const right = undisturbed(shop, story);
    const wrong: unknown[] = [];
    // The last two calls, the lock's release and the toast, come after everything has been written.
    for (let n = 1; n <= right.names.length - 2; n++) {
      shop.rewind();
      killAt(shop, n, () => story.run(shop.host));
      story.run(shop.host);
      const difference = [
        ...differenceOf(right.state, stateOf(shop.host)),
        ...differenceOf(right.looks, looksOf(shop.host), 2),
        ...tabNames(shop.host).filter((name) => /Copy of|\(2\)/.test(name) && !name.startsWith('Backup')),
      ];
      if (difference.length > 0) wrong.push([`before call ${n}, ${right.names[n - 1] ?? ''}`, ...difference]);
    }
    expect(wrong.slice(0, 5)).toEqual([]);
  },
);

test('a stop ended at any call is a whole record or none, and never a no in the list alone', () => {
  const shop = fragileShop(SHOP);
  adoptAndSave(shop.host);
  shop.keep();
  const recordsAfter = new Set<string>();
  const calls = shop.during(
    () => undefined,
    () => stopAna(shop.host),
  );
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => stopAna(shop.host));
    const cell = linesOf(shop.host, 'Customers').find(({ Name }) => Name === 'Ana Adams')?.['Text consent'];
    const records = linesOf(shop.host, 'Consent').map((line) => Object.values(line).slice(0, 6).join(' '));
    recordsAfter.add(records.join());
    if (cell === 'no') expect(records).toHaveLength(1);
  }
  expect([...recordsAfter]).toEqual(['', 'R-000001 Ana Adams +14135550101 text revoked 2026-11-20']);
});

test('a set-up ended at any call has its backup of the list as it was before anything was written', () => {
  const shop = fragileShop(SHOP);
  const original = gridOf(shop.host, 'Customers').map((row) => row.slice(0, 7).join('|'));
  const calls = shop.during(
    () => undefined,
    () => void adopt(shop.host),
  );
  const without: number[] = [];
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => void adopt(shop.host));
    const now = gridOf(shop.host, 'Customers').map((row) => row.join('|'));
    const backups = tabNames(shop.host).filter((name) => name.startsWith('Backup'));
    const isKept = backups.some((name) =>
      sameLines(
        gridOf(shop.host, name).map((row) => row.join('|')),
        original,
      ),
    );
    if (!isKept && !sameLines(now, original)) without.push(n);
  }
  expect(without).toEqual([]);
});

function sameLines(one: readonly string[], other: readonly string[]): boolean {
  return one.join('\n') === other.join('\n');
}
