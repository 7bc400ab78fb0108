/** A month sent by hand: the owner's yes, the list with its boxes, and a journal that no edit of any tab can talk out of what was sent. */
import type { Answer, Host } from '../../local/emulator';
import {
  adoptedShop,
  ask,
  gridOf,
  HEADINGS,
  linesOf,
  SETTINGS,
  sheetOf,
  tabNames,
  typeFor,
  use,
  type Typed,
} from './shop';

const MONTH = '2026-11';
const BY_HAND = 'Send by hand';

function peopleNamed(count: number): string[][] {
  return Array.from({ length: count }, (_, index) => [
    `Person ${String.fromCharCode(65 + index)}`,
    `413-555-01${String(index + 1).padStart(2, '0')}`,
    '',
    'Loyalist',
    '',
    'yes',
    '',
  ]);
}

function shopOf(people: Typed): Host {
  const host = adoptedShop([HEADINGS, ...people]);
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'prepareTexts');
  return host;
}

function approve(host: Host, count: number, month = MONTH) {
  return ask(host, 'approveTexts', { month, count });
}

function tick(host: Host, ...names: readonly string[]): void {
  const sheet = sheetOf(host, BY_HAND);
  gridOf(host, BY_HAND).forEach((row, index) => {
    if (names.includes(row[0] ?? '')) sheet.getRange(index + 1, 3).setValue(true);
  });
}

function statuses(host: Host): Record<string, string> {
  return Object.fromEntries(linesOf(host, 'Texts').map((line) => [line.Name ?? '', line.Status ?? '']));
}

function waiting(host: Host): string[] {
  return linesOf(host, BY_HAND).map((line) => line.Name ?? '');
}

