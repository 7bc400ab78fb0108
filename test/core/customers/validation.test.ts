import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import type {
  CustomerCells,
  CustomerId,
  CustomerRow,
  Field,
  ReadingRules,
} from '../../../src/core/customers/customer';
import { findProblems, type Problem } from '../../../src/core/customers/validation';
import type { Day } from '../../../src/core/day';

const rules: ReadingRules = { country: 'US', dayFirst: false, today: '2026-11-20' as Day };
const ana: CustomerCells = { name: 'Ana Adams', phone: '415-555-0148', email: 'ana@example.com' };
const FIELDS: readonly Field[] = [
  'name',
  'phone',
  'email',
  'segment',
  'lastContactOn',
  'nextFollowUpOn',
  'addedOn',
  'archivedOn',
  'textConsent',
  'callConsent',
  'birthday',
];

const listOf = (...list: readonly CustomerCells[]): CustomerRow[] =>
  list.map((cells, at) => ({ row: at + 2, id: `C-${at}` as CustomerId, cells }));
const check = (list: readonly CustomerRow[], fields = FIELDS): Problem[] =>
  findProblems(list, rules, new Set(fields));
const kindsOf = (cells: CustomerCells): string[] =>
  check(listOf({ ...ana, ...cells })).map(({ kind, field = 'row' }) => `${kind} ${field}`);
const day = (text: string): Cell => ({ day: text as Day });

describe('findProblems takes for no problem', () => {
  test.each<CustomerCells>([
    {},
    { phone: '' },
    { email: '', segment: '', lastContactOn: '', textConsent: '', birthday: '' },
    { segment: ' LOYALISTS ' },
    { phone: 'tel:+1-415-555-0148' },
    { phone: 14155550148 },
    { phone: '4155550148.0' },
    { email: ' ANA@EXAMPLE.COM ' },
    { lastContactOn: day('2026-11-20') },
    { lastContactOn: day('1990-01-01') },
    { lastContactOn: 'Mar 27, 2026' },
    { nextFollowUpOn: day('2062-01-05') },
    { archivedOn: 'No' },
    { archivedOn: false },
    { birthday: '12/25' },
    { nextFollowUpOn: day('1990-01-01') },
    { addedOn: day('2026-11-21') },
    { addedOn: '6/1/1985' },
    { archivedOn: day('1989-12-31') },
    { birthday: day('1950-03-03') },
    { birthday: '3/3/1950' },
    { textConsent: 'stop' },
    { textConsent: 'no', notes: 'DO NOT TEXT' },
    { textConsent: 'yes', notes: 'will stop by on Friday' },
    { name: '', firstName: 'Ana' },
    { name: '', company: 'Acme' },
  ])('%j', (cells) => {
    expect(kindsOf(cells)).toEqual([]);
  });
});

