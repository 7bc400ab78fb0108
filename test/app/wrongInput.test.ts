/** What a spreadsheet without a list, without rights or with two runs at once gets: one plain sentence with the remedy, nothing half written. */
import type { Host } from '../../local/emulator';
import {
  adopt,
  adoptedShop,
  ask,
  COMMANDS,
  everything,
  goTo,
  gridOf,
  HEADINGS,
  linesOf,
  openHost,
  openShop,
  SETTINGS,
  sheetOf,
  SHOP,
  tabNames,
  use,
  workedShop,
  type Typed,
} from './shop';

describe('a spreadsheet without a list', () => {
  test.each(COMMANDS)('%s says what to do and writes nothing, however empty the sheet', (item) => {
    const host = openHost();
    expect(use(host, item)).toMatchObject({
      ok: false,
      code: 'no-list',
      sentence: expect.stringContaining('Regulars > Set up'),
    });
    expect(tabNames(host)).toEqual(['Customers']);
    expect(gridOf(host, 'Customers')).toEqual([['']]);
  });

  test.each(COMMANDS)('%s before the set-up leaves a list as it is', (item) => {
    const host = openShop(SHOP);
    const before = everything(host);
    expect(use(host, item).code).toBe('no-list');
    expect(everything(host)).toEqual(before);
  });

  test('set-up on prices and stock says that it is no customer list', () => {
    const host = openShop([
      ['SKU', 'Qty', 'Price'],
      ['A1', '3', '4.50'],
    ]);
    expect(use(host, 'setUp')).toMatchObject({
      ok: false,
      code: 'not-a-list',
      sentence: expect.stringContaining('line of headings'),
    });
    expect(tabNames(host)).toEqual(['Customers']);
  });

  test('adopting a tab that is not there names it', () => {
    expect(adopt(openShop(SHOP), 'Clients')).toMatchObject({
      ok: false,
      code: 'no-list',
      sentence: expect.stringContaining('"Clients"'),
    });
  });
});

describe('only headings', () => {
  const host = adoptedShop([HEADINGS]);

  test.each(['whoNeedsFollowUp', 'checkCustomers'] as const)(
    '%s says that nobody is in the list yet',
    (item) => {
      expect(use(host, item)).toMatchObject({
        ok: true,
        sentence: expect.stringContaining('nobody in your list yet'),
      });
    },
  );

  test('the first customer typed below gets an ID and a Status', () => {
    host.sheets.typeCells('Customers', { row: 2, column: 1 }, [['Ana Adams', '413-555-0101']]);
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Customers')[0]).toMatchObject({
      'Customer ID': expect.stringMatching(/^C-\w{6}$/),
      Status: 'Due today',
    });
  });
});

describe('a chart on a tab of its own', () => {
  function withChart(rows: Typed): Host {
    const host = openShop(rows);
    host.sheets.addObjectSheet('Chart1');
    goTo(host, 'Chart1');
    return host;
  }

  test.each(COMMANDS)('%s works while the chart is open', (item) => {
    const host = withChart(SHOP);
    ask(host, 'saveSettings', SETTINGS);
    expect(adopt(host).ok).toBe(true);
    goTo(host, 'Chart1');
    expect(use(host, item).ok).toBe(true);
  });

  test('set-up finds the list in the other tab', () => {
    expect(use(withChart(SHOP), 'setUp')).toMatchObject({
      ok: true,
      sentence: expect.stringContaining('"Customers"'),
    });
  });

  test('set-up without any list says that a chart is none', () => {
    expect(use(withChart([]), 'setUp')).toMatchObject({
      ok: false,
      code: 'not-a-list',
      sentence: expect.stringContaining('chart'),
    });
  });

  test('adopting the chart itself is refused', () => {
    expect(adopt(withChart(SHOP), 'Chart1')).toMatchObject({ ok: false, code: 'not-a-list' });
  });
});

