/** Set up on a list whose owner writes days in another order than the spreadsheet reads them: what was taken the other way round is said and put right. */
import type { Host, HostOptions } from '../../local/emulator';
import { changesIn, columnOf, visits } from './dayLists';
import { adopt, gridOf, openShop, sheetOf, tabNames, use, type Typed } from './shop';

const BRITISH = ['05/09/2026', '11/08/2026', '06/03/2026', '04/06/2026', '08/10/2026', '02/02/2026'];
const LATE = ['27/12/2025', '15/08/2026', '31/02/2026'];
const READ = ['2026-09-05', '2026-08-11', '2026-03-06', '2026-06-04', '2026-10-08', '2026-02-02'];
const LATE_READ = ['2025-12-27', '2026-08-15', '31/02/2026'];
const SURE =
  '• 5 days in "Last visit" were taken for month first by Sheets (9 May for 05/09): they are turned round; set your locale in File > Settings';

/** The same list set up once for each service call of a set-up, with something that happens just before that call. */
function atEachCall(rows: Typed, happens: (host: Host) => void): Host[] {
  const quiet = openShop(rows);
  adopt(quiet);
  const all = Object.values(quiet.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);
  return Array.from({ length: all }, (_, index) => {
    let calls = -1;
    const host: Host = openShop(rows, {
      onServiceCall: () => {
        if (calls >= 0 && calls++ === index) happens(host);
      },
    });
    calls = 0;
    try {
      adopt(host);
    } catch {
      // What was cut off has no answer.
    }
    calls = -1;
    return host;
  });
}

/** `Person A 2026-09-05`, from A to Z. */
function visitsOf(host: Host): string[] {
  const days = columnOf(host, 'Last visit');
  return columnOf(host, 'Name')
    .map((name, index) => `${name} ${days[index] ?? ''}`)
    .sort();
}

