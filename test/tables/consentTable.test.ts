/** The Consent tab: what is written is read again, and what somebody typed there is read with care. */
import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import type { Day } from '../../src/core/day';
import { CHANNELS } from '../../src/core/customers/consentRecords';
import { consentEntry, consentTab, readConsentRecords } from '../../src/tables/consentTable';
import { headingsOf } from '../../src/tables/ownTab';
import { record } from '../core/customers/records';

const rowOf = (entry: ReadonlyMap<string, Cell>): Cell[] =>
  headingsOf(consentTab).map((heading) => entry.get(heading) ?? '');
/** Later than every day of these records. */
const LATE = '9999-12-31' as Day;
const readBack = (...rows: Cell[][]) => readConsentRecords([headingsOf(consentTab), ...rows], LATE);

test('a record is read as it was written', () => {
  const texts = fc.string().map((text) => text.trim());
  const records = fc
    .record({
      channel: fc.constantFrom(...CHANNELS),
      state: fc.constantFrom('granted' as const, 'revoked' as const),
      on: fc.constantFrom('2026-11-01', '2028-02-29', ''),
      how: texts,
      wording: texts,
      where: texts,
      evidence: texts,
      revokedBy: texts,
      source: texts,
      by: texts,
    })
    .map(record);
  fc.assert(fc.property(records, (one) => expect(readBack(rowOf(consentEntry(one)))).toEqual([one])));
});

test('every part of a record has its column', () => {
  const row = rowOf(
    consentEntry(
      record({ how: 'h', wording: 'w', where: 'x', by: 'b', evidence: 'e', revokedBy: 'r', source: 's' }),
    ),
  );
  expect(row.filter((cell) => cell === '')).toEqual([]);
});

/** A row as written, with one cell typed over. */
function typedOver(heading: string, cell: Cell, state: 'granted' | 'revoked'): Cell[] {
  return rowOf(new Map([...consentEntry(record({ state })), [heading, cell]]));
}

test.each([
  ['State', 'revoked', 'revoked'],
  ['State', 'Granted', 'granted'],
  ['State', 'yes', 'granted'],
  ['State', 'stopped', 'revoked'],
  ['State', '', 'revoked'],
  ['State', 'whatever', 'revoked'],
])('%s "%s" is read as %s', (heading, cell, state) => {
  expect(readBack(typedOver(heading, cell, 'granted'))[0]?.state).toBe(state);
});

test('a withdrawn yes is read with the record it names; typed without one the word is a stop', () => {
  const read = (evidence: string) =>
    readBack(rowOf(consentEntry(record({ state: 'withdrawn', evidence }))))[0]?.state;
  expect([read('R-000012'), read(''), read('by phone')]).toEqual(['withdrawn', 'revoked', 'revoked']);
});

test('a line without a record of its own, typed by the owner, is a stop though it names the yes that was withdrawn', () => {
  const typed = record({ record: '', state: 'withdrawn', evidence: 'R-000012' });
  expect(readBack(rowOf(consentEntry(typed)))[0]?.state).toBe('revoked');
});

test('a channel that cannot be read keeps a stop, for texts, and drops a yes', () => {
  expect(readBack(typedOver('Channel', 'SMS', 'revoked'))).toMatchObject([{ channel: 'text' }]);
  expect(readBack(typedOver('Channel', 'SMS', 'granted'))).toEqual([]);
});

test.each<[Cell, string]>([
  [{ day: '2026-11-02' as never, time: '10:00' }, '2026-11-02'],
  ['2026-11-02', '2026-11-02'],
  ['last week', ''],
  ['', ''],
])('the date %j is read as "%s"', (cell, on) => {
  expect(readBack(typedOver('Date', cell, 'revoked'))[0]?.on).toBe(on);
});
