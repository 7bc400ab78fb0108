/** Taking back a logged contact: its line in the log, the customer's cells and Status; refused when somebody changed one of them. */
import type { Host } from '../../../local/emulator';
import { differenceOf, fragileShop, killAt, newStates, stateOf } from '../mishaps';
import { adopt, adoptedShop, ask, gridOf, lineOf, linesOf, sheetOf, typeFor, type Typed } from '../shop';
import { ROWS } from '../schedule/scheduledShop';

const NAME = 'Ana Reyes';
const customer = (host: Host) => lineOf(linesOf(host, 'Customers'), NAME);
const linesIn = (host: Host) => linesOf(host, 'Contact log');
const both = (host: Host) => [gridOf(host, 'Customers'), gridOf(host, 'Contact log')];

interface Undo {
  readonly customerId: string;
  readonly line: Record<string, string>;
  readonly cells: readonly object[];
}

function log(host: Host, contact: object = {}): Undo | undefined {
  const customerId = customer(host)['Customer ID'];
  const usual = { channel: 'Call', outcome: 'Spoke', note: 'wants rye', next: '2026-12-01' };
  const answer = host.scriptRun('rpc', 'logContact', { customerId, ...usual, ...contact }) as {
    value: { undo?: Undo };
  };
  return answer.value.undo;
}

/** A shop with another contact below the headings of the log, so that there is something to sort. */
function shopWithLog(): Host {
  const host = adoptedShop(ROWS);
  log(host, { note: 'zz, long ago', next: '' });
  host.setNow('2026-11-21T09:00');
  return host;
}

test('gives back Last contact, Next follow-up and Status, and leaves no line in the log', () => {
  const host = adoptedShop(ROWS);
  log(host);
  typeFor(host, { tab: 'Customers', name: NAME, column: 'Last contact' }, '9/1/2026');
  typeFor(host, { tab: 'Customers', name: NAME, column: 'Next follow-up' }, 'when she calls');
  ask(host, 'whoNeedsFollowUp', {});
  const before = [customer(host), linesIn(host)];
  host.setNow('2026-11-20T10:00');
  const undo = log(host, { note: '=rye', next: '2026-12-05' });
  expect(ask(host, 'takeBack', undo).sentence).toBe('Taken back: Ana Reyes stands as before.');
  expect([customer(host), linesIn(host)]).toEqual(before);
});

test('a contact without an agreed day leaves Next follow-up alone', () => {
  const host = adoptedShop(ROWS);
  log(host);
  host.setNow('2026-11-21T09:00');
  const undo = log(host, { next: '' });
  typeFor(host, { tab: 'Customers', name: NAME, column: 'Next follow-up' }, '2027-01-05');
  expect(ask(host, 'takeBack', undo).ok).toBe(true);
  expect(customer(host)).toMatchObject({ 'Last contact': '2026-11-20', 'Next follow-up': '2027-01-05' });
});

test('a lead gets back the count of contacts in the Status', () => {
  const host = adoptedShop([...ROWS, ['Zoe Zed', '(413) 555-0109', '', '', '']]);
  const customerId = lineOf(linesOf(host, 'Customers'), 'Zoe Zed')['Customer ID'];
  const before = lineOf(linesOf(host, 'Customers'), 'Zoe Zed');
  ask(host, 'takeBack', log(host, { customerId, next: '' }));
  expect(lineOf(linesOf(host, 'Customers'), 'Zoe Zed')).toEqual(before);
});

test.each([
  ['list', 'Customers', 'A2:Z5'],
  ['log', 'Contact log', 'A2:I3'],
])('finds customer and line although the %s was sorted', (_, tab, range) => {
  const host = shopWithLog();
  const undo = log(host);
  sheetOf(host, tab).getRange(range).sort({ column: 1, ascending: false });
  expect(ask(host, 'takeBack', undo).ok).toBe(true);
  expect([linesIn(host).map(({ Note }) => Note), customer(host)['Last contact']]).toEqual([
    ['zz, long ago'],
    '2026-11-20',
  ]);
});

describe('nothing is taken back, with one sentence, when somebody', () => {
  test.each<[string, (host: Host) => void]>([
    ['changed Last contact', (host) => typeIn(host, 'Customers', 'Last contact', '11/19/2026')],
    ['changed Next follow-up', (host) => typeIn(host, 'Customers', 'Next follow-up', '2026-12-24')],
    ['emptied Next follow-up', (host) => typeIn(host, 'Customers', 'Next follow-up', 'never')],
    ['wrote on in the note', (host) => typeIn(host, 'Contact log', 'Note', 'wants rye and pie')],
    [
      'wrote beside the line',
      (host) => void sheetOf(host, 'Contact log').getRange('K2').setValue('call Bob'),
    ],
    ['deleted the line', (host) => void sheetOf(host, 'Contact log').deleteRow(2)],
  ])('%s', (_, deed) => {
    const host = adoptedShop(ROWS);
    const undo = log(host);
    deed(host);
    const before = both(host);
    expect(ask(host, 'takeBack', undo)).toMatchObject({
      ok: false,
      code: 'bad-request',
      sentence: expect.stringContaining('nothing was taken back'),
    });
    expect(both(host)).toEqual(before);
  });

  test('clicked twice', () => {
    const host = shopWithLog();
    const undo = log(host);
    ask(host, 'takeBack', undo);
    const before = both(host);
    expect(ask(host, 'takeBack', undo).ok).toBe(false);
    expect(both(host)).toEqual(before);
  });

  test("asks for another customer's line", () => {
    const host = adoptedShop(ROWS);
    const undo = log(host);
    const other = lineOf(linesOf(host, 'Customers'), 'Ben Cole')['Customer ID'];
    const before = both(host);
    expect(ask(host, 'takeBack', { ...undo, customerId: other, cells: [] }).code).toBe('bad-request');
    expect(both(host)).toEqual(before);
  });
});

