/** A tab of ours was sorted together with its headings: what came to stand above them is not lost, and counts as before. */
import type { Host } from '../../local/emulator';
import { consentShop, stop, textsOf } from './consenting';
import {
  ask,
  gridOf,
  HEADINGS,
  linesOf,
  logCall,
  SETTINGS,
  sheetOf,
  typeFor,
  use,
  workedShop,
  type Typed,
} from './shop';

const LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', ''],
  ['Ben Brown', '413-555-0102', '', 'Loyalist', '6/1/2026', 'yes', ''],
  ['Zed Zoo', '413-555-0103', '', 'Hostage', '10/1/2026', 'yes', ''],
];

/** The whole tab, headings too, A to Z by a column in which something comes to stand above its heading. */
function sortAll(host: Host, tab: string, heading: string): void {
  const column = (gridOf(host, tab)[0]?.indexOf(heading) ?? -1) + 1;
  sheetOf(host, tab).getDataRange().sort({ column, ascending: true });
  expect(gridOf(host, tab)[0]).not.toContain(heading);
}

test('what was chosen in Follow-ups is carried out once', () => {
  const host = workedShop(LIST);
  typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Later');
  sortAll(host, 'Follow-ups', 'Name');
  expect(use(host, 'whoNeedsFollowUp').sentence).toContain('1 put off for a week');
  use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Contact log').map(({ Name, Outcome }) => `${Name}: ${Outcome}`)).toEqual([
    'Ana Adams: Later',
  ]);
  expect(linesOf(host, 'Follow-ups').map(({ Name }) => Name)).not.toContain('Ana Adams');
});

test.each([
  ['as it is', () => undefined],
  ['with merged cells above', (host: Host) => void sheetOf(host, 'Texts').getRange('B1:C1').merge()],
])('who was sent a text stays so, %s', (_, change) => {
  const host = workedShop(LIST);
  typeFor(host, { tab: 'Texts', name: 'Ben Brown', column: 'Status' }, 'Sent');
  sortAll(host, 'Texts', 'Name');
  change(host);
  use(host, 'prepareTexts');
  const lines = linesOf(host, 'Texts').map(({ Name, Status }) => `${Name}: ${Status}`);
  expect(lines.sort()).toEqual(['Ana Adams: Prepared', 'Ben Brown: Sent', 'Zed Zoo: Left out']);
});

test('every contact stays in the Contact log', () => {
  const host = workedShop(LIST);
  ['zeroth', 'first', 'second'].forEach((note) => {
    logCall(host, note);
  });
  sortAll(host, 'Contact log', 'Note');
  logCall(host, 'third');
  expect(
    linesOf(host, 'Contact log')
      .map(({ Note }) => Note)
      .sort(),
  ).toEqual(['first', 'second', 'third', 'zeroth']);
});

test('stops in Consent stay there and in force', () => {
  const host = consentShop();
  for (const name of ['Ana Adams', 'Eve Egan']) stop(host, name);
  sortAll(host, 'Consent', 'Name');
  // The cell alone would open the number again.
  host.sheets.typeCells('Customers', { row: 2, column: 6 }, [['yes']]);
  expect(textsOf(host)).toMatchObject({ 'Ana Adams': 'Said stop', 'Cy Cole': 'Said stop' });
  expect(
    linesOf(host, 'Consent')
      .map(({ Name }) => Name)
      .sort(),
  ).toEqual(['Ana Adams', 'Eve Egan']);
});

test('however many stand above the headings, who was sent a text stays so', () => {
  const names = Array.from({ length: 16 }, (_, at) => `Ana ${String.fromCharCode(65 + at)}dams`);
  const list = names.map((name, at) => [name, `413-555-01${20 + at}`, '', 'Apostle', '9/1/2026', 'yes', '']);
  const host = workedShop([HEADINGS, ...list]);
  typeFor(host, { tab: 'Texts', name: 'Ana Adams', column: 'Status' }, 'Sent');
  sortAll(host, 'Texts', 'Name');
  use(host, 'prepareTexts');
  const sent = linesOf(host, 'Texts').filter(({ Status }) => Status === 'Sent');
  expect(sent.map(({ Name }) => Name)).toEqual(['Ana Adams']);
});

test('settings stay as they were', () => {
  const host = workedShop(LIST);
  sortAll(host, 'Settings', 'Setting');
  ask(host, 'saveSettings', { Country: 'CA' });
  const lines = linesOf(host, 'Settings').map(({ Setting = '', Value = '' }) => [Setting, Value] as const);
  expect(Object.fromEntries(lines)).toMatchObject({ ...SETTINGS, Country: 'CA' });
  expect(lines).toHaveLength(17);
});

test('duplicates are found and merged as before', () => {
  const twins: Typed = [
    ...LIST,
    ['ana adams', '(413) 555-0101', '', 'Apostle', '9/1/2026', 'yes', ''],
    ['ben brown', '(413) 555-0102', '', 'Loyalist', '6/1/2026', 'yes', ''],
  ];
  const host = workedShop(twins);
  use(host, 'findDuplicates');
  sortAll(host, 'Duplicates', 'Name');
  expect(use(host, 'findDuplicates')).toMatchObject({ ok: true });
  expect(use(host, 'findDuplicates').sentence).toContain('2 people may be in your list twice');
});

describe('a title of several cells above the headings', () => {
  test.each(['Follow-ups', 'Texts', 'Settings', 'Contact log', 'Problems'])(
    'of %s is no line of it',
    (tab) => {
      const host = workedShop(LIST);
      logCall(host, 'first');
      const before = gridOf(host, tab).length;
      const sheet = sheetOf(host, tab);
      sheet
        .insertRowsBefore(1, 2)
        .getRange('A1:B1')
        .setValues([['My shop', '2026']]);
      for (const command of ['whoNeedsFollowUp', 'checkCustomers', 'prepareTexts'] as const)
        use(host, command);
      logCall(host, 'second');
      expect(gridOf(host, tab)[0]?.join(' ')).toMatch(/My shop 2026$/);
      expect(sheet.getFrozenRows()).toBe(1);
      if (tab === 'Settings') expect(gridOf(host, tab)).toHaveLength(before);
    },
  );
});
