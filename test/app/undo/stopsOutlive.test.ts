/** A no said after an import or a merge: taking the change back opens nothing again, whatever the owner asks to go back as well. */
import type { Host } from '../../../local/emulator';
import { adoptedShop, ask, linesOf, openShop, SETTINGS, typeFor, use, type Typed } from '../shop';
import { findAll, idsOf, merge, takeBack } from '../duplicates/doubleShop';
import { bringIn, LIST } from '../imports/importing';

const HEADINGS = ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes'];
const ana = (phone: string, consent: string) => [
  ...['Ana Adams', phone, 'ana@example.com', 'Apostle', '9/1/2026', consent, ''],
];

function twice(first: string, second: string, phone = '413-555-0109'): Host {
  const host = openShop([HEADINGS, ana('413-555-0101', first), ana(phone, second)] as Typed);
  findAll(host);
  return host;
}

const saidOf = (host: Host) =>
  linesOf(host, 'Customers').flatMap((line) =>
    line.Name === undefined || line.Name === ''
      ? []
      : [`${line.Phone ?? ''} ${line['Text consent'] ?? ''}`.trim()],
  );

/** Phone numbers that this month's texts would go to. */
function texted(host: Host): string[] {
  use(host, 'prepareTexts');
  return linesOf(host, 'Texts')
    .filter(({ Status }) => Status !== 'Not sent' && Status !== 'Left out')
    .map(({ Phone, Status }) => `${Phone ?? ''} ${Status ?? ''}`);
}

const stopsIn = (host: Host) =>
  linesOf(host, 'Consent')
    .filter(({ State }) => State === 'revoked')
    .map(({ 'Phone or e-mail': contact, Channel }) => `${contact ?? ''} ${Channel ?? ''}`);

function typeNo(host: Host, name: string, word = 'no'): void {
  typeFor(host, { tab: 'Customers', name, column: 'Text consent' }, word);
}

describe('taking an import back, also what was edited since', () => {
  const FILE = {
    'a.csv': [
      ['Name', 'Phone', 'Text consent'],
      ['Ben Brown', '413-555-0102', 'yes'],
      ['Dora Dunn', '413-555-0104', 'yes'],
    ],
  };
  function imported(): { host: Host; change: string } {
    const host = adoptedShop(LIST);
    ask(host, 'saveSettings', SETTINGS);
    const { importId: change } = bringIn(host, FILE, { consentStory: 'paper' });
    return { host, change };
  }

  test('leaves the no that was typed over its yes', () => {
    const { host, change } = imported();
    typeNo(host, 'Ben Brown');
    takeBack(host, change, true);
    expect(saidOf(host)).toContain('413-555-0102 no');
  });

  test('says that who said stop stays stopped', () => {
    const { host, change } = imported();
    typeNo(host, 'Ben Brown', 'STOP');
    expect(takeBack(host, change, true).value?.sentence).toContain('Who said stop stays stopped.');
  });

  test('keeps the number of a new customer closed who said no before the row goes', () => {
    const { host, change } = imported();
    typeNo(host, 'Dora Dunn');
    takeBack(host, change, true);
    expect(stopsIn(host)).toEqual(['+14135550104 text']);
  });

  test('keeps the number closed that the import had put in the row which says no', () => {
    const host = adoptedShop([HEADINGS, ana('413-555-0101', '')] as Typed);
    ask(host, 'saveSettings', SETTINGS);
    const file = [
      ['Name', 'Phone', 'Email', 'Modified On'],
      ['Ana Adams', '413-555-0177', 'ana@example.com', '11/19/2026'],
    ];
    const { importId } = bringIn(host, { 'a.csv': file }, { choice: 'newer' });
    typeNo(host, 'Ana Adams');
    takeBack(host, importId, true);
    expect([saidOf(host), stopsIn(host)]).toEqual([['413-555-0101 no'], ['+14135550177 text']]);
  });
});