function typeIn(host: Host, tab: string, column: string, text: string): void {
  typeFor(host, { tab, name: NAME, column }, text);
}

test('the same contact told twice has one line, and only the click that made it has an undo', () => {
  const host = adoptedShop(ROWS);
  expect([log(host) !== undefined, log(host)]).toEqual([true, undefined]);
});

test('the log takes the next contact in the row that became free', () => {
  const host = shopWithLog();
  ask(host, 'takeBack', log(host));
  log(host, { note: 'again' });
  expect(gridOf(host, 'Contact log').map((row) => row[5])).toEqual(['Note', 'zz, long ago', 'again']);
});

test.each([
  ['line', { line: { Name: 5 } }],
  ['cells', { cells: [{ field: 'name', wrote: 'x', was: 'y' }] }],
  ['was', { cells: [{ field: 'lastContactOn', wrote: 'x', was: ['y'] }] }],
])('a request with a strange %s is refused', (_, strange) => {
  const host = adoptedShop(ROWS);
  const undo = log(host);
  const before = both(host);
  expect(ask(host, 'takeBack', { ...undo, ...strange }).code).toBe('bad-request');
  expect(both(host)).toEqual(before);
});

const SHOP: Typed = [
  ['Name', 'Phone', 'Segment', 'Last contact'],
  [NAME, '413-555-0101', 'Apostle', '9/1/2026'],
  ['Ben Cole', '413-555-0102', 'Loyalist', '10/1/2026'],
];

/** A shop in which Ana and Ben were called today, and what takes Ana's call back. */
function calledShop() {
  const shop = fragileShop(SHOP);
  adopt(shop.host);
  const ben = lineOf(linesOf(shop.host, 'Customers'), 'Ben Cole')['Customer ID'];
  log(shop.host, { note: 'first', next: '' });
  log(shop.host, { customerId: ben, note: 'second', next: '' });
  shop.host.setNow('2026-11-21T09:00');
  const undo = log(shop.host);
  shop.keep();
  return { shop, undo };
}

test('ended at any service call and clicked again, it is as if the contact had never been logged', () => {
  const { shop, undo } = calledShop();
  const calls = shop.during(
    () => undefined,
    () => void ask(shop.host, 'takeBack', undo),
  );
  const right = stateOf(shop.host);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls; n++) {
    shop.rewind();
    killAt(shop, n, () => void ask(shop.host, 'takeBack', undo));
    if (!isNew()) continue;
    ask(shop.host, 'takeBack', undo);
    const difference = differenceOf(right, stateOf(shop.host));
    if (difference.length > 0) wrong.push([n, ...difference]);
  }
  expect(wrong.slice(0, 3)).toEqual([]);
});

const RACES: Readonly<Record<string, (host: Host) => void>> = {
  'sorts the log': (host) =>
    void sheetOf(host, 'Contact log').getRange('A2:I4').sort({ column: 1, ascending: false }),
  'inserts a row in the log': (host) => void sheetOf(host, 'Contact log').insertRowBefore(3),
  'deletes the first line of the log': (host) => void sheetOf(host, 'Contact log').deleteRow(2),
  'inserts a column in the log': (host) => void sheetOf(host, 'Contact log').insertColumnBefore(3),
  'sorts the list': (host) =>
    void sheetOf(host, 'Customers').getRange('A2:H3').sort({ column: 1, ascending: false }),
  'writes on in the note': (host) => {
    const row = gridOf(host, 'Contact log').findIndex((cells) => cells.includes('wants rye'));
    if (row >= 0)
      sheetOf(host, 'Contact log')
        .getRange(row + 1, 6)
        .setValue('wants rye and pie');
  },
};

test.each(Object.keys(RACES))(
  'somebody %s before any service call: no other line is lost, none is left by halves',
  (deed) => {
    const { shop, undo } = calledShop();
    const names: string[] = [];
    shop.during(
      (_, name) => void names.push(name),
      () => void ask(shop.host, 'takeBack', undo),
    );
    const wrong: unknown[] = [];
    names.forEach((name, index) => {
      shop.rewind();
      let said = { ok: false, sentence: '' };
      shop.during(
        (n) => {
          if (n === index + 1) RACES[deed]?.(shop.host);
        },
        () => void (said = ask(shop.host, 'takeBack', undo)),
      );
      const lines = linesIn(shop.host);
      const notes = lines.map(({ Note }) => Note);
      const isWhole = lines.every((line) => line.When !== '' && /^C-/.test(line['Customer ID'] ?? ''));
      const others = deed.startsWith('deletes') ? ['second'] : ['first', 'second'];
      const isThere = notes.some((note) => note?.startsWith('wants rye'));
      const isTold = !isThere || !said.ok || said.sentence.includes('it stays');
      const isRestored = customer(shop.host)['Last contact'] === (said.ok ? '2026-11-20' : '2026-11-21');
      if (!isWhole || !others.every((note) => notes.includes(note)) || !isTold || !isRestored)
        wrong.push([index + 1, name, said.sentence, notes, customer(shop.host)['Last contact']]);
    });
    expect(wrong.slice(0, 3)).toEqual([]);
  },
);
