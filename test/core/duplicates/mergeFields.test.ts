/** What becomes of each field when rows are merged: tables of cases, and that no stop and no note is ever lost. */
import fc from 'fast-check';
import { cellText, type Cell } from '../../../src/core/cell';
import { readConsent } from '../../../src/core/customers/consent';
import type { CustomerCells, CustomerId, Field } from '../../../src/core/customers/customer';
import type { Day } from '../../../src/core/day';
import { planMerge, renamedReferrals, type Merging } from '../../../src/core/duplicates/merge';
import { mergedCell } from '../../../src/core/duplicates/mergeFields';
import { readPhone } from '../../../src/core/phone';

const RULES = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };
const idOf = (index: number) => `C-00000${index + 1}` as CustomerId;

function merging(rows: readonly CustomerCells[], more: Partial<Merging> = {}): Merging {
  const fields = new Set(rows.flatMap((cells) => Object.keys(cells) as Field[]));
  return {
    rows: rows.map((cells, index) => ({ id: idOf(index), cells, others: {}, stops: new Set() })),
    rules: RULES,
    chosen: {},
    no: { textConsent: 'no', callConsent: 'no' },
    fields: [...fields],
    formulas: new Set(),
    ...more,
  };
}

const merged = (field: Field, ...rows: readonly CustomerCells[]): Cell =>
  mergedCell(field, merging(rows)).cell;
const day = (text: string): Cell => ({ day: text as Day });