describe('somebody who may not edit', () => {
  test.each([...COMMANDS, 'setUp'] as const)(
    '%s on locked tabs says so in one sentence and changes nothing',
    (item) => {
      const host = workedShop(SHOP);
      host.setNow('2026-12-24T09:00');
      tabNames(host).forEach((name) => host.sheets.lockSheet(name));
      sheetOf(host, 'Customers');
      const before = everything(host);
      const ended = use(host, item);
      if (item !== 'setUp')
        expect(ended).toMatchObject({
          ok: false,
          code: 'no-rights',
          sentence: expect.stringContaining('right to edit'),
        });
      expect(everything(host)).toEqual(before);
    },
  );

  test('a locked Customers tab alone stops the follow-ups with one sentence', () => {
    const host = workedShop(SHOP);
    host.setNow('2026-12-24T09:00');
    host.sheets.lockSheet('Customers');
    expect(use(host, 'whoNeedsFollowUp')).toMatchObject({ ok: false, code: 'no-rights' });
  });

  test('set-up on a locked list changes no cell and leaves no new column', () => {
    const host = openShop(SHOP);
    host.sheets.lockSheet('Customers');
    const before = gridOf(host, 'Customers');
    expect(adopt(host)).toMatchObject({ ok: false, code: 'no-rights' });
    expect(gridOf(host, 'Customers')).toEqual(before);
  });
});

describe('two commands at once', () => {
  const pairs = COMMANDS.flatMap((first) => COMMANDS.map((second) => [first, second] as const));

  test.each(pairs)('while %s works, %s says so and changes nothing', (first, second) => {
    let nested: unknown;
    let isIn = false;
    const host = openShop(SHOP, {
      onServiceCall: (_, name) => {
        if (!isIn || nested !== undefined || name !== 'Range.setValues') return;
        nested = null;
        nested = host.evaluate(`${second}()`);
      },
    });
    ask(host, 'saveSettings', SETTINGS);
    adopt(host);
    isIn = true;
    const ended = use(host, first);
    expect(nested).toMatchObject({
      ok: false,
      trouble: { code: 'busy', message: expect.stringContaining('Wait a minute') },
    });
    expect(ended.ok).toBe(true);
  });

  test('a run whose lock fell frees the way for the next', () => {
    const host = workedShop(SHOP);
    expect(COMMANDS.map((item) => use(host, item).ok)).toEqual([true, true, true]);
  });
});

test('a grid that ends at the headings is told with the remedy', () => {
  const host = openShop([HEADINGS]);
  const sheet = sheetOf(host, 'Customers');
  sheet.deleteRows(2, sheet.getMaxRows() - 1);
  const told = {
    ok: false,
    sentence: expect.stringContaining('"Customers" ends at its headings. Add rows below them'),
  };
  expect(adopt(host)).toMatchObject(told);
  sheet.insertRowsAfter(1, 5);
  expect(adopt(host).ok).toBe(true);
});

test.each(['constructor', '__proto__', 'toString'])(
  '%s as the country is none, and stops nothing',
  (country) => {
    const host = adoptedShop(SHOP);
    ask(host, 'saveSettings', { Country: country });
    expect(use(host, 'whoNeedsFollowUp').ok).toBe(true);
    expect(use(host, 'checkCustomers').ok).toBe(true);
  },
);

test('a list without names is not called clean', () => {
  const host = adoptedShop([
    ['Phone', 'Segment', 'Last contact'],
    ['413-555-0101', 'Loyalist', '10/1/2026'],
  ]);
  expect(use(host, 'checkCustomers').sentence).not.toContain('clean');
  expect(gridOf(host, 'Problems').flat().join()).toContain('No column holds the names.');
});

test('"never" under Last contact is no day and no problem', () => {
  const host = adoptedShop([
    ['Name', 'Phone', 'Segment', 'Last contact', 'Added on'],
    ['Ana Adams', '413-555-0101', 'Loyalist', 'Never', '1/1/2026'],
  ]);
  use(host, 'checkCustomers');
  expect(gridOf(host, 'Problems').filter((row) => row.includes('Last contact'))).toEqual([]);
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups')[0]?.Why).toContain('Never contacted');
});

test('Cancel at the parent takes the child as the name, and the question says so', () => {
  const host = openShop(
    [
      ['Student', 'Parent', 'Phone'],
      ['Ann Lee', 'Ida Lee', '413-555-0101'],
      ['Bob Roy', 'Eve Roy', '413-555-0102'],
    ],
    { answers: ({ text }) => (text.includes('column "Parent"') ? null : undefined) },
  );
  use(host, 'setUp');
  const asked = host.dialogs.map(({ text }) => text).find((text) => text?.includes('column "Parent"'));
  expect(asked).toContain('the Name? Cancel takes "Student".');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).toEqual(['Ann Lee', 'Bob Roy']);
});
