/** A list, or a tab of ours, that somebody converted to a Google table: set-up does what it may and says the rest, and no answer is puzzling. */
import type { Host } from '../../local/emulator';
import { adopt, gridOf, linesOf, openShop, SETTINGS, ask, SHOP, sheetOf, use } from './shop';

const TYPED = { segment: 4, phone: 2, day: 5 };

function shop(typed: readonly number[], rows = SHOP): Host {
  const host = openShop(rows);
  host.sheets.makeTable('Customers', { rows: rows.length, columns: 7 }, typed);
  return host;
}

describe('a list in a table', () => {
  test.each<[string, readonly number[], RegExp]>([
    ['the segment', [TYPED.segment], /Your column "Segment" has a type of a Google table/],
    ['the phone', [TYPED.phone], /Your column "Phone" has a type of a Google table/],
    ['both', [TYPED.phone, TYPED.segment], /Your columns "Segment", "Phone" have a type of a Google table/],
  ])('is set up where %s has a type, and told so', (_, typed, said) => {
    const host = shop(typed);
    const { ok, sentence } = adopt(host);
    expect([ok, sentence]).toEqual([true, expect.stringMatching(said)]);
    expect(sentence).toMatch(/^Set-up is done for 2 customers\..*"Revert to unformatted data"/);
    expect(linesOf(host, 'Customers').map(({ Status }) => Status)).toEqual([
      'Overdue 50 days',
      'Overdue 43 days',
    ]);
  });

  test.each<[readonly number[]]>([[[]], [[TYPED.day]]])(
    'is set up without a word where typed are %j',
    (typed) => {
      const host = shop(typed);
      expect(adopt(host).sentence).not.toContain('Google table');
    },
  );

  test('is used every day', () => {
    const host = shop([TYPED.phone, TYPED.segment, TYPED.day]);
    adopt(host);
    ask(host, 'saveSettings', SETTINGS);
    const said = (['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts', 'findDuplicates'] as const).map(
      (item) => use(host, item).ok,
    );
    expect(said).toEqual([true, true, true, true]);
    const id = linesOf(host, 'Customers')[0]?.['Customer ID'];
    expect(
      ask(host, 'logContact', { customerId: id, channel: 'Call', outcome: 'Spoke', note: '', next: '' }).ok,
    ).toBe(true);
    expect(linesOf(host, 'Customers')[0]?.['Last contact']).toBe('2026-11-20');
  });

  test('keeps its dropdown and its spoilt phones as they are, and loses nothing', () => {
    const host = shop(
      [TYPED.phone, TYPED.segment],
      [...SHOP, ['Cy Cole', '+1 413 555 0103', '', 'loyal', '10/1/2026', 'no', '']],
    );
    const before = gridOf(host, 'Customers').map((row) => row[1]);
    adopt(host);
    const after = gridOf(host, 'Customers');
    expect(after.map((row) => row[1])).toEqual(before);
    expect(after[3]?.[3]).toBe('Loyalist');
    expect(sheetOf(host, 'Customers').getRange('D2').getDataValidation()).toBeNull();
  });

  test('turned back into cells it gets what was missing', () => {
    const host = shop([TYPED.segment]);
    adopt(host);
    host.sheets.makeTable('Customers', { rows: 3, columns: 7 });
    expect(adopt(host).sentence).not.toContain('Google table');
    expect(sheetOf(host, 'Customers').getRange('D2').getDataValidation()).not.toBeNull();
  });
});

test('a tab of ours that became a table is told of with the remedy', () => {
  const host = openShop(SHOP);
  adopt(host);
  use(host, 'whoNeedsFollowUp');
  host.sheets.makeTable('Follow-ups', { rows: 3, columns: 10 }, [3]);
  const { ok, sentence } = use(host, 'whoNeedsFollowUp');
  expect([ok, sentence]).toEqual([false, expect.stringContaining('belong to a Google table')]);
  host.sheets.makeTable('Follow-ups', { rows: 0, columns: 0 });
  expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
  expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Ben Brown', 'Ana Adams']);
});