describe('the cell of the merged customer, the first row being the one that stays', () => {
  test.each<[string, Field, CustomerCells, CustomerCells, Cell]>([
    ['filled before blank', 'email', { email: '' }, { email: 'a@example.com' }, 'a@example.com'],
    ['valid before broken', 'phone', { phone: '555' }, { phone: '413-555-0101' }, '413-555-0101'],
    [
      'the row that stays, of equals',
      'email',
      { email: 'a@example.com' },
      { email: 'b@example.com' },
      'a@example.com',
    ],
    [
      'the row with the newer contact',
      'email',
      { email: 'a@example.com', lastContactOn: '2026-01-01' },
      { email: 'b@example.com', lastContactOn: '2026-02-01' },
      'b@example.com',
    ],
    [
      'not a contact that is still to come',
      'email',
      { email: 'a@example.com', lastContactOn: '2026-01-01' },
      { email: 'b@example.com', lastContactOn: '2027-02-01' },
      'a@example.com',
    ],
    [
      'as it is written in the row that stays, when it is the same',
      'phone',
      { phone: '4135550101', lastContactOn: '2026-01-01' },
      { phone: '(413) 555-0101', lastContactOn: '2026-02-01' },
      '4135550101',
    ],
    ['the longer name', 'name', { name: 'Ana A.' }, { name: 'Ana Adams' }, 'Ana Adams'],
    ['a name with its accents', 'name', { name: 'Elodie Roux' }, { name: 'Élodie Roux' }, 'Élodie Roux'],
    ['a name in its own capitals', 'name', { name: 'ANA ADAMS' }, { name: 'Ana Adams' }, 'Ana Adams'],
    [
      'the latest contact',
      'lastContactOn',
      { lastContactOn: '2026-01-01' },
      { lastContactOn: day('2026-03-01') },
      day('2026-03-01'),
    ],
    [
      'the earliest follow-up',
      'nextFollowUpOn',
      { nextFollowUpOn: '2026-12-24' },
      { nextFollowUpOn: '2026-12-01' },
      '2026-12-01',
    ],
    [
      'the earliest follow-up that no contact has fulfilled',
      'nextFollowUpOn',
      { nextFollowUpOn: '2026-12-24', lastContactOn: '2026-10-01' },
      { nextFollowUpOn: '2026-02-01' },
      '2026-12-24',
    ],
    [
      'the day they were added first',
      'addedOn',
      { addedOn: '2020-01-01' },
      { addedOn: '2019-01-01' },
      '2019-01-01',
    ],
    ['no slip of the year', 'addedOn', { addedOn: '1899-12-30' }, { addedOn: '2019-01-01' }, '2019-01-01'],
    [
      'no follow-up of a year that cannot be right',
      'nextFollowUpOn',
      { nextFollowUpOn: '1926-12-01' },
      { nextFollowUpOn: '2026-12-24' },
      '2026-12-24',
    ],
    [
      'nothing under Archived on when one row is not archived',
      'archivedOn',
      { archivedOn: '2026-01-01' },
      { archivedOn: '' },
      '',
    ],
    [
      'the later day when all are archived',
      'archivedOn',
      { archivedOn: '2026-01-01' },
      { archivedOn: '2026-02-01' },
      '2026-02-01',
    ],
    [
      'the segment of the row that stays',
      'segment',
      { segment: 'Apostle' },
      { segment: 'Hostage' },
      'Apostle',
    ],
    ['a segment that can be read', 'segment', { segment: 'gold' }, { segment: 'Hostage' }, 'Hostage'],
    ['both notes', 'notes', { notes: 'rye' }, { notes: 'no seeds' }, 'rye\nno seeds'],
    ['a note once', 'notes', { notes: 'rye on Fridays' }, { notes: 'Rye' }, 'rye on Fridays'],
    ['a no before a yes', 'textConsent', { textConsent: 'yes' }, { textConsent: 'STOP' }, 'STOP'],
    [
      'an unticked box before a ticked one',
      'callConsent',
      { callConsent: true },
      { callConsent: false },
      false,
    ],
    [
      'nobody who is brought by themselves',
      'referredBy',
      { name: 'Ana', referredBy: 'Anna' },
      { name: 'Anna', referredBy: '' },
      '',
    ],
    [
      'the one who brought them, before a name in the group',
      'referredBy',
      { referredById: idOf(1), referredBy: 'Anna' },
      { referredById: 'C-7K2Q9F', referredBy: 'Ben' },
      'Ben',
    ],
    [
      'a link before a name that was left as typed',
      'referredBy',
      { referredById: 'left 1a2b', referredBy: 'Ann' },
      { referredById: 'C-7K2Q9F', referredBy: 'Ben' },
      'Ben',
    ],
  ])('is %s', (_, field, first, second, wanted) => {
    expect(merged(field, first, second)).toEqual(wanted);
  });

  test('takes an address from one row, and fills a blank part only from a row without a street', () => {
    const old = { address: '1 Old Rd', city: '', postcode: '', lastContactOn: '2026-01-01' };
    const fresh = { address: '2 New St', city: 'Springfield', postcode: '', lastContactOn: '2026-02-01' };
    const part = { address: '', city: '', postcode: '01002' };
    const parts = (['address', 'city', 'postcode'] as const).map((field) => merged(field, old, fresh, part));
    expect(parts).toEqual(['2 New St', 'Springfield', '01002']);
  });

  test('keeps a yes with the number it was given with', () => {
    const rows = [
      { phone: '413-555-0101', textConsent: 'yes', lastContactOn: '2026-01-01' },
      { phone: '413-555-0102', textConsent: '', lastContactOn: '2026-02-01' },
    ];
    expect(merged('phone', ...rows)).toBe('413-555-0102');
    expect(merged('textConsent', ...rows)).toBe('');
    expect(planMerge(merging(rows))?.notices).toEqual([
      expect.stringContaining('or your own columns goes with its row'),
      expect.stringContaining('with another number'),
    ]);
  });

  test('is what the owner chose, but a note, a stop and a bundle are not torn apart', () => {
    const rows = [
      { name: 'Ana Adams', notes: 'rye', textConsent: 'yes', address: '1 Old Rd', city: 'Old' },
      { name: 'Ana', notes: 'x', textConsent: 'no', address: '2 New St', city: 'New' },
    ];
    const [, second] = [idOf(0), idOf(1)];
    const chosen = { name: second, notes: second, textConsent: idOf(0), address: second };
    const cellOf = (field: Field) => mergedCell(field, merging(rows, { chosen })).cell;
    const fields = ['name', 'notes', 'textConsent', 'address', 'city'] as const;
    expect(fields.map(cellOf)).toEqual(['Ana', 'rye\nx', 'no', '2 New St', 'New']);
  });

  test('says no in the words of the owner when only the records say stop', () => {
    const rows = merging([{ textConsent: 'yes' }, { textConsent: '' }]).rows;
    const stopped = rows.map((row, at) =>
      at === 1 ? { ...row, stops: new Set(['textConsent' as const]) } : row,
    );
    const no = { textConsent: 'nope', callConsent: 'no' };
    expect(mergedCell('textConsent', merging([], { rows: stopped, no })).cell).toBe('nope');
  });
});

