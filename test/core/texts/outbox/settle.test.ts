// The Texts tab put right by the journal: what went out stays out, and what merely looks approved is not.
import type { CustomerCells } from '../../../../src/core/customers/customer';
import type { JobRecord, JobState } from '../../../../src/core/texts/outbox/record';
import {
  isApproved,
  isNumberTaken,
  NO_OUTBOX,
  settle,
  settleOld,
  showsLandline,
  wasHandedOver,
  type Outbox,
} from '../../../../src/core/texts/outbox/settle';
import { textKey, type HeldText, type TextStatus } from '../../../../src/core/texts/text';
import { idOf } from '../../people';
import { heldText, NOVEMBER, OCTOBER, regular } from '../planning';

const KEY = textKey(NOVEMBER, idOf(1));
const PHONE = '+14135550148';

/** A journal with one record, of the text above or of another. */
function outbox(record?: Partial<JobRecord>, more: Partial<Outbox> = {}): Outbox {
  const whole: JobRecord = { state: 'approved', attempt: 1, minute: 5, note: '', ...record };
  return {
    isInUse: true,
    recordOf: (key) => (record && key === KEY ? whole : undefined),
    holderOf: () => undefined,
    isLandline: () => false,
    nameOf: (key) => `short ${key}`,
    fingerprintOf: (phone, message) => `${phone}/${message}`,
    ...more,
  };
}

function settled(before: HeldText | undefined, journal: Outbox, cells: CustomerCells = regular()) {
  const person = { id: idOf(1), cells, month: NOVEMBER, country: 'US', before, now: 'now' };
  return settle(person, journal);
}

const UNUSED: Outbox = { ...outbox({ state: 'accepted' }), isInUse: false };

describe('a journal that was never used', () => {
  it('says nothing of anybody', () => {
    expect([NO_OUTBOX.isInUse, NO_OUTBOX.recordOf(KEY), NO_OUTBOX.holderOf(NOVEMBER, PHONE)]).toEqual([
      false,
      undefined,
      undefined,
    ]);
    expect([NO_OUTBOX.nameOf(KEY), NO_OUTBOX.fingerprintOf(PHONE, 'Hi')]).toEqual([KEY, '']);
    expect(NO_OUTBOX.isLandline(PHONE)).toBe(false);
  });

  it.each(['Approved', 'Sent', 'Delivered', 'Expired'] as const)('leaves a row of %s as it is', (status) => {
    const before = heldText(1, { status });
    expect(settled(before, UNUSED)).toBe(before);
    const sent = heldText(1, { status: 'Sent' });
    expect(settleOld(sent, UNUSED, 'now')).toBe(sent);
  });

  it('knows of nothing that says Sending: the owner has to look', () => {
    const before = heldText(1, { status: 'Sending' });
    const doubted = { ...before, status: 'Needs review', updated: 'now' };
    expect(settled(before, UNUSED)).toMatchObject({ ...doubted, reason: expect.stringMatching(/may have/) });
    expect(settleOld(before, UNUSED, 'now')?.status).toBe('Needs review');
  });

  it('approves nothing, takes no number and handed nothing over', () => {
    const text = { key: KEY, phone: PHONE, message: 'Hi', month: NOVEMBER };
    const holder = { ...UNUSED, holderOf: () => 'somebody' };
    expect(isApproved({ ...UNUSED, recordOf: approvedHi }, text)).toBe(false);
    expect([isNumberTaken(holder, text), wasHandedOver(KEY, UNUSED)]).toEqual([false, false]);
  });
});

function approvedHi(): JobRecord {
  return { state: 'approved', attempt: 1, minute: 5, note: `${PHONE}/Hi` };
}

describe('a yes', () => {
  it.each<[string, Partial<JobRecord> | undefined, boolean]>([
    ['to these words and this number', { note: `${PHONE}/Hi` }, true],
    ['to other words', { note: `${PHONE}/Ho` }, false],
    ['that was carried out', { state: 'accepted', note: `${PHONE}/Hi` }, false],
    ['that nobody gave', undefined, false],
  ])('%s approves it: %p', (_, record, expected) => {
    expect(isApproved(outbox(record), { key: KEY, phone: PHONE, message: 'Hi' })).toBe(expected);
  });
});

it.each([
  [undefined, false],
  [`short ${KEY}`, false],
  ['short another', true],
])('a number held by %p is taken: %p', (holder, expected) => {
  const journal = outbox({}, { holderOf: () => holder });
  expect(isNumberTaken(journal, { month: NOVEMBER, phone: PHONE, key: KEY })).toBe(expected);
});

it.each<[JobState | undefined, boolean]>([
  ['approved', false],
  ['withdrawn', false],
  ['claimed', true],
  ['review', true],
  [undefined, false],
])('a text whose record is %p was handed over: %p', (state, expected) => {
  expect(wasHandedOver(KEY, outbox(state && { state }))).toBe(expected);
});

