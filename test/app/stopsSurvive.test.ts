/** A recorded stop stays in force whatever happens to the list, and costs a month's texts next to nothing. */
import type { Host } from '../../local/emulator';
import { agree, consentOf, consentShop, idOf, stop, textsOf } from './consenting';
import { ask, gridOf, linesOf, sheetOf, typeFor, use, type Typed } from './shop';

test('the records cost a month one service call, however many they are', () => {
  const callsOf = (host: Host): number => {
    textsOf(host);
    // Through the gate, which asks nobody for a yes.
    ask(host, 'prepareTexts', {});
    return Object.values(host.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
  };
  const many = consentShop();
  stop(many, 'Ana Adams');
  const rows = gridOf(many, 'Consent').slice(1);
  for (let n = 1; n < 400; n++)
    rows.push((rows[0] ?? []).map((cell, at) => (at === 0 ? `R-${n + 1}` : cell)));
  sheetOf(many, 'Consent').getRange(2, 1, rows.length, 15).setNumberFormat('@').setValues(rows);
  expect(callsOf(many)).toBe(callsOf(consentShop()) + 1);
  expect(callsOf(many)).toBeLessThanOrEqual(35);
});

describe('a stop survives', () => {
  const stopped = (): Host => {
    const host = consentShop();
    stop(host, 'Ana Adams');
    return host;
  };
  const again = (host: Host, rows: Typed): void => {
    sheetOf(host, 'Customers').getRange('A2:Z20').clearContent();
    host.sheets.typeCells('Customers', { row: 2, column: 1 }, rows);
  };

  test('sorting of the list and of the Consent tab', () => {
    const host = stopped();
    stop(host, 'Eve Egan');
    agree(host, 'Eve Egan');
    sheetOf(host, 'Consent').getRange('A2:O4').sort({ column: 1, ascending: false });
    sheetOf(host, 'Customers').getRange('A2:I6').sort({ column: 1, ascending: false });
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Text consent' }, 'yes');
    expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Said stop', 'Eve Egan': 'Prepared' });
  });

  test('deletion of the row and a new customer with the number', () => {
    const host = stopped();
    sheetOf(host, 'Customers').deleteRow(2);
    host.sheets.typeCells('Customers', { row: 9, column: 1 }, [
      ['Gil Gray', '+1 413.555.0101', '', 'Apostle', '', 'yes'],
    ]);
    expect(textsOf(host)['Gil Gray']).toBe('Said stop');
  });

  test('an import of the whole list with other ids, where everybody says yes', () => {
    const host = stopped();
    again(host, [
      ['Adams, Ana', '1-413-555-0101', '', 'Apostle', '', 'yes'],
      ['Zoe', '413-555-0109', '', 'Apostle', '', 'yes'],
    ]);
    const said = use(host, 'prepareTexts').sentence;
    expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Said stop', Zoe: 'Prepared' });
    expect(said).toContain(
      '1 customer says yes in the list but said stop in the tab Consent, and the stop counts',
    );
  });

  const LOST: Readonly<Record<string, (host: Host) => void>> = {
    'of its line in the Consent tab': (host) => void sheetOf(host, 'Consent').deleteRow(2),
    'of the words in its line': (host) => void sheetOf(host, 'Consent').getRange('B2:E2').clearContent(),
    'of the Consent tab': (host) =>
      void host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, 'Consent')),
  };

  test.each(Object.keys(LOST))('the loss %s, though everybody says yes in the list by then', (what) => {
    const host = stopped();
    LOST[what]?.(host);
    for (const name of ['Ana Adams', 'Cy Cole'])
      typeFor(host, { tab: 'Customers', name, column: 'Text consent' }, 'yes');
    expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Said stop', 'Cy Cole': 'Said stop' });
    sheetOf(host, 'Customers').deleteRow(2);
    expect(textsOf(host)).toMatchObject({ 'Cy Cole': 'Said stop' });
  });

  test('also when a line was added by hand, and deleted after a month was prepared', () => {
    const host = consentShop();
    stop(host, 'Ben Brown');
    host.sheets.typeCells('Consent', { row: 3, column: 1 }, [['', '', '413-555-0105', 'text', 'stop']]);
    typeFor(host, { tab: 'Customers', name: 'Eve Egan', column: 'Text consent' }, 'yes');
    expect(textsOf(host)['Eve Egan']).toBe('Said stop');
    sheetOf(host, 'Consent').deleteRows(2, 2);
    expect(textsOf(host)['Eve Egan']).toBe('Said stop');
  });

  test('the loss of its line until they agree again, and the evidence tells of both', () => {
    const host = stopped();
    sheetOf(host, 'Consent').deleteRow(2);
    host.setNow('2026-11-21T09:00');
    agree(host, 'Ana Adams', { on: '2026-11-21' });
    expect(textsOf(host)['Ana Adams']).toBe('Prepared');
    const { value } = host.scriptRun('rpc', 'showCustomer', { customerId: idOf(host, 'Ana Adams') }) as {
      value: { consent: { records: readonly { on: string; said: string }[] } };
    };
    expect(value.consent.records.map(({ on, said }) => `${on} ${said}`)).toEqual([
      '2026-11-20 Said stop to',
      '2026-11-21 Agreed to',
    ]);
  });

  test('and is told by the check, with a fix that is certain', () => {
    const host = stopped();
    again(host, [['Ana', '413-555-0101', '', 'Apostle', '', 'yes']]);
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Problems')).toMatchObject([
      {
        Column: 'Text consent',
        Kind: 'consent',
        Value: 'yes',
        Suggested: 'no',
        Problem: expect.stringContaining('20 Nov 2026'),
      },
    ]);
    sheetOf(host, 'Problems').getRange('G2').setValue(true);
    use(host, 'checkCustomers');
    expect([consentOf(host, 'Ana'), gridOf(host, 'Problems').length]).toEqual(['no', 1]);
  });
});