describe("the owner's yes", () => {
  const THREE = peopleNamed(3);

  test('is to the number of texts that were shown', () => {
    const host = shopOf(THREE);
    expect(approve(host, 4)).toMatchObject({ ok: false, code: 'bad-request' });
    expect(tabNames(host)).not.toContain(BY_HAND);
    expect(approve(host, 3)).toMatchObject({ ok: true });
    expect(waiting(host)).toEqual(['Person A', 'Person B', 'Person C']);
  });

  test.each([
    ['yes', '3 texts wait for your yes: look at the list again, then type 3. Nothing was approved.'],
    ['4', '3 texts wait for your yes, not 4: look at the list again, then type 3. Nothing was approved.'],
  ])('typed in the window as %s is none', (text, sentence) => {
    const host = adoptedShop([HEADINGS, ...THREE], { answers: () => ({ button: 'OK', text }) });
    ask(host, 'saveSettings', SETTINGS);
    expect(use(host, 'prepareTexts').sentence).toBe(sentence);
  });

  test('given in the window of the menu opens the list to send, nothing typed there the texts', () => {
    const answers: Answer[] = [];
    const host = adoptedShop([HEADINGS, ...THREE], { answers: () => answers.shift() ?? null });
    ask(host, 'saveSettings', SETTINGS);
    const after = (text: string) => {
      answers.push({ button: 'OK', text });
      use(host, 'prepareTexts');
      return host.globals.SpreadsheetApp.getActiveSpreadsheet().getActiveSheet().getName();
    };
    expect([after(''), after('3')]).toEqual(['Texts', BY_HAND]);
  });

  test('is to this month alone', () => {
    const host = shopOf(THREE);
    expect(approve(host, 3, '2026-12').sentence).toContain('November 2026');
    expect(Object.values(statuses(host))).toEqual(['Prepared', 'Prepared', 'Prepared']);
  });

  test('cannot be given twice', () => {
    const host = shopOf(THREE);
    approve(host, 3);
    expect(approve(host, 3)).toMatchObject({ ok: false });
    expect(approve(host, 0)).toMatchObject({ ok: false });
  });

  test('is asked for again by changed words, and only by texts that changed', () => {
    const host = shopOf(THREE);
    approve(host, 3);
    typeFor(host, { tab: 'Customers', name: 'Person B', column: 'Name' }, 'Bea Brown');
    use(host, 'prepareTexts');
    expect(statuses(host)).toEqual({
      'Person A': 'Approved',
      'Bea Brown': 'Prepared',
      'Person C': 'Approved',
    });
    expect(waiting(host)).toEqual(['Person A', 'Person C']);
    ask(host, 'saveSettings', { 'Monthly text': 'Hello {first name}, {business name} {website} STOP ends' });
    use(host, 'prepareTexts');
    expect(waiting(host)).toEqual([]);
    expect(approve(host, 3)).toMatchObject({ ok: true });
  });

  test('cannot be typed into the Texts tab', () => {
    const host = shopOf(THREE);
    approve(host, 3);
    ask(host, 'stopSending', {});
    typeFor(host, { tab: 'Texts', name: 'Person A', column: 'Status' }, 'Approved');
    use(host, 'prepareTexts');
    expect(statuses(host)['Person A']).toBe('Prepared');
    expect(waiting(host)).toEqual([]);
  });

  test('goes to 20 people first, to the others when all of those are sent', () => {
    const host = shopOf(peopleNamed(25));
    expect(approve(host, 25)).toMatchObject({ ok: false });
    expect(approve(host, 20).sentence).toContain('the rest (5)');
    expect(approve(host, 5)).toMatchObject({ ok: false });
    tick(host, 'Person A');
    use(host, 'prepareTexts');
    expect(approve(host, 5)).toMatchObject({ ok: false });
    tick(host, ...waiting(host));
    use(host, 'prepareTexts');
    expect(approve(host, 5)).toMatchObject({ ok: true });
    expect(waiting(host)).toHaveLength(5);
  });

  test.each(['2026-12-01', '2027-06-01'])(
    'goes to all at once in %s, when the first month is over',
    (day) => {
      const host = shopOf(peopleNamed(25));
      approve(host, 20);
      tick(host, 'Person A');
      use(host, 'prepareTexts');
      const month = day.slice(0, 7);
      if (month > '2027-03') {
        host.setNow('2027-03-01T09:00');
        use(host, 'prepareTexts');
        approve(host, 25, '2027-03');
        ask(host, 'stopSending', {});
      }
      host.setNow(`${day}T09:00`);
      use(host, 'prepareTexts');
      expect(approve(host, 25, month)).toMatchObject({ ok: true });
    },
  );

  test('goes to 20 people again after a month in which nobody was texted', () => {
    const host = shopOf(peopleNamed(25));
    approve(host, 20);
    host.setNow('2026-12-01T09:00');
    use(host, 'prepareTexts');
    expect(approve(host, 25, '2026-12')).toMatchObject({ ok: false });
    expect(approve(host, 20, '2026-12')).toMatchObject({ ok: true });
  });

  test('is taken back by "stop everything", but for what was sent', () => {
    const host = shopOf(THREE);
    approve(host, 3);
    tick(host, 'Person B');
    use(host, 'whoNeedsFollowUp');
    expect(ask(host, 'stopSending', {}).sentence).toContain('2 texts go back');
    expect(statuses(host)).toEqual({ 'Person A': 'Prepared', 'Person B': 'Sent', 'Person C': 'Prepared' });
    expect(waiting(host)).toEqual([]);
  });

  test('ends with the consent', () => {
    const host = shopOf(THREE);
    approve(host, 3);
    typeFor(host, { tab: 'Customers', name: 'Person A', column: 'Text consent' }, 'stop');
    use(host, 'prepareTexts');
    expect(waiting(host)).toEqual(['Person B', 'Person C']);
    expect(statuses(host)['Person A']).toBe('Left out');
  });
});

