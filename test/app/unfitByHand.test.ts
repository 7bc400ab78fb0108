/** Whoever may not be texted any more after the yes leaves "Send by hand", as they would not be texted by a provider; a text that was sent all the same stays sent. */
import type { Host } from '../../local/emulator';

import { DOUBLES, findAll, idsOf, merge } from './duplicates/doubleShop';
import {
  adoptedShop,
  ask,
  HEADINGS,
  lineOf,
  linesOf,
  openShop,
  SETTINGS,
  sheetOf,
  typeFor,
  use,
} from './shop';
import { CHANGES } from './sinceTheYes';

const BY_HAND = 'Send by hand';
const ANA = 'Ana Adams';
const MONTH = '2026-11';

/** Three texts are approved and listed; nobody has ticked a box. */
function listedShop(): Host {
  const people = [ANA, 'Ben Brown', 'Cy Cole'].map((name, index) => [
    ...[name, `413-555-010${index + 1}`, '', 'Loyalist', '', 'yes', ''],
  ]);
  const host = adoptedShop([HEADINGS, ...people]);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  expect(ask(host, 'approveTexts', { month: MONTH, count: 3 }).ok).toBe(true);
  return host;
}

const waiting = (host: Host) => linesOf(host, BY_HAND).map(({ Name }) => Name);
const keyOf = (host: Host, name: string) => lineOf(linesOf(host, BY_HAND), name).Key ?? '';
const segment = (host: Host, word: string) =>
  typeFor(host, { tab: 'Customers', name: ANA, column: 'Segment' }, word);
const statusOf = (host: Host, name = ANA) => lineOf(linesOf(host, 'Texts'), name).Status;
const tick = (host: Host) => typeFor(host, { tab: BY_HAND, name: ANA, column: 'Sent' }, 'TRUE');

describe.each(Object.entries(CHANGES))('who %s', (_, { write, why }) => {
  test('leaves the list at the next command, which says why', () => {
    const host = listedShop();
    write(host, ANA);
    expect(use(host, 'whoNeedsFollowUp').sentence).toContain(`1 person left "Send by hand": ${why}.`);
    expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
  });

  test('is left out in the Texts tab at once, with the reason', () => {
    const host = listedShop();
    write(host, ANA);
    use(host, 'whoNeedsFollowUp');
    const texts = linesOf(host, 'Texts').map(({ Name, Status, Reason }) => [Name, Status, Reason]);
    expect(texts.filter(([, status]) => status !== 'Approved').map(([, ...said]) => said)).toEqual([
      ['Left out', why],
    ]);
  });

  test('is noted as sent when the box was ticked before', () => {
    const host = listedShop();
    tick(host);
    write(host, ANA);
    expect(use(host, 'whoNeedsFollowUp').sentence).toContain('1 text is noted as sent.');
    use(host, 'prepareTexts');
    expect([statusOf(host), waiting(host)]).toEqual(['Sent', ['Ben Brown', 'Cy Cole']]);
  });
});

const COMMANDS: Readonly<Record<string, (host: Host) => unknown>> = {
  checkCustomers: (host) => use(host, 'checkCustomers'),
  markSent: (host) => ask(host, 'markSent', { keys: [keyOf(host, 'Cy Cole')] }),
  'an hourly tick': (host) => host.call('tick'),
};

test.each(Object.keys(COMMANDS))('a segment that changed is heard by %s', (name) => {
  const host = listedShop();
  host.call('tick');
  segment(host, 'Terrorist');
  COMMANDS[name]?.(host);
  expect(waiting(host)).not.toContain(ANA);
  expect(waiting(host)).toContain('Ben Brown');
});

test('two people are told of in one sentence, with the reasons of both', () => {
  const host = listedShop();
  segment(host, 'Hostage');
  typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Phone' }, '');
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain(
    '2 people left "Send by hand": Not an Apostle or Loyalist, No phone.',
  );
});

