/** Forgetting a person: nothing of theirs is left in any tab or backup, and their number stays closed. */
import { createHash } from 'node:crypto';
import type { Host } from '../../local/emulator';
import { agree, idOf, stop } from './consenting';
import {
  adoptedShop,
  ask,
  gridOf,
  HEADINGS,
  lineOf,
  linesOf,
  OWNER,
  SETTINGS,
  sheetOf,
  tabNames,
  use,
  type Ended,
  type Typed,
} from './shop';
import { fragileShop, killAt, newStates, stateOf } from './mishaps';

const LIST: Typed = [
  [...HEADINGS, 'Referred by'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'likes rye', ''],
  ['Ben Brown', '413-555-0102', 'ben@example.com', 'Loyalist', '', 'yes', 'rye too', 'Ana Adams'],
  ['Cy Cole', '(413) 555-0101', '', 'Loyalist', '', 'yes', '', ''],
];
/** Whatever tells Ana from the others. */
const ANA = /Ana|Adams|555\D?0101|ana@|likes rye|oranges/;

/** A shop in which Ana has left traces everywhere. */
function traced(host: Host = adoptedShop(LIST)): Host {
  ask(host, 'saveSettings', SETTINGS);
  use(host, 'whoNeedsFollowUp');
  use(host, 'checkCustomers');
  use(host, 'prepareTexts');
  const contact = { channel: 'Call', outcome: 'Ana spoke', note: 'oranges', next: '' };
  ask(host, 'logContact', { customerId: idOf(host, 'Ana Adams'), ...contact });
  agree(host, 'Ana Adams', { wording: 'Ana, may we text you?' });
  agree(host, 'Ben Brown');
  ask(host, 'makeBackup', {});
  return host;
}

const forget = (host: Host, customerId = idOf(host, 'Ana Adams')): Ended =>
  ask(host, 'forgetCustomer', { customerId });
const rowsWith = (host: Host, pattern: RegExp): string[] =>
  tabNames(host).flatMap((name) =>
    gridOf(host, name)
      .map((row) => `${name}: ${row.join('|')}`)
      .filter((row) => pattern.test(row)),
  );

/** Rows that tell of Ana; Cy has the same number. */
function tracesOf(host: Host): string[] {
  const cy = idOf(host, 'Cy Cole');
  return rowsWith(host, ANA).filter((row) => !row.includes('Cy Cole') && !row.includes(cy));
}

test('before, every kind of tab and both backups hold traces', () => {
  const tabs = rowsWith(traced(), ANA).map((row) => row.split(':')[0] ?? '');
  expect(new Set(tabs.map((name) => name.replace(/^Backup.*/, 'Backup')))).toEqual(
    new Set(['Customers', 'Follow-ups', 'Problems', 'Texts', 'Contact log', 'Consent', 'Backup']),
  );
});

test('afterwards no tab and no backup holds any, but those of somebody else with the number', () => {
  const host = traced();
  const id = idOf(host, 'Ana Adams');
  const ended = forget(host);
  expect(ended.sentence).toBe('Forgotten.');
  expect(tracesOf(host)).toEqual([]);
  expect(rowsWith(host, new RegExp(id)).every((row) => /^(Texts|Contact log):/.test(row))).toBe(true);
  expect(gridOf(host, 'Customers')[1]?.join('')).toBe('');
});

const UNKNOWN = 'stands in columns that Regulars does not know';
const sayRest = (where: string) =>
  `Forgotten. What is left in row 2 of "Customers" ${where}: look there, and delete the row.`;

