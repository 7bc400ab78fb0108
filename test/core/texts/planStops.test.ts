/** Recorded stops in the month's plan: they go with the number and win over the list. */
import fc from 'fast-check';
import { openConsentBook, type ConsentRecord } from '../../../src/core/customers/consentRecords';
import { findStoppedButYes } from '../../../src/core/customers/stoppedButYes';
import type { CustomerRow } from '../../../src/core/customers/customer';
import type { IsTold } from '../../../src/core/customers/toldYeses';
import { planTexts, type HeldText } from '../../../src/core/texts/plan';
import { record, hash } from '../customers/records';
import { customer, idOf, list, RULES } from '../people';
import { heldText, NOVEMBER, outcomes, regular, SETTINGS } from './planning';

const planWith = (
  customers: readonly CustomerRow[],
  records: readonly ConsentRecord[],
  { held = [heldText(2)], isTold }: { held?: readonly HeldText[]; isTold?: IsTold } = {},
) =>
  planTexts({
    customers,
    rules: RULES,
    settings: SETTINGS,
    month: NOVEMBER,
    now: 'now',
    held: held.filter(({ id }) => customers.some((one) => one.id === id)),
    consent: openConsentBook(records, 'US', hash),
    ...(isTold === undefined ? {} : { isTold }),
  });
const outcomeOf = (cells: Parameters<typeof regular>[0], ...records: ConsentRecord[]) =>
  outcomes(planWith([customer(regular(cells))], records).texts)[0];

test.each([
  ['yes', 'Said stop'],
  ['', 'Said stop'],
  ['no', 'Said stop'],
  ['maybe', 'Said stop'],
])('a stop wins over "%s" in the list', (textConsent, outcome) => {
  expect(outcomeOf({ textConsent }, record())).toBe(outcome);
});

test.each([
  ['yes', 'Prepared'],
  ['', 'No consent to texts'],
  ['no', 'Said stop'],
  ['maybe', 'No consent to texts'],
])('after a later yes the list decides: "%s"', (textConsent, outcome) => {
  const again = record({ state: 'granted', on: '2026-11-02', record: 'R-000002' });
  expect(outcomeOf({ textConsent }, record(), again)).toBe(outcome);
});

test('somebody without a phone is no reason to stop, beside the records of people forgotten', () => {
  const forgotten = record({ contact: 'sha256:000000000000000000', customerId: '' });
  expect(outcomeOf({ phone: '' }, forgotten)).toBe('No phone');
});

describe('a yes that came into the list after set-up', () => {
  const untold = (cells: Parameters<typeof regular>[0] = {}, ...records: ConsentRecord[]) =>
    outcomes(planWith([customer(regular(cells))], records, { isTold: () => false }).texts)[0];
  const granted = (parts: Partial<ConsentRecord> = {}) =>
    record({ state: 'granted', on: '2026-11-02', record: 'R-000002', ...parts });

  test('gets no text without a record of its own', () => {
    expect(untold()).toBe('How they agreed is missing');
    expect(untold({}, granted())).toBe('Prepared');
  });

  test.each<[string, Partial<ConsentRecord>]>([
    ['to calls', { channel: 'call' }],
    ['of another number', { contact: '+14135550149', customerId: '' }],
  ])('is not told for by a yes %s', (_, parts) => {
    expect(untold({}, granted(parts))).toBe('How they agreed is missing');
  });

  test.each<[string, Parameters<typeof regular>[0]]>([
    ['Said stop', { textConsent: 'no' }],
    ['No consent to texts', { textConsent: '' }],
    ['No phone', { phone: '' }],
    ['Phone cannot be read', { phone: '12' }],
    ['Not an Apostle or Loyalist', { segment: 'Hostage' }],
  ])('is not asked about when another reason stands: %s', (reason, cells) => {
    expect(untold(cells)).toBe(reason);
  });

  test('leaves its number to somebody whose yes is told for', () => {
    const customers = list(regular(), regular({ name: 'Ben Brown' }));
    const { texts } = planWith(customers, [], { held: [], isTold: (id) => id !== idOf(2) });
    expect(outcomes(texts)).toEqual(['How they agreed is missing', 'Prepared']);
  });
});

test.each<[string, Partial<ConsentRecord>]>([
  ['to calls', { channel: 'call' }],
  ['to e-mail', { channel: 'email', contact: 'ana@example.com' }],
  ['of another number', { contact: '+14135550149' }],
])('a stop %s leaves texts alone', (_, parts) => {
  expect(outcomeOf({}, record(parts))).toBe('Prepared');
});

test('a stop closes its number for every row that has it, and no other', () => {
  const customers = list(
    regular(),
    regular({ name: 'Ben Brown', phone: '(413) 555-0148' }),
    regular({ phone: '413 555 0149' }),
  );
  expect(outcomes(planWith(customers, [record()]).texts)).toEqual(['Said stop', 'Said stop', 'Prepared']);
});

test('the text that was prepared before the stop is taken back', () => {
  expect(planWith(list(regular()), [record()]).texts[0]).toMatchObject({
    message: '',
    parts: 0,
    updated: 'now',
  });
});

describe('a yes in the list against a stop', () => {
  const found = (cells: Parameters<typeof regular>[0], records = [record()]) =>
    findStoppedButYes(list(regular(cells)), RULES, openConsentBook(records, 'US', hash));

  test('is told with the day of the stop and what to do', () => {
    expect(found({})).toEqual([
      {
        row: 2,
        id: idOf(2),
        field: 'textConsent',
        kind: 'consent',
        value: 'yes',
        suggested: 'no',
        sentence:
          'They said stop on 1 Nov 2026 (tab Consent), so no text goes there, whatever stands here. Write no; if they agreed again since, say so in the panel under Customer.',
      },
    ]);
  });

  test.each(['no', '', 'maybe', false])('is none when %j stands there', (textConsent) => {
    expect(found({ textConsent })).toEqual([]);
  });

  test('has no certain mending in a tick box, and no day when that is lost', () => {
    expect(found({ textConsent: true }, [record({ on: '' })])).toMatchObject([
      { value: 'TRUE', suggested: '', sentence: expect.stringMatching(/^They said stop \(tab Consent\)/) },
    ]);
  });
});

describe('whatever happens to the list', () => {
  const PHONES = ['413 555 0101', '413 555 0102', '413 555 0103'] as const;
  const phone = fc.constantFrom(...PHONES);
  const people = fc.array(
    fc.record({ phone, textConsent: fc.constantFrom('yes', 'yes', 'no', '') }).map(regular),
    { minLength: 1, maxLength: 8 },
  );
  const stops = fc.uniqueArray(phone, { maxLength: 3 });

  test('nobody with a stopped number is prepared: sorted, deleted or imported anew with other ids', () => {
    const shuffledPart = people.chain((cells) =>
      fc.tuple(fc.shuffledSubarray(cells), fc.integer({ min: 2, max: 9 })),
    );
    fc.assert(
      fc.property(shuffledPart, stops, ([cells, firstRow], stopped) => {
        const records = stopped.map((contact, index) => record({ contact, record: `R-${index}` }));
        const customers = cells.map((one, index) => customer(one, firstRow + index));
        const planned = planWith(customers, records).texts;
        customers.forEach(({ cells: { phone: number } }, index) => {
          if (stopped.some((contact) => contact === number)) expect(planned[index]?.reason).toBe('Said stop');
        });
      }),
      { numRuns: 300 },
    );
  });
});
