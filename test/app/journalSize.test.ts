/** The journal of a big shop in the store that Google gives: 2,500 people for two months and more, with nobody forgotten. */
import { createHash } from 'node:crypto';
import { createHost } from '../../local/emulator';
import { Journal, type JobChange } from '../../src/app/outbox/journal';
import type { Ports } from '../../src/app/ports';
import type { Month } from '../../src/core/day';
import { afterSend, claimOf } from '../../src/core/texts/outbox/sendPlan';
import { BLANK_RECORD } from '../../src/core/customers/consentRecords';
import { compareStops } from '../../src/core/customers/keptStops';
import { isOut } from '../../src/core/texts/outbox/record';
import { textKey } from '../../src/core/texts/text';
import type { CustomerId } from '../../src/core/customers/customer';

const PEOPLE = 2_500;
const STORE = 500 * 1024;
/** What is left for landlines, calls and a busier month. */
const WANTED = 0.7 * STORE;

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const minuteOf = (month: string) => Date.parse(`${month}-02T15:00:00Z`) / 60_000;
const phoneOf = (index: number) => `+1413${String(2_000_000 + index)}`;
const keyOf = (month: string, index: number) =>
  textKey(month as Month, `C-${String(index).padStart(6, '0')}` as CustomerId);

/** The journal on the emulator's own store, with its limits. */
function open() {
  const { globals } = createHost();
  const store = globals.PropertiesService.getDocumentProperties();
  const journal = {
    readAll: () => store.getProperties(),
    write: (entries: object) => void store.setProperties({ ...entries }),
    keepOnly: (entries: object) => void store.setProperties({ ...entries }, true),
  };
  const ports = { journal, hash: sha } as unknown as Ports;
  const bytes = () =>
    Object.entries(store.getProperties()).reduce((sum, [name, value]) => sum + name.length + value.length, 0);
  return { again: () => new Journal(ports), bytes };
}

/** Everybody's text of the month, as a run leaves it: accepted under an id of 34 characters. */
function accepted(month: string, journal: Journal): JobChange[] {
  return Array.from({ length: PEOPLE }, (_, index) => {
    const [key, phone, minute] = [keyOf(month, index), phoneOf(index), minuteOf(month)];
    const note = journal.fingerprintOf(phone, 'Hi');
    const claim = claimOf({ state: 'approved', attempt: 1, minute, note }, minute);
    const providerId = `SM${sha(key).slice(0, 32)}`;
    const { record } = afterSend(claim, { kind: 'accepted', providerId, status: 'waiting' });
    return { key, month: month as Month, phone, record };
  });
}

function approved(month: string, journal: Journal): JobChange[] {
  return accepted(month, journal).map((change) => ({
    ...change,
    record: { ...change.record, state: 'approved', note: journal.fingerprintOf(change.phone, 'Hi') },
  }));
}

/** Indexes of people to whom a second text of the month could go. */
function forgotten(month: string, journal: Journal): number[] {
  return Array.from({ length: PEOPLE }, (_, index) => index).filter((index) => {
    const key = keyOf(month, index);
    const isTaken = journal.holderOf(month as Month, phoneOf(index)) === journal.nameOf(key);
    return !isOut(journal.recordOf(key)) || !isTaken;
  });
}

test('two months of 2,500 people fit with room to spare, and nobody and no number is forgotten', () => {
  const { again, bytes } = open();
  for (const month of ['2026-10', '2026-11']) again().change(accepted(month, again()));
  const journal = again();
  expect([forgotten('2026-10', journal), forgotten('2026-11', journal)]).toEqual([[], []]);
  expect(journal.jobs().size).toBe(2 * PEOPLE);
  expect(bytes()).toBeLessThan(WANTED);
});

test('a third month takes the place of the first, from the yes on', () => {
  const { again, bytes } = open();
  for (const month of ['2026-10', '2026-11']) again().change(accepted(month, again()));
  again().change(approved('2026-12', again()));
  expect([forgotten('2026-11', again()), again().isFirstMonth('2026-12' as Month)]).toEqual([[], false]);
  again().change(accepted('2026-12', again()));
  const journal = again();
  expect([forgotten('2026-11', journal), forgotten('2026-12', journal)]).toEqual([[], []]);
  expect(bytes()).toBeLessThan(WANTED);
});

test('a year of such months, with a landline in a hundred numbers, does not fill it either', () => {
  const { again, bytes } = open();
  for (let month = 1; month <= 12; month++) {
    const name = `2026-${String(month).padStart(2, '0')}`;
    const journal = again();
    const refused = accepted(name, journal).map((change, index) =>
      index % 100 === 0
        ? { ...change, record: { ...change.record, state: 'rejected' as const, note: '21614' } }
        : change,
    );
    journal.change(refused);
  }
  expect([again().isLandline(phoneOf(0)), again().isLandline(phoneOf(1))]).toEqual([true, false]);
  expect(bytes()).toBeLessThan(WANTED);
});

test('2,500 people who said stop fit beside the two months, and stay', () => {
  const { again, bytes } = open();
  for (const month of ['2026-10', '2026-11']) again().change(accepted(month, again()));
  const lines = Array.from({ length: PEOPLE }, (_, index) => ({
    ...BLANK_RECORD,
    contact: phoneOf(index),
    on: '2026-11-20',
    record: `R-${String(index + 1).padStart(6, '0')}`,
  }));
  const facts = { country: 'US', hash: sha };
  again().keepStops(compareStops(lines, again().stops(), facts).news);
  again().change(approved('2026-12', again()));
  expect(compareStops([], again().stops(), facts).lost).toHaveLength(PEOPLE);
  expect(bytes()).toBeLessThan(0.95 * STORE);
});

test('a stop that is written down while an old month goes is not forgotten with it', () => {
  const { again } = open();
  again().change(approved('2026-10', again()));
  const atWork = again();
  again().setNotes({ stop: '1' });
  atWork.change(approved('2026-12', atWork));
  expect([again().noteOf('stop'), again().recordOf(keyOf('2026-10', 0))]).toEqual(['1', undefined]);
});

test('cut fingerprints of 20,000 keys and numbers are all different', () => {
  const journal = open().again();
  const names = Array.from({ length: 20_000 }, (_, index) => journal.nameOf(keyOf('2026-11', index)));
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[\w-]{11}$/.test(name))).toBe(true);
});
