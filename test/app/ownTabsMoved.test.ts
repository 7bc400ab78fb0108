/** Our own tabs with a row of the owner above their headings, or changed by somebody while a run writes: nothing that stands there is lost. */
import type { Host } from '../../local/emulator';
import { fragileShop } from './mishaps';
import {
  adopt,
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
  type Line,
  type Typed,
} from './shop';

const LIST: Typed = [
  HEADINGS,
  ['Ana Adams', '413-555-0101', 'ana@example.com', 'Apostle', '9/1/2026', 'yes', ''],
  ['Ben Brown', '413-555-0102', 'ben at example.com', 'Loyalist', '6/1/2026', 'yes', ''],
  ['Cy Cole', '413-555-0103', '', 'Hostage', '10/1/2026', 'no', ''],
];

/** The lines of a tab below the row that holds this heading, wherever it is now. */
function linesUnder(host: Host, tab: string, heading: string): Line[] {
  const row = gridOf(host, tab).findIndex((cells) => cells.includes(heading));
  return linesOf(host, tab, row + 1);
}

describe.each([
  ['an empty row', ''],
  ['a title', 'My own title'],
])('%s above the headings', (_, title) => {
  function putAbove(host: Host, tab: string): void {
    sheetOf(host, tab).insertRowBefore(1);
    if (title !== '') host.sheets.typeCells(tab, { row: 1, column: 1 }, [[title]]);
  }

  test('of Settings changes no setting', () => {
    const host = workedShop(LIST);
    putAbove(host, 'Settings');
    expect(use(host, 'prepareTexts').ok).toBe(true);
    ask(host, 'saveSettings', { Country: 'CA' });
    const settings: Record<string, string> = Object.fromEntries(
      linesUnder(host, 'Settings', 'Value').map(({ Setting = '', Value = '' }) => [Setting, Value]),
    );
    expect(settings).toMatchObject({ ...SETTINGS, Country: 'CA' });
    expect(Object.keys(settings)).toHaveLength(17);
  });

  test('of Texts leaves what was sent as sent', () => {
    const host = workedShop(LIST);
    typeFor(host, { tab: 'Texts', name: 'Ben Brown', column: 'Status' }, 'Sent');
    putAbove(host, 'Texts');
    use(host, 'prepareTexts');
    const lines = linesUnder(host, 'Texts', 'Key').map(({ Name, Status }) => `${Name}: ${Status}`);
    expect(lines).toEqual(['Ana Adams: Prepared', 'Ben Brown: Sent', 'Cy Cole: Left out']);
  });

  test('of the Contact log loses no contact, and all are counted', () => {
    const host = workedShop(LIST);
    logCall(host, 'first');
    putAbove(host, 'Contact log');
    logCall(host, 'second');
    logCall(host, 'third');
    expect(linesUnder(host, 'Contact log', 'Channel').map(({ Note }) => Note)).toEqual([
      'first',
      'second',
      'third',
    ]);
  });

  test('of Follow-ups loses no choice', () => {
    const host = workedShop(LIST);
    typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
    putAbove(host, 'Follow-ups');
    use(host, 'whoNeedsFollowUp');
    expect(linesOf(host, 'Contact log').map(({ Name }) => Name)).toEqual(['Ana Adams']);
    expect(linesUnder(host, 'Follow-ups', 'Done').map(({ Name }) => Name)).toEqual(['Cy Cole', 'Ben Brown']);
  });

  test('of Problems loses no ticked fix', () => {
    const host = workedShop(LIST);
    host.sheets.typeCells('Problems', { row: 2, column: 7 }, [['TRUE']]);
    putAbove(host, 'Problems');
    use(host, 'checkCustomers');
    expect(linesOf(host, 'Customers')[1]?.Email).toBe('ben@example.com');
  });

  test('of the Activity tab keeps every line', () => {
    const host = workedShop(LIST);
    const before = linesOf(host, 'Activity').length;
    putAbove(host, 'Activity');
    use(host, 'whoNeedsFollowUp');
    const lines = gridOf(host, 'Activity').filter((row) => /^\d{4}-/.test(row[0] ?? ''));
    expect(lines).toHaveLength(before + 1);
  });
});

/** Cy is chosen for the archive, then another column gets the name of the one in which he was chosen. */
function withTwo(change: (sheet: ReturnType<typeof sheetOf>) => void): Host {
  const host = workedShop(LIST);
  typeFor(host, { tab: 'Follow-ups', name: 'Cy Cole', column: 'Done' }, 'Not any more');
  change(sheetOf(host, 'Follow-ups'));
  return host;
}

test.each([
  ['Why', 'G1', 'Done'],
  ['Next step', 'H1', 'done'],
  ['Phone', 'B1', 'DONE'],
  ['Phone', 'B1', 'Customer ID'],
])('%s renamed in %s to %s: what was chosen is carried out once, for nobody else', (_, cell, name) => {
  const host = withTwo((sheet) => void sheet.getRange(cell).setValue(name));
  for (let day = 0; day < 3; day++) use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Contact log').map(({ Name }) => Name)).toEqual(['Cy Cole']);
});

test('a column of the owner’s called done, in place of one that is gone, archives nobody else', () => {
  const host = withTwo((sheet) => {
    sheet.insertColumnAfter(1).getRange('B1').setValue('done');
    sheet.deleteColumn(3);
  });
  for (let day = 0; day < 3; day++) use(host, 'whoNeedsFollowUp');
  expect(linesOf(host, 'Contact log').map(({ Name }) => Name)).toEqual(['Cy Cole']);
});

/** The outcome after a run disturbed before its n-th call and one more run, for each n; only what is wrong. */
function disturbed(
  story: { before: (host: Host) => void; run: (host: Host) => void; deed: (host: Host) => void },
  wrong: (host: Host) => string,
): string[] {
  const shop = fragileShop(LIST);
  adopt(shop.host);
  ask(shop.host, 'saveSettings', SETTINGS);
  story.before(shop.host);
  shop.keep();
  const names: string[] = [];
  shop.during(
    (_, name) => void names.push(name),
    () => story.run(shop.host),
  );
  return names.flatMap((name, index) => {
    shop.rewind();
    shop.during(
      (n) => (n === index + 1 ? story.deed(shop.host) : undefined),
      () => story.run(shop.host),
    );
    story.run(shop.host);
    const found = wrong(shop.host);
    return found === '' ? [] : [`before call ${index + 1}, ${name}: ${found}`];
  });
}

function choose(host: Host): void {
  use(host, 'whoNeedsFollowUp');
  typeFor(host, { tab: 'Follow-ups', name: 'Ana Adams', column: 'Done' }, 'Done');
}

function logOf(host: Host): string {
  return linesOf(host, 'Contact log')
    .map(({ Name, Outcome }) => `${Name}: ${Outcome}`)
    .sort()
    .join(', ');
}

const run = (host: Host) => void use(host, 'whoNeedsFollowUp');

test('a choice made in the middle of a run is carried out or still stands there', () => {
  const deed = (host: Host) => {
    if (linesOf(host, 'Follow-ups').some(({ Name }) => Name === 'Ben Brown'))
      typeFor(host, { tab: 'Follow-ups', name: 'Ben Brown', column: 'Done' }, 'Done');
  };
  const wrong = disturbed({ before: choose, run, deed }, (host) =>
    logOf(host) === 'Ana Adams: Done, Ben Brown: Done' ? '' : `the log says ${logOf(host)}`,
  );
  // Between the last look and the write of the tab, and while the tab is empty, there is nobody to see it.
  expect(wrong.length).toBeLessThanOrEqual(6);
});