describe('a ticked box', () => {
  function sentShop(): Host {
    const host = shopOf(peopleNamed(3));
    approve(host, 3);
    tick(host, 'Person A');
    return host;
  }

  test.each(['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'] as const)('is noted by %s', (item) => {
    const host = sentShop();
    expect(use(host, item).sentence).toContain('1 text is noted as sent.');
    expect(statuses(host)['Person A']).toBe('Sent');
    expect(waiting(host)).toEqual(['Person B', 'Person C']);
  });

  test('is noted by the panel as well', () => {
    const host = sentShop();
    const key = linesOf(host, BY_HAND)[1]?.Key ?? '';
    expect(ask(host, 'markSent', { keys: [key] })).toMatchObject({ ok: true });
    expect(ask(host, 'markSent', { keys: [key] })).toMatchObject({ ok: false });
    expect(statuses(host)['Person B']).toBe('Sent');
  });

  test('in the panel is answered with the name, or the number of who has none, and noted without it', () => {
    const host = sentShop();
    typeFor(host, { tab: BY_HAND, name: 'Person C', column: 'Name' }, '');
    const said = linesOf(host, BY_HAND)
      .slice(1)
      .map(({ Key }) => ask(host, 'markSent', { keys: [Key] }).sentence);
    expect(said).toEqual([
      'The text to Person B is noted as sent.',
      'The text to +14135550103 is noted as sent.',
    ]);
    expect(gridOf(host, 'Activity').join()).not.toMatch(/Person|413555/);
  });

  test('is noted when its month is over, but no other text of it, whatever the panel says', () => {
    const host = sentShop();
    const key = linesOf(host, BY_HAND)[1]?.Key ?? '';
    host.setNow('2026-12-01T09:00');
    expect(ask(host, 'markSent', { keys: [key] })).toMatchObject({
      code: 'bad-request',
      sentence: expect.stringContaining('The month of this text is over'),
    });
    expect([statuses(host), waiting(host)]).toEqual([
      { 'Person A': 'Sent', 'Person B': 'Approved', 'Person C': 'Approved' },
      [],
    ]);
  });

  const FORGETFUL: Readonly<Record<string, (host: Host) => void>> = {
    'both tabs are deleted': (host) => {
      const spreadsheet = host.globals.SpreadsheetApp.getActiveSpreadsheet();
      for (const name of ['Texts', BY_HAND]) spreadsheet.deleteSheet(sheetOf(host, name));
    },
    'Prepared is typed over Sent': (host) =>
      typeFor(host, { tab: 'Texts', name: 'Person A', column: 'Status' }, 'Prepared'),
    'the list is sorted': (host) => {
      const sheet = sheetOf(host, 'Customers');
      sheet.getRange(2, 1, 3, sheet.getLastColumn()).sort({ column: 1, ascending: false });
    },
    'the row is deleted and typed again': (host) => {
      sheetOf(host, 'Customers').deleteRow(2);
      host.sheets.typeCells('Customers', { row: 4, column: 1 }, [
        ['Person A', '(413) 555 0101', '', 'Apostle', '', 'yes'],
      ]);
    },
    'the journal is wiped': (host) =>
      void host.evaluate('PropertiesService.getDocumentProperties().deleteAllProperties()'),
  };

  test.each(Object.keys(FORGETFUL))('is final, even when %s', (what) => {
    const host = sentShop();
    use(host, 'prepareTexts');
    ask(host, 'stopSending', {});
    FORGETFUL[what]?.(host);
    use(host, 'prepareTexts');
    approve(host, 2);
    expect(waiting(host)).not.toContain('Person A');
    expect(approve(host, 1)).toMatchObject({ ok: false });
  });

  test('gives nobody back in the next month, when all are asked for anew', () => {
    const host = sentShop();
    use(host, 'prepareTexts');
    host.setNow('2026-12-01T09:00');
    use(host, 'prepareTexts');
    expect(waiting(host)).toEqual([]);
    expect(ask(host, 'approveTexts', { month: '2026-12', count: 3 })).toMatchObject({ ok: true });
    expect(waiting(host)).toEqual(['Person A', 'Person B', 'Person C']);
  });

  test('leaves no name, number or word in the document properties', () => {
    const host = sentShop();
    use(host, 'prepareTexts');
    const kept = JSON.stringify(host.evaluate('PropertiesService.getDocumentProperties().getProperties()'));
    expect(kept).not.toMatch(/Person|555|bella|hi /i);
  });
});
