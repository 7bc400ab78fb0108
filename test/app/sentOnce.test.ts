/** Attacks on sending by hand and on consent: what people and Google may do to tabs and journal, and that nobody is texted twice for it. */
import type { Host } from '../../local/emulator';
import { agree, consentShop, stop } from './consenting';
import { fragileShop } from './mishaps';
import {
  adopt,
  adoptedShop,
  ask,
  formulasOf,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  SETTINGS,
  sheetOf,
  tabNames,
  typeFor,
  use,
} from './shop';

const MONTH = '2026-11';
const BY_HAND = 'Send by hand';
const LETTERS = ['A', 'B', 'C'];
const PEOPLE = LETTERS.map((letter, index) => [
  `Person ${letter}`,
  `413-555-010${index + 1}`,
  '',
  'Loyalist',
  '',
  'yes',
  '',
]);

function shop(): Host {
  const host = adoptedShop([HEADINGS, ...PEOPLE]);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  return host;
}
function approvedShop(): Host {
  const host = shop();
  expect(approve(host, 3).ok).toBe(true);
  return host;
}
const approve = (host: Host, count: number, month = MONTH) => ask(host, 'approveTexts', { month, count });
const waiting = (host: Host) => linesOf(host, BY_HAND).map((line) => line.Name ?? '');
const keyOf = (host: Host, name: string) => lineOf(linesOf(host, BY_HAND), name).Key ?? '';
const typed = (host: Host, tab: string, name: string, column: string, text: string) =>
  typeFor(host, { tab, name, column }, text);
const tick = (host: Host, name: string) => typed(host, BY_HAND, name, 'Sent', 'TRUE');
const drop = (host: Host, name: string) =>
  host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, name));
const wipe = (host: Host) =>
  void host.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()');
const columnAt = (host: Host, tab: string, heading: string) =>
  (gridOf(host, tab)[0] ?? []).indexOf(heading) + 1;
/** Yes to whatever waits now. */
function yesToAll(host: Host, month = MONTH): void {
  use(host, 'prepareTexts');
  for (let count = 1; count <= 3; count++) approve(host, count, month);
}

describe("without the owner's yes", () => {
  test('Approved typed into the Texts tab before any yes gives nothing out', () => {
    const host = shop();
    typed(host, 'Texts', 'Person A', 'Status', 'Approved');
    typed(host, 'Texts', 'Person A', 'Message', 'something nobody said yes to');
    use(host, 'prepareTexts');
    expect(waiting(host)).toEqual([]);
  });

  test('a copy of the file, which has no journal, asks for a new yes', () => {
    const host = approvedShop();
    wipe(host);
    use(host, 'prepareTexts');
    expect(waiting(host)).toEqual([]);
    expect(ask(host, 'approveTexts', { month: '2026-11', count: 3 }).ok).toBe(true);
    expect(waiting(host)).toHaveLength(3);
  });

  test('words changed while the menu asks are not what the yes was to', () => {
    let host: Host | undefined = undefined;
    const answers = () => {
      if (host)
        ask(host, 'saveSettings', { 'Monthly text': 'Ho {first name}, {business name} {website} STOP' });
      return '3';
    };
    const asked = adoptedShop([HEADINGS, ...PEOPLE], { answers });
    ask(asked, 'saveSettings', SETTINGS);
    host = asked;
    use(asked, 'prepareTexts');
    expect(waiting(asked)).toEqual([]);
  });

  test('words changed while the panel shows others are not what the yes was to', () => {
    const host = shop();
    expect(ask(host, 'approveTexts', { month: MONTH, count: 3, seen: 'other words' }).sentence).toBe(
      'The words or the people changed after you were shown them: look at the texts again. Nothing was approved.',
    );
  });
});