describe('findProblems names', () => {
  test.each<[CustomerCells, string]>([
    [{ segment: 'loylist' }, 'segment segment'],
    [{ segment: 'VIP' }, 'segment segment'],
    [{ phone: '555-0148' }, 'phone phone'],
    [{ email: 'ana@example' }, 'email email'],
    [{ lastContactOn: day('2026-11-21') }, 'date lastContactOn'],
    [{ lastContactOn: day('1989-12-31') }, 'date lastContactOn'],
    [{ lastContactOn: 'last spring' }, 'date lastContactOn'],
    [{ lastContactOn: '2/30/2026' }, 'date lastContactOn'],
    [{ nextFollowUpOn: 'soon' }, 'date nextFollowUpOn'],
    [{ nextFollowUpOn: { day: '1899-12-30' as Day, time: '10:30' } }, 'date nextFollowUpOn'],
    [{ addedOn: 'soon' }, 'date addedOn'],
    [{ addedOn: day('1000-01-01') }, 'date addedOn'],
    [{ addedOn: day('1899-12-30') }, 'date addedOn'],
    [{ archivedOn: 'x' }, 'date archivedOn'],
    [{ birthday: 'in May' }, 'date birthday'],
    [{ birthday: 'Feb 30' }, 'date birthday'],
    [{ textConsent: 'maybe' }, 'consent textConsent'],
    [{ callConsent: 'maybe' }, 'consent callConsent'],
    [{ textConsent: 'yes, not before noon' }, 'consent textConsent'],
    [{ callConsent: 'ok - not Sundays' }, 'consent callConsent'],
    [{ textConsent: 'yes', notes: 'DO NOT TEXT' }, 'consent textConsent'],
    [{ textConsent: 'x', name: 'Dave (no txt)' }, 'consent textConsent'],
    [{ name: '' }, 'name row'],
    [{ name: '???' }, 'name row'],
    [{ phone: '', email: ' ' }, 'reach row'],
  ])('%j as %s', (cells, problem) => {
    expect(kindsOf(cells)).toEqual([problem]);
  });

  test('all that is wrong with a row, in the order of the kinds', () => {
    const bad = { name: '', phone: '1', email: 'a', segment: 'VIP', lastContactOn: 'x', textConsent: '?' };
    const kinds = ['segment', 'phone', 'email', 'date', 'consent', 'name'];
    expect(check(listOf(bad)).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a problem', () => {
  test('holds row, value as in the cell, remedy and the sure mending', () => {
    expect(check(listOf({ ...ana, segment: ' loylist' }))).toEqual([
      {
        row: 2,
        field: 'segment',
        kind: 'segment',
        value: 'loylist',
        sentence: '"loylist" looks like a misspelt Loyalist. Write Loyalist.',
        suggested: 'Loyalist',
        id: 'C-0',
      },
    ]);
  });

  test('of an unknown segment lists the five words and suggests none', () => {
    const [problem] = check(listOf({ ...ana, segment: 'VIP' }));
    expect(problem?.sentence).toContain('Apostle, Loyalist, Mercenary, Hostage or Terrorist');
    expect(problem?.suggested).toBe('');
  });

  test.each([
    [{ lastContactOn: day('2026-11-21') }, 'The last contact "2026-11-21" is still to come, so'],
    [{ lastContactOn: '12/31/1989' }, 'The last contact "12/31/1989" is before 1990, so'],
    [{ nextFollowUpOn: day('1899-12-30') }, '"1899-12-30" is before 1990, so'],
  ])('of a day that the follow-up clock ignores says so: %j', (cells, said) => {
    expect(check(listOf({ ...ana, ...cells }))[0]?.sentence).toBe(
      `${said} the follow-up clock ignores it. Write the right day.`,
    );
  });

  test('of an e-mail carries the address that was surely meant', () => {
    expect(check(listOf({ ...ana, email: 'ana at example.com' }))[0]?.suggested).toBe('ana@example.com');
  });

  test('quotes no more than 60 characters of a note in the wrong column', () => {
    const [problem] = check(listOf({ ...ana, segment: 'x'.repeat(61) }));
    expect(problem?.sentence).toContain(`"${'x'.repeat(60)}…"`);
    expect(problem?.value).toHaveLength(61);
  });

  test('of a row has neither field nor value', () => {
    const [problem] = check(listOf({ phone: '415-555-0148' }));
    expect(problem).not.toHaveProperty('field');
    expect(problem).toMatchObject({ kind: 'name', value: '' });
  });

  test('about a date shows one in the order of the list', () => {
    const list = listOf({ ...ana, lastContactOn: 'soon' });
    const dayFirst = findProblems(list, { ...rules, dayFirst: true }, new Set(FIELDS));
    expect([check(list)[0]?.sentence, dayFirst[0]?.sentence]).toEqual([
      expect.stringContaining('11/20/2026'),
      expect.stringContaining('20/11/2026'),
    ]);
  });
});

describe('doubles', () => {
  test('are told of the later row, with the name and row of the first', () => {
    const [problem, ...more] = check(
      listOf({ ...ana, name: 'Adams, Ana' }, { name: 'Ben', phone: '+1 415 555 0148' }),
    );
    expect(problem).toMatchObject({ row: 3, field: 'phone', kind: 'double', value: '+1 415 555 0148' });
    expect(problem?.sentence).toMatch(/^Same phone as Ana Adams in row 2\./);
    expect(more).toEqual([]);
  });

  test('go by the row in the sheet, not by the order given', () => {
    const [first, second] = listOf(ana, ana);
    expect(check([second, first].filter((row) => row !== undefined)).map(({ row }) => row)).toEqual([3]);
  });
});

describe('columns that the list lacks', () => {
  test('a list of names only has no problem of reach', () => {
    expect(check(listOf({ name: 'Ana Adams' }), ['name'])).toEqual([]);
  });

  test.each([
    ['OK to text?', 'and no under OK to text?.'],
    [undefined, 'and record the no in the panel under Customer.'],
  ])('a no beside a phone is not thrown away with the words, under the heading %j', (consentHeading, end) => {
    const list = listOf({ ...ana, phone: '413-555-0107 no txt' });
    const [problem] = findProblems(list, { ...rules, consentHeading }, new Set(FIELDS));
    expect(problem?.sentence).toBe(
      `"413-555-0107 no txt" cannot be read as a phone number: words or letters beside the digits. Write one whole number, with its area code, ${end}`,
    );
  });

  test('a list of phones only has no problem of names', () => {
    expect(check(listOf({ phone: '415-555-0148' }), ['phone'])).toEqual([]);
  });
});

describe('whatever stands in the cells', () => {
  const cell: fc.Arbitrary<Cell> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom('VIP', '555-0148', '2026-13-01'),
  );
  const cells = fc.record({
    name: cell,
    phone: cell,
    email: cell,
    segment: cell,
    lastContactOn: cell,
    birthday: cell,
    textConsent: cell,
  });

  test('each problem has a sentence, and problems come by row', () => {
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), (list) => {
        const problems = check(listOf(...list));
        expect(problems.every(({ sentence }) => /\.$|\?$/.test(sentence))).toBe(true);
        expect(problems.map(({ row }) => row)).toEqual(problems.map(({ row }) => row).sort((a, b) => a - b));
      }),
    );
  });

  test('a suggested segment or e-mail is no problem any more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('loylist', 'apostel', 'hostige'),
        fc.constantFrom('a at example.com', 'a@@example.com'),
        (segment, email) => {
          const problems = check(listOf({ ...ana, segment, email }));
          const mended = Object.fromEntries<string>(
            problems.map(({ field = 'notes', suggested }) => [field, suggested]),
          );
          expect(kindsOf(mended)).toEqual([]);
        },
      ),
    );
  });
});
