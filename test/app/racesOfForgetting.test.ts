/** People sort, insert and move columns while somebody is forgotten, put off or given a segment: nobody else loses anything, and what was asked for is done. */
import type { Host } from '../../local/emulator';
import { DEEDS, listOf, moveBehind, type Deed } from './deeds';
import { fragileShop, wrongBefore, type FragileShop } from './mishaps';
import { adopt, ask, linesOf, SETTINGS, type Ended, type Typed } from './shop';

const LIST: Typed = [
  ['Name', 'Phone', 'Email', 'Segment', 'Last contact', 'Text consent', 'Notes', 'Shoe size'],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', 'pays late', '44'],
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', 'rye', ''],
  ['Cy Cole', '413-555-0103', '', 'Hostage', '10/1/2026', 'no', '', ''],
  ['Zed Zane', '413-555-0109', 'zed@example.com', 'Mercenary', '10/1/2026', 'yes', 'zz', '41'],
];
/** The IDs, which come last, are read in another call than segment and consent. */
const FAR_APART: Typed = LIST.map(
  ([name = '', phone = '', email = '', segment = '', day = '', consent = '']) => [
    ...[name, segment, phone, consent, email, day],
    ...(name === 'Name' ? ['A', 'B', 'C', 'D'] : []),
  ],
);
/** Where something is read, found or written; what is asked of Google between two of these concerns no cell. */
const TOUCHING = /getValues|setValues?$|getDataRange|find$|setNumberFormat/;

const customer = (host: Host, name: string) => linesOf(host, 'Customers').find((line) => line.Name === name);
const ofAna = (args: object) => (shop: FragileShop) => ({
  customerId: customer(shop.host, 'Ana Adams')?.['Customer ID'],
  ...args,
});

function opened(rows: Typed): FragileShop {
  const shop = fragileShop(rows);
  adopt(shop.host);
  ask(shop.host, 'saveSettings', SETTINGS);
  shop.keep();
  return shop;
}

interface Story {
  readonly rows?: Typed;
  readonly command: string;
  readonly args: (shop: FragileShop) => object;
  readonly deed: Deed;
  /** What must be the same whenever the deed is done. */
  readonly facts: (host: Host) => unknown;
}

/** Each call before which the deed makes facts other than those of an undisturbed run that was done. */
function wrongCalls({ rows = LIST, command, args, deed, facts }: Story): string[] {
  const shop = opened(rows);
  const asked = args(shop);
  const run = (): Ended => ask(shop.host, command, asked);
  run();
  const right = JSON.stringify(facts(shop.host));
  const disturbed = { run, deed: () => deed(shop.host), calls: TOUCHING };
  return wrongBefore(shop, disturbed, ({ when, given }) => {
    const found = JSON.stringify(facts(shop.host));
    return !given.ok || found === right ? [] : [`${when}: ${found}`];
  });
}

const insertBelowHeadings: Deed = (host) => void listOf(host).sheet.insertRowAfter(listOf(host).headingRow);
const sort = DEEDS['sorts the list'] as Deed;
const insertLeft = DEEDS['inserts a column at the left'] as Deed;
const others = ['Ben Brown', 'Cy Cole', 'Zed Zane'];
const idsOfOthers = (host: Host) => others.map((name) => customer(host, name)?.['Customer ID']);
/** Whatever stands in a row of nobody, of columns that we know. */
const remains = (host: Host) =>
  linesOf(host, 'Customers')
    .filter(({ Name }) => Name === '')
    .flatMap((line) => Object.values({ ...line, 'Shoe size': '' }))
    .filter((cell) => cell !== '');

test.each<[what: string, deed: Deed]>([
  ['sorts the list', sort],
  ['inserts a row below the headings', insertBelowHeadings],
])('while somebody %s, forgetting leaves all others their IDs', (_, deed) => {
  const story = { command: 'forgetCustomer', args: ofAna({}), deed };
  expect(wrongCalls({ ...story, facts: idsOfOthers })).toEqual([]);
});

test.each<[what: string, deed: Deed]>([
  ['inserts a row below the headings', insertBelowHeadings],
  ['inserts a column at the left', insertLeft],
  ['moves Phone to the end', moveBehind('Phone')],
])('while somebody %s, forgetting leaves nothing in the row', (_, deed) => {
  expect(wrongCalls({ command: 'forgetCustomer', args: ofAna({}), deed, facts: remains })).toEqual([]);
});

test('a segment that was chosen while somebody sorts stands with its customer', () => {
  const story = { rows: FAR_APART, command: 'setSegment', args: ofAna({ segment: 'Mercenary' }), deed: sort };
  expect(wrongCalls({ ...story, facts: (host) => customer(host, 'Ana Adams')?.Segment })).toEqual([]);
});

test('a no that is recorded while somebody sorts stands with its customer', () => {
  const no = { channel: 'text', state: 'revoked', on: '', how: '', wording: '', note: '' };
  const story = { rows: FAR_APART, command: 'recordConsent', args: ofAna(no), deed: sort };
  expect(wrongCalls({ ...story, facts: (host) => customer(host, 'Ana Adams')?.['Text consent'] })).toEqual(
    [],
  );
});

test.each<[command: string, args: object, behind: string]>([
  ['logContact', { channel: 'Call', outcome: 'Spoke', note: '', next: '' }, 'Last contact'],
  ['putOff', { until: '2026-12-24' }, ''],
  ['archiveCustomer', {}, ''],
])('%s leaves the phone where the column Phone is moved meanwhile', (command, args, behind) => {
  const facts = (host: Host) => [...others, 'Ana Adams'].map((name) => customer(host, name)?.Phone);
  expect(wrongCalls({ command, args: ofAna(args), deed: moveBehind('Phone', behind), facts })).toEqual([]);
});