describe('a British list in a spreadsheet of the US', () => {
  const shop = (options: HostOptions = {}) => openShop(visits([...BRITISH, ...LATE]), options);

  test('the question of the menu says that the other days were taken the other way round', () => {
    const host = shop();
    use(host, 'setUp');
    expect(host.dialogs.map(({ text }) => text).join('\n')).toContain(`\n${SURE}\n`);
  });

  test('the panel says it before set-up', () => {
    expect(changesIn(shop())).toContain(SURE.slice(2));
  });

  test.each(['menu', 'panel'])(
    'from the %s every day is the one that was typed, whatever was read',
    (way) => {
      const host = shop();
      if (way === 'menu') use(host, 'setUp');
      else adopt(host);
      expect(columnOf(host, 'Last visit')).toEqual([...READ, ...LATE_READ]);
    },
  );

  test('the backup has the days as they were', () => {
    const host = shop();
    const before = gridOf(host, 'Customers');
    adopt(host);
    const backup = tabNames(host).find((name) => name.startsWith('Backup')) ?? '';
    expect(gridOf(host, backup).map((row) => row[2])).toEqual(before.map((row) => row[2]));
  });

  test('a second and a third set-up turn nothing back and say nothing', () => {
    const host = shop();
    adopt(host);
    const said = changesIn(host);
    use(host, 'setUp');
    adopt(host);
    expect([columnOf(host, 'Last visit'), said.includes('taken for')]).toEqual([
      [...READ, ...LATE_READ],
      false,
    ]);
  });

  test('the time of the day is kept', () => {
    const host = openShop(visits([...BRITISH.slice(1), '05/09/2026 14:30', ...LATE]));
    adopt(host);
    expect(columnOf(host, 'Last visit')).toContain('2026-09-05 14:30');
  });

  test("a formula's day stays and proves nothing", () => {
    const host = openShop(visits([...BRITISH, '=C5', '=C5+10', ...LATE]));
    adopt(host);
    const formulas = sheetOf(host, 'Customers').getRange(8, 3, 2, 1).getFormulas().flat();
    expect([columnOf(host, 'Last visit').slice(0, 8), formulas]).toEqual([
      [...READ, '2026-06-04', '2026-06-14'],
      ['=C5', '=C5+10'],
    ]);
  });

  test('each column of days is judged for itself, and birthdays are left', () => {
    const rows = [...BRITISH, ...LATE].map((day, index) => [
      `Person ${'ABCDEFGHIJ'[index] ?? ''}`,
      day,
      '5/9/2020',
      day,
    ]);
    rows[0]?.splice(2, 1, '5/19/2020');
    const host = openShop([['Name', 'Last contact', 'Added on', 'Birthday'], ...rows]);
    adopt(host);
    const typed = ['Last contact', 'Added on', 'Birthday'].map((heading) => columnOf(host, heading)[1]);
    expect(typed).toEqual(['2026-08-11', '2020-05-09', '2026-11-08']);
  });

  test('a day that somebody types while the question stands is left, and the others are turned round', () => {
    const host: Host = shop({
      answers: ({ text }) => {
        if (text.startsWith('Your list is'))
          host.sheets.typeCells('Customers', { row: 3, column: 3 }, [['9/25/2026']]);
        return undefined;
      },
    });
    use(host, 'setUp');
    expect(columnOf(host, 'Last visit')).toEqual([READ[0], '2026-09-25', ...READ.slice(2), ...LATE_READ]);
  });

  test('whoever sorts the list at any moment of the set-up finds the day of every person as it was typed', () => {
    const hosts = atEachCall(visits([...BRITISH, ...LATE]), (host) => {
      sheetOf(host, 'Customers').getRange(2, 1, 9, 6).sort({ column: 1, ascending: false });
    });
    const meant = visits([...READ, ...LATE_READ])
      .slice(1)
      .map(([name, , day]) => `${name ?? ''} ${day ?? ''}`);
    const seen = new Set(hosts.map((host) => visitsOf(host).join('\n')));
    expect([hosts.length > 10, [...seen]]).toEqual([true, [meant.join('\n')]]);
  });

  test('after a set-up that was cut off at any moment the next one turns no day that was turned', () => {
    const hosts = atEachCall(visits([...BRITISH, ...LATE]), () => {
      throw new Error('Exceeded maximum execution time');
    });
    const wrong = hosts.filter((host) => {
      const cut = columnOf(host, 'Last visit');
      adopt(host);
      const meant = cut.includes('27/12/2025') ? [...READ, ...LATE_READ] : cut;
      return columnOf(host, 'Last visit').join() !== meant.join();
    });
    expect([hosts.length > 10, wrong.length]).toEqual([true, 0]);
  });
});

describe('where it is not certain', () => {
  test('fewer than five dates are named and stay', () => {
    const host = openShop(visits([...BRITISH.slice(0, 3), ...LATE]));
    const said = changesIn(host);
    adopt(host);
    expect([said, columnOf(host, 'Last visit').slice(0, 3)]).toEqual([
      expect.stringContaining(
        '3 days in "Last visit" may have been taken for month first by Sheets (9 May for 05/09): nothing is changed, please look',
      ),
      ['2026-05-09', '2026-11-08', '2026-06-03'],
    ]);
  });

  test.each([
    ['a single day after the 12th', ['2026-09-25'], true],
    ['a single day with the month in letters', ['25 Sep 2026'], true],
    ['days after the 12th', ['9/25/2026', '8/30/2026', '10/14/2026', '7/31/2026'], false],
  ])(
    'a column with %s is never touched, and named only where chance does not explain it',
    (_, late, isSaid) => {
      const host = openShop(visits([...BRITISH, ...late, ...LATE]));
      const said = changesIn(host);
      adopt(host);
      expect([said.includes('may have been taken for'), columnOf(host, 'Last visit')[0]]).toEqual([
        isSaid,
        '2026-05-09',
      ]);
    },
  );
});