test('whoever is back among the Apostles is listed again when the texts are prepared, under the same yes', () => {
  const host = listedShop();
  segment(host, 'Terrorist');
  use(host, 'whoNeedsFollowUp');
  segment(host, 'Apostle');
  use(host, 'prepareTexts');
  expect(waiting(host)).toEqual([ANA, 'Ben Brown', 'Cy Cole']);
});

test('a text that was sent from the panel before its person left the list is noted, and never given out again', () => {
  const host = listedShop();
  const key = keyOf(host, ANA);
  segment(host, 'Terrorist');
  use(host, 'whoNeedsFollowUp');
  expect(ask(host, 'markSent', { keys: [key] }).sentence).toBe(`The text to ${ANA} is noted as sent.`);
  segment(host, 'Apostle');
  use(host, 'prepareTexts');
  expect([statusOf(host), waiting(host)]).toEqual(['Sent', ['Ben Brown', 'Cy Cole']]);
});

test('a list that cannot be opened takes nobody off', () => {
  const host = listedShop();
  host.sheets.renameSheet('Customers', 'Old');
  const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
  const old = spreadsheet.getSheetByName('Old');
  const key = keyOf(host, ANA);
  if (old) spreadsheet.deleteSheet(old);
  expect(ask(host, 'markSent', { keys: [key] }).ok).toBe(true);
  expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
});

describe.each(['Segment', 'Text consent', 'Phone'])(
  'a formula under %s that fails for a moment',
  (column) => {
    // A pasted formula brings no dropdown with it.
    const calculate = (host: Host, formula: string) => {
      sheetOf(host, 'Customers').getRange('A2:Z9').clearDataValidations().setNumberFormat('General');
      typeFor(host, { tab: 'Customers', name: ANA, column }, formula);
    };

    test.each(['=Gone!B2', "'Loading..."])('takes nobody off: %s', (formula) => {
      const host = listedShop();
      calculate(host, formula);
      use(host, 'whoNeedsFollowUp');
      expect(waiting(host)).toEqual([ANA, 'Ben Brown', 'Cy Cole']);
    });

    test('keeps no one who says no on another row with the number', () => {
      const host = listedShop();
      if (column !== 'Phone') calculate(host, '=Gone!B2');
      typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Phone' }, '(413) 555-0101');
      typeFor(host, { tab: 'Customers', name: 'Ben Brown', column: 'Text consent' }, 'no');
      use(host, 'whoNeedsFollowUp');
      expect(waiting(host)).toEqual(['Cy Cole']);
    });
  },
);

test('a row that was copied for somebody else takes nobody off, before it has an ID of its own', () => {
  const host = listedShop();
  const sheet = sheetOf(host, 'Customers');
  sheet.getRange('A2:Z2').copyTo(sheet.getRange('A5:Z5'));
  host.sheets.typeCells('Customers', { row: 5, column: 1 }, [['Al Adams', '413-555-0109', '', 'Hostage']]);
  ask(host, 'markSent', { keys: [keyOf(host, 'Cy Cole')] });
  expect(waiting(host)).toEqual([ANA, 'Ben Brown']);
});

test('two rows that were merged keep the one text they were given, whichever row stays', () => {
  const host = openShop(DOUBLES);
  findAll(host);
  use(host, 'prepareTexts');
  expect(ask(host, 'approveTexts', { month: MONTH, count: 3 }).ok).toBe(true);
  const [, second = ''] = idsOf(host, ANA);
  merge(host, ANA, { keep: second });
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, BY_HAND).map((line) => [line.Name, line['Customer ID'] === second])).toEqual([
    ['Ben Brown', false],
    [ANA, true],
    ['Cy Cole', false],
  ]);
});

test('a text that the owner has marked Sent in the Texts tab stays so, whoever leaves the list', () => {
  const host = listedShop();
  typeFor(host, { tab: 'Texts', name: ANA, column: 'Status' }, 'Sent');
  segment(host, 'Mercenary');
  use(host, 'whoNeedsFollowUp');
  expect([statusOf(host), waiting(host)]).toEqual(['Sent', ['Ben Brown', 'Cy Cole']]);
});
