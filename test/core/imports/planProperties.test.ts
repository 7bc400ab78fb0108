/** What must hold of every import, whatever stands in list and files: the same files twice change nothing, and no stop is ever lost. */
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell';
import { readConsent } from '../../../src/core/customers/consent';
import { isOptedOut } from '../../../src/core/customers/consentRecords';
import { reachedOf } from '../../../src/core/customers/stoppedButYes';
import type { CustomerRow } from '../../../src/core/customers/customer';
import type { IncomingFile } from '../../../src/core/imports/incoming';
import { planImport } from '../../../src/core/imports/planImport';
import type { ImportInput } from '../../../src/core/imports/planTypes';
import { readPhone } from '../../../src/core/phone';
import { closedNumbers } from '../../../src/core/texts/leftOut';
import { day, list } from '../people';
import { after, file, input, sale, type Said } from './files';

const NAMES = [
  'Ana Adams',
  'Ben Brown',
  'Ana Brown',
  'Bob Smith',
  'Robert Smith',
  'A. Adams',
  'Ana',
  'Zed',
  '',
];
const PHONES = ['+14135550101', '413-555-0102', '(413) 555-0103', '555', ''];
const EMAILS = ['ana@example.com', 'BEN@example.com', 'zed@example', ''];
const TEXTS = ['Hadley', 'Amherst', '', ''];

const cells = fc.record({
  name: fc.constantFrom(...NAMES),
  phone: fc.constantFrom(...PHONES),
  email: fc.constantFrom(...EMAILS),
  city: fc.constantFrom(...TEXTS),
  notes: fc.constantFrom(...TEXTS),
  segment: fc.constantFrom('Loyalist', 'Apostle', 'VIP', ''),
  lastContactOn: fc.constantFrom('2026-01-01', '2026-06-01', 'soon', ''),
  textConsent: fc.constantFrom('yes', 'no', '', ''),
});

/** A system gives an id to one person, and sometimes two. */
const line: fc.Arbitrary<Said> = fc
  .record({
    cells,
    ids: fc.constantFrom('', '', '1', '2'),
    morePhones: fc.constantFrom([], [], ['413 555 0102']),
    moreEmails: fc.constantFrom([], [], ['ana@example.com']),
    optOuts: fc.constantFrom([], [], ['text'] as const, ['email'] as const, ['call'] as const),
    changedOn: fc.constantFrom('' as const, day('2026-02-01'), day('2026-07-01')),
  })
  .map(({ ids, ...said }) => ({ ...said, externalId: ids && `${said.cells.name}${ids}` }));

const purchase = fc
  .record({
    name: fc.constantFrom(...NAMES.filter((name) => name !== '')),
    phone: fc.constantFrom(...PHONES),
    amount: fc.constantFrom(5, -5),
    what: fc.constantFrom('Rye', 'Rye', 'Cake'),
    order: fc.constantFrom('', '', '1001', '1002'),
  })
  .map((parts) => sale(parts));