test.each<[left: string, cells: readonly string[], said: string]>([
  ['nothing', ['', ''], 'Forgotten.'],
  ['an empty box', ['FALSE', ''], 'Forgotten.'],
  ['a formula that shows nothing', ['', '=IF(B2="","","!")'], 'Forgotten.'],
  ['a blank', [' ', ''], 'Forgotten.'],
  ['a ticked box', ['TRUE', ''], sayRest(UNKNOWN)],
  ['a word of the owner', ['', 'oats'], sayRest(UNKNOWN)],
])('where %s is left in the row, the answer is true', (_, cells, said) => {
  const [headings = [], ana = [], ...others] = LIST;
  const host = adoptedShop([[...headings, 'Box', 'Own'], [...ana, ...cells], ...others]);
  expect(forget(host).sentence).toBe(said);
});

test('what somebody types again and again into a column of ours is left, and not called unknown', () => {
  const shop = fragileShop(LIST);
  ask(shop.host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '' });
  const id = idOf(shop.host, 'Ana Adams');
  let sentence = '';
  shop.during(
    (_, name) => {
      if (name === 'Range.getValues') sheetOf(shop.host, 'Customers').getRange('G2').setValue('rye');
    },
    () => (sentence = forget(shop.host, id).sentence),
  );
  expect(sentence).toBe(sayRest(`is calculated, was typed just now, or ${UNKNOWN}`));
});

test('others keep everything', () => {
  const host = traced();
  forget(host);
  expect(lineOf(linesOf(host, 'Customers'), 'Ben Brown')).toMatchObject({
    Phone: '413-555-0102',
    Notes: 'rye too',
    'Referred by': '',
  });
  expect(linesOf(host, 'Consent')).toMatchObject([{ Name: 'Ben Brown' }, {}, {}]);
  const backup = tabNames(host).filter((name) => name.startsWith('Backup'));
  expect(backup.map((name) => gridOf(host, name).filter((row) => row.includes('Ben Brown')).length)).toEqual([
    1, 1,
  ]);
});

test('what stays is a stop by the SHA-256 of number and address, without a name', () => {
  const host = traced();
  forget(host);
  const sha = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;
  const stays = {
    Name: '',
    State: 'revoked',
    Date: '2026-11-20',
    'Revoked by': 'asked to be forgotten',
    'Entered by': OWNER,
    'Customer ID': '',
  };
  expect(linesOf(host, 'Consent').slice(1)).toMatchObject([
    { ...stays, Channel: 'text', 'Phone or e-mail': sha('+14135550101') },
    { ...stays, Channel: 'email', 'Phone or e-mail': sha('ana@example.com') },
  ]);
});

test('the number gets no text, for whomever it stands in the list, until a later yes', () => {
  const host = traced();
  forget(host);
  host.sheets.typeCells('Customers', { row: 9, column: 1 }, [
    ['Gil Gray', '+1 413.555.0101', '', 'Apostle', '', 'yes'],
  ]);
  const reasons = () => {
    use(host, 'prepareTexts');
    return linesOf(host, 'Texts')
      .filter(({ Name }) => Name === 'Gil Gray')
      .map(({ Status = '', Reason }) => Reason || Status);
  };
  expect(reasons()).toEqual(['Said stop']);
  sheetOf(host, 'Customers').deleteRow(4);
  agree(host, 'Gil Gray');
  expect(reasons()).toEqual(['Prepared']);
});

test('somebody new in the emptied row is a new customer', () => {
  const host = traced();
  const id = idOf(host, 'Ana Adams');
  forget(host);
  host.sheets.typeCells('Customers', { row: 2, column: 1 }, [['Zoe Zed', '413-555-0109']]);
  use(host, 'whoNeedsFollowUp');
  expect(idOf(host, 'Zoe Zed')).toMatch(/^C-/);
  expect(idOf(host, 'Zoe Zed')).not.toBe(id);
});

test('a row in a backup from before the ids is found by number and name; who shares the number keeps theirs', () => {
  const host = traced();
  const first = tabNames(host).find((name) => name.startsWith('Backup')) ?? '';
  expect(gridOf(host, first)[0]).not.toContain('Customer ID');
  forget(host);
  expect(gridOf(host, first).map((row) => row[0])).toEqual(['Name', '', 'Ben Brown', 'Cy Cole']);
});