describe('other orders', () => {
  test('a list of the US in a British spreadsheet is turned round too', () => {
    const host = openShop(
      visits(['9/5/2026', '8/11/2026', '3/6/2026', '6/4/2026', '10/8/2026', '12/27/2025', '8/15/2026']),
      { locale: 'en_GB' },
    );
    const said = changesIn(host);
    adopt(host);
    expect([said, columnOf(host, 'Last visit')]).toEqual([
      expect.stringContaining(
        '5 days in "Last visit" were taken for day first by Sheets (9 May for 09/05): they are turned round',
      ),
      ['2026-09-05', '2026-08-11', '2026-03-06', '2026-06-04', '2026-10-08', '2025-12-27', '2026-08-15'],
    ]);
  });

  test('a British list in a British spreadsheet needs nothing of this', () => {
    const host = openShop(visits([...BRITISH, ...LATE]), { locale: 'en_GB' });
    const said = changesIn(host);
    adopt(host);
    expect([said.includes('taken for'), columnOf(host, 'Last visit')]).toEqual([
      false,
      [...READ, ...LATE_READ],
    ]);
  });
});

describe('a list whose days are all text', () => {
  /** As in a column of plain text, or pasted. */
  const asText = (days: readonly string[]) => visits(days.map((day) => `'${day}`));
  const all = asText([...BRITISH, ...LATE]);
  const meant = [...READ, ...LATE_READ];

  test.each<[string, readonly string[], string | undefined, readonly string[]]>([
    ['en_US', [...BRITISH, ...LATE], 'day first, as 27/12/2025 shows', meant],
    ['en_GB', [...BRITISH, ...LATE], undefined, meant],
    [
      'en_GB',
      ['09/05/2026', '12/27/2025', '8/15/2026'],
      'month first, as 12/27/2025 shows',
      ['2026-09-05', '2025-12-27', '2026-08-15'],
    ],
    ['en_US', ['05/09/2026', '27/12/2025'], undefined, ['05/09/2026', '2025-12-27']],
    [
      'en_US',
      ['05/09/2026', '27/12/2025', '15/08/2026', '8/16/2026'],
      undefined,
      ['05/09/2026', '2025-12-27', '2026-08-15', '2026-08-16'],
    ],
  ])('in %s has %j read as its texts show, which is said: %s', (locale, days, shown, read) => {
    const host = openShop(asText(days), { locale });
    const said = changesIn(host);
    adopt(host);
    const order = /(?<=days typed as text in "Last visit" are read with the ).*(?=; set your locale)/.exec(
      said,
    );
    expect([order?.[0], columnOf(host, 'Last visit')]).toEqual([shown, read]);
  });

  test('is counted in the question with all that become dates', () => {
    const host = openShop(all);
    use(host, 'setUp');
    expect(host.dialogs.map(({ text }) => text).join('\n')).toContain(
      '• 8 days typed as text become dates\n',
    );
  });

  test('is not changed by further set-ups, also after some days were typed as text since', () => {
    const host = openShop(all);
    adopt(host);
    host.sheets.typeCells('Customers', { row: 2, column: 3 }, [["'26/12/2025"], ["'28/12/2025"]]);
    use(host, 'setUp');
    adopt(host);
    expect(columnOf(host, 'Last visit')).toEqual(['2025-12-26', '2025-12-28', ...meant.slice(2)]);
  });

  test('has every day as it was typed after a set-up that was cut off at any moment and another', () => {
    const hosts = atEachCall(all, () => {
      throw new Error('Exceeded maximum execution time');
    });
    const read = hosts.map((host) => {
      adopt(host);
      return columnOf(host, 'Last visit').join();
    });
    expect([hosts.length > 10, [...new Set(read)]]).toEqual([true, [meant.join()]]);
  });

  test('has the day of every person as it was typed, whoever sorts it at any moment of the set-up', () => {
    const hosts = atEachCall(all, (host) => {
      sheetOf(host, 'Customers').getRange(2, 1, 9, 6).sort({ column: 1, ascending: false });
    });
    const people = visits(meant)
      .slice(1)
      .map(([name, , day]) => `${name ?? ''} ${day ?? ''}`);
    expect([...new Set(hosts.map((host) => visitsOf(host).join('\n')))]).toEqual([people.join('\n')]);
  });
});
