// Who may be called this month, who not and why, and the hours that suit them.
import { planCalls, callSentence, type CallBook } from '../../../src/core/calls/plan';
import { NO_RECORDS, type ConsentBook, type ConsentRecord } from '../../../src/core/customers/consentRecords';
import type { CustomerCells } from '../../../src/core/customers/customer';
import type { Day } from '../../../src/core/day';
import { list } from '../people';
import { NOVEMBER, regular, SETTINGS } from '../texts/planning';

const NOBODY_YET: CallBook = { isCalled: () => false };
/** A Friday, noon in New York. */
const NOON = Date.UTC(2026, 10, 20, 17);

function planned(people: readonly CustomerCells[], consent: ConsentBook = NO_RECORDS, book = NOBODY_YET) {
  const at = (instant: number) => {
    const local = new Date(instant - 5 * 3_600_000).toISOString();
    return { day: local.slice(0, 10) as Day, time: local.slice(11, 16) };
  };
  const settings = { ...SETTINGS, callScript: 'Hi {first name}' };
  return planCalls({ customers: list(...people), settings, month: NOVEMBER, now: NOON, at, consent, book });
}
const said = (state: ConsentRecord['state']): ConsentBook => ({
  deciding: (_, channel) => (channel === 'call' ? ({ state } as ConsentRecord) : undefined),
});
const agreed = (cells: CustomerCells = {}) => regular({ callConsent: 'yes', ...cells });
const outcome = (cells: CustomerCells, consent?: ConsentBook) => {
  const { calls, reasons } = planned([cells], consent);
  return calls.length === 1 ? 'called' : [...reasons.keys()].join();
};

it.each<[string, CustomerCells, string]>([
  ['a yes to calls', {}, 'called'],
  ['a tick', { callConsent: true }, 'called'],
  ['no word about texts', { textConsent: '' }, 'called'],
  ['a landline, fax or not', { phone: '212 736 5000' }, 'called'],
  ['no word about calls', { callConsent: '' }, 'without consent to calls'],
  ['"maybe"', { callConsent: 'maybe' }, 'without consent to calls'],
  ['a no to calls', { callConsent: 'no' }, 'said no or stop'],
  ['a no to texts', { textConsent: 'STOP' }, 'said no or stop'],
  ['no segment', { segment: '' }, 'not an Apostle or Loyalist'],
  ['a Terrorist', { segment: 'Terrorist' }, 'not an Apostle or Loyalist'],
  ['a day under Archived on', { archivedOn: 'x' }, 'archived'],
  ['no phone', { phone: '' }, 'without a phone that can be read'],
])('somebody with %s: %3$s', (_, cells, wanted) => {
  expect(outcome(agreed(cells))).toBe(wanted);
});

it.each<[string, CustomerCells, ConsentBook, string]>([
  ['a recorded yes alone is enough', { callConsent: '' }, said('granted'), 'called'],
  ['a recorded stop outdoes a yes in the list', {}, said('revoked'), 'said no or stop'],
  [
    'a recorded yes to calls opens what a no to texts closed',
    { textConsent: 'no' },
    said('granted'),
    'called',
  ],
  ['but not what a no to calls closed', { callConsent: 'no' }, said('granted'), 'said no or stop'],
])('%s', (_, cells, consent, wanted) => {
  expect(outcome(agreed(cells), consent)).toBe(wanted);
});

it('a no on one row closes the number for all rows', () => {
  const other = agreed({ name: 'Al', callConsent: 'no', segment: 'Hostage' });
  expect(planned([agreed(), other]).calls).toEqual([]);
});

it('one number stands there once, and not again when it or the customer was called', () => {
  expect(planned([agreed(), agreed({ name: 'Al' })]).calls).toHaveLength(1);
  const done = planned([agreed()], NO_RECORDS, { isCalled: ({ month }) => month === NOVEMBER });
  expect([done.calls, done.done]).toEqual([[], 1]);
});

it.each([
  ['New York', '413 555 0148', '20 Nov, 12:00 to 17:00 your time'],
  ['Los Angeles', '213 555 0148', '20 Nov, 13:00 to 20:00 your time'],
  ['an unknown place', '800 555 0148', '20 Nov, 13:00 to 17:00 your time'],
  ['abroad', '+49 30 901820', 'Mon to Fri, 10:00 to 17:00 where they live'],
])("tells the hours of %s on the owner's clock", (_, phone, time) => {
  expect(planned([agreed({ phone })]).calls[0]?.bestTime).toBe(time);
});

it('says in one sentence how many, and why the others not', () => {
  const people = [
    agreed(),
    regular({ phone: '413 555 0149' }),
    regular({ phone: '413 555 0150' }),
    agreed({ archivedOn: 'x' }),
  ];
  expect(callSentence(planned(people))).toBe(
    '1 to call, 3 left out: 2 without consent to calls, 1 archived.',
  );
  expect(callSentence(planned([]))).toBe('Nobody to call.');
});
