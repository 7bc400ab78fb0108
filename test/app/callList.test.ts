/** Calls in the owner's own voice: a list of people who agreed to calls, each once a month, whatever happens to tabs and runs. */
import type { Host } from '../../local/emulator';
import { CALLS, listed, make, NAMES, PEOPLE, shop, tick, waiting } from './calling';
import { agree, idOf, stop } from './consenting';
import { fragileShop, killAt } from './mishaps';
import {
  adopt,
  ask,
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

const write = (host: Host, name: string, column: string, word: string) =>
  typeFor(host, { tab: 'Customers', name, column }, word);

test('the list has everybody who agreed, with number, hours and a script that names shop and site', () => {
  const { host } = shop();
  expect(make(host).sentence).toBe('3 to call.');
  const line = lineOf(linesOf(host, CALLS), 'Ana Adams');
  expect(line).toMatchObject({ Phone: '+14135550101', Done: 'false' });
  expect(line['Best time']).toContain('10:00 to 17:00 your time');
  expect(line.Script).toMatch(/^Hi Ana, this is Bella's\. .*bellas\.example\.com/);
});

test('a list without the column gets it, and nobody is called before somebody says yes', () => {
  const host = fragileShop([HEADINGS, ...PEOPLE.map((row) => row.slice(0, 7))]).host;
  adopt(host);
  ask(host, 'saveSettings', SETTINGS);
  expect(make(host).sentence).toContain('Nobody has agreed to calls yet');
  expect(gridOf(host, 'Customers')[0]).toContain('Call consent');
  expect(tabNames(host)).not.toContain(CALLS);
  agree(host, 'Ana Adams', { channel: 'call' });
  expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Call consent']).toBe('yes');
  make(host);
  expect(waiting(host)).toEqual(['Ana Adams']);
});

test('a script that is too long or does not say who calls makes no list', () => {
  const { host } = shop();
  ask(host, 'saveSettings', { 'Call script': `{business name} {website} ${'word '.repeat(60)}` });
  expect(make(host)).toMatchObject({ ok: false, code: 'bad-text' });
  ask(host, 'saveSettings', { 'Call script': 'Hi!' });
  expect(make(host).sentence).toContain('business name');
  expect(tabNames(host)).not.toContain(CALLS);
});

test('Status says at the end of a check that whoever was called was in contact', () => {
  const { host } = listed();
  write(host, 'Ana Adams', 'Last contact', '6/1/2026');
  use(host, 'whoNeedsFollowUp');
  const before = lineOf(linesOf(host, 'Customers'), 'Ana Adams').Status;
  tick(host, 'Ana Adams');
  use(host, 'checkCustomers');
  const after = lineOf(linesOf(host, 'Customers'), 'Ana Adams').Status;
  expect([before, after]).toEqual([expect.stringContaining('Overdue'), 'OK']);
});

describe('a ticked box', () => {
  const COMMANDS: Readonly<Record<string, (host: Host) => unknown>> = {
    whoNeedsFollowUp: (host) => use(host, 'whoNeedsFollowUp'),
    'a new list': (host) => make(host),
    'an hourly tick': (host) => host.call('tick'),
  };

  test.each(Object.keys(COMMANDS))('is noted by %s', (name) => {
    const { host } = listed();
    tick(host, 'Ana Adams');
    COMMANDS[name]?.(host);
    expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
    expect(make(host).sentence).toContain('1 called this month');
  });

  const FORGETFUL: Readonly<Record<string, (host: Host) => void>> = {
    'the tab is deleted': (host) =>
      void host.globals.SpreadsheetApp.getActiveSpreadsheet().deleteSheet(sheetOf(host, CALLS)),
    'the list is sorted': (host) => {
      const sheet = sheetOf(host, 'Customers');
      sheet.getRange(2, 1, 3, sheet.getLastColumn()).sort({ column: 1, ascending: false });
    },
    'the row is deleted and typed again': (host) => {
      sheetOf(host, 'Customers').deleteRow(2);
      const row = gridOf(host, 'Customers').length + 1;
      host.sheets.typeCells('Customers', { row, column: 1 }, [
        ['Ana Adams', '(413) 555 0101', '', 'Apostle', '', 'yes', '', 'yes'],
      ]);
    },
  };

  test.each(Object.keys(FORGETFUL))('is final for the month, even when %s', (what) => {
    const { host } = listed();
    tick(host, 'Ana Adams');
    host.call('tick');
    FORGETFUL[what]?.(host);
    make(host);
    expect(waiting(host)).not.toContain('Ana Adams');
  });

  test('whose key was deleted takes its number all the same', () => {
    const { host } = listed();
    write(host, 'Ana Adams', 'Notes', 'x');
    tick(host, 'Ana Adams');
    typeFor(host, { tab: CALLS, name: 'Ana Adams', column: 'Key' }, '');
    host.call('tick');
    make(host);
    expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
  });

  test('gives everybody back in the next month, and a late tick counts for its own', () => {
    const { host } = listed();
    tick(host, 'Ana Adams');
    host.setNow('2026-12-01T09:00');
    host.call('tick');
    expect(waiting(host)).toEqual([]);
    expect(make(host).sentence).toBe('3 to call.');
  });

  test('takes nothing from the text of the month, and the text nothing from the call', () => {
    const { host } = listed();
    tick(host, 'Ana Adams');
    use(host, 'prepareTexts');
    expect(ask(host, 'approveTexts', { month: '2026-11', count: 3 }).ok).toBe(true);
    typeFor(host, { tab: 'Send by hand', name: 'Ben Brown', column: 'Sent' }, 'TRUE');
    make(host);
    expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
  });
});

describe('a stop', () => {
  test.each([
    ['Call consent', 'no'],
    ['Text consent', 'stop'],
  ])('typed under %s takes the person off with the next command', (column, word) => {
    const { host } = listed();
    write(host, 'Ana Adams', column, word);
    use(host, 'whoNeedsFollowUp');
    expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
  });

  test.each(['text', 'call'])(
    'to a %s that is recorded takes the person off at once and shows in the list',
    (channel) => {
      const { host } = listed();
      stop(host, 'Ana Adams', { channel });
      expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
      expect(lineOf(linesOf(host, 'Customers'), 'Ana Adams')['Call consent']).toBe('no');
      make(host);
      expect(waiting(host)).toEqual(['Ben Brown', 'Cy Cole']);
    },
  );

  test('to texts leaves a call list alone that a later yes to calls opened again', () => {
    const { host } = listed();
    write(host, 'Ana Adams', 'Text consent', 'no');
    agree(host, 'Ana Adams', { channel: 'call' });
    make(host);
    use(host, 'whoNeedsFollowUp');
    expect(waiting(host)).toEqual(NAMES);
  });

  test('by a person who is forgotten erases the row', () => {
    const { host } = listed();
    ask(host, 'forgetCustomer', { customerId: idOf(host, 'Ana Adams') });
    expect(JSON.stringify(gridOf(host, CALLS))).not.toMatch(/Ana|5550101/);
  });
});

describe('whatever happens while the list is written', () => {
  test('a run ended at any call forgets no tick', () => {
    const made = listed();
    const { host } = made;
    tick(host, 'Ana Adams');
    made.keep();
    for (let n = 1; ; n++) {
      made.rewind();
      if (!killAt(made, n, () => void make(host))) break;
      make(host);
      expect([n, waiting(host)]).toEqual([n, ['Ben Brown', 'Cy Cole']]);
    }
  });

  // Between the reading of the tab and its clearing, two calls in a row, Google lets nobody look.
  test('a box ticked before any call but the clearing is noted', () => {
    const made = listed();
    const { host } = made;
    write(host, 'Ben Brown', 'Call consent', 'no');
    made.keep();
    const names: string[] = [];
    made.during(
      (_, name) => void names.push(name),
      () => void make(host),
    );
    const wrong = names.filter((name, index) => {
      made.rewind();
      let isTicked = false;
      const tickThen = (n: number) => {
        if (n !== index + 1 || !waiting(host).includes('Ana Adams')) return;
        isTicked = true;
        tick(host, 'Ana Adams');
      };
      made.during(tickThen, () => void make(host));
      make(host);
      return isTicked && waiting(host).includes('Ana Adams') && name !== 'Range.clear';
    });
    expect([names.length > 10, wrong]).toEqual([true, []]);
  });
});