describe('taking a merge back', () => {
  test.each([
    ['yes', ''],
    ['', 'yes'],
    ['yes', 'yes'],
    ['yes', 'maybe'],
  ])('leaves both rows at no when no was typed since, also where they said "%s" and "%s"', (one, other) => {
    const host = twice(one, other);
    const change = merge(host, 'Ana Adams');
    typeNo(host, 'Ana Adams');
    takeBack(host, change, true);
    expect(saidOf(host).sort()).toEqual(['413-555-0101 no', '413-555-0109 no']);
  });

  test('gives the yes back to the row that said so when the no was that of the other row', () => {
    const host = twice('yes', 'no');
    takeBack(host, merge(host, 'Ana Adams'), true);
    expect(saidOf(host).sort()).toEqual(['413-555-0101 yes', '413-555-0109 no']);
  });

  test('leaves another word for stop that was typed over the no of the merge', () => {
    const host = twice('yes', 'no');
    const change = merge(host, 'Ana Adams');
    typeNo(host, 'Ana Adams', 'STOP');
    takeBack(host, change, true);
    expect(saidOf(host).sort()).toEqual(['413-555-0101 STOP', '413-555-0109 no']);
  });

  test.each([
    ['yes', 'yes'],
    ['yes', 'no'],
  ])(
    'closes both numbers when the stop was recorded since, also where they said "%s" and "%s"',
    (one, other) => {
      const host = twice(one, other);
      const change = merge(host, 'Ana Adams');
      const [customerId] = idsOf(host, 'Ana Adams');
      const how = { state: 'revoked', on: '2026-11-20', how: 'Phone', wording: '', note: '' };
      ask(host, 'recordConsent', { customerId, channel: 'text', ...how });
      takeBack(host, change);
      expect([saidOf(host).sort(), texted(host)]).toEqual([['413-555-0101 no', '413-555-0109 no'], []]);
    },
  );

  test('closes both numbers in a list that has no column for consent', () => {
    const bare = (phone: string) => ['Ana Adams', phone, 'ana@example.com', 'Apostle', '9/1/2026'];
    const host = openShop([HEADINGS.slice(0, 5), bare('413-555-0101'), bare('413-555-0109')] as Typed);
    findAll(host);
    const change = merge(host, 'Ana Adams');
    const [customerId] = idsOf(host, 'Ana Adams');
    const how = { state: 'revoked', on: '2026-11-20', how: 'Phone', wording: '', note: '' };
    ask(host, 'recordConsent', { customerId, channel: 'text', ...how });
    takeBack(host, change);
    expect(stopsIn(host)).toEqual(expect.arrayContaining(['+14135550101 text', '+14135550109 text']));
  });

  test('closes both numbers when the row that stayed went into a third one which says no', () => {
    const host = openShop([HEADINGS, ana('413-555-0101', 'yes'), ana('413-555-0101', 'yes')] as Typed);
    findAll(host);
    const first = merge(host, 'Ana Adams');
    const [kept = ''] = idsOf(host, 'Ana Adams');
    typeFor(host, { tab: 'Customers', name: 'Ana Adams', column: 'Notes' }, 'here');
    bringIn(host, {
      'a.csv': [
        ['Name', 'Phone', 'Email'],
        ['Ana Adamson', '413-555-0150', 'x@example.com'],
      ],
    });
    typeFor(host, { tab: 'Customers', name: 'Ana Adamson', column: 'Phone' }, '413-555-0101');
    typeFor(host, { tab: 'Customers', name: 'Ana Adamson', column: 'Email' }, 'ana@example.com');
    typeFor(host, { tab: 'Customers', name: 'Ana Adamson', column: 'Name' }, 'Ana Adams');
    use(host, 'findDuplicates');
    const third = idsOf(host, 'Ana Adams').find((id) => id !== kept);
    merge(host, 'Ana Adams', { keep: third });
    typeNo(host, 'Ana Adams');
    takeBack(host, first);
    expect(saidOf(host)).toEqual(['413-555-0101 no', '413-555-0101 no']);
  });
});