describe('the plan of a merge', () => {
  test('leaves cells that say the same, and those in which a formula stands', () => {
    const rows = [
      { name: 'Ana Adams', email: '', notes: 'rye' },
      { name: 'Ana Adams', email: 'ana@example.com', notes: 'x' },
    ];
    const plan = planMerge(merging(rows, { formulas: new Set(['notes']) }));
    expect(plan?.cells).toEqual([{ customerId: idOf(0), field: 'email', was: '', wrote: 'ana@example.com' }]);
  });

  test('fills only blank cells in columns that have no meaning for us', () => {
    const base = merging([{}, {}]);
    const others = [
      { Size: '', Box: false, Sum: '' },
      { Size: 38, Box: true, Sum: 5 },
    ] as const;
    const rows = base.rows.map((row, at) => ({ ...row, others: others[at] ?? {} }));
    const plan = planMerge({ ...base, rows, formulas: new Set(['Sum']) });
    expect(plan?.others).toEqual([{ heading: 'Size', was: '', wrote: 38 }]);
  });

  test('writes the name of the one who stays where somebody was brought by the one who goes', () => {
    const row = (id: string, cells: CustomerCells, at: number) => ({ row: at, id: id as CustomerId, cells });
    const [kept, gone] = [row('C-000001', { name: 'Ana Adams' }, 2), row('C-000002', { name: 'Anna A' }, 3)];
    const linked = row('C-000003', { referredBy: 'Anna A', referredById: 'C-000002' }, 4);
    const typed = row('C-000004', { referredBy: 'anna a' }, 5);
    const other = row('C-000005', { referredBy: 'Ben' }, 6);
    const changes = renamedReferrals([kept, gone, linked, typed, other], {
      kept: { id: kept.id, name: 'Ana Adams' },
      gone: [gone],
    });
    expect(changes).toEqual([
      { customerId: 'C-000003', field: 'referredById', was: 'C-000002', wrote: 'C-000001' },
      { customerId: 'C-000003', field: 'referredBy', was: 'Anna A', wrote: 'Ana Adams' },
      { customerId: 'C-000004', field: 'referredBy', was: 'anna a', wrote: 'Ana Adams' },
    ]);
  });
});

const cells = fc.record({
  phone: fc.constantFrom('', '413-555-0101', '413-555-0102', '413-555-0103', 'none'),
  textConsent: fc.constantFrom<Cell>('', 'yes', 'no', 'STOP', true, false, 'maybe'),
  callConsent: fc.constantFrom<Cell>('', 'yes', 'no', true, false),
  notes: fc.constantFrom('', 'rye', 'no seeds', 'pays late'),
  lastContactOn: fc.constantFrom('', '2026-01-01', '2026-05-05', 'soon'),
});
const groups = fc.array(cells, { minLength: 2, maxLength: 4 });
const numberOf = (cell: Cell | undefined) => {
  const reading = readPhone(cell, 'US');
  return reading.kind === 'phone' ? (reading.phone as string) : '';
};

test.each([
  ['413-555-0101', '413-555-0102 / 413-555-0103', 'no', ['+14135550102', '+14135550103']],
  ['413-555-0101', '413-555-0101 dont text', '', ['+14135550101']],
  ['413-555-0102', '413-555-0101 (no SMS)', '', ['+14135550101']],
  ['413-555-0101', '413-555-0101 (no voicemail)', '', []],
])('beside %j, a row with %j and the consent %j that goes closes %j', (stays, goes, no, closed) => {
  const rows = [{ phone: stays }, { phone: goes, textConsent: no }];
  expect(planMerge(merging(rows))?.stops.map(({ phone }) => phone)).toEqual(closed);
});

test('no stop is ever lost: whoever said no stays stopped, and every number that was closed stays closed', () => {
  fc.assert(
    fc.property(groups, fc.boolean(), (rows, isCalculated) => {
      const formulas = new Set(isCalculated ? ['textConsent'] : []);
      const plan = planMerge(merging(rows, { formulas }));
      const after: CustomerCells = {
        ...rows[0],
        ...Object.fromEntries((plan?.cells ?? []).map(({ field, wrote }) => [field, wrote])),
      };
      for (const [field, channel] of [
        ['textConsent', 'text'],
        ['callConsent', 'call'],
      ] as const) {
        const saying = rows.filter((row) => readConsent(row[field]) === 'no');
        const isNo = readConsent(after[field]) === 'no';
        const closed = (plan?.stops ?? [])
          .filter((stop) => stop.channel === channel)
          .map(({ phone }) => phone);
        const staying = numberOf(after.phone);
        const isClosed = (number: string) =>
          number === '' || closed.includes(number) || (isNo && number === staying);
        expect(saying.map(({ phone }) => numberOf(phone)).filter((number) => !isClosed(number))).toEqual([]);
        if (saying.length > 0) expect(isNo || isClosed(staying)).toBe(true);
      }
    }),
  );
});

test('no note is ever lost', () => {
  fc.assert(
    fc.property(groups, (rows) => {
      const note = cellText(mergedCell('notes', merging(rows)).cell);
      expect(rows.filter(({ notes }) => !note.includes(notes))).toEqual([]);
    }),
  );
});
