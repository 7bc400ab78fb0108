/** After an import is taken back, the Status says what follows from the list as it is again. */
import type { Host } from '../../../local/emulator';
import { bringIn, LIST } from '../imports/importing';
import { ask, linesOf, use, workedShop, type Typed } from '../shop';

/** An import that says Ana and everybody else were last seen years ago, and the statuses that follow. */
function afterImport(list: Typed): { host: Host; before: string[]; change: string } {
  const host = workedShop(list);
  const before = statuses(host);
  const { importId } = bringIn(
    host,
    {
      'old.csv': [
        ['Name', 'Phone', 'Last contact'],
        ['Ana Adams', '413-555-0101', '09/01/2020'],
      ],
    },
    { choice: 'newer' },
  );
  return { host, before, change: importId };
}

const statuses = (host: Host) =>
  linesOf(host, 'Customers')
    .filter(({ Name }) => Name !== '')
    .map(({ Status }) => Status ?? '');

const callsOf = (host: Host) =>
  Object.values(host.lastRun?.serviceCalls ?? {}).reduce((sum, count) => sum + count, 0);

const BLANK_DAY: Typed = LIST.map((row, index) =>
  index === 1 ? row.map((cell, at) => (at === 4 ? '' : cell)) : row,
);

test('it is that of before the import', () => {
  const { host, before, change } = afterImport(BLANK_DAY);
  use(host, 'whoNeedsFollowUp');
  expect(statuses(host)).not.toEqual(before);
  ask(host, 'takeBackChange', { change, evenEdited: false });
  expect(statuses(host)).toEqual(before);
});

test('as many service calls in a long list', () => {
  const calls = (extra: number) => {
    const more = Array.from({ length: extra }, (_, at) => [
      `Person ${at}`,
      '',
      '',
      'Apostle',
      '9/1/2026',
      '',
      '',
    ]);
    const { host, change } = afterImport([...BLANK_DAY, ...more]);
    use(host, 'whoNeedsFollowUp');
    ask(host, 'takeBackChange', { change, evenEdited: false });
    return callsOf(host);
  };
  expect(calls(300)).toBe(calls(0));
});

test('an import is followed by the Status of everybody whom it touched', () => {
  const host = workedShop(LIST);
  use(host, 'whoNeedsFollowUp');
  bringIn(host, {
    'new.csv': [
      ['Name', 'Phone', 'Last contact'],
      ['Zoe Young', '413-555-0177', '11/19/2026'],
    ],
  });
  const line = linesOf(host, 'Customers').find(({ Name }) => Name === 'Zoe Young');
  expect(line?.Status).not.toBe('');
  const before = statuses(host);
  use(host, 'whoNeedsFollowUp');
  expect(statuses(host)).toEqual(before);
});