const files: fc.Arbitrary<IncomingFile[]> = fc
  .array(
    fc.tuple(
      fc.array(line, { maxLength: 6 }),
      fc.array(purchase, { maxLength: 4 }),
      fc.constantFrom('HubSpot', 'Square', ''),
    ),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((all) =>
    all.map(([lines, purchases, system]) => file(lines, { system, source: system || 'List', purchases })),
  );

const customers: fc.Arbitrary<CustomerRow[]> = fc
  .array(cells, { maxLength: 4 })
  .map((all) => list(...all.map(({ city: _, ...rest }) => rest).filter(({ name }) => name !== '')));

const choice = fc.constantFrom('blanks', 'newer', 'ask');
const hasStory = fc.boolean();
const RUNS = { numRuns: 150 };

/** People of a town: couples on one number, an office on one address, and everybody written down in several ways. */
const TOWN = [
  { names: ['Ana Adams', 'ANA ADAMS', 'Adams, Ana', 'Ana'], phone: '+14135550101', email: 'ana@example.com' },
  { names: ['Ben Adams', 'ben adams', 'Adams, Ben'], phone: '+14135550101', email: 'ben@example.com' },
  { names: ['Robert Smith', 'Bob Smith', 'Smith, Bob'], phone: '+14135550103', email: 'office@example.com' },
  { names: ['Zoë Young', 'Zoe Young'], phone: '+14135550104', email: 'office@example.com' },
  { names: ['Cy Cole'], phone: '', email: 'cy@example.com' },
  { names: ['Di Dow'], phone: '+14135550106', email: '' },
  { names: ['Eve Egan'], phone: '', email: '' },
];

const townLine: fc.Arbitrary<Said> = fc
  .record({
    who: fc.constantFrom(...TOWN.entries()),
    name: fc.nat(3),
    spelling: fc.constantFrom(
      (phone: string) => phone,
      (phone: string) => phone.replace(/^\+1(...)(...)(....)$/, '($1) $2-$3'),
    ),
    hasPhone: fc.boolean(),
    hasEmail: fc.boolean(),
    hasId: fc.boolean(),
    rest: line,
  })
  .map(({ who: [index, person], name, spelling, hasPhone, hasEmail, hasId, rest }) => ({
    ...rest,
    externalId: hasId ? `id ${index}` : '',
    morePhones: [],
    moreEmails: [],
    cells: {
      ...rest.cells,
      name: person.names[name % person.names.length] ?? '',
      phone: hasPhone ? spelling(person.phone) : '',
      email: hasEmail ? person.email : '',
    },
  }));

const townFiles = fc
  .array(fc.tuple(fc.array(townLine, { maxLength: 10 }), fc.array(purchase, { maxLength: 4 })), {
    minLength: 1,
    maxLength: 2,
  })
  .map((all) =>
    all.map(([lines, purchases], index) => file(lines, { system: `System ${index}`, purchases })),
  );

/** Nobody stands in the list twice. */
const townList = fc
  .tuple(fc.subarray(TOWN), fc.array(cells, { minLength: TOWN.length, maxLength: TOWN.length }))
  .map(([people, rest]) =>
    list(
      ...people.map(({ names, phone, email }, index) => {
        const { segment = '', notes = '', textConsent = '', lastContactOn = '' } = rest[index] ?? {};
        return { name: names[0] ?? '', phone, email, segment, notes, textConsent, lastContactOn };
      }),
    ),
  );

test('the same files planned again after they were carried out change nothing', () => {
  fc.assert(
    fc.property(townList, townFiles, choice, hasStory, (rows, given, choice, hasStory) => {
      const before = input(rows, given, { choice, hasStory });
      const first = planImport(before);
      const again = planImport(after(before, first));
      expect({
        created: again.created.map(({ wanted }) => wanted),
        updated: again.updated.map(({ id, wanted }) => ({ id, ...wanted })),
        purchases: again.purchases.length,
        optOuts: again.optOuts.length,
        grants: again.grants.length,
      }).toEqual({ created: [], updated: [], purchases: 0, optOuts: 0, grants: 0 });
    }),
    RUNS,
  );
});

function phoneOf(cell: Cell | undefined): string {
  const reading = readPhone(cell, 'US');
  return reading.kind === 'phone' ? reading.phone : '';
}

/** With every answer for the file. */
function answered(rows: CustomerRow[], given: IncomingFile[], parts: Partial<ImportInput>): ImportInput {
  const before = input(rows, given, { ...parts });
  const { questions } = planImport(before);
  return { ...before, answers: new Map(questions.map(({ key }) => [key, 'there'] as const)) };
}

test('nobody who said no in the list, in the records or in a file may be texted afterwards', () => {
  fc.assert(
    fc.property(customers, files, choice, (rows, given, choice) => {
      const before = answered(rows, given, { choice, hasStory: true });
      const plan = planImport(before);
      const now = after(before, plan);
      const noes = rows.filter(({ cells: { textConsent } }) => readConsent(textConsent) === 'no');
      const closed = closedNumbers(now.customers, 'US');
      for (const row of noes) {
        const customer = now.customers.find((one) => one.id === row.id);
        expect(readConsent(customer?.cells.textConsent)).toBe('no');
        const reached = reachedOf(row, 'US');
        if (reached.phone !== '')
          expect(closed.has(reached.phone) || isOptedOut(now.consent, reached, 'text')).toBe(true);
      }
      const stopped = given
        .flatMap((each) => each.customers)
        .filter(({ optOuts, cells }) => optOuts.includes('text') || cells.textConsent === 'no');
      for (const { cells } of stopped) {
        const reached = reachedOf({ id: '' as never, cells }, 'US');
        if (reached.phone !== '') expect(isOptedOut(now.consent, reached, 'text')).toBe(true);
      }
    }),
    RUNS,
  );
});

test('a yes stands only beside a number to which the list or a file said it', () => {
  fc.assert(
    fc.property(customers, files, choice, hasStory, (rows, given, choice, hasStory) => {
      const before = answered(rows, given, { choice, hasStory });
      const now = after(before, planImport(before));
      const said = given
        .flatMap((each) => each.customers)
        .filter(({ cells }) => hasStory && cells.textConsent === 'yes')
        .flatMap(({ cells, morePhones }) => [cells.phone, ...morePhones].map(phoneOf));
      for (const { id, cells } of now.customers) {
        if (readConsent(cells.textConsent) !== 'yes') continue;
        const was = rows.find((row) => row.id === id)?.cells;
        const isAsBefore = (was?.phone ?? '') === '' || phoneOf(was?.phone) === phoneOf(cells.phone);
        const isSaid = readConsent(was?.textConsent) === 'yes' && isAsBefore;
        expect(isSaid || said.includes(phoneOf(cells.phone))).toBe(true);
      }
    }),
    RUNS,
  );
});

test('with blanks only, no filled cell of the list changes but a consent that somebody took back', () => {
  fc.assert(
    fc.property(customers, files, (rows, given) => {
      const plan = planImport(input(rows, given, { hasStory: true }));
      for (const { customer, wanted } of plan.updated)
        for (const [field, cell] of Object.entries(wanted)) {
          const was = customer?.cells[field as 'name'] ?? '';
          if (was !== '') expect([field, readConsent(cell)]).toEqual(['textConsent', 'no']);
        }
    }),
    RUNS,
  );
});

test('every line of the files is somebody or is left out, once', () => {
  fc.assert(
    fc.property(customers, files, choice, (rows, given, choice) => {
      const plan = planImport(input(rows, given, { choice }));
      const lines = given.reduce((sum, { customers }) => sum + customers.length, 0);
      const { created, updated, joined, unchanged, refused, yesOnly } = plan;
      expect(created.length + updated.length + joined + unchanged + refused + yesOnly).toBe(lines);
    }),
    RUNS,
  );
});

test('what is seen is the same whatever is answered and whether or not there is a story', () => {
  fc.assert(
    fc.property(customers, files, hasStory, (rows, given, hasStory) => {
      const asked = planImport(input(rows, given, { choice: 'ask' }));
      const answers = new Map(asked.questions.map(({ key }) => [key, 'there'] as const));
      const answered = planImport(input(rows, given, { choice: 'ask', answers, hasStory }));
      expect(answered.seen).toBe(asked.seen);
    }),
    RUNS,
  );
});