test('somebody with neither number nor address is forgotten too, and nothing is kept', () => {
  const host = adoptedShop([HEADINGS, ['Di Dow', '', '', '', '', '', 'x'], ...LIST.slice(2)]);
  expect(forget(host, idOf(host, 'Di Dow')).ok).toBe(true);
  expect([rowsWith(host, /Di Dow/), tabNames(host).includes('Consent')]).toEqual([[], false]);
});

test.each(['C-000000', '', 'Customer ID', 'Ana Adams'])('"%s" is nobody: nothing is erased', (customerId) => {
  const host = traced();
  const before = stateOf(host);
  expect(forget(host, customerId).code).toBe('unknown-customer');
  expect(stateOf(host)).toEqual(before);
});

test('the Activity tab does not say who', () => {
  const host = traced();
  stop(host, 'Ana Adams');
  forget(host);
  expect(gridOf(host, 'Activity')[1]?.slice(2)).toEqual(['Forget', 'One customer was forgotten.']);
});

test('ended at any call and asked again, nothing is left, and the number is closed from the first change on', () => {
  const shop = fragileShop(LIST);
  ask(shop.host, 'adoptList', { tab: 'Customers', mapping: 'guess', consentStory: '' });
  traced(shop.host);
  const customerId = idOf(shop.host, 'Ana Adams');
  shop.keep();
  const before = stateOf(shop.host).join('\n');
  const calls = shop.during(
    () => undefined,
    () => forget(shop.host, customerId),
  );
  const right = stateOf(shop.host);
  const isNew = newStates(shop);
  const wrong: unknown[] = [];
  for (let n = 1; n <= calls - 1; n++) {
    shop.rewind();
    killAt(shop, n, () => forget(shop.host, customerId));
    if (!isNew()) continue;
    const isClosed = gridOf(shop.host, 'Consent').some((row) => row.join().includes('sha256:'));
    if (!isClosed && stateOf(shop.host).join('\n') !== before) wrong.push([n, 'erased before the stop']);
    forget(shop.host, customerId);
    const left = tracesOf(shop.host);
    if (left.length > 0 || stateOf(shop.host).join('\n') !== right.join('\n')) wrong.push([n, ...left]);
  }
  expect(wrong).toEqual([]);
});

describe('of two who are called the same', () => {
  const TWO: Typed = [
    ['Name', 'Phone', 'City', 'Segment', 'Referred by'],
    ['Ana Adams', '413-555-0101', 'Boston', 'Apostle', ''],
    ['Ana Adams', '413-555-0102', 'Troy', 'Loyalist', ''],
    ['Ben Brown', '413-555-0103', 'Troy', 'Loyalist', 'Ana Adams'],
  ];
  /** Ben was brought by the second; then one of them, from 0, is forgotten. */
  const forgetOne = (index: number): Host => {
    const host = adoptedShop(TWO);
    const ids = linesOf(host, 'Customers').map((line) => line['Customer ID'] ?? '');
    const [, second = '', ben = ''] = ids;
    host.scriptRun('rpc', 'whoIsMeant', { customerId: ben, typed: 'Ana Adams', referrer: second });
    ask(host, 'makeBackup', {});
    forget(host, ids[index]);
    return host;
  };
  /** In the list and in the backup made after the answer. */
  const referrers = (host: Host): string[] =>
    rowsWith(host, /Ben Brown/)
      .filter((row) => /^(Customers|Backup)/.test(row) && row.includes('C-'))
      .map((row) => (/Ana Adams/.test(row) ? 'Ana Adams' : ''));

  test('who was brought by the other keeps that name', () => {
    expect(referrers(forgetOne(0))).toEqual(['Ana Adams', 'Ana Adams']);
  });

  test('who was brought by the forgotten one names nobody', () => {
    expect(referrers(forgetOne(1))).toEqual(['', '']);
  });
});