describe('a row of this month', () => {
  it.each<[TextStatus, JobState | undefined, TextStatus]>([
    ['Approved', undefined, 'Prepared'],
    ['Sending', undefined, 'Needs review'],
    ['Sending', 'withdrawn', 'Prepared'],
    ['Left out', 'approved', 'Left out'],
    ['Sent', undefined, 'Sent'],
    ['Needs review', undefined, 'Needs review'],
    ['Needs review', 'approved', 'Prepared'],
    ['Needs review', 'withdrawn', 'Needs review'],
    ['Approved', 'approved', 'Prepared'],
    ['Prepared', 'approved', 'Prepared'],
    ['Left out', 'withdrawn', 'Left out'],
    ['Prepared', 'claimed', 'Sending'],
    ['Prepared', 'unknown', 'Sending'],
    ['Left out', 'accepted', 'Sent'],
    ['Approved', 'delivered', 'Delivered'],
    ['Sent', 'review', 'Needs review'],
  ])('that says %s while the journal says %p is %s', (status, state, expected) => {
    expect(settled(heldText(1, { status }), outbox(state && { state }))?.status).toBe(expected);
  });

  it('that says what the journal says is the same row', () => {
    const before = heldText(1, { status: 'Sending', reason: 'Handed over, no answer yet' });
    expect(settled(before, outbox({ state: 'claimed' }))).toBe(before);
    const odd = heldText(1, { status: 'Sent', reason: 'typed by hand' });
    expect(settled(odd, outbox({ state: 'accepted' }))).toBe(odd);
  });

  it.each<[Partial<JobRecord>, string]>([
    [{ state: 'claimed' }, 'Handed over, no answer yet'],
    [{ state: 'unknown' }, 'Handed over, no answer yet'],
    [{ state: 'review' }, 'It may have arrived: ask, or look at your phone'],
    [{ state: 'accepted' }, ''],
    [{ state: 'delivered' }, ''],
    [{ state: 'rejected', note: 'odd' }, 'Not delivered (odd)'],
  ])('of a text that is %p says %j, with the day of the change', (record, reason) => {
    const row = settled(heldText(1, { status: 'Approved', reason: 'x' }), outbox(record));
    expect(row).toMatchObject({ reason, updated: 'now', message: 'Hi Ana, …', phone: PHONE });
  });

  it.each(['rejected', 'undelivered'] as const)('of a %s text says why in words', (state) => {
    const reason = settled(heldText(1, { status: 'Sent' }), outbox({ state, note: '30006' }))?.reason;
    expect(reason).toContain('landline');
  });

  it('that is gone while the text is out comes back from the list and the journal', () => {
    const journal = outbox(
      { state: 'accepted' },
      { holderOf: (_, phone) => (phone === PHONE ? `short ${KEY}` : undefined) },
    );
    expect(settled(undefined, journal, regular({ phone: '413 555 0149' }))?.phone).toBe('');
    expect(settled(undefined, journal)).toEqual({
      key: KEY,
      id: idOf(1),
      month: NOVEMBER,
      name: 'Ana Adams',
      phone: PHONE,
      message: '',
      parts: 0,
      status: 'Sent',
      reason: '',
      updated: 'now',
    });
    expect(settled(undefined, journal, regular({ phone: 'none' }))?.phone).toBe('');
    expect(settled(undefined, outbox({ state: 'accepted' }))?.phone).toBe('');
    const anybody = outbox({ state: 'accepted' }, { holderOf: () => `short ${KEY}` });
    expect(settled(undefined, anybody, regular({ phone: 'none' }))?.phone).toBe('');
  });

  it('that never was is none', () => {
    expect(settled(undefined, outbox())).toBeUndefined();
  });

  it.each(['approved', 'withdrawn'] as const)('that is gone while the text is %s stays gone', (state) => {
    expect(settled(undefined, outbox({ state }))).toBeUndefined();
  });
});

describe('a row of an earlier month', () => {
  const old = (status: TextStatus) => heldText(1, { month: OCTOBER, key: KEY, status });

  it.each<[TextStatus, JobState | undefined, TextStatus]>([
    ['Sent', 'delivered', 'Delivered'],
    ['Prepared', 'review', 'Needs review'],
    ['Sent', undefined, 'Sent'],
    ['Sent', 'withdrawn', 'Sent'],
    ['Sending', 'withdrawn', 'Approved'],
    ['Expired', 'approved', 'Expired'],
    ['Needs review', 'approved', 'Approved'],
    ['Expired', 'accepted', 'Sent'],
  ])('that says %s while the journal says %p is %s', (status, state, expected) => {
    expect(settleOld(old(status), outbox(state && { state }), 'now').status).toBe(expected);
  });

  it('that was on its way when the journal was lost needs review', () => {
    const lost = {
      status: 'Needs review',
      updated: 'now',
      reason: expect.stringContaining('may have arrived'),
    };
    expect(settleOld(old('Sending'), UNUSED, 'now')).toMatchObject(lost);
    expect(settleOld(old('Sending'), outbox(), 'now')).toMatchObject(lost);
    expect(settleOld(old('Sending'), outbox({ state: 'unknown' }), 'now').status).toBe('Sending');
  });

  it('changes with its reason and its day, or not at all', () => {
    const row = settleOld(old('Sending'), outbox({ state: 'review' }), 'now');
    expect(row).toMatchObject({ reason: 'It may have arrived: ask, or look at your phone', updated: 'now' });
    const same = old('Sent');
    expect(settleOld(same, outbox({ state: 'accepted' }), 'now')).toBe(same);
  });
});

it.each<[JobState, number, boolean]>([
  ['rejected', 21614, true],
  ['undelivered', 30006, true],
  ['rejected', 21211, false],
  ['undelivered', 30003, false],
  ['accepted', 21614, false],
  ['review', 30006, false],
])('a text that is %s with the code %d shows a landline: %p', (state, code, expected) => {
  expect(showsLandline({ state, attempt: 1, minute: 5, note: String(code) })).toBe(expected);
});
