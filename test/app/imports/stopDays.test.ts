/** A file that says when somebody stopped: its day stands in the words of the line, and what counts is the day of the import. */
import type { Host } from '../../../local/emulator';
import { agree, consentShop, stop, textsOf } from '../consenting';
import { linesOf, TODAY } from '../shop';
import { bringIn } from './importing';

/** Eve stopped texts on this day, the file says. */
function stoppedOn(day: string): Record<string, readonly string[][]> {
  return {
    'optouts.csv': [
      ['Name', 'Phone', 'SMS opt-out date'],
      ['Eve Egan', '413-555-0105', day],
    ],
  };
}

/** What was written of stops: day, evidence and who revoked. */
function stops(host: Host): string[] {
  return linesOf(host, 'Consent')
    .filter(({ State }) => State === 'revoked')
    .map(({ Date, Evidence, ...line }) => [Date, Evidence, line['Revoked by']].join('|'));
}

test('the line of a stop tells the day that the file gives', () => {
  const host = consentShop();
  bringIn(host, stoppedOn('2026-03-02 10:11:12'));
  expect(stops(host)).toEqual([`${TODAY}|Dated 2 Mar 2026 in the file|import`]);
});

test.each(['2026-11-21', '3/4/2026', 'yes'])('no day is told of %s', (cell) => {
  const host = consentShop();
  bringIn(host, stoppedOn(cell));
  expect(stops(host)).toEqual([`${TODAY}||import`]);
});

test('the day of the import itself is told', () => {
  const host = consentShop();
  bringIn(host, stoppedOn(TODAY));
  expect(stops(host)).toEqual([`${TODAY}|Dated 20 Nov 2026 in the file|import`]);
});

test('a yes between the day in the file and the import does not win, whether it was there before or comes later', () => {
  const host = consentShop();
  agree(host, 'Eve Egan', { on: '2026-11-10' });
  bringIn(host, stoppedOn('2026-11-01'));
  expect(textsOf(host)['Eve Egan']).toBe('Said stop');
  agree(host, 'Eve Egan', { on: '2026-11-15' });
  expect(textsOf(host)['Eve Egan']).toBe('Said stop');
});

test('a stop that is known stays the line that it was', () => {
  const host = consentShop();
  stop(host, 'Eve Egan');
  bringIn(host, stoppedOn('2026-03-02'));
  expect(stops(host)).toEqual([`${TODAY}||staff`]);
});

test('of two lines of one person the later day is told, once', () => {
  const host = consentShop();
  const rows = [
    ...(stoppedOn('2026-03-02')['optouts.csv'] ?? []),
    ['Eve Egan', '413-555-0105', '2026-05-06'],
  ];
  bringIn(host, { 'optouts.csv': rows });
  expect(stops(host)).toEqual([`${TODAY}|Dated 6 May 2026 in the file|import`]);
});