describe('what was sent is never given out again', () => {
  const COMMANDS: Readonly<Record<string, (host: Host) => void>> = {
    'everything is stopped': (host) => void ask(host, 'stopSending', {}),
    'the texts are prepared': (host) => void use(host, 'prepareTexts'),
  };

  // Between the reading of the tab and its clearing, two calls in a row, Google lets nobody look.
  test.each(Object.keys(COMMANDS))('a box that is ticked at any call but the clearing while %s', (what) => {
    const made = fragileShop([HEADINGS, ...PEOPLE]);
    const { host } = made;
    const run = () => COMMANDS[what]?.(host);
    adopt(host);
    ask(host, 'saveSettings', SETTINGS);
    use(host, 'prepareTexts');
    approve(host, 3);
    made.keep();
    const names: string[] = [];
    made.during((_, name) => void names.push(name), run);
    const wrong = names.filter((name, index) => {
      made.rewind();
      let isTicked = false;
      const tickThen = (n: number) => {
        isTicked ||= n === index + 1 && waiting(host).includes('Person A');
        if (isTicked && n === index + 1) tick(host, 'Person A');
      };
      made.during(tickThen, run);
      yesToAll(host);
      return isTicked && waiting(host).includes('Person A') && name !== 'Range.clear';
    });
    expect(wrong).toEqual([]);
  });

  test('a text marked in the panel after its row, or the tab, was deleted', () => {
    for (const spoil of [
      (host: Host) => sheetOf(host, BY_HAND).deleteRow(2),
      (host: Host) => drop(host, BY_HAND),
    ]) {
      const host = approvedShop();
      const key = keyOf(host, 'Person A');
      spoil(host);
      expect(ask(host, 'markSent', { keys: [key] }).ok).toBe(true);
      yesToAll(host);
      expect(waiting(host)).not.toContain('Person A');
    }
  });

  test('a text marked in the panel after somebody stopped everything', () => {
    const host = approvedShop();
    const key = keyOf(host, 'Person A');
    ask(host, 'stopSending', {});
    expect(ask(host, 'markSent', { keys: [key] }).ok).toBe(true);
    yesToAll(host);
    expect(waiting(host)).toEqual(['Person B', 'Person C']);
  });

  test('a text that was never approved cannot be marked as sent', () => {
    const host = shop();
    const key = lineOf(linesOf(host, 'Texts'), 'Person A').Key;
    expect(ask(host, 'markSent', { keys: [key] }).ok).toBe(false);
  });

  test('a tick in a tab whose Key column was deleted', () => {
    const host = approvedShop();
    sheetOf(host, BY_HAND).deleteColumn(columnAt(host, BY_HAND, 'Key'));
    tick(host, 'Person A');
    yesToAll(host);
    expect(waiting(host)).not.toContain('Person A');
  });

  test('a tick in a tab whose Key and Customer ID columns were deleted', () => {
    const host = approvedShop();
    sheetOf(host, BY_HAND).deleteColumns(columnAt(host, BY_HAND, 'Customer ID'), 2);
    tick(host, 'Person A');
    yesToAll(host);
    expect(waiting(host)).not.toContain('Person A');
  });

  test('a record of the journal that became garbage, when the Texts tab is gone too', () => {
    const host = approvedShop();
    tick(host, 'Person A');
    use(host, 'prepareTexts');
    host.evaluate(`(() => {
      const p = PropertiesService.getDocumentProperties(); const all = p.getProperties();
      for (const k in all) if (k.startsWith('job ')) p.setProperty(k, 'garbage');
    })()`);
    drop(host, 'Texts');
    yesToAll(host);
    expect(waiting(host)).not.toContain('Person A');
  });

  test('visible columns sorted without the hidden ones, ticked twice', () => {
    const host = approvedShop();
    tick(host, 'Person A');
    use(host, 'prepareTexts');
    // The owner copies the row of B, whose key is then that of A.
    const key = lineOf(linesOf(host, 'Texts'), 'Person A').Key ?? '';
    typed(host, BY_HAND, 'Person B', 'Key', key);
    tick(host, 'Person B');
    yesToAll(host);
    expect(waiting(host)).not.toContain('Person B');
  });

  test('the row of the customer deleted after the text was sent, ticked then, typed again', () => {
    const host = approvedShop();
    sheetOf(host, 'Customers').deleteRow(2);
    tick(host, 'Person A');
    host.sheets.typeCells('Customers', { row: 4, column: 1 }, [PEOPLE[0] ?? []]);
    drop(host, 'Texts');
    yesToAll(host);
    expect(waiting(host)).not.toContain('Person A');
  });
});

describe('a stop', () => {
  test('takes the person off the list to send at once', () => {
    const host = approvedShop();
    stop(host, 'Person A');
    expect(waiting(host)).toEqual(['Person B', 'Person C']);
  });

  test('outlives a yes with a date in the future', () => {
    const host = consentShop();
    agree(host, 'Ana Adams');
    sheetOf(host, 'Consent')
      .getRange(2, columnAt(host, 'Consent', 'Date'))
      .setValue('11/20/2062');
    stop(host, 'Ana Adams');
    expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Text consent']).toBe('no');
  });

  test('is written as text where the owner cleared the formats, and no formula', () => {
    const host = consentShop();
    agree(host, 'Ana Adams');
    sheetOf(host, 'Consent').clearFormats();
    agree(host, 'Cy Cole', { how: '=1+1', wording: '=IMPORTDATA("https://x.example")' });
    expect(formulasOf(host, ['Consent'])).toEqual([]);
    const line = linesOf(host, 'Consent')[1] ?? {};
    expect(line['Phone or e-mail']).toBe('+14135550101');
  });
});

describe('sentences', () => {
  test.each([
    ['approveTexts', { month: MONTH, count: 1e308 }],
    ['approveTexts', { month: MONTH, count: -1 }],
    ['approveTexts', { month: MONTH, count: '3' }],
    ['approveTexts', { month: null, count: 3 }],
    ['approveTexts', [MONTH, 3]],
    ['approveTexts', { month: MONTH, count: 3, __proto__: null, more: 1 }],
    ['markSent', { keys: ['__proto__', 'constructor', '\u0000'] }],
    ['markSent', { keys: 'all' }],
    ['markSent', { keys: [] }],
    ['stopSending', { now: true }],
    ['recordConsent', { customerId: 'C-000000' }],
    ['forgetCustomer', { customerId: 7 }],
  ])('%s %j is refused in one sentence, nothing is approved', (name, args) => {
    const host = shop();
    const ended = ask(host, name, args);
    expect([ended.ok, ended.code]).toEqual([false, 'bad-request']);
    expect(ended.sentence).toMatch(/Nothing was (changed|approved|recorded)\./);
    expect(tabNames(host)).not.toContain(BY_HAND);
  });
});
