/** Columns that only their cells tell of, as the owner meets them: a question at set-up, a choice in the window for files, and never a STOP that is lost. */
import type { Host } from '../../local/emulator';
import { agree, look, stage, type Rows } from './imports/importing';
import { adoptedShop, ask, lineOf, linesOf, openShop, SETTINGS, use } from './shop';

const LIST = [
  ['Name', 'Phone', 'Texts fine?', 'Nudge'],
  ['Ana Adams', '413-555-0101', 'yes', '12/1/2026'],
  ['Ben Brown', '413-555-0102', 'no', '12/24/2026'],
  ['Cleo Cruz', '413-555-0103', 'STOP', '1/9/2027'],
];
const CONSENT =
  'Does a yes in your column "Texts fine?" (yes · no · STOP) mean that they agreed to get texts with news from you? Cancel leaves it alone.';
const CALL =
  'Is your column "Nudge" (1 Dec 2026 · 24 Dec 2026 · 9 Jan 2027) the Next follow-up? Cancel leaves it alone.';

const said = (host: Host) => host.dialogs.map(({ text }) => text);

test('both are asked about', () => {
  const host = openShop(LIST);
  use(host, 'setUp');
  expect(said(host)).toEqual(expect.arrayContaining([CONSENT, CALL]));
});

test('after OK they are read as such', () => {
  const host = openShop(LIST);
  use(host, 'setUp');
  expect(said(host).join('\n')).toMatch(/Text consent = Texts fine\?, Next follow-up = Nudge/);
});

test('after Cancel they are left alone', () => {
  const host = openShop(LIST, {
    answers: ({ text }) => (/^(?:Is|Does a yes in) your/.test(text) ? null : undefined),
  });
  use(host, 'setUp');
  expect(said(host).join('\n')).toContain('Your other columns ("Texts fine?", "Nudge")');
});

describe('of a file', () => {
  const SHOP = [
    ['Name', 'Phone', 'Segment', 'Last contact', 'Text consent'],
    ['Ana Adams', '413-555-0101', 'Apostle', '9/1/2026', 'yes'],
  ];
  const FILE: Rows = [
    ['Name', 'Phone', 'Msgs'],
    ['Ana Adams', '413-555-0101', 'STOP'],
    ['Dora Dunn', '413-555-0104', 'yes'],
  ];

  test('the column is asked about, and not named as kept nowhere', () => {
    const host = adoptedShop(SHOP);
    const view = look(host, stage(host, { 'till.csv': FILE }));
    expect(view.files[0]?.columns[2]).toMatchObject({ heading: 'Msgs', field: 'textConsent', isSure: false });
    expect(view.leftColumns).toBe('');
  });

  test('the STOP of somebody who is in the list with a yes closes texts', () => {
    const host = adoptedShop(SHOP);
    ask(host, 'saveSettings', SETTINGS);
    const view = look(host, stage(host, { 'till.csv': FILE }));
    agree(host, view);
    use(host, 'prepareTexts');
    expect(lineOf(linesOf(host, 'Texts'), 'Ana Adams').Reason).toBe('Said stop');
  });
});
